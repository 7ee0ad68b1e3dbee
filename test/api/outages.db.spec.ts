import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recordDeadlines } from '#application/deadlines/record-deadlines';
import { actOnTask } from '#application/tasks/act-on-task';
import { verifyAudit } from '#application/audit/verify-audit';
import { PgAuditLog } from '#persistence/audit/pg-audit-log';
import { createDataSource } from '#persistence/connection/data-source';
import { createApiWorld, type ApiWorld } from './api-world.js';

/** The demo clock of the API stands on Monday 10/02/2025; row III.1 is dated 07/02 here. */
const DAYS = { from: '2025-02-07', to: '2025-02-09', reason: 'Mất kết nối máy chủ từ 13h00 ngày 07/02.' };

describe('a declared outage', () => {
  let api: ApiWorld;
  const declare = (person: string, body: object) => api.act(person, '/v1/outages', body);
  const codes = (body: unknown): readonly string[] => (body as { blockers: { code: string }[] }).blockers.map(({ code }) => code);
  const task = async (unit: string): Promise<string> => {
    const [row] = await api.world.sql<{ task_id: string }>(`SELECT task_id FROM task WHERE reference LIKE '%/III.1/%/' || $1`, [unit]);
    return row?.task_id ?? '';
  };

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
    await api.world.sql(`UPDATE task SET effective_due_on = '2025-02-07' WHERE reference LIKE 'KT-TP-2025/III.1/%'`);
  });
  afterAll(() => api.end());

  it('is of the past, and runs forward', async () => {
    expect(codes((await declare('hoai', { ...DAYS, from: '2025-02-10', dryRun: true })).body)).toEqual(['outage-backwards']);
    expect(codes((await declare('hoai', { ...DAYS, to: '2025-02-11', dryRun: true })).body)).toEqual(['outage-to-come']);
    expect((await declare('hoai', { ...DAYS, to: '2025-02-11' })).status).toBe(409);
    expect((await declare('nga', DAYS)).status).toBe(403);
    expect((await api.get('thu', '/v1/outages')).body).toEqual({ items: [] });
  });

  it('shows what it excuses before it is declared: until the end of the next working day', async () => {
    const { body } = await declare('hoai', { ...DAYS, dryRun: true });
    expect(body).toMatchObject({ graceUntil: '2025-02-10', blockers: [] });
    expect((body as { tasks: object[] }).tasks).toHaveLength(32);
  });

  it('makes what is submitted in that time on time, moves no date, and excuses nobody twice', async () => {
    const home = await task('P.NoiVu');
    expect((await api.get('thu', `/v1/tasks/${home}`)).body).toMatchObject({ timeliness: { reading: 'overdue', days: 3 } });
    const { status, body } = await declare('hoai', DAYS);
    expect({ status, body }).toMatchObject({ status: 201, body: { version: 1, graceUntil: '2025-02-10' } });
    expect((await api.get('thu', `/v1/tasks/${home}`)).body).toMatchObject({
      effectiveDueOn: '2025-02-07',
      graceUntil: '2025-02-10',
      timeliness: { reading: 'due-soon', days: 0 },
    });
    expect((await api.get('thu', '/v1/outages')).body).toMatchObject({ items: [{ ...DAYS, graceUntil: '2025-02-10', tasks: 32 }] });
    expect(((await declare('hoai', { ...DAYS, dryRun: true })).body as { tasks: object[] }).tasks).toEqual([]);
  });

  it('holds the clock back while the grace runs, and no longer', async () => {
    const { clock, environment, tenant } = api.world;
    const late = () =>
      api.world.sql(`SELECT count(*)::int AS n FROM audit_event WHERE action LIKE 'task.escalated%' AND task_id IS NOT NULL`);
    clock.moveTo('2025-02-10T10:00:00.000Z');
    await recordDeadlines(environment, tenant);
    expect(await late()).toEqual([{ n: 0 }]);
    const binh = await task('P.NoiVu');
    await api.world.done('binh', actOnTask(binh, { verb: 'submit', documentIds: [], note: null, externalRef: null }));
    await api.world.done('mai', actOnTask(binh, { verb: 'approve', submission: 1, note: null }));
    expect((await api.get('thu', `/v1/tasks/${binh}`)).body).toMatchObject({ timeliness: { reading: 'done-on-time', days: 0 } });
    clock.moveTo('2025-02-11T01:00:00.000Z');
    await recordDeadlines(environment, tenant);
    expect(await late()).toEqual([{ n: 31 }]);
  });

  it('is one operation in the log, which still verifies', async () => {
    const auditor = await createDataSource(api.world.database.url, 'docket_auditor', 2).initialize();
    expect((await verifyAudit(new PgAuditLog(auditor))).findings).toEqual([]);
    await auditor.destroy();
    const causes = await api.world.sql(
      `SELECT count(DISTINCT convert_from(envelope, 'UTF8')::jsonb ->> 'causeId')::int AS causes, count(*)::int AS events
         FROM audit_event WHERE action = 'task.excuse'`,
    );
    expect(causes).toEqual([{ causes: 1, events: 32 }]);
  });
});
