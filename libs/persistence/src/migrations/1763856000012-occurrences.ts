import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The event register: an event with a document is registered once for all, and once for a unit by itself. Which of them an obligation
 * answers to: each asks a row once.
 */
export class Occurrences1763856000012 implements MigrationInterface {
  name = 'Occurrences1763856000012';

  async up(runner: QueryRunner): Promise<void> {
    // A new foreign key is checked against what is there, over all tenants: for that moment their owner is let past the isolation.
    await runner.query(`
      CREATE TABLE occurrence (
        tenant_id uuid NOT NULL,
        occurrence_id uuid NOT NULL,
        kind text NOT NULL,
        name text NOT NULL,
        occurred_on date NOT NULL,
        due_on date,
        document_number text,
        document_title text,
        document_id uuid,
        unit_id uuid,
        roles jsonb NOT NULL,
        source_task_id uuid,
        registered_by uuid NOT NULL,
        registered_at timestamptz NOT NULL,
        version integer NOT NULL,
        head bytea NOT NULL,
        CONSTRAINT occurrence_pk PRIMARY KEY (tenant_id, occurrence_id),
        CONSTRAINT occurrence_document_fk FOREIGN KEY (tenant_id, document_id) REFERENCES document (tenant_id, document_id),
        CONSTRAINT occurrence_unit_fk FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, unit_id)
      );
      CREATE INDEX occurrence_date_index ON occurrence (tenant_id, occurred_on, occurrence_id);
      CREATE UNIQUE INDEX occurrence_for_all_unique ON occurrence (tenant_id, kind, occurred_on, document_number)
        WHERE document_number IS NOT NULL AND unit_id IS NULL;
      CREATE UNIQUE INDEX occurrence_for_unit_unique ON occurrence (tenant_id, kind, occurred_on, document_number, unit_id)
        WHERE document_number IS NOT NULL AND unit_id IS NOT NULL;
      CREATE INDEX occurrence_source_index ON occurrence (tenant_id, source_task_id) WHERE source_task_id IS NOT NULL;
      ALTER TABLE occurrence ENABLE ROW LEVEL SECURITY;
      ALTER TABLE occurrence FORCE ROW LEVEL SECURITY;
      CREATE POLICY tenant_isolation ON occurrence
        USING (tenant_id = current_setting('docket.tenant')::uuid)
        WITH CHECK (tenant_id = current_setting('docket.tenant')::uuid);
      GRANT SELECT, INSERT, UPDATE ON occurrence TO docket_app;
      GRANT SELECT ON occurrence TO docket_auditor;
      ALTER TABLE obligation NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE occurrence NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE obligation ADD COLUMN occurrence_id uuid,
        ADD CONSTRAINT obligation_occurrence_fk FOREIGN KEY (tenant_id, occurrence_id) REFERENCES occurrence (tenant_id, occurrence_id);
      CREATE UNIQUE INDEX obligation_occurrence_unique ON obligation (tenant_id, occurrence_id, item_id) WHERE occurrence_id IS NOT NULL;
      ALTER TABLE obligation FORCE ROW LEVEL SECURITY;
      ALTER TABLE occurrence FORCE ROW LEVEL SECURITY;
      GRANT UPDATE ON obligation TO docket_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE UPDATE ON obligation FROM docket_app;
      ALTER TABLE obligation DROP COLUMN occurrence_id;
      DROP TABLE occurrence;
    `);
  }
}
