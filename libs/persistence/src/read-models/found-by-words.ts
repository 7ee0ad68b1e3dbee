import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { askedWords } from '#domain/search/searched-text';
import { SearchEntryRow } from '../rows/search-entry.row.js';
import { patternsOf, type SearchedKind } from './searched-words.js';

type Query = SelectQueryBuilder<ObjectLiteral>;

/** Narrows a list of objects to those whose words hold all of `asked`, the last as a beginning; null does not narrow. */
export function holdsWords(query: Query, kind: SearchedKind, idColumn: string, asked: string | null): void {
  if (asked === null) return;
  const found = `SELECT e.object_id FROM search_entry e WHERE e.tenant_id = :tenant AND e.kind = '${kind}'
    AND e.searched LIKE ALL (CAST(:patterns AS text[])) AND cardinality(CAST(:patterns AS text[])) > 0`;
  query.andWhere(`${idColumn} IN (${found})`, { patterns: patternsOf(askedWords(asked)).each });
}

/** Narrows a list of tasks `t` to those whose row holds all words, some of them perhaps in the lead unit's name; or whose reference holds them as written. */
export function taskHoldsWords(query: Query, asked: string | null): void {
  if (asked === null) return;
  const words = askedWords(asked);
  const patterns = 'CAST(:patterns AS text[])';
  query
    .leftJoin(
      SearchEntryRow,
      'row_words',
      `row_words.tenant_id = t.tenant_id AND row_words.kind = 'item' AND row_words.object_id = t.item_id`,
    )
    .leftJoin(
      SearchEntryRow,
      'unit_words',
      `unit_words.tenant_id = t.tenant_id AND unit_words.kind = 'unit' AND unit_words.object_id = t.lead_unit_id`,
    )
    .andWhere(
      `((row_words.searched LIKE ANY (${patterns}) AND (row_words.searched || unit_words.searched) LIKE ALL (${patterns}))
        OR position(lower(:printed) IN lower(t.reference)) > 0)`,
      { patterns: patternsOf(words).each, printed: words.printed },
    );
}
