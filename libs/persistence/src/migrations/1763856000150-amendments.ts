import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Second documents that change published plans. Rows keep their ids; their paths move, and those that are dropped stay for whoever looks
 * at their tasks. Names of tasks are made of a path that stays.
 */
export class Amendments1763856000150 implements MigrationInterface {
  name = 'Amendments1763856000150';

  async up(runner: QueryRunner): Promise<void> {
    // Rows are read over all tenants, by the new columns and keys alike: for that moment their owner is let past the isolation.
    await runner.query(`
      CREATE TABLE amendment (
        tenant_id uuid NOT NULL,
        amendment_id uuid NOT NULL,
        plan_id uuid NOT NULL,
        plan_version integer NOT NULL,
        proposal_id uuid NOT NULL,
        proposal_version integer NOT NULL,
        scope text NOT NULL,
        number text NOT NULL,
        dated_on date NOT NULL,
        reason text NOT NULL,
        rows jsonb NOT NULL,
        state text NOT NULL,
        proposed_by uuid NOT NULL,
        proposed_at timestamptz NOT NULL,
        decided_by uuid,
        decided_at timestamptz,
        decision_reason text,
        version integer NOT NULL,
        head bytea NOT NULL,
        CONSTRAINT amendment_pk PRIMARY KEY (tenant_id, amendment_id),
        CONSTRAINT amendment_plan_fk FOREIGN KEY (tenant_id, plan_id) REFERENCES plan (tenant_id, plan_id),
        CONSTRAINT amendment_proposal_fk FOREIGN KEY (tenant_id, proposal_id) REFERENCES plan_proposal (tenant_id, proposal_id)
      );
      CREATE UNIQUE INDEX amendment_open_unique ON amendment (tenant_id, plan_id) WHERE state = 'open';
      CREATE INDEX amendment_plan_index ON amendment (tenant_id, plan_id, proposed_at);
      ALTER TABLE plan_item NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE plan_item ADD COLUMN reference_path text, ADD COLUMN amended_by uuid, ADD COLUMN dropped_by uuid;
      UPDATE plan_item SET reference_path = path;
      ALTER TABLE plan_item ALTER COLUMN reference_path SET NOT NULL;
      ALTER TABLE plan_item DROP CONSTRAINT plan_item_path_unique,
        ADD CONSTRAINT plan_item_path_unique EXCLUDE USING btree (tenant_id WITH =, plan_id WITH =, path WITH =)
          WHERE (dropped_by IS NULL) DEFERRABLE INITIALLY DEFERRED,
        ADD CONSTRAINT plan_item_reference_unique UNIQUE (tenant_id, plan_id, reference_path),
        ADD CONSTRAINT plan_item_amended_fk FOREIGN KEY (tenant_id, amended_by) REFERENCES amendment (tenant_id, amendment_id),
        ADD CONSTRAINT plan_item_dropped_fk FOREIGN KEY (tenant_id, dropped_by) REFERENCES amendment (tenant_id, amendment_id);
      ALTER TABLE plan_item FORCE ROW LEVEL SECURITY;
      ALTER TABLE amendment ENABLE ROW LEVEL SECURITY;
      ALTER TABLE amendment FORCE ROW LEVEL SECURITY;
      CREATE POLICY tenant_isolation ON amendment
        USING (tenant_id = current_setting('docket.tenant')::uuid)
        WITH CHECK (tenant_id = current_setting('docket.tenant')::uuid);
      GRANT SELECT, INSERT, UPDATE ON amendment TO docket_app;
      GRANT SELECT ON amendment TO docket_auditor;
      GRANT UPDATE ON plan_section TO docket_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE UPDATE ON plan_section FROM docket_app;
      ALTER TABLE plan_item DROP CONSTRAINT plan_item_path_unique,
        DROP CONSTRAINT plan_item_reference_unique,
        DROP CONSTRAINT plan_item_amended_fk,
        DROP CONSTRAINT plan_item_dropped_fk,
        ADD CONSTRAINT plan_item_path_unique UNIQUE (tenant_id, plan_id, path);
      ALTER TABLE plan_item DROP COLUMN reference_path, DROP COLUMN amended_by, DROP COLUMN dropped_by;
      DROP TABLE amendment;
    `);
  }
}
