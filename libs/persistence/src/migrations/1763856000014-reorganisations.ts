import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reorganisations as they were applied; who took over from a unit that ended, and how units were called and stood before. */
export class Reorganisations1763856000014 implements MigrationInterface {
  name = 'Reorganisations1763856000014';

  async up(runner: QueryRunner): Promise<void> {
    // A new foreign key is checked against what is there, over all tenants: for that moment their owner is let past the isolation.
    await runner.query(`
      ALTER TABLE unit NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE unit ADD COLUMN successor_id uuid,
        ADD COLUMN earlier jsonb NOT NULL DEFAULT '[]',
        ADD CONSTRAINT unit_successor_fk FOREIGN KEY (tenant_id, successor_id) REFERENCES unit (tenant_id, unit_id);
      ALTER TABLE unit ALTER COLUMN earlier DROP DEFAULT;
      ALTER TABLE unit FORCE ROW LEVEL SECURITY;
      CREATE TABLE reorganisation (
        tenant_id uuid NOT NULL,
        reorganisation_id uuid NOT NULL,
        name text NOT NULL,
        legal_basis text NOT NULL,
        effective_on date NOT NULL,
        steps jsonb NOT NULL,
        applied_by uuid NOT NULL,
        applied_at timestamptz NOT NULL,
        version integer NOT NULL,
        head bytea NOT NULL,
        CONSTRAINT reorganisation_pk PRIMARY KEY (tenant_id, reorganisation_id),
        CONSTRAINT reorganisation_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
      );
      CREATE INDEX reorganisation_date_index ON reorganisation (tenant_id, effective_on, reorganisation_id);
      ALTER TABLE reorganisation ENABLE ROW LEVEL SECURITY;
      ALTER TABLE reorganisation FORCE ROW LEVEL SECURITY;
      CREATE POLICY tenant_isolation ON reorganisation
        USING (tenant_id = current_setting('docket.tenant')::uuid)
        WITH CHECK (tenant_id = current_setting('docket.tenant')::uuid);
      GRANT SELECT, INSERT ON reorganisation TO docket_app;
      GRANT SELECT ON reorganisation TO docket_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE reorganisation;
      ALTER TABLE unit DROP COLUMN successor_id, DROP COLUMN earlier;
    `);
  }
}
