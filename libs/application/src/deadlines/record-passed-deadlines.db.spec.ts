import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recordPassedDeadlines } from '#application/deadlines/record-passed-deadlines';
import { publishPlan } from '#application/plans/publish-plan';
import { actOnTask } from '#application/tasks/act-on-task';
import { createDocketWorld, type DocketWorld } from '#testing/docket-world';

describe('the passing of a date', () => {
  let world: DocketWorld;
  const recorded = async (): Promise<number> => {
    const [row] = await world.sql<{ n: number }>(`SELECT count(*)::int AS n FROM audit_event WHERE action = 'task.deadline-passed'`);
    return row?.n ?? 0;
  };

  beforeAll(async () => {
    world = await createDocketWorld();
    const [plan] = await world.sql<{ plan_id: string }>('SELECT plan_id FROM plan');
    await world.done('nga', publishPlan(plan?.plan_id ?? '', {}, world.environment.ids));
  });
  afterAll(() => world.end());

  it('is not recorded on the last day, which is still in time', async () => {
    world.clock.moveTo('2025-02-14T16:59:59.000Z');
    expect(await recordPassedDeadlines(world.environment, world.tenant)).toBe(0);
    expect(await recorded()).toBe(0);
  });

  it('is recorded once for every task that is still assigned, also by two workers at once, in chunks', async () => {
    const [submitted] = await world.sql<{ task_id: string }>(`SELECT task_id FROM task WHERE reference LIKE '%/III.1/%/P.NoiVu'`);
    await world.done('binh', actOnTask(submitted?.task_id ?? '', { verb: 'submit', documentIds: [], note: null, externalRef: null }));
    world.clock.moveTo('2025-02-14T17:00:00.000Z');
    const both = await Promise.all([1, 2].map(() => recordPassedDeadlines(world.environment, world.tenant)));
    expect(both.reduce((sum, n) => sum + n, 0)).toBe(31);
    expect(await recordPassedDeadlines(world.environment, world.tenant)).toBe(0);
    expect(await recorded()).toBe(31);
  });

  it('changes no state: overdue is read off the dates', async () => {
    const rows = await world.sql(`SELECT DISTINCT state FROM task WHERE deadline_passed_on IS NOT NULL`);
    expect(rows).toEqual([{ state: 'assigned' }]);
  });
});
