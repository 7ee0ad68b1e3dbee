import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readPlanAsOf, readTaskAsOf, type PlanThen, type TaskThen } from '#application/audit/read-as-of';
import { publishPlan } from '#application/plans/publish-plan';
import { actOnTask, type TaskRequest } from '#application/tasks/act-on-task';
import type { LogQueries } from '#application/ports/queries/audit-events';
import type { Uuid } from '#domain/ids';
import { isRefusal } from '#domain/refusal';
import { PgAuditQueries } from '#persistence/read-models/pg-audit-queries';
import { PgStoredLogQueries } from '#persistence/read-models/pg-stored-log-queries';
import { TenantReader } from '#persistence/read-models/tenant-reader';
import { createDocketWorld, requestOf, type DocketWorld } from '#testing/docket-world';

const MORNING = 'T01:00:00.000Z';
/** Half an hour before midnight in Vietnam, when the day in UTC is still the same. */
const LATE_EVENING = 'T16:30:00.000Z';

/** Row III.1 is due on Friday 14/02/2025; the clock begins on Monday 10/02/2025. */
describe('what was so at the end of a day, as the log tells it', () => {
  let world: DocketWorld;
  let log: LogQueries;
  let taskId: Uuid;

  beforeAll(async () => {
    world = await createDocketWorld();
    const reader = new TenantReader(world.app);
    log = { events: new PgAuditQueries(reader), stored: new PgStoredLogQueries(reader) };
    await world.done('nga', publishPlan(world.cityPlan, {}, world.environment.ids));
    const [row] = await world.sql<{ task_id: string }>(`SELECT task_id FROM task WHERE reference LIKE '%/III.1/%/P.NoiVu'`);
    taskId = row?.task_id ?? '';
    await acts(`2025-02-11${MORNING}`, 'thu', { verb: 'acknowledge' });
    await acts(`2025-02-12${LATE_EVENING}`, 'mai', { verb: 'suspend', until: '2025-02-17', reason: 'Chờ văn bản hướng dẫn' });
    await acts(`2025-02-17${MORNING}`, 'mai', { verb: 'resume' });
    await acts(`2025-02-20${MORNING}`, 'binh', { verb: 'submit', documentIds: [], note: 'Không có.', externalRef: null });
    await acts(`2025-02-21${MORNING}`, 'mai', { verb: 'return', submission: 1, reason: 'Thiếu', resubmitBy: null, points: ['Bổ sung'] });
  });
  afterAll(() => world.end());

  async function acts(at: string, person: string, request: TaskRequest): Promise<void> {
    world.clock.moveTo(at);
    await world.done(person, actOnTask(taskId, request));
  }
  const auditor = (): ReturnType<typeof requestOf> => requestOf(world.tenant, world.idOf('thao'));
  async function taskOn(day: string | null): Promise<TaskThen> {
    const answer = await readTaskAsOf(world.environment, log, auditor(), taskId, day);
    if (isRefusal(answer)) throw new Error(answer.code);
    return answer;
  }
  async function planOn(day: string): Promise<PlanThen> {
    const answer = await readPlanAsOf(world.environment, log, auditor(), world.cityPlan, day);
    if (isRefusal(answer)) throw new Error(answer.code);
    return answer;
  }

  it('is that a task was not there before it was given', async () => {
    expect(await taskOn('2025-02-09')).toMatchObject({ on: '2025-02-09', task: null, findings: [] });
  });

  it('tells every field of a task, each day as it was then', async () => {
    expect((await taskOn('2025-02-10')).task).toMatchObject({
      state: 'assigned',
      version: 1,
      leadUnitId: world.idOf('p-noi-vu'),
      fields: { effectiveDueOn: '2025-02-14', acknowledgedAt: null, suspension: null },
      timeliness: { reading: 'on-track', days: 4 },
    });
    expect((await taskOn('2025-02-11')).task).toMatchObject({ version: 2, fields: { acknowledgedAt: `2025-02-11${MORNING}` } });
    expect((await taskOn('2025-02-12')).task).toMatchObject({
      fields: { suspension: { until: '2025-02-17' } },
      timeliness: { reading: 'suspended' },
    });
    expect((await taskOn('2025-02-20')).task).toMatchObject({
      state: 'submitted',
      fields: { submission: { number: 1 }, lastReturn: null },
    });
    expect((await taskOn('2025-02-21')).task).toMatchObject({ state: 'assigned', fields: { lastReturn: { reason: 'Thiếu' } } });
    expect((await taskOn(null)).on).toBe('2025-02-21');
  });

  it('tells of a plan how many tasks of each row were in which state', async () => {
    const rowOn = async (day: string): Promise<unknown> => (await planOn(day)).rows.find(({ path }) => path === 'III.1')?.states;
    const [row] = await world.sql<{ n: number }>(`SELECT count(*)::int AS n FROM task WHERE reference LIKE 'KT-TP-2025/III.1/%'`);
    const all = row?.n ?? 0;
    expect(await planOn('2025-02-09')).toMatchObject({ rows: expect.arrayContaining([]) });
    expect(await rowOn('2025-02-09')).toMatchObject({ assigned: 0, submitted: 0 });
    expect(await rowOn('2025-02-19')).toMatchObject({ assigned: all, submitted: 0 });
    expect(await rowOn('2025-02-20')).toMatchObject({ assigned: all - 1, submitted: 1 });
    expect(await rowOn('2025-02-21')).toMatchObject({ assigned: all, submitted: 0 });
    expect((await planOn('2025-02-10')).state).toBe('published');
  });

  it('says that somebody looked, at what and as of when', async () => {
    await taskOn('2025-02-11');
    const [looked] = await world.sql<{ action: string; asked: object }>(
      `SELECT action, convert_from(body, 'UTF8')::jsonb -> 'asked' AS asked FROM audit_event JOIN audit_payload USING (tenant_id, event_id)
        WHERE actor_id = $1 ORDER BY event_id DESC LIMIT 1`,
      [world.idOf('thao')],
    );
    expect(looked).toEqual({ action: 'audit.read', asked: { task: taskId, on: '2025-02-11' } });
  });

  it('guesses nothing where a payload is gone or unreadable: state and lead stand in the event itself, the fields do not', async () => {
    const [suspended] = await world.sql<{ event_id: string }>(`SELECT event_id FROM audit_event WHERE action = 'task.suspend'`);
    const eventId = suspended?.event_id ?? '';
    for (const change of [`UPDATE audit_payload SET body = '\\x7b' WHERE event_id = $1`, 'DELETE FROM audit_payload WHERE event_id = $1']) {
      await world.sql(change, [eventId]);
      expect((await taskOn('2025-02-11')).task).toMatchObject({ gone: [], fields: { suspension: null } });
      const { task, findings } = await taskOn('2025-02-12');
      expect(task).toMatchObject({ state: 'assigned', version: 3, fields: null, timeliness: null, gone: [eventId] });
      expect(findings).toHaveLength(1);
    }
  });
});
