import { askedReference } from '#domain/search/asked-reference';
import type { AskedWords } from '#domain/search/searched-text';
import type { WordRange } from '#domain/search/word-ranges';

export type SearchedKind = 'plan' | 'item' | 'unit' | 'person' | 'occurrence' | 'document';

/** Of a word that stands in more objects of a kind, so many are looked at, the newest first: it says too little to look through them all. */
const LOOKED_AT = 2000;

/** Patterns for `LIKE` over what is kept for searching: it holds letters, digits and spaces alone, so that no word is a pattern itself. */
export interface SearchPatterns {
  /** One for each word, the longest first: it says no soonest. The last word that was asked may go on. */
  readonly each: readonly string[];
  /** All of them one after the other. */
  readonly phrase: string;
}

export function patternsOf({ words }: AskedWords): SearchPatterns {
  const each = words.map((word, place) => (place === words.length - 1 ? `% ${word}%` : `% ${word} %`));
  return { each: each.sort((one, other) => other.length - one.length), phrase: `% ${words.join(' ')}%` };
}

/**
 * Of each kind in $2, the word that stands in the fewest of its objects, among the ranges $3 to $4: the place of its range, from 1, and in
 * how many (counted as far as it matters).
 */
export const NARROWEST_WORDS = `
SELECT DISTINCT ON (k.kind) k.kind, r.place::integer AS place, c.held::integer AS held
  FROM unnest($2::text[]) AS k (kind) CROSS JOIN unnest($3::text[], $4::text[]) WITH ORDINALITY AS r (first, past, place)
 CROSS JOIN LATERAL (SELECT count(*) AS held FROM (
         SELECT FROM search_word w WHERE w.tenant_id = $1 AND w.kind = k.kind AND w.word >= r.first AND w.word < r.past LIMIT ${LOOKED_AT}) x) c
 ORDER BY k.kind, c.held, r.place`;

/**
 * Entries `e` of a kind that hold all words, reached by the one that stands in the fewest of them: $1 tenant, $2 patterns, $5 to $6 the range
 * of that word. As an array they are looked up by key; joined, they are compared with every entry, for PostgreSQL cannot tell how few hold all.
 */
export function holdAllWords(kind: SearchedKind): string {
  return `e.tenant_id = $1 AND e.kind = '${kind}' AND e.searched LIKE ALL ($2::text[]) AND e.object_id = ANY (ARRAY(
    SELECT w.object_id FROM search_word w WHERE w.tenant_id = $1 AND w.kind = '${kind}' AND w.word >= $5 AND w.word < $6
     ORDER BY w.object_id DESC LIMIT ${LOOKED_AT}))`;
}

/** $1 tenant, $2 patterns, $3 phrase, $4 limit, $5 to $6 the narrowest word: what every search begins with. */
export function searchParameters(tenant: string, asked: AskedWords, limit: number, { first, end }: WordRange): readonly unknown[] {
  const { each, phrase } = patternsOf(asked);
  return [tenant, each, phrase, limit, first, end];
}

/** $7 plan, $8 path, $9 task, of a search for rows or tasks; nulls where no reference was asked for. */
export function referenceParameters({ printed }: AskedWords): readonly unknown[] {
  const reference = askedReference(printed);
  return [reference?.plan ?? null, reference?.path ?? null, reference?.task ?? null];
}

/** The rows that a reference names: those whose path begins so, or the one whose task is asked for. */
export const NAMED_ITEMS = `
SELECT i.item_id FROM search_entry e JOIN plan_item i ON i.tenant_id = e.tenant_id AND i.plan_id = e.object_id
 WHERE e.tenant_id = $1 AND e.kind = 'plan' AND starts_with(e.searched, $7::text)
   AND CASE WHEN $9::text IS NULL THEN starts_with(lower(i.path), lower($8::text)) ELSE lower(i.reference_path) = lower($8::text) END`;
