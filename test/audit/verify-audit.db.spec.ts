import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyAudit, type AuditVerification } from '#application/audit/verify-audit';
import { publishPlan } from '#application/plans/publish-plan';
import { actOnTask } from '#application/tasks/act-on-task';
import { PgAuditLog } from '#persistence/audit/pg-audit-log';
import { createDataSource, type DataSource } from '#persistence/connection/data-source';
import { createDocketWorld, type DocketWorld } from '#testing/docket-world';

describe('verifying the live log', () => {
  let world: DocketWorld;
  let auditor: DataSource;
  let stream: string;

  /** Plays the owner of the database inside a savepoint of one connection: verifies what is changed, then puts it back. */
  const afterTampering = async (sql: string, undo: string): Promise<AuditVerification> => {
    await world.sql(sql);
    try {
      return await verifyAudit(new PgAuditLog(auditor));
    } finally {
      await world.sql(undo);
    }
  };
  const codes = ({ findings }: AuditVerification): string[] => [...new Set(findings.map(({ code }) => code))].sort();

  beforeAll(async () => {
    world = await createDocketWorld();
    auditor = await createDataSource(world.database.url, 'docket_auditor', 2).initialize();
    await world.done('nga', publishPlan(world.cityPlan, {}, world.environment.ids));
    const [task] = await world.sql<{ task_id: string }>(`SELECT task_id FROM task WHERE reference LIKE '%III.1%P.NoiVu'`);
    const taskId = task?.task_id ?? '';
    stream = `task:${taskId}`;
    await world.done('thu', actOnTask(taskId, { verb: 'acknowledge' }));
    await world.as('mai', actOnTask(taskId, { verb: 'approve', submission: 1, note: null }));
    await world.done('binh', actOnTask(taskId, { verb: 'decline', reason: 'Không thuộc chức năng' }));
    await world.sql(`CREATE TABLE kept AS SELECT * FROM audit_event WHERE stream = '${stream}'`);
    await world.sql(`CREATE TABLE kept_payload AS SELECT * FROM audit_payload`);
  });
  afterAll(async () => {
    await auditor.destroy();
    await world.end();
  });

  it('finds nothing in an untouched log, and says how much it read', async () => {
    const verification = await verifyAudit(new PgAuditLog(auditor));
    expect(verification).toMatchObject({ verdict: 'clean', tenants: 1, findings: [] });
    const [counted] = await world.sql<{ events: number }>('SELECT count(*)::int AS events FROM audit_event');
    expect(verification.events).toBe(counted?.events);
    expect(verification.events).toBeGreaterThan(131);
  });

  const restore = (): string => `DELETE FROM audit_event WHERE stream = '${stream}'; INSERT INTO audit_event SELECT * FROM kept`;

  it('names an event whose bytes were edited', async () => {
    const found = await afterTampering(
      `UPDATE audit_event SET envelope = convert_to(replace(convert_from(envelope, 'UTF8'), 'task.acknowledge', 'task.acknowledgd'), 'UTF8')
        WHERE stream = '${stream}' AND seq = 2`,
      restore(),
    );
    expect(found.verdict).toBe('tampered');
    expect(found.findings).toContainEqual(expect.objectContaining({ code: 'event-edited', stream, seq: 2, tenant: 'kon-tum' }));
  });

  it('names an edited query column', async () => {
    const found = await afterTampering(
      `UPDATE audit_event SET actor_id = gen_random_uuid() WHERE stream = '${stream}' AND seq = 2`,
      restore(),
    );
    expect(found.findings).toContainEqual(
      expect.objectContaining({ code: 'column-differs', seq: 2, params: expect.objectContaining({ column: 'actorId' }) }),
    );
  });

  it('names a deleted event while later ones stand, and a cut tail while the head stands', async () => {
    const middle = await afterTampering(`DELETE FROM audit_event WHERE stream = '${stream}' AND seq = 2`, restore());
    expect(codes(middle)).toContain('events-missing');
    const tail = await afterTampering(`DELETE FROM audit_event WHERE stream = '${stream}' AND seq = 3`, restore());
    expect(codes(tail)).toContain('tail-cut');
  });

  it('names an inserted event', async () => {
    const found = await afterTampering(
      `INSERT INTO audit_event SELECT tenant_id, stream, 4, gen_random_uuid(), envelope, event_hash, action, outcome, reason_code, actor_type,
         actor_id, actor_unit_id, actor_role, target_type, target_id, plan_id, task_id, lead_unit_id, state_before, state_after, api_time
         FROM audit_event WHERE stream = '${stream}' AND seq = 3`,
      restore(),
    );
    expect(found.verdict).toBe('tampered');
    expect(codes(found)).toContain('beyond-head');
  });

  it('names a payload that was changed, and one that is gone', async () => {
    const back = 'DELETE FROM audit_payload; INSERT INTO audit_payload SELECT * FROM kept_payload';
    const first = `(SELECT event_id FROM audit_event WHERE stream = '${stream}' AND seq = 3)`;
    const changed = await afterTampering(
      `UPDATE audit_payload SET body = convert_to('{"reason":"khác"}', 'UTF8') WHERE event_id = ${first}`,
      back,
    );
    expect(codes(changed)).toEqual(['payload-edited']);
    const gone = await afterTampering(`DELETE FROM audit_payload WHERE event_id = ${first}`, back);
    expect(codes(gone)).toEqual(['payload-missing']);
  });

  it('cannot see a consistent rewrite of an event, its hash, its columns and the head: that needs a witness outside the database', async () => {
    const taskId = stream.slice('task:'.length);
    const rewritten = await afterTampering(
      `UPDATE audit_event SET actor_id = '${world.idOf('ha')}', envelope = convert_to(replace(convert_from(envelope, 'UTF8'),
          '"actor":{"id":"${world.idOf('binh')}"', '"actor":{"id":"${world.idOf('ha')}"'), 'UTF8') WHERE stream = '${stream}' AND seq = 3;
       UPDATE audit_event SET event_hash = sha256(convert_to(E'docket/event/1\\n', 'UTF8') || envelope) WHERE stream = '${stream}' AND seq = 3;
       UPDATE task SET head = (SELECT event_hash FROM audit_event WHERE stream = '${stream}' AND seq = 3) WHERE task_id = '${taskId}'`,
      `${restore()}; UPDATE task SET head = (SELECT event_hash FROM audit_event WHERE stream = '${stream}' AND seq = 3) WHERE task_id = '${taskId}'`,
    );
    expect(rewritten.verdict).toBe('clean');
    const [event] = await world.sql<{ actor_id: string }>(`SELECT actor_id FROM audit_event WHERE stream = '${stream}' AND seq = 3`);
    expect(event?.actor_id).toBe(world.idOf('binh'));
  });

  it('cannot see a stream that vanished together with its object: that needs a witness outside the database', async () => {
    const [unit] = await world.sql<{ unit_id: string }>(`SELECT unit_id FROM membership LIMIT 1`);
    expect(unit).toBeDefined();
    await world.sql(`CREATE TABLE gone AS SELECT * FROM audit_event WHERE stream LIKE 'membership:%'`);
    await world.sql(
      `DELETE FROM audit_event WHERE stream LIKE 'membership:%'; CREATE TABLE gone_rows AS SELECT * FROM membership; DELETE FROM membership`,
    );
    expect((await verifyAudit(new PgAuditLog(auditor))).verdict).toBe('clean');
    await world.sql('INSERT INTO audit_event SELECT * FROM gone; INSERT INTO membership SELECT * FROM gone_rows');
  });

  it('sees one moment of a busy log: what is written while it reads stands beyond no head', async () => {
    const log = new PgAuditLog(auditor);
    const written = async (): Promise<void> => {
      const [other] = await world.sql<{ task_id: string }>(
        `SELECT task_id FROM task WHERE reference NOT LIKE '%III.1%' AND reference LIKE '%P.NoiVu' LIMIT 1`,
      );
      await world.done('thu', actOnTask(other?.task_id ?? '', { verb: 'acknowledge' }));
    };
    const before = await verifyAudit(log);
    const busy = await verifyAudit({
      tenants: () => log.tenants(),
      inOneMoment: (tenant, work) =>
        log.inOneMoment(tenant, (stored) =>
          work({
            ...stored,
            heads: async () => {
              const heads = await stored.heads();
              if (tenant !== null) await written();
              return heads;
            },
          }),
        ),
    });
    expect(busy).toMatchObject({ verdict: 'clean', findings: [], events: before.events });
    expect((await verifyAudit(log)).events).toBe(before.events + 1);
  });
});
