import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Corrections of the rows of published plans. A row waits for one at a time. */
export class Corrections1763856000022 implements MigrationInterface {
  name = 'Corrections1763856000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE correction (
        tenant_id uuid NOT NULL,
        correction_id uuid NOT NULL,
        plan_id uuid NOT NULL,
        item_id uuid NOT NULL,
        state text NOT NULL,
        reason text NOT NULL,
        before jsonb NOT NULL,
        after jsonb NOT NULL,
        proposed_by uuid NOT NULL,
        proposed_at timestamptz NOT NULL,
        decided_by uuid,
        decided_at timestamptz,
        decision_reason text,
        version integer NOT NULL,
        head bytea NOT NULL,
        CONSTRAINT correction_pk PRIMARY KEY (tenant_id, correction_id),
        CONSTRAINT correction_plan_fk FOREIGN KEY (tenant_id, plan_id) REFERENCES plan (tenant_id, plan_id),
        CONSTRAINT correction_item_fk FOREIGN KEY (tenant_id, item_id) REFERENCES plan_item (tenant_id, item_id)
      );
      CREATE UNIQUE INDEX correction_open_unique ON correction (tenant_id, item_id) WHERE state = 'open';
      CREATE INDEX correction_plan_index ON correction (tenant_id, plan_id, proposed_at);
      ALTER TABLE correction ENABLE ROW LEVEL SECURITY;
      ALTER TABLE correction FORCE ROW LEVEL SECURITY;
      CREATE POLICY tenant_isolation ON correction
        USING (tenant_id = current_setting('docket.tenant')::uuid)
        WITH CHECK (tenant_id = current_setting('docket.tenant')::uuid);
      GRANT SELECT, INSERT, UPDATE ON correction TO docket_app;
      GRANT SELECT ON correction TO docket_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE correction');
  }
}
