import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What headings mean in the plans of an issuer, as people said when a plan was read. */
export class ColumnReadings1763856000120 implements MigrationInterface {
  name = 'ColumnReadings1763856000120';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE column_reading (
        tenant_id uuid NOT NULL,
        issuer_unit_id uuid NOT NULL,
        heading text NOT NULL,
        meaning text NOT NULL,
        CONSTRAINT column_reading_pk PRIMARY KEY (tenant_id, issuer_unit_id, heading),
        CONSTRAINT column_reading_unit_fk FOREIGN KEY (tenant_id, issuer_unit_id) REFERENCES unit (tenant_id, unit_id)
      );
      ALTER TABLE column_reading ENABLE ROW LEVEL SECURITY;
      ALTER TABLE column_reading FORCE ROW LEVEL SECURITY;
      CREATE POLICY tenant_isolation ON column_reading
        USING (tenant_id = current_setting('docket.tenant')::uuid)
        WITH CHECK (tenant_id = current_setting('docket.tenant')::uuid);
      GRANT SELECT, INSERT, UPDATE ON column_reading TO docket_app;
      GRANT SELECT ON column_reading TO docket_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE column_reading');
  }
}
