import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { askedWords } from '#domain/search/searched-text';
import { allWords, heldWords, patternsOf } from './searched-words.js';

type Query = SelectQueryBuilder<ObjectLiteral>;

const HIT = `
SELECT e.object_id, ${heldWords('CAST(:patterns AS text[])')} AS words
  FROM search_entry e WHERE e.tenant_id = :tenant AND e.kind IN ('item', 'unit') AND e.searched LIKE ANY (CAST(:patterns AS text[]))`;

/** Narrows a list of objects to those whose words hold all of `asked`, the last as a beginning; null does not narrow. */
export function holdsWords(query: Query, kind: 'unit' | 'person' | 'occurrence', idColumn: string, asked: string | null): void {
  if (asked === null) return;
  const found = `SELECT e.object_id FROM search_entry e WHERE e.tenant_id = :tenant AND e.kind = '${kind}'
    AND e.searched LIKE ALL (CAST(:patterns AS text[])) AND cardinality(CAST(:patterns AS text[])) > 0`;
  query.andWhere(`${idColumn} IN (${found})`, { patterns: patternsOf(askedWords(asked)).each });
}

/** Narrows a list of tasks `t` to those whose row holds all words, some of them perhaps in the lead unit's name; or whose reference holds them as written. */
export function taskHoldsWords(query: Query, asked: string | null): void {
  if (asked === null) return;
  const words = askedWords(asked);
  query
    .addCommonTableExpression(HIT, 'hit', { materialized: true })
    .leftJoin('hit', 'row_hit', 'row_hit.object_id = t.item_id')
    .leftJoin('hit', 'unit_hit', 'unit_hit.object_id = t.lead_unit_id')
    .andWhere(`((row_hit.words | coalesce(unit_hit.words, 0)) = :allWords OR position(lower(:printed) IN lower(t.reference)) > 0)`, {
      patterns: patternsOf(words).each,
      allWords: allWords(words),
      printed: words.printed,
    });
}
