import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is away, from day to day. `version` and `head` end the absence's audit stream. */
export class Absences1763856000070 implements MigrationInterface {
  name = 'Absences1763856000070';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE absence (
        tenant_id uuid NOT NULL,
        absence_id uuid NOT NULL,
        person_id uuid NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        reason text,
        version integer NOT NULL,
        head bytea NOT NULL,
        CONSTRAINT absence_pk PRIMARY KEY (tenant_id, absence_id),
        CONSTRAINT absence_person_fk FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, person_id)
      );
      CREATE INDEX absence_person_index ON absence (tenant_id, person_id);
      ALTER TABLE absence ENABLE ROW LEVEL SECURITY;
      ALTER TABLE absence FORCE ROW LEVEL SECURITY;
      CREATE POLICY tenant_isolation ON absence
        USING (tenant_id = current_setting('docket.tenant')::uuid)
        WITH CHECK (tenant_id = current_setting('docket.tenant')::uuid);
      GRANT SELECT, INSERT, UPDATE ON absence TO docket_app;
      GRANT SELECT ON absence TO docket_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE absence');
  }
}
