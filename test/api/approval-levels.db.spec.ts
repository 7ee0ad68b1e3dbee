import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recipientsOf } from '#application/notifications/recipients-of';
import { SEEDS_FOLDER } from '#testing/kon-tum';
import { PgOutbox } from '#persistence/outbox/pg-outbox';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Response } from 'supertest';
import { createApiWorld, type ApiWorld } from './api-world.js';

const DECISIONS = ['approve', 'close', 'extend', 'waive', 'cancel', 'reopen'] as const;

interface Shown {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly submission: { readonly contentHash: string } | null;
}

describe('a plan whose results are approved by two of the Office, then by the Vice-Chairman', () => {
  let api: ApiWorld;
  let proposalId: string;
  let planId: string;

  const head = (lines: readonly object[]): object => ({
    code: 'HAI-CAP',
    title: 'Kế hoạch hai cấp duyệt',
    issuerUnitId: api.world.idOf('ubnd-tp'),
    ownerUnitId: api.world.idOf('vp-tp'),
    year: 2025,
    closePolicy: 'on-final-approval',
    responsibilities: [
      ...DECISIONS.map((verb) => ({
        verb,
        unitId: api.world.idOf('vp-tp'),
        deciderRole: 'leader',
        deciderUnitId: api.world.idOf('ubnd-tp'),
      })),
      ...lines,
    ],
  });
  const office = (): object => ({ verb: 'approve', level: 1, needed: 2, deciderRole: 'reviewer', deciderUnitId: api.world.idOf('vp-tp') });
  const leader = (level = 2): object => ({ verb: 'approve', level, deciderRole: 'leader', deciderUnitId: api.world.idOf('ubnd-tp') });

  /** The task of a row that a unit leads, as somebody reads it. */
  const taskOf = async (row: string, unit: string): Promise<string> => {
    const { body } = await api.get('thu', `/v1/tasks?filter[unit]=${unit}&filter[item]=${row}&filter[plan]=HAI-CAP`);
    return (body as { items: { id: string }[] }).items[0]?.id ?? '';
  };
  const read = async (id: string, person = 'thu'): Promise<Shown> => (await api.get(person, `/v1/tasks/${id}`)).body as Shown;
  const act = async (person: string, id: string, verb: string, body: object = {}): Promise<Response> =>
    api.act(person, `/v1/tasks/${id}/${verb}`, body, (await read(id)).version);
  const waitsFor = async (person: string, id: string): Promise<boolean> => {
    const { body } = await api.get(person, '/v1/tasks?filter[decider]=me&limit=200');
    return (body as { items: { id: string }[] }).items.some((task) => task.id === id);
  };
  const handIn = async (id: string, answers: readonly object[] = []): Promise<Response> => {
    const document = await api.upload('binh', 'ket-qua.txt', `Kết quả ${answers.length}`);
    return act('binh', id, 'submit', { documents: [document], answers });
  };

  beforeAll(async () => {
    api = await createApiWorld();
    const content = await readFile(join(SEEDS_FOLDER, 'plans/kon-tum-city-2025.docx'));
    const documentId = await api.upload('nga', 'ke-hoach.docx', content);
    const proposed = await api.act('nga', '/v1/plan-proposals', { documentId, year: 2025 });
    proposalId = (proposed.body as { id: string }).id;
  });
  afterAll(() => api.end());

  it('is refused where the levels do not count from 1, or lines of one level disagree', async () => {
    const gap = await api.act('nga', `/v1/plan-proposals/${proposalId}/approve`, head([office(), leader(3)]), 1);
    expect(gap.status).toBe(422);
    expect(gap.body).toMatchObject({ code: 'invalid', blockers: [{ code: 'levels-not-in-order', params: { line: '7' } }] });
    const apart = await api.act('nga', `/v1/plan-proposals/${proposalId}/approve`, head([office(), { ...office(), needed: 3 }]), 1);
    expect(apart.body).toMatchObject({ blockers: [{ code: 'level-needs-differ' }] });
  });

  it('is published once somebody can fill every level', async () => {
    const made = await api.act('nga', `/v1/plan-proposals/${proposalId}/approve`, head([office(), leader()]), 1);
    planId = (made.body as { id: string }).id;
    const preview = await api.act('nga', `/v1/plans/${planId}/publish`, { dryRun: true }, 1);
    expect(preview.body).toMatchObject({ blockers: [] });
    const deciders = await api.get('thu', `/v1/plans/${planId}/deciders?filter[unit]=P.NoiVu`);
    const approve = (deciders.body as { items: { verb: string }[] }).items.filter(({ verb }) => verb === 'approve');
    expect(approve).toMatchObject([
      { level: 1, needed: 2, deciders: [{ role: 'reviewer', name: 'Người thẩm tra' }], standing: 'somebody' },
      { level: 2, needed: 1, deciders: [{ role: 'leader' }], standing: 'somebody' },
    ]);
    await api.act('nga', `/v1/plans/${planId}/publish`, {}, 1);
  });

  it('waits for each level in its turn, and is closed by the last approval', async () => {
    const id = await taskOf('III.1', 'P.NoiVu');
    await handIn(id);
    expect([await waitsFor('mai', id), await waitsFor('khanh', id), await waitsFor('phong', id)]).toEqual([true, true, false]);
    expect((await act('phong', id, 'approve', { submission: 1 })).body).toMatchObject({ code: 'not-allowed' });

    const { submission } = await read(id);
    const other = await act('mai', id, 'approve', { submission: 1, contentHash: '0'.repeat(64) });
    expect(other.body).toMatchObject({ code: 'invalid', blockers: [{ code: 'content-differs' }] });
    const first = await act('mai', id, 'approve', { submission: 1, contentHash: submission?.contentHash, note: 'Đủ hồ sơ' });
    expect(first.body).toMatchObject({ state: 'submitted', levelInTurn: 1, approvals: [{ level: 1, submission: 1, note: 'Đủ hồ sơ' }] });
    expect([await waitsFor('mai', id), await waitsFor('khanh', id)]).toEqual([false, true]);
    expect((await act('mai', id, 'approve', { submission: 1 })).body).toMatchObject({
      code: 'blocked',
      blockers: [{ code: 'already-approved' }],
    });

    expect((await act('khanh', id, 'approve', { submission: 1 })).body).toMatchObject({ state: 'submitted', levelInTurn: 2, review: null });
    expect([await waitsFor('khanh', id), await waitsFor('phong', id)]).toEqual([false, true]);
    expect((await act('phong', id, 'approve', { submission: 1 })).body).toMatchObject({ state: 'closed', outcome: 'done' });
    expect((await read(id)) as object).toMatchObject({
      approvals: [{ level: 1, approvedByName: 'Vũ Thị Mai' }, { level: 1 }, { level: 2, approvedByName: 'Huỳnh Thanh Phong' }],
    });
  });

  it('names version and hash in every decision of the log', async () => {
    const id = await taskOf('III.1', 'P.NoiVu');
    const { submission } = await read(id);
    const { body } = await api.get('thao', `/v1/audit/events?filter[task]=${id}&filter[action]=task.approve&filter[outcome]=success`);
    const ids = (body as { items: { envelope: { eventId: string } }[] }).items.map(({ envelope }) => envelope.eventId);
    expect(ids).toHaveLength(3);
    const last = await api.get('thao', `/v1/audit/events/${ids[0]}`);
    const hash = submission?.contentHash;
    expect(last.body).toMatchObject({
      payload: { after: { approvals: [1, 1, 2].map((level) => ({ level, submission: 1, contentHash: hash })) } },
    });
  });

  it('comes back with points, which the next version answers one by one', async () => {
    const id = await taskOf('VII.1', 'P.NoiVu');
    await handIn(id);
    await act('mai', id, 'approve', { submission: 1 });
    const points = ['Bổ sung phụ lục', 'Ghi rõ cơ quan thực hiện'];
    const returned = await act('khanh', id, 'return', { submission: 1, reason: 'Chưa đạt', points });
    expect(returned.body).toMatchObject({ state: 'assigned', approvals: [], lastReturn: { points, submission: 1 } });

    const some = await handIn(id, [{ point: 1, answer: 'Đã bổ sung' }]);
    expect(some.body).toMatchObject({ code: 'invalid', blockers: [{ code: 'point-unanswered', params: { point: '2' } }] });
    const twice = await handIn(
      id,
      [1, 1].map((point) => ({ point, answer: 'Đã bổ sung' })),
    );
    expect(twice.status).toBe(400);
    const whole = await handIn(
      id,
      ['Đã bổ sung', 'Đã ghi ở cột 4'].map((answer, index) => ({ point: index + 1, answer })),
    );
    expect(whole.body).toMatchObject({
      state: 'submitted',
      submission: {
        number: 2,
        answers: [
          { point: 1, text: 'Bổ sung phụ lục', answer: 'Đã bổ sung' },
          { point: 2, text: 'Ghi rõ cơ quan thực hiện', answer: 'Đã ghi ở cột 4' },
        ],
      },
    });
    expect(await waitsFor('mai', id)).toBe(true);
  });

  it('waits for a further reviewer too, who is told, and who may be taken off again', async () => {
    const id = await taskOf('VII.1', 'P.NoiVu');
    const quan = api.world.idOf('quan');
    expect((await act('mai', id, 'add-reviewer', { personId: api.world.idOf('minh') })).body).toMatchObject({
      blockers: [{ code: 'reviews-already' }],
    });
    expect((await act('mai', id, 'add-reviewer', { personId: api.world.idOf('binh') })).body).toMatchObject({
      blockers: [{ code: 'reviewer-barred' }],
    });
    expect((await act('mai', id, 'add-reviewer', { personId: quan })).body).toMatchObject({
      addedReviewers: [{ personId: quan, level: 1 }],
    });
    expect(await waitsFor('quan', id)).toBe(true);
    const outbox = new PgOutbox(api.world.app);
    while ((await outbox.drain(api.world.tenant, 100, api.world.clock.now(), '2025-02-10', recipientsOf)) > 0);
    const { body } = await api.get('quan', '/v1/me/notifications');
    expect(JSON.stringify(body)).toContain(id);

    await act('mai', id, 'approve', { submission: 2 });
    expect((await act('khanh', id, 'approve', { submission: 2 })).body).toMatchObject({
      code: 'blocked',
      blockers: [{ code: 'reviewer-awaited', params: { count: '1' } }],
    });
    expect((await act('quan', id, 'approve', { submission: 2 })).body).toMatchObject({ state: 'submitted', levelInTurn: 1 });
    expect(await waitsFor('quan', id)).toBe(false);
    expect((await act('khanh', id, 'approve', { submission: 2 })).body).toMatchObject({ levelInTurn: 2 });
    await act('phong', id, 'add-reviewer', { personId: quan });
    expect((await act('phong', id, 'remove-reviewer', { personId: quan })).body).toMatchObject({ addedReviewers: [{ level: 1 }] });
    expect((await act('phong', id, 'approve', { submission: 2 })).body).toMatchObject({ state: 'closed' });
  });
});
