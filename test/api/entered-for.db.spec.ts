import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApiWorld, type ApiWorld } from './api-world.js';

interface TaskBody {
  readonly version: number;
  readonly availableActions: readonly { readonly verb: string; readonly enabled: boolean }[];
}

describe('a version that the Office enters in the lead’s place', () => {
  let api: ApiWorld;
  let task: string;
  const REASON = 'Báo cáo giấy số 12/BC-PNV';
  const read = async (person: string) => (await api.get(person, `/v1/tasks/${task}`)).body as TaskBody;
  const act = async (person: string, verb: string, body: object) =>
    api.act(person, `/v1/tasks/${task}/${verb}`, body, (await read(person)).version);
  const offered = async (person: string) => (await read(person)).availableActions.flatMap(({ verb, enabled }) => (enabled ? [verb] : []));

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
    const [row] = await api.world.sql<{ task_id: string }>(`SELECT task_id FROM task WHERE reference LIKE '%/III.1/%/P.NoiVu'`);
    task = row?.task_id ?? '';
  });
  afterAll(() => api.end());

  it('is for the Office’s officers, with a ground and documents of their own', async () => {
    const document = await api.upload('lan', 'bao-cao.txt', 'Báo cáo giấy, quét lại');
    expect(await act('ha', 'enter-for', { documents: [], reason: REASON })).toMatchObject({ status: 403 });
    expect(await act('lan', 'enter-for', { documents: [document], reason: ' ' })).toMatchObject({ status: 400 });
    expect(await act('lan', 'enter-for', { documents: [document], reason: REASON })).toMatchObject({
      status: 200,
      body: { state: 'submitted', submission: { number: 1, enteredFor: { reason: REASON }, note: null } },
    });
    const [event] = await api.world.sql(
      `SELECT state_before, state_after FROM audit_event WHERE action = 'task.enter-for' AND outcome = 'success'`,
    );
    expect(event).toEqual({ state_before: 'assigned', state_after: 'submitted' });
  });

  it('is contested by the lead’s head, who then submits what the unit stands by', async () => {
    expect(await offered('binh')).toContain('contest');
    expect((await act('thu', 'contest', { reason: 'Số liệu sai' })).status).toBe(403);
    expect(await act('binh', 'contest', { reason: 'Số liệu chưa được phòng xác nhận' })).toMatchObject({
      status: 200,
      body: { state: 'assigned', contest: { submission: 1, reason: 'Số liệu chưa được phòng xác nhận' } },
    });
    const document = await api.upload('binh', 'bao-cao-2.txt', 'Báo cáo của phòng');
    expect((await act('binh', 'submit', { documents: [document] })).status).toBe(200);
    expect(await act('binh', 'contest', { reason: 'Thử' })).toMatchObject({
      status: 409,
      body: { blockers: [{ code: 'not-entered-for' }] },
    });
  });

  it('bars whoever entered it in person from deciding, and nobody else of the Office', async () => {
    await api.world.sql(
      `INSERT INTO membership (tenant_id, membership_id, person_id, unit_id, role, valid_from, version, head)
       SELECT tenant_id, gen_random_uuid(), $1, unit_id, 'reviewer', valid_from, version, head FROM membership
        WHERE person_id = $2 AND role = 'reviewer' LIMIT 1`,
      [api.world.idOf('lan'), api.world.idOf('mai')],
    );
    expect(await act('lan', 'approve', { submission: 2 })).toMatchObject({
      status: 403,
      body: { code: 'separation-of-duties', blockers: [{ code: 'own-work' }] },
    });
    expect((await act('mai', 'approve', { submission: 2 })).status).toBe(200);
  });

  it('a unit is asked to coordinate while the work goes on, once, and sees the task as its own', async () => {
    const [other] = await api.world.sql<{ task_id: string }>(`SELECT task_id FROM task WHERE reference LIKE '%/III.1/%/P.VHTT'`);
    task = other?.task_id ?? '';
    const [unit] = await api.world.sql<{ unit_id: string }>(`SELECT unit_id FROM unit WHERE code = 'P.TNMT'`);
    const unitId = unit?.unit_id ?? '';
    expect((await act('ha', 'add-coordinator', { unitId })).status).toBe(403);
    expect(await act('an', 'add-coordinator', { unitId: task })).toMatchObject({
      status: 422,
      body: { blockers: [{ code: 'unit-unknown' }] },
    });
    expect(await act('an', 'add-coordinator', { unitId })).toMatchObject({ status: 200, body: { addedCoordinators: [{ unitId }] } });
    expect((await read('an')) as object).toMatchObject({ coordinators: expect.arrayContaining([expect.objectContaining({ id: unitId })]) });
    expect(await act('an', 'add-coordinator', { unitId })).toMatchObject({
      status: 422,
      body: { blockers: [{ code: 'coordinates-already' }] },
    });
  });
});
