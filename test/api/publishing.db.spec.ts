import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SEEDS_FOLDER } from '#testing/kon-tum';
import { createApiWorld, type ApiWorld } from './api-world.js';

const WITHOUT_CLOSING = ['approve', 'extend', 'waive', 'cancel', 'reopen'];

describe('publishing a plan through the API', () => {
  let api: ApiWorld;
  let documentId: string;

  /** A draft of the city's document under another code. The Vice-Chairman decides on what the Office leads. */
  const draft = async (code: string, head: object, lines: readonly object[]): Promise<string> => {
    const proposed = await api.act('nga', '/v1/plan-proposals', { documentId, year: 2025 });
    const proposalId = (proposed.body as { id: string }).id;
    const office = api.world.idOf('vp-tp');
    const body = {
      code,
      title: 'Kế hoạch',
      issuerUnitId: api.world.idOf('ubnd-tp'),
      ownerUnitId: office,
      year: 2025,
      ...head,
      responsibilities: [
        ...WITHOUT_CLOSING.map((verb) => ({ verb, unitId: office, deciderRole: 'leader', deciderUnitId: api.world.idOf('ubnd-tp') })),
        ...lines,
      ],
    };
    const approved = await api.act('nga', `/v1/plan-proposals/${proposalId}/approve`, body, 1);
    return (approved.body as { id: string }).id;
  };

  beforeAll(async () => {
    api = await createApiWorld();
    const content = await readFile(join(SEEDS_FOLDER, 'plans/kon-tum-city-2025.docx'));
    documentId = await api.upload('nga', 'ke-hoach.docx', content);
  });
  afterAll(() => api.end());

  it('refuses a plan that a leader closes and whose table names none, in the dry run and in earnest, row by row', async () => {
    const id = await draft('KHONG-AI-KET-THUC', { closePolicy: 'by-leader' }, []);
    const blocker = { code: 'nobody-decides', params: { row: 'V.2', verb: 'close', units: 'VP' } };
    const preview = await api.act('nga', `/v1/plans/${id}/publish`, { dryRun: true }, 1);
    expect(preview.body).toMatchObject({ blockers: expect.arrayContaining([expect.objectContaining(blocker)]) });
    const refused = await api.act('nga', `/v1/plans/${id}/publish`, {}, 1);
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ code: 'blocked', blockers: expect.arrayContaining([expect.objectContaining(blocker)]) });
    const rows = (refused.body as { blockers: { params: { row: string } }[] }).blockers.map(({ params }) => params.row);
    // All but IV.1 and IV.2, whose lead is known only once something arises.
    expect(new Set(rows).size).toBe(24);
  });

  it('publishes it once the table names a leader', async () => {
    const closes = { verb: 'close', deciderRole: 'leader', deciderUnitId: api.world.idOf('ubnd-tp') };
    const id = await draft('LANH-DAO-KET-THUC', { closePolicy: 'by-leader' }, [closes]);
    const published = await api.act('nga', `/v1/plans/${id}/publish`, {}, 1);
    expect(published.body).toMatchObject({ state: 'published', totals: { tasks: 131 }, blockers: [] });
  });
});
