import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A unit's word that nothing arose in a period: once for each of its rows. */
export class NilReturns1763856000023 implements MigrationInterface {
  name = 'NilReturns1763856000023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE nil_return (
        tenant_id uuid NOT NULL,
        nil_return_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        period text NOT NULL,
        confirmed_by uuid NOT NULL,
        confirmed_at timestamptz NOT NULL,
        version integer NOT NULL,
        head bytea NOT NULL,
        CONSTRAINT nil_return_pk PRIMARY KEY (tenant_id, nil_return_id),
        CONSTRAINT nil_return_unit_fk FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, unit_id)
      );
      CREATE TABLE nil_return_item (
        tenant_id uuid NOT NULL,
        item_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        period text NOT NULL,
        nil_return_id uuid NOT NULL,
        CONSTRAINT nil_return_item_pk PRIMARY KEY (tenant_id, item_id, unit_id, period),
        CONSTRAINT nil_return_item_return_fk FOREIGN KEY (tenant_id, nil_return_id) REFERENCES nil_return (tenant_id, nil_return_id),
        CONSTRAINT nil_return_item_item_fk FOREIGN KEY (tenant_id, item_id) REFERENCES plan_item (tenant_id, item_id),
        CONSTRAINT nil_return_item_unit_fk FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, unit_id)
      );
      ALTER TABLE nil_return ENABLE ROW LEVEL SECURITY;
      ALTER TABLE nil_return FORCE ROW LEVEL SECURITY;
      CREATE POLICY tenant_isolation ON nil_return
        USING (tenant_id = current_setting('docket.tenant')::uuid)
        WITH CHECK (tenant_id = current_setting('docket.tenant')::uuid);
      GRANT SELECT, INSERT ON nil_return TO docket_app;
      GRANT SELECT ON nil_return TO docket_auditor;
      ALTER TABLE nil_return_item ENABLE ROW LEVEL SECURITY;
      ALTER TABLE nil_return_item FORCE ROW LEVEL SECURITY;
      CREATE POLICY tenant_isolation ON nil_return_item
        USING (tenant_id = current_setting('docket.tenant')::uuid)
        WITH CHECK (tenant_id = current_setting('docket.tenant')::uuid);
      GRANT SELECT, INSERT ON nil_return_item TO docket_app;
      GRANT SELECT ON nil_return_item TO docket_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE nil_return_item, nil_return');
  }
}
