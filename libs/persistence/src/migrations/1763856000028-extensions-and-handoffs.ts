import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests for a later date, and offers of a task to another unit: parts of a task with a life of their own. */
export class ExtensionsAndHandoffs1763856000028 implements MigrationInterface {
  name = 'ExtensionsAndHandoffs1763856000028';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE extension (
        tenant_id uuid NOT NULL,
        extension_id uuid NOT NULL,
        task_id uuid NOT NULL,
        state text NOT NULL,
        due_on_then date NOT NULL,
        requested_due_on date NOT NULL,
        reason text NOT NULL,
        requested_by uuid NOT NULL,
        requested_at timestamptz NOT NULL,
        granted_due_on date,
        decided_by uuid,
        decided_at timestamptz,
        decision_note text,
        version integer NOT NULL,
        head bytea NOT NULL,
        CONSTRAINT extension_pk PRIMARY KEY (tenant_id, extension_id),
        CONSTRAINT extension_task_fk FOREIGN KEY (tenant_id, task_id) REFERENCES task (tenant_id, task_id),
        CONSTRAINT extension_state_known CHECK (state IN ('requested', 'granted', 'refused', 'withdrawn'))
      );
      CREATE INDEX extension_task_index ON extension (tenant_id, task_id);
      CREATE TABLE handoff (
        tenant_id uuid NOT NULL,
        handoff_id uuid NOT NULL,
        task_id uuid NOT NULL,
        state text NOT NULL,
        from_unit_id uuid NOT NULL,
        to_unit_id uuid NOT NULL,
        reason text NOT NULL,
        offered_by uuid NOT NULL,
        offered_at timestamptz NOT NULL,
        answered_by uuid,
        answered_at timestamptz,
        decline_reason text,
        version integer NOT NULL,
        head bytea NOT NULL,
        CONSTRAINT handoff_pk PRIMARY KEY (tenant_id, handoff_id),
        CONSTRAINT handoff_task_fk FOREIGN KEY (tenant_id, task_id) REFERENCES task (tenant_id, task_id),
        CONSTRAINT handoff_from_unit_fk FOREIGN KEY (tenant_id, from_unit_id) REFERENCES unit (tenant_id, unit_id),
        CONSTRAINT handoff_to_unit_fk FOREIGN KEY (tenant_id, to_unit_id) REFERENCES unit (tenant_id, unit_id),
        CONSTRAINT handoff_state_known CHECK (state IN ('offered', 'accepted', 'declined', 'recalled'))
      );
      CREATE INDEX handoff_task_index ON handoff (tenant_id, task_id);
      CREATE INDEX handoff_to_unit_index ON handoff (tenant_id, to_unit_id) WHERE state = 'offered';
    `);
    for (const table of ['extension', 'handoff']) {
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY tenant_isolation ON ${table}
          USING (tenant_id = current_setting('docket.tenant')::uuid)
          WITH CHECK (tenant_id = current_setting('docket.tenant')::uuid);
        GRANT SELECT, INSERT, UPDATE ON ${table} TO docket_app;
        GRANT SELECT ON ${table} TO docket_auditor;
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE extension, handoff');
  }
}
