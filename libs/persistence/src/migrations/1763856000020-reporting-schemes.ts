import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a tenant's reports run where a document sets their periods. */
export class ReportingSchemes1763856000020 implements MigrationInterface {
  name = 'ReportingSchemes1763856000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reporting_scheme (
        tenant_id uuid NOT NULL,
        reporting_scheme_id uuid NOT NULL,
        code text NOT NULL,
        symbol text NOT NULL,
        legal_basis text NOT NULL,
        cut_off_day integer NOT NULL,
        last_day integer NOT NULL,
        tiers jsonb NOT NULL,
        verified boolean NOT NULL,
        version integer NOT NULL,
        head bytea NOT NULL,
        CONSTRAINT reporting_scheme_pk PRIMARY KEY (tenant_id, reporting_scheme_id),
        CONSTRAINT reporting_scheme_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id),
        CONSTRAINT reporting_scheme_code_unique UNIQUE (tenant_id, code)
      );
      ALTER TABLE reporting_scheme ENABLE ROW LEVEL SECURITY;
      ALTER TABLE reporting_scheme FORCE ROW LEVEL SECURITY;
      CREATE POLICY tenant_isolation ON reporting_scheme
        USING (tenant_id = current_setting('docket.tenant')::uuid)
        WITH CHECK (tenant_id = current_setting('docket.tenant')::uuid);
      GRANT SELECT, INSERT, UPDATE ON reporting_scheme TO docket_app;
      GRANT SELECT ON reporting_scheme TO docket_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reporting_scheme');
  }
}
