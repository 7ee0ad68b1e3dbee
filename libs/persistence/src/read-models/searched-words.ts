import { askedReference } from '#domain/search/asked-reference';
import { MOST_WORDS, type AskedWords } from '#domain/search/searched-text';

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

/** Which of the patterns an entry `e` holds, as bits; none for those that were not asked for. @param patterns the parameter that holds them */
export function heldWords(patterns: string): string {
  const bits = Array.from(
    { length: MOST_WORDS },
    (_, place) => `CASE WHEN e.searched LIKE (${patterns})[${place + 1}] THEN ${1 << place} ELSE 0 END`,
  );
  return `(${bits.join(' + ')})`;
}

/** The bits of all words that were asked for. */
export function allWords({ words }: AskedWords): number {
  return (1 << words.length) - 1;
}

/** $1 tenant, $2 patterns, $3 phrase, $4 limit, $5 plan, $6 path, $7 task: what every search for rows and tasks begins with. */
export function searchParameters(tenant: string, asked: AskedWords, limit: number): readonly unknown[] {
  const { each, phrase } = patternsOf(asked);
  const reference = askedReference(asked.printed);
  return [tenant, each, phrase, limit, reference?.plan ?? null, reference?.path ?? null, reference?.task ?? null];
}

/** The rows that a reference names: those whose path begins so, or the one whose task is asked for. */
export const NAMED_ITEMS = `
SELECT i.item_id FROM search_entry e JOIN plan_item i ON i.tenant_id = e.tenant_id AND i.plan_id = e.object_id
 WHERE e.tenant_id = $1 AND e.kind = 'plan' AND starts_with(e.searched, $5::text)
   AND CASE WHEN $7::text IS NULL THEN starts_with(lower(i.path), lower($6::text)) ELSE lower(i.reference_path) = lower($6::text) END`;
