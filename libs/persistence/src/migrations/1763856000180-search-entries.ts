import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forEachTenant } from '../connection/for-each-tenant.js';

/** The domain's `searchedText` of parts that are joined by spaces. */
const searched = (printed: string): string => `' ' || btrim(regexp_replace(lower(translate(
  regexp_replace(normalize(${printed}, NFKD), U&'[\\0300-\\036F]', '', 'g'), 'Đđ', 'dd')), '[^a-z0-9]+', ' ', 'g')) || ' '`;

/** What each object is found by, as `searchEntries` says it of what is written from now on. */
const ENTRIES = `
INSERT INTO search_entry (tenant_id, kind, object_id, searched)
SELECT tenant_id, kind, object_id, ${searched('printed')} FROM (
  SELECT tenant_id, 'plan' AS kind, plan_id AS object_id, concat_ws(' ', code, title, number) AS printed FROM plan
  UNION ALL SELECT tenant_id, 'item', item_id, concat_ws(' ', path, content, group_heading,
    (SELECT string_agg(d.text, ' ' ORDER BY d.place) FROM jsonb_array_elements_text(deliverables -> 'items') WITH ORDINALITY AS d(text, place))) FROM plan_item
  UNION ALL SELECT tenant_id, 'unit', unit_id, concat_ws(' ', code, name, array_to_string(aliases, ' '),
    (SELECT string_agg(e.standing ->> 'name', ' ' ORDER BY e.place) FROM jsonb_array_elements(earlier) WITH ORDINALITY AS e(standing, place))) FROM unit
  UNION ALL SELECT tenant_id, 'person', person_id, name FROM person
  UNION ALL SELECT tenant_id, 'occurrence', occurrence_id, concat_ws(' ', name, document_number, document_title) FROM occurrence
  UNION ALL SELECT tenant_id, 'document', document_id, concat_ws(' ', name, external_ref) FROM document) AS object`;

const WORDS = `
INSERT INTO search_word (tenant_id, kind, word, object_id)
SELECT DISTINCT e.tenant_id, e.kind, w.word, e.object_id FROM search_entry e, regexp_split_to_table(btrim(e.searched), ' ') AS w (word) WHERE w.word <> ''`;

/** What everything is found by, whatever its diacritics, and where each word stands (docs/adr/0040). */
export class SearchEntries1763856000180 implements MigrationInterface {
  name = 'SearchEntries1763856000180';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE search_entry (
        tenant_id uuid NOT NULL,
        kind text NOT NULL,
        object_id uuid NOT NULL,
        searched text NOT NULL,
        CONSTRAINT search_entry_pk PRIMARY KEY (tenant_id, kind, object_id),
        CONSTRAINT search_entry_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
      );
      CREATE TABLE search_word (
        tenant_id uuid NOT NULL,
        kind text NOT NULL,
        word text COLLATE "C" NOT NULL,
        object_id uuid NOT NULL,
        CONSTRAINT search_word_pk PRIMARY KEY (tenant_id, kind, word, object_id),
        CONSTRAINT search_word_entry_fk FOREIGN KEY (tenant_id, kind, object_id) REFERENCES search_entry (tenant_id, kind, object_id)
      );
    `);
    for (const table of ['search_entry', 'search_word']) {
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY tenant_isolation ON ${table}
          USING (tenant_id = current_setting('docket.tenant')::uuid)
          WITH CHECK (tenant_id = current_setting('docket.tenant')::uuid);
        GRANT SELECT, INSERT ON ${table} TO docket_app;
        GRANT SELECT ON ${table} TO docket_auditor;
      `);
    }
    await runner.query('GRANT UPDATE ON search_entry TO docket_app');
    await forEachTenant(runner, async () => {
      await runner.query(ENTRIES);
      await runner.query(WORDS);
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE search_word, search_entry');
  }
}
