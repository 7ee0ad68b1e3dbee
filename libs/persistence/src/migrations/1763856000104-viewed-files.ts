import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which contents of a task's files a person has viewed: a matter of their own, which no log tells. */
export class ViewedFiles1763856000104 implements MigrationInterface {
  name = 'ViewedFiles1763856000104';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE viewed_file (
        tenant_id uuid NOT NULL,
        task_id uuid NOT NULL,
        person_id uuid NOT NULL,
        digest bytea NOT NULL,
        viewed boolean NOT NULL,
        CONSTRAINT viewed_file_pk PRIMARY KEY (tenant_id, task_id, person_id, digest),
        CONSTRAINT viewed_file_task_fk FOREIGN KEY (tenant_id, task_id) REFERENCES task (tenant_id, task_id),
        CONSTRAINT viewed_file_person_fk FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, person_id)
      );
      ALTER TABLE viewed_file ENABLE ROW LEVEL SECURITY;
      ALTER TABLE viewed_file FORCE ROW LEVEL SECURITY;
      CREATE POLICY tenant_isolation ON viewed_file
        USING (tenant_id = current_setting('docket.tenant')::uuid)
        WITH CHECK (tenant_id = current_setting('docket.tenant')::uuid);
      GRANT SELECT, INSERT, UPDATE ON viewed_file TO docket_app;
      GRANT SELECT ON viewed_file TO docket_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE viewed_file');
  }
}
