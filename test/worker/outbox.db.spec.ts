import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recipientsOf } from '#application/notifications/recipients-of';
import { publishPlan } from '#application/plans/publish-plan';
import { actOnTask } from '#application/tasks/act-on-task';
import { PgOutbox } from '#persistence/outbox/pg-outbox';
import { createDocketWorld, type DocketWorld } from '#testing/docket-world';

describe('the outbox', () => {
  let world: DocketWorld;
  const drain = (limit: number): Promise<number> =>
    new PgOutbox(world.app).drain(world.tenant, limit, world.clock.now(), '2025-02-10', recipientsOf);
  const told = (kind: string): Promise<{ name: string }[]> =>
    world.sql<{ name: string }>(
      'SELECT p.name FROM notification n JOIN person p USING (tenant_id, person_id) WHERE n.kind = $1 ORDER BY 1',
      [kind],
    );

  beforeAll(async () => {
    world = await createDocketWorld();
    await world.done('nga', publishPlan(world.cityPlan, {}, world.environment.ids));
  });
  afterAll(() => world.end());

  it('gives word of changes before the messages to people', async () => {
    // Of two plans imported, and of one published; of what was read for the two, and of what was confirmed of the scanned one.
    expect(await drain(6)).toBe(6);
    const pending = await world.sql<{ kind: string }>('SELECT DISTINCT kind FROM outbox WHERE delivered_at IS NULL');
    expect(pending).toEqual([{ kind: 'notify' }]);
  });

  it('is shared by several workers: every message is taken once', async () => {
    const taken = await Promise.all(Array.from({ length: 4 }, () => drain(50)));
    let sum = taken.reduce((all, n) => all + n, 0);
    for (let more = await drain(50); more > 0; more = await drain(50)) sum += more;
    // One for the unit of each task.
    expect(sum).toBe(131);
    expect(await drain(50)).toBe(0);
  });

  it('tells the officers and the head of the lead unit of their task, each once', async () => {
    const [row] = await world.sql<{ twice: number }>(
      'SELECT count(*)::int AS twice FROM (SELECT 1 FROM notification GROUP BY person_id, task_id, kind HAVING count(*) > 1) t',
    );
    expect(row).toEqual({ twice: 0 });
    const names = (await told('assign')).map(({ name }) => name);
    expect(names.filter((name) => name === 'Trần Minh Thư')).toHaveLength(5);
  });

  it('tells the reviewers of a submission, and not those of the lead', async () => {
    const [task] = await world.sql<{ task_id: string }>(`SELECT task_id FROM task WHERE reference LIKE '%/III.1/%/P.NoiVu'`);
    await world.done('binh', actOnTask(task?.task_id ?? '', { verb: 'submit', documentIds: [], note: null, externalRef: null }));
    await drain(50);
    expect((await told('submit')).map(({ name }) => name)).toEqual(expect.arrayContaining(['Vũ Thị Mai', 'Bùi Gia Khánh']));
    expect((await told('submit')).map(({ name }) => name)).not.toContain('Trần Minh Thư');
  });

  it('finds a message however late it committed', async () => {
    const [waiting] = await world.sql<{ outbox_id: string }>('SELECT outbox_id FROM outbox ORDER BY outbox_id LIMIT 1');
    await world.sql('UPDATE outbox SET delivered_at = NULL WHERE outbox_id = $1', [waiting?.outbox_id]);
    expect(await drain(50)).toBe(1);
  });
});
