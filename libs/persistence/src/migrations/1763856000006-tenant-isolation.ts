import type { MigrationInterface, QueryRunner } from 'typeorm';

const APPEND_ONLY = [
  'audit_event',
  'audit_payload',
  'idempotency',
  'submission',
  'document',
  'plan_section',
  'plan_item',
  'task_coordinator',
  'task_co_lead',
  'obligation',
  'notification',
];
const CHANGING = [
  'unit',
  'party',
  'person',
  'membership',
  'service_client',
  'plan',
  'plan_proposal',
  'responsibility',
  'task',
  'contribution',
  'audit_stream',
  'outbox',
];

/**
 * Every tenant table shows only the rows of the tenant set for the transaction; with none set the cast fails, so a
 * missing tenant is an error and never "no rows" (after SET LOCAL ends the setting reads '', which is no uuid either).
 */
export class TenantIsolation1763856000006 implements MigrationInterface {
  name = 'TenantIsolation1763856000006';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of [...APPEND_ONLY, ...CHANGING]) {
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY tenant_isolation ON ${table}
          USING (tenant_id = current_setting('docket.tenant')::uuid)
          WITH CHECK (tenant_id = current_setting('docket.tenant')::uuid);
        GRANT SELECT, INSERT ON ${table} TO docket_app;
        GRANT SELECT ON ${table} TO docket_auditor;`);
    }
    for (const table of CHANGING) await runner.query(`GRANT UPDATE ON ${table} TO docket_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...APPEND_ONLY, ...CHANGING]) {
      await runner.query(`
        DROP POLICY tenant_isolation ON ${table};
        ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY;
        ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY;
        REVOKE ALL ON ${table} FROM docket_app, docket_auditor;`);
    }
  }
}
