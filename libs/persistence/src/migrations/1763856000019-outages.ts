import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Declared outages, and until when the tasks that fell due on their days may still be submitted on time. */
export class Outages1763856000019 implements MigrationInterface {
  name = 'Outages1763856000019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE task ADD COLUMN grace_until date;
      CREATE TABLE outage (
        tenant_id uuid NOT NULL,
        outage_id uuid NOT NULL,
        from_on date NOT NULL,
        to_on date NOT NULL,
        reason text NOT NULL,
        grace_until date NOT NULL,
        tasks integer NOT NULL,
        declared_by uuid NOT NULL,
        declared_at timestamptz NOT NULL,
        version integer NOT NULL,
        head bytea NOT NULL,
        CONSTRAINT outage_pk PRIMARY KEY (tenant_id, outage_id),
        CONSTRAINT outage_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
      );
      ALTER TABLE outage ENABLE ROW LEVEL SECURITY;
      ALTER TABLE outage FORCE ROW LEVEL SECURITY;
      CREATE POLICY tenant_isolation ON outage
        USING (tenant_id = current_setting('docket.tenant')::uuid)
        WITH CHECK (tenant_id = current_setting('docket.tenant')::uuid);
      GRANT SELECT, INSERT ON outage TO docket_app;
      GRANT SELECT ON outage TO docket_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE outage; ALTER TABLE task DROP COLUMN grace_until');
  }
}
