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

/** One narrow table of everything that is found by its words, whatever its diacritics (docs/adr/0040). */
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
      ALTER TABLE search_entry ENABLE ROW LEVEL SECURITY;
      ALTER TABLE search_entry FORCE ROW LEVEL SECURITY;
      CREATE POLICY tenant_isolation ON search_entry
        USING (tenant_id = current_setting('docket.tenant')::uuid)
        WITH CHECK (tenant_id = current_setting('docket.tenant')::uuid);
      GRANT SELECT, INSERT, UPDATE ON search_entry TO docket_app;
      GRANT SELECT ON search_entry TO docket_auditor;
    `);
    await forEachTenant(runner, async () => {
      await runner.query(ENTRIES);
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE search_entry');
  }
}
