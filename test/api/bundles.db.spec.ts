import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApiWorld, type ApiWorld } from './api-world.js';

interface Body {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly bundleId: string | null;
  readonly siblings: readonly { readonly taskId: string; readonly state: string; readonly bundleId: string | null }[];
  readonly availableActions: readonly { readonly verb: string; readonly enabled: boolean }[];
}

const MERGER = {
  name: 'Nhập Phòng Tư pháp và Phòng Văn hóa vào Phòng Nội vụ',
  legalBasis: 'Nghị quyết số 16/NQ-HĐND',
  effectiveOn: '2025-02-10',
  steps: [{ kind: 'merge', units: ['P.TuPhap', 'P.VHTT'], into: 'P.NoiVu' }],
};

describe('a bundle after a merger', () => {
  let api: ApiWorld;
  let own: string;
  let justice: string;
  let culture: string;
  let documentId: string;

  const read = async (id: string, person = 'binh'): Promise<Body> => (await api.get(person, `/v1/tasks/${id}`)).body as Body;
  const act = async (person: string, id: string, verb: string, body: object = {}): Promise<{ status: number; body: Body }> =>
    api.act(person, `/v1/tasks/${id}/${verb}`, body, (await read(id)).version);
  const states = async (): Promise<string[]> => Promise.all([own, justice, culture].map(async (id) => (await read(id)).state));
  const actionsSince = async (action: string): Promise<object[]> =>
    api.world.sql(
      `SELECT count(*)::int AS events, count(DISTINCT task_id)::int AS tasks,
              count(DISTINCT convert_from(envelope, 'UTF8')::jsonb ->> 'causeId')::int AS causes
         FROM audit_event WHERE action = $1 AND outcome = 'success' AND task_id = ANY ($2)`,
      [action, [own, justice, culture]],
    );

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
    const rows = await api.world.sql<{ task_id: string }>(
      `SELECT task_id FROM task WHERE reference ~ '/III.1/.*/P\\.(NoiVu|TuPhap|VHTT)$' ORDER BY reference`,
    );
    [own = '', justice = '', culture = ''] = rows.map(({ task_id }) => task_id);
    documentId = await api.upload('thu', 'bao-cao.txt', 'Báo cáo chung');
  });
  afterAll(() => api.end());

  it('is not made of tasks that others lead', async () => {
    expect(await read(own)).toMatchObject({ bundleId: null, siblings: [] });
    expect(await act('binh', own, 'combine', { taskIds: [justice] })).toMatchObject({
      status: 409,
      body: { blockers: [{ code: 'nothing-to-combine' }] },
    });
  });

  it('is made by the head of whoever took them over, of all at once', async () => {
    expect((await api.act('quan', '/v1/reorganisations', MERGER)).status).toBe(201);
    const before = await Promise.all([own, justice, culture].map((id) => read(id)));
    expect(before[0]?.siblings.map(({ taskId }) => taskId)).toEqual([justice, culture].sort());
    expect((await act('thu', own, 'combine', { taskIds: [justice] })).status).toBe(403);
    expect((await act('mai', own, 'combine', { taskIds: [justice] })).status).toBe(403);
    const made = await act('binh', own, 'combine', { taskIds: [justice, culture] });
    const [first] = [own, justice, culture].sort();
    expect(made).toMatchObject({ status: 200, body: { bundleId: first, version: (before[0]?.version ?? 0) + 1 } });
    expect(made.body.siblings.map(({ bundleId }) => bundleId)).toEqual([first, first]);
    for (const [index, id] of [own, justice, culture].entries()) {
      expect(await read(id)).toMatchObject({ bundleId: first, version: (before[index]?.version ?? 0) + 1 });
    }
    expect(await actionsSince('task.combine')).toEqual([{ events: 3, tasks: 3, causes: 1 }]);
    const { body } = await api.get('binh', '/v1/tasks?filter[unit]=P.NoiVu&filter[item]=III.1');
    expect((body as { items: { combinedWith: number }[] }).items.map(({ combinedWith }) => combinedWith)).toEqual([2, 2, 2]);
    expect(made.body.availableActions).toContainEqual(expect.objectContaining({ verb: 'combine', enabled: false }));
  });

  it('is submitted whole, or not at all', async () => {
    const { body } = await act('mai', justice, 'suspend', { until: '2025-02-12', reason: 'Chờ hướng dẫn' });
    expect(body.state).toBe('assigned');
    const before = await read(own);
    const refused = await act('binh', own, 'submit', { documents: [documentId] });
    expect(refused).toMatchObject({ status: 409, body: { blockers: [{ code: 'bundle-task-refuses' }, { code: 'suspended' }] } });
    expect(JSON.stringify(refused.body)).toContain('Nhiệm vụ gộp KT-TP-2025/III.1/2025-02-14/P.TuPhap:');
    expect(await read(own)).toEqual(before);
    await act('mai', justice, 'resume');
  });

  it('is not torn apart by an act on many tasks', async () => {
    const tasks = await Promise.all([own, justice].map(async (id) => ({ id, version: (await read(id)).version })));
    const { body } = await api.act('binh', '/v1/tasks/bulk/submit', { tasks, documents: [documentId] });
    expect((body as unknown as { results: { refusal: { blockers: { code: string }[] } }[] }).results).toMatchObject([
      { refusal: { blockers: [{ code: 'bundle-as-one' }] } },
      { refusal: { blockers: [{ code: 'bundle-as-one' }] } },
    ]);
  });

  it('is answered by one submission, of which each task keeps a version of its own', async () => {
    await api.act('ha', `/v1/tasks/${culture}/propose`, { documents: [documentId], note: null }, (await read(culture)).version);
    const submitted = await act('binh', own, 'submit', { documents: [documentId], note: 'Báo cáo chung', externalRef: 'CV-1' });
    expect(submitted).toMatchObject({ status: 200, body: { state: 'submitted' } });
    expect(await states()).toEqual(['submitted', 'submitted', 'submitted']);
    const versions = await api.world.sql<{ external_ref: string | null; prepared_by: string[]; number: number; note: string }>(
      `SELECT number, note, external_ref, prepared_by FROM submission WHERE task_id = ANY ($1) ORDER BY external_ref`,
      [[own, justice, culture]],
    );
    expect(versions).toMatchObject([
      { number: 1, note: 'Báo cáo chung', external_ref: 'CV-1' },
      { number: 1, note: 'Báo cáo chung', external_ref: null },
      { number: 1, note: 'Báo cáo chung', external_ref: null },
    ]);
    // Whoever proposed one of them has a hand in all.
    for (const { prepared_by } of versions)
      expect(prepared_by).toEqual(expect.arrayContaining(['ha', 'thu', 'binh'].map((key) => api.world.idOf(key))));
    expect(await actionsSince('task.submit')).toEqual([{ events: 3, tasks: 3, causes: 1 }]);
  });

  it('is decided on task by task, and never by the merged agency', async () => {
    for (const id of [own, justice, culture]) {
      const barred = await act('minh', id, 'approve', { submission: 1 });
      expect(barred).toMatchObject({ status: 403, body: { blockers: [{ code: 'own-agency' }] } });
    }
    expect((await act('mai', own, 'approve', { submission: 1 })).status).toBe(200);
    expect((await act('mai', culture, 'return', { submission: 1, reason: 'Thiếu phụ lục' })).status).toBe(200);
    expect(await states()).toEqual(['closed', 'submitted', 'assigned']);
    expect((await act('binh', culture, 'submit', { documents: [documentId] })).status).toBe(200);
    expect((await read(culture)).version).toBeGreaterThan((await read(justice)).version);
    expect(await states()).toEqual(['closed', 'submitted', 'submitted']);
  });

  it('loses a task that is taken out, which goes on alone', async () => {
    expect((await act('mai', justice, 'return', { submission: 1, reason: 'Thiếu số liệu' })).status).toBe(200);
    expect((await act('thu', justice, 'separate')).status).toBe(403);
    const out = await act('binh', justice, 'separate');
    expect(out).toMatchObject({ status: 200, body: { bundleId: null, state: 'assigned' } });
    expect(await act('binh', justice, 'separate')).toMatchObject({ status: 409, body: { blockers: [{ code: 'not-combined' }] } });
    expect((await act('mai', culture, 'return', { submission: 2, reason: 'Thiếu số liệu' })).status).toBe(200);
    expect((await act('binh', culture, 'submit', { documents: [documentId] })).status).toBe(200);
    expect(await states()).toEqual(['closed', 'assigned', 'submitted']);
    const { body } = await api.get('binh', '/v1/tasks?filter[unit]=P.NoiVu&filter[item]=III.1&sort=reference');
    expect((body as { items: { combinedWith: number }[] }).items.map(({ combinedWith }) => combinedWith)).toEqual([1, 0, 1]);
  });
});
