import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was found in a file when it was taken in, its text, and what became of its content. What is there already was never looked at: it stays. */
export class DocumentFindings1763856000093 implements MigrationInterface {
  name = 'DocumentFindings1763856000093';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE document
        ADD COLUMN content_state text NOT NULL DEFAULT 'kept',
        ADD COLUMN declared_unmarked boolean NOT NULL DEFAULT false,
        ADD COLUMN flags text[] NOT NULL DEFAULT '{}',
        ADD COLUMN signatures jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN metadata jsonb,
        ADD COLUMN is_settled boolean NOT NULL DEFAULT true;
      ALTER TABLE document
        ALTER COLUMN content_state DROP DEFAULT,
        ALTER COLUMN declared_unmarked DROP DEFAULT,
        ALTER COLUMN flags DROP DEFAULT,
        ALTER COLUMN signatures DROP DEFAULT,
        ALTER COLUMN is_settled DROP DEFAULT;
      CREATE INDEX document_unsettled ON document (tenant_id, uploaded_at) WHERE NOT is_settled;
      CREATE INDEX document_digest ON document (tenant_id, digest);
      CREATE TABLE document_text (
        tenant_id uuid NOT NULL,
        document_id uuid NOT NULL,
        content jsonb,
        plain text,
        CONSTRAINT document_text_pk PRIMARY KEY (tenant_id, document_id),
        CONSTRAINT document_text_fk FOREIGN KEY (tenant_id, document_id) REFERENCES document (tenant_id, document_id)
      );
      ALTER TABLE document_text ENABLE ROW LEVEL SECURITY;
      ALTER TABLE document_text FORCE ROW LEVEL SECURITY;
      CREATE POLICY tenant_isolation ON document_text
        USING (tenant_id = current_setting('docket.tenant')::uuid)
        WITH CHECK (tenant_id = current_setting('docket.tenant')::uuid);
      GRANT UPDATE ON document TO docket_app;
      GRANT SELECT, INSERT, UPDATE ON document_text TO docket_app;
      GRANT SELECT ON document_text TO docket_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE document_text;
      REVOKE UPDATE ON document FROM docket_app;
      DROP INDEX document_digest, document_unsettled;
      ALTER TABLE document
        DROP COLUMN is_settled, DROP COLUMN metadata, DROP COLUMN signatures, DROP COLUMN flags, DROP COLUMN declared_unmarked,
        DROP COLUMN content_state;
    `);
  }
}
