import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forEachTenant } from '../connection/for-each-tenant.js';

/** When a tenant's clock reminds and escalates; a tenant without a row keeps the usual rules. The unit's head is told before the owner: what told the owner was stage 4, and is 5 now. */
export class DeadlineRules1763856000018 implements MigrationInterface {
  name = 'DeadlineRules1763856000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE deadline_rules (
        tenant_id uuid NOT NULL,
        soon_days integer NOT NULL,
        head_days integer NOT NULL,
        owner_days integer NOT NULL,
        version integer NOT NULL,
        head bytea NOT NULL,
        CONSTRAINT deadline_rules_pk PRIMARY KEY (tenant_id),
        CONSTRAINT deadline_rules_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
      );
      ALTER TABLE deadline_rules ENABLE ROW LEVEL SECURITY;
      ALTER TABLE deadline_rules FORCE ROW LEVEL SECURITY;
      CREATE POLICY tenant_isolation ON deadline_rules
        USING (tenant_id = current_setting('docket.tenant')::uuid)
        WITH CHECK (tenant_id = current_setting('docket.tenant')::uuid);
      GRANT SELECT, INSERT, UPDATE ON deadline_rules TO docket_app;
      GRANT SELECT ON deadline_rules TO docket_auditor;
    `);
    await forEachTenant(runner, () => runner.query('UPDATE task SET deadline_stage = 5 WHERE deadline_stage = 4'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await forEachTenant(runner, () => runner.query('UPDATE task SET deadline_stage = 4 WHERE deadline_stage = 5'));
    await runner.query('DROP TABLE deadline_rules');
  }
}
