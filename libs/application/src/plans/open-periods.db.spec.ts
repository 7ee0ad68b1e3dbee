import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openPeriods } from '#application/plans/open-periods';
import { publishPlan } from '#application/plans/publish-plan';
import { actOnTask } from '#application/tasks/act-on-task';
import { createDocketWorld, type DocketWorld } from '#testing/docket-world';

describe('the periods of a published plan', () => {
  let world: DocketWorld;
  const tasks = async (like: string): Promise<string[]> => {
    const rows = await world.sql<{ reference: string }>('SELECT reference FROM task WHERE reference LIKE $1 ORDER BY reference', [like]);
    return rows.map(({ reference }) => reference);
  };
  const open = (): Promise<number> => openPeriods(world.environment, world.tenant).then(({ obligations }) => obligations);

  beforeAll(async () => {
    world = await createDocketWorld();
    expect(await open()).toBe(0);
    await world.done('nga', publishPlan(world.cityPlan, {}, world.environment.ids));
  });
  afterAll(() => world.end());

  it('open right after its publication, continuous work with them: once, also where several workers look at once', async () => {
    expect(await tasks('%')).toHaveLength(131);
    const found = await Promise.all([open(), open(), open()]);
    expect(found.reduce((sum, obligations) => sum + obligations, 0)).toBe(12);
    expect(await tasks('%')).toHaveLength(131 + 271);
    expect(await tasks('%/VII.2/%')).toEqual(['KT-TP-2025/VII.2/2025-02/VP']);
    expect(await tasks('%/I.4/%')).toEqual(['KT-TP-2025/I.4/2025/VP']);
    expect(await open()).toBe(0);
  });

  it('give tasks like any other: assigned by the system, with dates, deciders and an event each', async () => {
    const [task] = await world.sql<{ task_id: string; state: string; first_due_on: Date }>(
      `SELECT task_id, state, first_due_on::text FROM task WHERE reference = 'KT-TP-2025/IX.1/2025-Q1/P.NoiVu'`,
    );
    expect(task).toMatchObject({ state: 'assigned', first_due_on: '2025-03-17' });
    const events = await world.sql(`SELECT action, actor_type, outcome FROM audit_event WHERE stream = 'task:' || $1`, [task?.task_id]);
    expect(events).toEqual([{ action: 'task.assign', actor_type: 'system', outcome: 'success' }]);
    const done = await world.done('thu', actOnTask(task?.task_id ?? '', { verb: 'acknowledge' }));
    expect(done.version).toBe(2);
  });

  it('open seven days before they begin, and not a day earlier', async () => {
    world.clock.moveTo('2025-02-21T16:59:59.000Z');
    expect(await open()).toBe(0);
    world.clock.moveTo('2025-02-21T17:00:00.000Z');
    expect(await open()).toBe(1);
    expect(await tasks('%/VII.2/%')).toEqual(['KT-TP-2025/VII.2/2025-02/VP', 'KT-TP-2025/VII.2/2025-03/VP']);
  });

  it('are made up for where nobody looked for months, and what is past by then is no lateness of the unit', async () => {
    world.clock.moveTo('2025-06-01T01:00:00.000Z');
    expect(await open()).toBe(4);
    const rows = await world.sql<{ reference: string; born_late: boolean }>(
      `SELECT reference, born_late FROM task WHERE reference LIKE '%/VII.2/%' ORDER BY reference`,
    );
    expect(rows.map(({ born_late }) => born_late)).toEqual([false, false, true, true, false]);
    const [plan] = await world.sql<{ opened_until: string }>(`SELECT opened_until::text FROM plan WHERE state = 'published'`);
    expect(plan?.opened_until).toBe('2025-06-01');
  });
});

describe('the periods of a joint row', () => {
  let world: DocketWorld;
  beforeAll(async () => {
    world = await createDocketWorld();
  });
  afterAll(() => world.end());

  it('keep who submits, as it was said at publishing', async () => {
    const choices = { modes: { 'IX.1': 'joint' }, submittingLeads: { 'IX.1': world.idOf('p-noi-vu') } } as const;
    await world.done('nga', publishPlan(world.cityPlan, choices, world.environment.ids));
    await openPeriods(world.environment, world.tenant);
    world.clock.moveTo('2025-04-01T01:00:00.000Z');
    await openPeriods(world.environment, world.tenant);
    const rows = await world.sql<{ reference: string; leads: number }>(
      `SELECT t.reference, count(c.unit_id)::int AS leads FROM task t LEFT JOIN task_co_lead c USING (tenant_id, task_id)
        WHERE t.reference LIKE '%/IX.1/%' GROUP BY 1 ORDER BY 1`,
    );
    expect(rows).toEqual([
      { reference: 'KT-TP-2025/IX.1/2025-Q1/P.NoiVu', leads: 31 },
      { reference: 'KT-TP-2025/IX.1/2025-Q2/P.NoiVu', leads: 31 },
      { reference: 'KT-TP-2025/IX.1/2025/P.NoiVu', leads: 31 },
    ]);
  });
});

describe('periods that nobody can be asked for', () => {
  it('are left and told of, and the rest of the plan goes on', async () => {
    const world = await createDocketWorld();
    await world.done('nga', publishPlan(world.cityPlan, {}, world.environment.ids));
    await world.sql(`UPDATE membership SET valid_to = '2025-02-10' WHERE role = 'leader'`);
    world.clock.moveTo('2025-02-11T01:00:00.000Z');
    const { obligations, blocked } = await openPeriods(world.environment, world.tenant);
    expect(blocked.map(({ code, params }) => [code, params['row']])).toContainEqual(['nobody-decides', 'VII.2']);
    expect(obligations).toBe(8);
    const { blocked: again } = await openPeriods(world.environment, world.tenant);
    expect(again).toEqual([]);
    await world.end();
  });
});
