import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who stands in for whom. `version` and `head` end the deputy's audit stream. */
export class Deputies1763856000007 implements MigrationInterface {
  name = 'Deputies1763856000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE deputy (
        tenant_id uuid NOT NULL,
        deputy_id uuid NOT NULL,
        person_id uuid NOT NULL,
        for_person_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        role text NOT NULL,
        legal_basis text NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        version integer NOT NULL,
        head bytea NOT NULL,
        CONSTRAINT deputy_pk PRIMARY KEY (tenant_id, deputy_id),
        CONSTRAINT deputy_person_fk FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, person_id),
        CONSTRAINT deputy_for_person_fk FOREIGN KEY (tenant_id, for_person_id) REFERENCES person (tenant_id, person_id),
        CONSTRAINT deputy_unit_fk FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, unit_id)
      );
      CREATE INDEX deputy_unit_index ON deputy (tenant_id, unit_id);
      ALTER TABLE deputy ENABLE ROW LEVEL SECURITY;
      ALTER TABLE deputy FORCE ROW LEVEL SECURITY;
      CREATE POLICY tenant_isolation ON deputy
        USING (tenant_id = current_setting('docket.tenant')::uuid)
        WITH CHECK (tenant_id = current_setting('docket.tenant')::uuid);
      GRANT SELECT, INSERT, UPDATE ON deputy TO docket_app;
      GRANT SELECT ON deputy TO docket_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE deputy');
  }
}
