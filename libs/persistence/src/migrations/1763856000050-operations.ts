import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Long acts that are carried out in the background, with a result for each of their parts. */
export class Operations1763856000050 implements MigrationInterface {
  name = 'Operations1763856000050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE operation (
        tenant_id uuid NOT NULL,
        operation_id uuid NOT NULL,
        kind text NOT NULL,
        asked jsonb NOT NULL,
        request jsonb NOT NULL,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL,
        completed_at timestamptz,
        total integer NOT NULL,
        carried_out integer NOT NULL,
        done integer NOT NULL,
        version integer NOT NULL,
        head bytea NOT NULL,
        CONSTRAINT operation_pk PRIMARY KEY (tenant_id, operation_id)
      );
      CREATE INDEX operation_open_index ON operation (tenant_id, operation_id) WHERE completed_at IS NULL;
      CREATE TABLE operation_result (
        tenant_id uuid NOT NULL,
        operation_id uuid NOT NULL,
        position integer NOT NULL,
        result jsonb NOT NULL,
        CONSTRAINT operation_result_pk PRIMARY KEY (tenant_id, operation_id, position),
        CONSTRAINT operation_result_operation_fk FOREIGN KEY (tenant_id, operation_id) REFERENCES operation (tenant_id, operation_id)
      );
      ALTER TABLE operation ENABLE ROW LEVEL SECURITY;
      ALTER TABLE operation FORCE ROW LEVEL SECURITY;
      CREATE POLICY tenant_isolation ON operation
        USING (tenant_id = current_setting('docket.tenant')::uuid)
        WITH CHECK (tenant_id = current_setting('docket.tenant')::uuid);
      GRANT SELECT, INSERT, UPDATE ON operation TO docket_app;
      GRANT SELECT ON operation TO docket_auditor;
      ALTER TABLE operation_result ENABLE ROW LEVEL SECURITY;
      ALTER TABLE operation_result FORCE ROW LEVEL SECURITY;
      CREATE POLICY tenant_isolation ON operation_result
        USING (tenant_id = current_setting('docket.tenant')::uuid)
        WITH CHECK (tenant_id = current_setting('docket.tenant')::uuid);
      GRANT SELECT, INSERT ON operation_result TO docket_app;
      GRANT SELECT ON operation_result TO docket_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE operation_result, operation');
  }
}
