import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrateTasks } from '#composition/database/migrate-tasks';
import { createApiWorld, type ApiWorld } from './api-world.js';

interface Migrated {
  readonly reference: string;
  readonly before: string;
  readonly after: string | null;
  readonly blocker: { readonly code: string } | null;
}

describe('taking the tasks of a plan to another version of their life', () => {
  let api: ApiWorld;
  let path: string;
  let taskId: string;

  const counted = async (): Promise<Record<string, number>> => {
    const rows = await api.world.sql<{ v: string; n: number }>(
      'SELECT machine_version AS v, count(*)::integer AS n FROM task GROUP BY 1 ORDER BY 1',
    );
    return Object.fromEntries(rows.map(({ v, n }) => [v, n]));
  };

  beforeAll(async () => {
    api = await createApiWorld();
    path = `/v1/plans/${api.world.cityPlan}/machine`;
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
    const { body } = await api.get('thu', '/v1/tasks?filter[unit]=P.NoiVu&filter[item]=III.1');
    taskId = (body as { items: { id: string }[] }).items[0]?.id ?? '';
    const document = await api.upload('binh', 'cong-van.txt', 'Công văn');
    await api.act('binh', `/v1/tasks/${taskId}/submit`, { documents: [document] }, 1);
  });
  afterAll(() => api.end());

  it('is shown before it is done', async () => {
    const { status, body } = await api.act('nga', path, { to: '2', dryRun: true }, 2);
    const { tasks } = body as { tasks: Migrated[] };
    expect({ status, count: tasks.length }).toEqual({ status: 200, count: 131 });
    expect(tasks.filter(({ before }) => before === 'submitted')).toEqual([
      expect.objectContaining({ from: '1', before: 'submitted', after: 'submitted', blocker: null }),
    ]);
    expect(await counted()).toEqual({ 1: 131 });
  });

  it('is refused to others, without the version of the plan, and where nothing can move', async () => {
    expect((await api.act('thu', path, { to: '2' }, 2)).body).toMatchObject({ status: 403, code: 'not-allowed' });
    expect((await api.act('nga', path, { to: '2' })).body).toMatchObject({ status: 428, code: 'version-missing' });
    expect((await api.act('nga', path, { to: '9' }, 2)).body).toMatchObject({
      status: 409,
      code: 'blocked',
      blockers: [{ code: 'machine-version-unknown', message: 'Không có phiên bản 9 của quy trình.' }],
    });
    const denied = await api.world.sql<{ n: number }>(
      `SELECT count(*)::integer AS n FROM audit_event WHERE action = 'task.migrate' AND outcome = 'denied'`,
    );
    expect(denied[0]?.n).toBeGreaterThanOrEqual(2);
    expect(await counted()).toEqual({ 1: 131 });
  });

  it('is shown and done from the command line too, plan by plan', async () => {
    const asked = { to: '2', plan: 'KT-TP-2025', dryRun: true };
    const [dry, ...others] = await migrateTasks(api.world.database.url, asked, 'test');
    expect(others).toEqual([]);
    expect(dry).toMatchObject({ tenant: 'kon-tum', plan: 'KT-TP-2025' });
    expect(await migrateTasks(api.world.database.url, { ...asked, plan: 'KT-KHAC' }, 'test')).toEqual([]);
    expect(await counted()).toEqual({ 1: 131 });
  });

  it('keeps a task where somebody still decides to close it', async () => {
    await api.world.sql(`UPDATE plan SET close_policy = 'by-office' WHERE plan_id = $1`, [api.world.cityPlan]);
    const refused = await api.act('nga', path, { to: '2' }, 2);
    expect(refused.body).toMatchObject({ status: 409, blockers: [{ code: 'closes-by-decision' }] });
    await api.world.sql(`UPDATE plan SET close_policy = 'on-final-approval' WHERE plan_id = $1`, [api.world.cityPlan]);
  });

  it('is done once, with an event in the stream of every task', async () => {
    const { status, body } = await api.act('nga', path, { to: '2' }, 2);
    expect({ status, body }).toMatchObject({ status: 200, body: { id: api.world.cityPlan, version: 2 } });
    expect(await counted()).toEqual({ 2: 131 });
    const { body: timeline } = await api.get('thu', `/v1/tasks/${taskId}/timeline?sort=-time&limit=1`);
    expect((timeline as { items: object[] }).items[0]).toMatchObject({
      envelope: { action: 'task.migrate', stateBefore: 'submitted', stateAfter: 'submitted', machineVersion: '2' },
      payload: { before: { machineVersion: '1' }, after: { machineVersion: '2' } },
      actorName: 'Đặng Thu Nga',
    });
    expect((await api.act('nga', path, { to: '2' }, 2)).body).toMatchObject({ status: 409, blockers: [{ code: 'machine-version-same' }] });
  });

  it('lets work go on in the other version: the approval closes', async () => {
    const { body } = await api.get('thu', `/v1/tasks/${taskId}`);
    const { version } = body as { version: number };
    const approved = await api.act('mai', `/v1/tasks/${taskId}/approve`, { submission: 1 }, version);
    expect(approved.body).toMatchObject({ state: 'closed', outcome: 'done', machineVersion: '2', version: version + 2 });
    const { body: gone } = await api.get('thu', `/v1/tasks/${taskId}/process`);
    const { machineVersion, taken } = gone as { machineVersion: string; taken: { verb: string; to: string }[] };
    expect({ machineVersion, last: taken.at(-1) }).toMatchObject({ machineVersion: '2', last: { verb: 'approve', to: 'closed' } });
    const { body: process } = await api.get('thu', '/v1/processes/task/2');
    expect((process as { states: { state: string }[] }).states.map(({ state }) => state)).toEqual([
      'draft',
      'assigned',
      'submitted',
      'closed',
    ]);
  });
});
