import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actOnContribution } from '#application/contributions/act-on-contribution';
import { requestContribution } from '#application/contributions/request-contribution';
import { remindOfContributions } from '#application/deadlines/remind-of-contributions';
import { publishPlan } from '#application/plans/publish-plan';
import { actOnTask } from '#application/tasks/act-on-task';
import type { Asked } from '#domain/contribution/contribution';
import { createDocketWorld, type DocketWorld } from '#testing/docket-world';

/** The clock stands on Monday 10/02/2025; rules: three days before. */
describe('reminders of open questions', () => {
  let world: DocketWorld;
  const tasks = new Map<string, string>();
  const asked = new Map<string, string>();
  const record = (): Promise<number> => remindOfContributions(world.environment, world.tenant);
  const at = (morning: string): void => world.clock.moveTo(`${morning}T01:00:00.000Z`);

  /** What was told since the last look: the question, the stage, and to whom. */
  const told = async (): Promise<string[]> => {
    const rows = await world.sql<{ contribution: string; verb: string; audience: string; unit: string | null }>(
      `DELETE FROM outbox o USING audit_event e
        WHERE e.event_id = o.event_id AND o.kind = 'notify' AND e.actor_type = 'system' AND e.action LIKE 'contribution.%'
        RETURNING e.target_id AS contribution, o.body ->> 'verb' AS verb, o.body ->> 'audience' AS audience, o.body ->> 'unitId' AS unit`,
    );
    const names = new Map([...asked].map(([name, id]) => [id, name]));
    return rows.map(({ contribution, verb, audience, unit }) => {
      const whom = unit === world.idOf('p-tu-phap') ? 'p-tu-phap' : audience;
      return `${names.get(contribution) ?? contribution} ${verb} ${whom}`;
    });
  };
  const ask = async (name: string, dueOn: string, whom: Partial<Asked>): Promise<void> => {
    const contributionId = world.environment.ids.next();
    asked.set(name, contributionId);
    const question = { unitId: null, partyId: null, ...whom, question: 'Xin ý kiến', dueOn, required: false };
    await world.done('thu', requestContribution(tasks.get('III.1') ?? '', { verb: 'request', contributionId, ...question }));
  };

  beforeAll(async () => {
    world = await createDocketWorld();
    await world.done('nga', publishPlan(world.cityPlan, {}, world.environment.ids));
    const [row] = await world.sql<{ task_id: string }>(`SELECT task_id FROM task WHERE reference LIKE '%/III.1/%/P.NoiVu'`);
    tasks.set('III.1', row?.task_id ?? '');
    const justice = { unitId: world.idOf('p-tu-phap') };
    await ask('wednesday', '2025-02-12', justice);
    await ask('answered', '2025-02-12', justice);
    await ask('sunday before', '2025-02-19', justice);
    await ask('outside', '2025-02-13', { partyId: world.idOf('doi-tuong-chiu-tac-dong') });
    await ask('far', '2025-03-31', justice);
    const answered = asked.get('answered') ?? '';
    await world.done('ha', actOnContribution(answered, { verb: 'give', stance: 'agree', text: null, documentIds: [] }));
  });
  afterAll(() => world.end());

  it('go to whoever is asked, for a party outside to the lead, three days before, but not on the day of asking; once, also with two workers at once', async () => {
    at('2025-02-10');
    expect(await record()).toBe(0);
    at('2025-02-11');
    const both = await Promise.all([record(), record()]);
    expect(both.reduce((sum, noted) => sum + noted, 0)).toBe(2);
    expect((await told()).sort()).toEqual(['outside due-soon lead-unit', 'wednesday due-soon p-tu-phap']);
    expect(await record()).toBe(0);
    const [event] = await world.sql(
      `SELECT action, actor_type, state_before, state_after FROM audit_event WHERE stream = $1 ORDER BY seq DESC LIMIT 1`,
      [`contribution:${asked.get('wednesday')}`],
    );
    expect(event).toEqual({ action: 'contribution.due-soon', actor_type: 'system', state_before: 'requested', state_after: 'requested' });
  });

  it('say when the date has passed, and on a Friday what would fall on the weekend', async () => {
    at('2025-02-13');
    expect(await record()).toBe(1);
    expect(await told()).toEqual(['wednesday deadline-passed p-tu-phap']);
    at('2025-02-14');
    expect(await record()).toBe(2);
    expect((await told()).sort()).toEqual(['outside deadline-passed lead-unit', 'sunday before due-soon p-tu-phap']);
  });

  it('rest while the task is paused, and come to the furthest stage alone once it goes on', async () => {
    const task = tasks.get('III.1') ?? '';
    await world.done('mai', actOnTask(task, { verb: 'suspend', until: '2025-03-28', reason: 'Chờ văn bản hướng dẫn' }));
    at('2025-02-20');
    expect(await record()).toBe(0);
    await world.done('mai', actOnTask(task, { verb: 'resume' }));
    expect(await record()).toBe(1);
    expect(await told()).toEqual(['sunday before deadline-passed p-tu-phap']);
  });

  it('go on while it is submitted, and end with it', async () => {
    const task = tasks.get('III.1') ?? '';
    await world.done('binh', actOnTask(task, { verb: 'submit', documentIds: [], note: 'Không có.', externalRef: null }));
    at('2025-03-28');
    expect(await record()).toBe(1);
    await world.done('mai', actOnTask(task, { verb: 'approve', submission: 1, note: null }));
    at('2025-04-02');
    expect(await record()).toBe(0);
    expect(await told()).toEqual(['far due-soon p-tu-phap']);
  });

  it('leave the question as it was: it is answered under the version that the reminder made', async () => {
    const rows = await world.sql<{ state: string; version: number }>(`SELECT state, version FROM contribution WHERE contribution_id = $1`, [
      asked.get('wednesday'),
    ]);
    expect(rows).toEqual([{ state: 'requested', version: 3 }]);
  });
});
