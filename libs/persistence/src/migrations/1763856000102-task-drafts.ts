import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person has begun to hand in for a task. Without `head`: it is working state, and no event tells of it. */
export class TaskDrafts1763856000102 implements MigrationInterface {
  name = 'TaskDrafts1763856000102';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE task_draft (
        tenant_id uuid NOT NULL,
        task_id uuid NOT NULL,
        person_id uuid NOT NULL,
        content jsonb,
        saved_at timestamptz NOT NULL,
        version integer NOT NULL,
        CONSTRAINT task_draft_pk PRIMARY KEY (tenant_id, task_id, person_id),
        CONSTRAINT task_draft_task_fk FOREIGN KEY (tenant_id, task_id) REFERENCES task (tenant_id, task_id),
        CONSTRAINT task_draft_person_fk FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, person_id)
      );
      ALTER TABLE task_draft ENABLE ROW LEVEL SECURITY;
      ALTER TABLE task_draft FORCE ROW LEVEL SECURITY;
      CREATE POLICY tenant_isolation ON task_draft
        USING (tenant_id = current_setting('docket.tenant')::uuid)
        WITH CHECK (tenant_id = current_setting('docket.tenant')::uuid);
      GRANT SELECT, INSERT, UPDATE ON task_draft TO docket_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE task_draft');
  }
}
