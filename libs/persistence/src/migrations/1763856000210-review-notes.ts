import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a reviewer notes for themselves: working state without `head`, which no event tells before it is sent. A comment says what of the task it is about. */
export class ReviewNotes1763856000210 implements MigrationInterface {
  name = 'ReviewNotes1763856000210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE review_notes (
        tenant_id uuid NOT NULL,
        task_id uuid NOT NULL,
        person_id uuid NOT NULL,
        notes jsonb NOT NULL,
        saved_at timestamptz NOT NULL,
        version integer NOT NULL,
        CONSTRAINT review_notes_pk PRIMARY KEY (tenant_id, task_id, person_id),
        CONSTRAINT review_notes_task_fk FOREIGN KEY (tenant_id, task_id) REFERENCES task (tenant_id, task_id),
        CONSTRAINT review_notes_person_fk FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, person_id)
      );
      ALTER TABLE review_notes ENABLE ROW LEVEL SECURITY;
      ALTER TABLE review_notes FORCE ROW LEVEL SECURITY;
      CREATE POLICY tenant_isolation ON review_notes
        USING (tenant_id = current_setting('docket.tenant')::uuid)
        WITH CHECK (tenant_id = current_setting('docket.tenant')::uuid);
      GRANT SELECT, INSERT, UPDATE ON review_notes TO docket_app;
      ALTER TABLE comment NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE submission NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE document NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE comment ADD COLUMN on_submission integer, ADD COLUMN on_document_id uuid,
        ADD CONSTRAINT comment_submission_fk FOREIGN KEY (tenant_id, task_id, on_submission) REFERENCES submission (tenant_id, task_id, number),
        ADD CONSTRAINT comment_document_fk FOREIGN KEY (tenant_id, on_document_id) REFERENCES document (tenant_id, document_id);
      ALTER TABLE comment FORCE ROW LEVEL SECURITY;
      ALTER TABLE submission FORCE ROW LEVEL SECURITY;
      ALTER TABLE document FORCE ROW LEVEL SECURITY;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE comment DROP COLUMN on_submission, DROP COLUMN on_document_id;
      DROP TABLE review_notes;
    `);
  }
}
