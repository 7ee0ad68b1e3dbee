import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyDatabase } from '#composition/database/verify-database';
import { createApiWorld, type ApiWorld } from './api-world.js';

interface Asked {
  readonly id: string;
  readonly state: string;
  readonly unit: { readonly code: string } | null;
  readonly availableActions: readonly { readonly verb: string }[];
}
interface TaskBody {
  readonly version: number;
  readonly state: string;
  readonly contributions: readonly Asked[];
}

/** Row I.1 is due on 19/02/2025 and coordinated by the Office; I.3 is led by P.NoiVu alone, due on 31/12/2025, with everybody beside it. */
describe('opinions that a row requires', () => {
  let api: ApiWorld;
  let task: string;
  const taskOf = async (row: string, unit: string): Promise<string> => {
    const [found] = await api.world.sql<{ task_id: string }>('SELECT task_id FROM task WHERE reference LIKE $1', [`%/${row}/%/${unit}`]);
    return found?.task_id ?? '';
  };
  const read = async (person: string, id = task): Promise<TaskBody> => (await api.get(person, `/v1/tasks/${id}`)).body as TaskBody;
  const act = async (person: string, verb: string, body: object = {}) =>
    api.act(person, `/v1/tasks/${task}/${verb}`, body, (await read(person)).version);

  beforeAll(async () => {
    api = await createApiWorld();
  });
  afterAll(() => api.end());

  it('are said at publishing, by row; the preview shows them', async () => {
    const publish = `/v1/plans/${api.world.cityPlan}/publish`;
    for (const contributionDays of [{ 'I.1': -1 }, { 'I.1': 400 }, { 'I.1': '5' }, null]) {
      expect((await api.act('nga', publish, { contributionDays }, 1)).status).toBe(400);
    }
    const said = { contributionDays: { 'I.1': 5, 'I.3': 30, 'IV.2': 3 } };
    const { body } = await api.act('nga', publish, { dryRun: true, ...said }, 1);
    const { rows } = body as { rows: { path: string; contributionDays: number | null }[] };
    expect(rows.filter(({ contributionDays }) => contributionDays !== null).map(({ path }) => path)).toEqual(['I.1', 'I.3', 'IV.2']);
    expect((await api.act('nga', publish, said, 1)).status).toBe(200);
    const { items } = (await api.get('nga', `/v1/plans/${api.world.cityPlan}/items`)).body as {
      items: { path: string; contributionDays: number }[];
    };
    expect(items.find(({ path }) => path === 'I.1')).toMatchObject({ contributionDays: 5 });
  });

  it('are asked of every coordinator when the task is born, by the system, so many days before its date', async () => {
    task = await taskOf('I.1', 'P.NoiVu');
    expect(await read('thu')).toMatchObject({
      state: 'assigned',
      contributions: [
        { unit: { code: 'VP' }, party: null, origin: 'item', state: 'requested', dueOn: '2025-02-14', required: true, version: 1 },
      ],
    });
    const [broad] = await api.world.sql<{ asked: number; coordinators: number }>(
      `SELECT count(*)::int AS asked, (SELECT count(*)::int FROM task_coordinator k WHERE k.task_id = $1) AS coordinators
         FROM contribution c WHERE c.task_id = $1 AND c.due_on = '2025-12-01'`,
      [await taskOf('I.3', 'P.NoiVu')],
    );
    expect(broad?.asked).toBe(broad?.coordinators);
    expect(broad?.asked).toBeGreaterThan(30);
    const events = await api.world.sql<{ action: string; actor_type: string; cause: string }>(
      `SELECT action, actor_type, convert_from(envelope, 'UTF8')::jsonb ->> 'causeId' AS cause
         FROM audit_event WHERE task_id = $1 ORDER BY action`,
      [task],
    );
    expect(events.map(({ action, actor_type }) => [action, actor_type])).toEqual([
      ['contribution.request', 'system'],
      ['task.assign', 'person'],
    ]);
    expect(new Set(events.map(({ cause }) => cause)).size).toBe(1);
  });

  it('tell the unit that is asked, and stand in its queue', async () => {
    const [told] = await api.world.sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM outbox o JOIN audit_event e USING (tenant_id, event_id)
        WHERE o.kind = 'notify' AND e.action = 'contribution.request' AND e.task_id = $1 AND o.body ->> 'unitId' = $2`,
      [task, api.world.idOf('vp-tp')],
    );
    expect(told?.n).toBe(1);
    const { body } = await api.get('lan', `/v1/contributions?filter[unit]=VP&filter[task]=${task}`);
    expect((body as { items: object[] }).items).toHaveLength(1);
  });

  it('block the submission; the lead cannot waive them, the decider can, with a reason, and never one of the lead’s agency', async () => {
    const [asked] = (await read('binh')).contributions;
    const waive = (person: string, reason = 'Văn phòng đã thống nhất tại cuộc họp') =>
      api.act(person, `/v1/contributions/${asked?.id}/waive`, { reason }, 1);
    expect(await act('binh', 'submit', { documents: [] })).toMatchObject({
      status: 409,
      body: { blockers: [{ code: 'contribution-open' }] },
    });
    expect(asked?.availableActions).toEqual([]);
    expect(await waive('binh')).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    expect((await read('mai')).contributions[0]?.availableActions.map(({ verb }) => verb)).toContain('waive');

    await api.world.sql(
      `INSERT INTO membership (tenant_id, membership_id, person_id, unit_id, role, valid_from, version, head)
       SELECT tenant_id, $1, person_id, $3, 'officer', '2025-01-01', 1, head FROM membership WHERE person_id = $2 AND role = 'reviewer'`,
      [api.world.environment.ids.next(), api.world.idOf('mai'), api.world.idOf('p-noi-vu')],
    );
    expect(await waive('mai')).toMatchObject({ status: 403, body: { code: 'separation-of-duties' } });
    expect((await read('mai')).contributions[0]?.availableActions).toMatchObject([{ verb: 'waive', enabled: false }]);
    await api.world.sql(`DELETE FROM membership WHERE person_id = $1 AND unit_id = $2`, [
      api.world.idOf('mai'),
      api.world.idOf('p-noi-vu'),
    ]);

    const refused = await api.world.sql<{ reason_code: string }>(
      `SELECT reason_code FROM audit_event WHERE action = 'contribution.waive' AND outcome = 'denied' ORDER BY api_time`,
    );
    expect(refused.map(({ reason_code }) => reason_code)).toEqual(['not-allowed', 'separation-of-duties']);
    expect(await waive('mai')).toMatchObject({
      status: 200,
      body: { state: 'waived', waiveReason: 'Văn phòng đã thống nhất tại cuộc họp' },
    });
    const told = await api.world.sql<{ unit: string }>(
      `SELECT o.body ->> 'unitId' AS unit FROM outbox o JOIN audit_event e USING (tenant_id, event_id)
        WHERE o.kind = 'notify' AND e.action = 'contribution.waive' AND e.outcome = 'success' ORDER BY 1`,
    );
    expect(told.map(({ unit }) => unit).sort()).toEqual([api.world.idOf('p-noi-vu'), api.world.idOf('vp-tp')].sort());
    expect((await act('binh', 'decline', { reason: 'Không thuộc chức năng' })).status).toBe(200);
  });

  it('are asked again of nobody when the draft is assigned again, but of who coordinates since', async () => {
    expect(await act('nga', 'assign')).toMatchObject({ status: 200, body: { state: 'assigned', contributions: [{ state: 'waived' }] } });
    await act('thu', 'add-coordinator', { unitId: api.world.idOf('p-tu-phap') });
    expect((await read('thu')).contributions).toHaveLength(1);
    expect((await act('nga', 'recall', { reason: 'Bổ sung đơn vị phối hợp' })).status).toBe(200);
    expect(await act('nga', 'assign')).toMatchObject({
      status: 200,
      body: {
        contributions: [{ state: 'waived' }, { unit: { code: 'P.TuPhap' }, origin: 'item', state: 'requested', dueOn: '2025-02-14' }],
      },
    });
    const { contributions } = await read('ha');
    expect(contributions[1]?.availableActions.map(({ verb }) => verb)).toEqual(['acknowledge', 'forward', 'give', 'decline']);
    expect((await api.act('ha', `/v1/contributions/${contributions[1]?.id}/give`, { stance: 'agree' }, 1)).status).toBe(200);
  });

  it('are asked of the party outside that the row prints, when an event opens its task', async () => {
    const { body } = await api.get('nga', '/v1/occurrences/awaited');
    const awaited = (body as { items: { rows: { itemId: string; path: string; roles: { id: string }[] }[] }[] }).items;
    const row = awaited.flatMap(({ rows }) => rows).find(({ path }) => path === 'IV.2');
    const roles = row?.roles.map(({ id }) => ({ roleId: id, unitIds: [api.world.idOf('p-noi-vu')] }));
    const draft = { kind: 'arising', name: 'Dự thảo Nghị quyết về phí', occurredOn: '2025-02-07', dueOn: '2025-04-30', document: null };
    expect((await api.act('nga', '/v1/occurrences', { ...draft, rows: [row?.itemId], roles })).status).toBe(201);
    const [opened] = await api.world.sql<{ task_id: string }>(`SELECT task_id FROM task WHERE reference LIKE '%/IV.2/%'`);
    const { contributions } = await read('thu', opened?.task_id);
    const outside = contributions.find(({ unit }) => unit === null);
    expect(outside).toMatchObject({
      party: { name: 'Đối tượng chịu sự tác động trực tiếp của TTHC' },
      origin: 'item',
      dueOn: '2025-04-27',
    });
    expect(outside?.availableActions.map(({ verb }) => verb)).toEqual(['acknowledge', 'give', 'decline']);
    expect((await verifyDatabase(api.world.database.url)).findings).toEqual([]);
  });

  it('are asked by an act on many tasks too', async () => {
    task = await taskOf('I.1', 'P.VHTT');
    expect((await act('dang', 'decline', { reason: 'Không thuộc chức năng' })).status).toBe(200);
    await api.world.sql('DELETE FROM contribution WHERE task_id = $1', [task]);
    const { version } = await read('nga');
    const answer = await api.act('nga', '/v1/tasks/bulk/assign', { tasks: [{ id: task, version }] });
    expect(answer).toMatchObject({ status: 200, body: { results: [{ outcome: 'done' }] } });
    expect((await read('nga')).contributions).toMatchObject([{ unit: { code: 'VP' }, state: 'requested' }]);
  });
});
