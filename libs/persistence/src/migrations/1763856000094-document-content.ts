import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forEachTenant } from '../connection/for-each-tenant.js';

/** What became of a document's content stands beside the document, which is only added to again: nobody writes over its digest. */
export class DocumentContent1763856000094 implements MigrationInterface {
  name = 'DocumentContent1763856000094';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE document_content (
        tenant_id uuid NOT NULL,
        document_id uuid NOT NULL,
        content_state text NOT NULL,
        is_settled boolean NOT NULL,
        version integer NOT NULL,
        head bytea NOT NULL,
        CONSTRAINT document_content_pk PRIMARY KEY (tenant_id, document_id),
        CONSTRAINT document_content_fk FOREIGN KEY (tenant_id, document_id) REFERENCES document (tenant_id, document_id)
      );
      CREATE INDEX document_content_unsettled ON document_content (tenant_id, document_id) WHERE NOT is_settled;
      ALTER TABLE document_content ENABLE ROW LEVEL SECURITY;
      ALTER TABLE document_content FORCE ROW LEVEL SECURITY;
      CREATE POLICY tenant_isolation ON document_content
        USING (tenant_id = current_setting('docket.tenant')::uuid)
        WITH CHECK (tenant_id = current_setting('docket.tenant')::uuid);
      GRANT SELECT, INSERT, UPDATE ON document_content TO docket_app;
      GRANT SELECT ON document_content TO docket_auditor;
    `);
    await forEachTenant(runner, async () => {
      await runner.query(`
        INSERT INTO document_content (tenant_id, document_id, content_state, is_settled, version, head)
        SELECT tenant_id, document_id, content_state, is_settled, version, head FROM document`);
    });
    await runner.query(`
      REVOKE UPDATE ON document FROM docket_app;
      DROP INDEX document_unsettled;
      ALTER TABLE document DROP COLUMN content_state, DROP COLUMN is_settled, DROP COLUMN version, DROP COLUMN head;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE document ADD COLUMN content_state text, ADD COLUMN is_settled boolean, ADD COLUMN version integer, ADD COLUMN head bytea`);
    await forEachTenant(runner, async () => {
      await runner.query(`
        UPDATE document d SET content_state = c.content_state, is_settled = c.is_settled, version = c.version, head = c.head
          FROM document_content c WHERE c.tenant_id = d.tenant_id AND c.document_id = d.document_id`);
    });
    await runner.query(`
      ALTER TABLE document
        ALTER COLUMN content_state SET NOT NULL,
        ALTER COLUMN is_settled SET NOT NULL,
        ALTER COLUMN version SET NOT NULL,
        ALTER COLUMN head SET NOT NULL;
      CREATE INDEX document_unsettled ON document (tenant_id, uploaded_at) WHERE NOT is_settled;
      GRANT UPDATE ON document TO docket_app;
      DROP TABLE document_content;
    `);
  }
}
