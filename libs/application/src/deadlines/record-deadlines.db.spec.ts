import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recordDeadlines } from '#application/deadlines/record-deadlines';
import { publishPlan } from '#application/plans/publish-plan';
import { actOnTask } from '#application/tasks/act-on-task';
import { createDocketWorld, type DocketWorld } from '#testing/docket-world';

describe('the stages of a date', () => {
  let world: DocketWorld;
  const noted = async (stage: string): Promise<number> => {
    const [row] = await world.sql<{ n: number }>('SELECT count(*)::int AS n FROM audit_event WHERE action = $1', [`task.${stage}`]);
    return row?.n ?? 0;
  };
  const record = (): Promise<number> => recordDeadlines(world.environment, world.tenant);

  beforeAll(async () => {
    world = await createDocketWorld();
    await world.done('nga', publishPlan(world.cityPlan, {}, world.environment.ids));
  });
  afterAll(() => world.end());

  it('begin three days before it: due soon, once', async () => {
    world.clock.moveTo('2025-02-10T16:59:59.000Z');
    expect(await record()).toBe(0);
    world.clock.moveTo('2025-02-10T17:00:00.000Z');
    expect(await record()).toBe(32);
    expect(await record()).toBe(0);
    expect(await noted('due-soon')).toBe(32);
  });

  it('go on on its last day, which is still in time', async () => {
    world.clock.moveTo('2025-02-14T16:59:59.000Z');
    expect(await record()).toBe(32);
    expect({ due: await noted('due'), passed: await noted('deadline-passed') }).toEqual({ due: 32, passed: 0 });
  });

  it('pass once for every task that is still assigned, also with two workers at once', async () => {
    const [submitted] = await world.sql<{ task_id: string }>(`SELECT task_id FROM task WHERE reference LIKE '%/III.1/%/P.NoiVu'`);
    await world.done('binh', actOnTask(submitted?.task_id ?? '', { verb: 'submit', documentIds: [], note: null, externalRef: null }));
    world.clock.moveTo('2025-02-14T17:00:00.000Z');
    const both = await Promise.all([record(), record()]);
    expect(both.reduce((sum, n) => sum + n, 0)).toBe(31);
    expect(await record()).toBe(0);
    expect(await noted('deadline-passed')).toBe(31);
  });

  it('come to the plan’s owner three days after it', async () => {
    world.clock.moveTo('2025-02-17T01:00:00.000Z');
    // Row I.1 is due soon by now.
    expect(await record()).toBe(31 + 32);
    expect(await noted('escalated-to-owner')).toBe(31);
    const [told] = await world.sql<{ audiences: string[] }>(
      `SELECT array_agg(DISTINCT body ->> 'audience') AS audiences FROM outbox WHERE kind = 'notify' AND body ->> 'verb' = 'escalated-to-owner'`,
    );
    expect(told?.audiences).toEqual(['lead-heads', 'recallers']);
  });

  it('are the furthest one alone where nobody looked for weeks', async () => {
    world.clock.moveTo('2025-03-10T01:00:00.000Z');
    await record();
    const stages = await world.sql(
      `SELECT e.action, count(*)::int AS n FROM audit_event e JOIN task t ON e.stream = 'task:' || t.task_id
        WHERE t.reference LIKE '%/I.2/%' AND e.actor_type = 'system' GROUP BY 1`,
    );
    expect(stages).toEqual([{ action: 'task.escalated-to-owner', n: 33 }]);
  });

  it('change no state: overdue is read off the dates', async () => {
    const rows = await world.sql(
      `SELECT DISTINCT state, deadline_passed_on = effective_due_on AS of_its_date FROM task WHERE deadline_passed_on IS NOT NULL`,
    );
    expect(rows).toEqual([{ state: 'assigned', of_its_date: true }]);
  });
});
