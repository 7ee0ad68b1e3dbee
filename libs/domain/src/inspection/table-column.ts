import type { Wording } from '#domain/wording';

/**
 * A column of a table that leaves the house. Its cells are texts: of an `instant` ISO 8601 in UTC, of a `date` ISO, of a `word` a code
 * that `words` explains (a code without words is written as it is).
 */
export type TableColumn =
  | { readonly name: string; readonly heading: Wording; readonly kind: 'text' | 'instant' | 'date' | 'number' }
  | { readonly name: string; readonly heading: Wording; readonly kind: 'word'; readonly words: Readonly<Record<string, Wording>> };

type Plain = Exclude<TableColumn, { kind: 'word' }>['kind'];

/** A column whose cells need no words. */
export function column(name: string, kind: Plain, vi: string, en: string): TableColumn {
  return { name, heading: { vi, en }, kind };
}

/** A column of codes, with what they are called. */
export function wordColumn(name: string, words: Readonly<Record<string, Wording>>, vi: string, en: string): TableColumn {
  return { name, heading: { vi, en }, kind: 'word', words };
}
