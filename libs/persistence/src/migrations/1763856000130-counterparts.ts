import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which rows of a plan implement which rows of another, as people said. */
export class Counterparts1763856000130 implements MigrationInterface {
  name = 'Counterparts1763856000130';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE counterpart (
        tenant_id uuid NOT NULL,
        item_id uuid NOT NULL,
        other_item_id uuid NOT NULL,
        plan_id uuid NOT NULL,
        other_plan_id uuid NOT NULL,
        saying text NOT NULL,
        reason text,
        said_by uuid NOT NULL,
        said_at timestamptz NOT NULL,
        CONSTRAINT counterpart_pk PRIMARY KEY (tenant_id, item_id, other_item_id),
        CONSTRAINT counterpart_item_fk FOREIGN KEY (tenant_id, item_id) REFERENCES plan_item (tenant_id, item_id),
        CONSTRAINT counterpart_other_item_fk FOREIGN KEY (tenant_id, other_item_id) REFERENCES plan_item (tenant_id, item_id),
        CONSTRAINT counterpart_plan_fk FOREIGN KEY (tenant_id, plan_id) REFERENCES plan (tenant_id, plan_id),
        CONSTRAINT counterpart_other_plan_fk FOREIGN KEY (tenant_id, other_plan_id) REFERENCES plan (tenant_id, plan_id)
      );
      CREATE INDEX counterpart_plan_index ON counterpart (tenant_id, plan_id, other_plan_id);
      CREATE INDEX counterpart_other_plan_index ON counterpart (tenant_id, other_plan_id);
      ALTER TABLE counterpart ENABLE ROW LEVEL SECURITY;
      ALTER TABLE counterpart FORCE ROW LEVEL SECURITY;
      CREATE POLICY tenant_isolation ON counterpart
        USING (tenant_id = current_setting('docket.tenant')::uuid)
        WITH CHECK (tenant_id = current_setting('docket.tenant')::uuid);
      GRANT SELECT, INSERT, UPDATE ON counterpart TO docket_app;
      GRANT SELECT ON counterpart TO docket_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE counterpart');
  }
}
