import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How a person follows a task: one row for both, with a history of its own. The queue asks for the notices that a person got of a
 * task since they put it off.
 */
export class Watchers1763856000041 implements MigrationInterface {
  name = 'Watchers1763856000041';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE task_watcher (
        tenant_id uuid NOT NULL,
        watch_id uuid NOT NULL,
        task_id uuid NOT NULL,
        person_id uuid NOT NULL,
        watching boolean NOT NULL,
        snoozed_until date,
        snoozed_at timestamptz,
        version integer NOT NULL,
        head bytea NOT NULL,
        CONSTRAINT task_watcher_pk PRIMARY KEY (tenant_id, watch_id),
        CONSTRAINT task_watcher_person_unique UNIQUE (tenant_id, task_id, person_id),
        CONSTRAINT task_watcher_task_fk FOREIGN KEY (tenant_id, task_id) REFERENCES task (tenant_id, task_id),
        CONSTRAINT task_watcher_person_fk FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, person_id),
        CONSTRAINT task_watcher_snooze_whole CHECK ((snoozed_until IS NULL) = (snoozed_at IS NULL))
      );
      CREATE INDEX notification_task_index ON notification (tenant_id, person_id, task_id);
      ALTER TABLE task_watcher ENABLE ROW LEVEL SECURITY;
      ALTER TABLE task_watcher FORCE ROW LEVEL SECURITY;
      CREATE POLICY tenant_isolation ON task_watcher
        USING (tenant_id = current_setting('docket.tenant')::uuid)
        WITH CHECK (tenant_id = current_setting('docket.tenant')::uuid);
      GRANT SELECT, INSERT, UPDATE ON task_watcher TO docket_app;
      GRANT SELECT ON task_watcher TO docket_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX notification_task_index; DROP TABLE task_watcher');
  }
}
