import { matchSimilar } from '#document-reading/compare/match-similar';
import { gapsBetween, inOrder, matchByPlace, pairUp, placesIn, type Match, type Pair } from '#document-reading/compare/matching';
import { bagOf, type WordBag } from '#document-reading/compare/word-bag';

/** Columns with at least as many of their values in common (`similarity`) are one column. */
const LEAST_SIMILARITY = 0.3;

/** As many different values stand for a column. */
const VALUES_WEIGHED = 100;

type Rows = readonly (readonly string[])[];

/**
 * Which columns belong together, by what stands in them and in order. Between two of those, and at the ends, as many old as new ones
 * are the same columns with other values. Columns count from 0; empty ones are left out.
 */
export function alignColumns(before: Rows, after: Rows): Pair<number>[] {
  const [old, young] = [filledColumns(before), filledColumns(after)];
  const similar = matchSimilar(bagsOf(old), bagsOf(young), LEAST_SIMILARITY);
  const refilled = gapsBetween(similar, old.length, young.length).flatMap((gap): Match[] => {
    const [gone, come] = [placesIn(gap.before), placesIn(gap.after)];
    return gone.length === come.length ? matchByPlace(gone, come) : [];
  });
  return pairUp(inOrder(similar, refilled), columnsOf(old), columnsOf(young));
}

interface FilledColumn {
  readonly column: number;
  readonly values: ReadonlySet<string>;
}

function filledColumns(rows: Rows): FilledColumn[] {
  const values = new Map<number, Set<string>>();
  for (const row of rows) {
    for (const [column, text] of row.entries()) {
      if (text.trim() === '') continue;
      const known = values.get(column);
      if (known === undefined) values.set(column, new Set([text]));
      else known.add(text);
    }
  }
  return [...values].map(([column, found]) => ({ column, values: found })).sort((one, other) => one.column - other.column);
}

/** The first values by code unit: they stay the same ones wherever rows come in or go. */
function bagsOf(columns: readonly FilledColumn[]): WordBag[] {
  return columns.map(({ values }) => bagOf(values.size <= VALUES_WEIGHED ? [...values] : [...values].sort().slice(0, VALUES_WEIGHED)));
}

const columnsOf = (columns: readonly FilledColumn[]): number[] => columns.map(({ column }) => column);
