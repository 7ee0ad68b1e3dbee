import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a person looks at their work, under names of their own. */
export class SavedViews1763856000080 implements MigrationInterface {
  name = 'SavedViews1763856000080';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE saved_view (
        tenant_id uuid NOT NULL,
        saved_view_id uuid NOT NULL,
        person_id uuid NOT NULL,
        name text NOT NULL,
        look jsonb NOT NULL,
        dropped boolean NOT NULL,
        version integer NOT NULL,
        head bytea NOT NULL,
        CONSTRAINT saved_view_pk PRIMARY KEY (tenant_id, saved_view_id),
        CONSTRAINT saved_view_name_unique UNIQUE (tenant_id, person_id, name),
        CONSTRAINT saved_view_person_fk FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, person_id)
      );
      ALTER TABLE saved_view ENABLE ROW LEVEL SECURITY;
      ALTER TABLE saved_view FORCE ROW LEVEL SECURITY;
      CREATE POLICY tenant_isolation ON saved_view
        USING (tenant_id = current_setting('docket.tenant')::uuid)
        WITH CHECK (tenant_id = current_setting('docket.tenant')::uuid);
      GRANT SELECT, INSERT, UPDATE ON saved_view TO docket_app;
      GRANT SELECT ON saved_view TO docket_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE saved_view');
  }
}
