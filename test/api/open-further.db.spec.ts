import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApiWorld, type ApiWorld } from './api-world.js';

/** One decision for which rows of both plans wait, each plan kept by an office of its own. */
const DECISION = {
  kind: 'simplification-approved',
  name: 'Phê duyệt phương án đơn giản hóa TTHC nội bộ',
  occurredOn: '2025-02-07',
  dueOn: '2025-06-30',
  document: { number: '151/QĐ-UBND', title: 'Quyết định phê duyệt phương án đơn giản hóa TTHC nội bộ' },
};

describe('an event that a second plan waits for', () => {
  let api: ApiWorld;
  let event: string;
  const open = (person: string, body: object, version: number) => api.act(person, `/v1/occurrences/${event}/open`, body, version);
  const rows = (body: unknown) =>
    (body as { rows: { path: string; obligation: { tasks: object[] } }[] }).rows.map(({ path, obligation }) => [
      path,
      obligation.tasks.length,
    ]);

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
    event = ((await api.act('nga', '/v1/occurrences', DECISION)).body as { id: string }).id;
    const [province] = await api.world.sql<{ plan_id: string }>(`SELECT plan_id FROM plan WHERE code = 'KT-TINH-2025'`);
    const actingAs = api.world.idOf('hoai plan-administrator vp-ubnd-tinh');
    expect((await api.act('hoai', `/v1/plans/${province?.plan_id ?? ''}/publish`, { actingAs }, 1)).status).toBe(200);
  });
  afterAll(() => api.end());

  it('is one event: nobody registers its document again', async () => {
    const again = await api.act('hoai', '/v1/occurrences', DECISION);
    expect([again.status, JSON.stringify(again.body).includes('event-known')]).toEqual([409, true]);
  });

  it('opens the rows of the plan that was published later, shown first, once, into the same dossier', async () => {
    expect(rows((await open('hoai', { dryRun: true }, 1)).body)).toEqual([['II.2.b', 28]]);
    const { status, body } = await open('hoai', {}, 1);
    expect({ status, rows: rows(body) }).toEqual({ status: 200, rows: [['II.2.b', 28]] });
    const { body: dossier } = await api.get('thu', `/v1/occurrences/${event}`);
    expect(dossier).toMatchObject({ version: 2, tasks: 32 + 28 });
    expect((await open('hoai', {}, 1)).status).toBe(412);
    const none = await open('hoai', {}, 2);
    expect([none.status, JSON.stringify(none.body).includes('nothing-waits')]).toEqual([409, true]);
  });

  it('is for whoever administers a plan', async () => {
    expect((await open('thu', {}, 2)).status).toBe(403);
  });
});
