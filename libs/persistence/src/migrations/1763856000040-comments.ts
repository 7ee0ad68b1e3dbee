import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The exchange about a task. */
export class Comments1763856000040 implements MigrationInterface {
  name = 'Comments1763856000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE comment (
        tenant_id uuid NOT NULL,
        comment_id uuid NOT NULL,
        task_id uuid NOT NULL,
        state text NOT NULL,
        text text NOT NULL,
        mentions uuid[] NOT NULL,
        written_by uuid NOT NULL,
        unit_id uuid NOT NULL,
        written_at timestamptz NOT NULL,
        edited_at timestamptz,
        withdrawn_at timestamptz,
        version integer NOT NULL,
        head bytea NOT NULL,
        CONSTRAINT comment_pk PRIMARY KEY (tenant_id, comment_id),
        CONSTRAINT comment_task_fk FOREIGN KEY (tenant_id, task_id) REFERENCES task (tenant_id, task_id),
        CONSTRAINT comment_unit_fk FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, unit_id),
        CONSTRAINT comment_state_known CHECK (state IN ('standing', 'withdrawn'))
      );
      CREATE INDEX comment_task_index ON comment (tenant_id, task_id);
      ALTER TABLE comment ENABLE ROW LEVEL SECURITY;
      ALTER TABLE comment FORCE ROW LEVEL SECURITY;
      CREATE POLICY tenant_isolation ON comment
        USING (tenant_id = current_setting('docket.tenant')::uuid)
        WITH CHECK (tenant_id = current_setting('docket.tenant')::uuid);
      GRANT SELECT, INSERT, UPDATE ON comment TO docket_app;
      GRANT SELECT ON comment TO docket_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE comment');
  }
}
