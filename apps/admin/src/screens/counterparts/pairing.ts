import type { PlansComparedDto, ProposedCounterpartDto, RowToCompareDto, RowWithCounterpartsDto } from '#api-client/index';

/** Where the comparing of a row is: `none`: all that was proposed is refused; `unlike`: nothing ever was. */
export type RowState = 'confirmed' | 'unsaid' | 'none' | 'unlike';

export function stateOf({ said, proposed }: RowWithCounterpartsDto): RowState {
  if (said.some(({ saying }) => saying === 'confirmed')) return 'confirmed';
  if (proposed.length > 0) return 'unsaid';
  return said.length > 0 ? 'none' : 'unlike';
}

/** A row of the other plan that may be the one. `likeness` null: it was chosen by hand. */
export interface Candidate {
  readonly row: RowToCompareDto;
  readonly likeness: number | null;
}

/** What is proposed for a row, the likest first, and whatever was chosen by hand beside. */
export function candidatesOf({ proposed }: RowWithCounterpartsDto, byHand: string | null, { others }: PlansComparedDto): Candidate[] {
  const rowOf = (id: string): RowToCompareDto | undefined => others.find((one) => one.id === id);
  const found = proposed.flatMap(({ itemId, likeness }) => {
    const row = rowOf(itemId);
    return row === undefined ? [] : [{ row, likeness }];
  });
  const chosen = byHand === null || proposed.some(({ itemId }) => itemId === byHand) ? undefined : rowOf(byHand);
  return chosen === undefined ? found : [...found, { row: chosen, likeness: null }];
}

/** A row that is left to compare, and the row that it is likest to. */
export interface LikestPair {
  readonly row: RowWithCounterpartsDto;
  readonly likest: ProposedCounterpartDto;
}

/**
 * The rows of which nothing was said yet, each with the row that it is likest to, where they are at least so like and that row is nobody
 * else's: what somebody has begun to speak of, or two rows have in common, is looked at by itself.
 */
export function likestPairs({ rows }: PlansComparedDto, atLeast: number): LikestPair[] {
  const taken = rows.flatMap(({ said }) => said.flatMap(({ saying, otherItemId }) => (saying === 'confirmed' ? [otherItemId] : [])));
  const likest = rows.flatMap((row) => {
    const [first] = row.proposed;
    return row.said.length === 0 && first !== undefined && first.likeness >= atLeast ? [{ row, likest: first }] : [];
  });
  const claims = [...taken, ...likest.map((one) => one.likest.itemId)];
  return likest.filter((one) => claims.indexOf(one.likest.itemId) === claims.lastIndexOf(one.likest.itemId));
}

/** Down or up, where there is a row: the next of those that are shown. */
export function neighbour(rows: readonly RowWithCounterpartsDto[], from: string | null, by: 1 | -1): string | null {
  const at = rows.findIndex(({ id }) => id === from);
  if (at === -1) return rows[0]?.id ?? null;
  return rows[Math.max(0, Math.min(rows.length - 1, at + by))]?.id ?? null;
}

/** The row that is left to compare after this one, else the first that is; null where none is. */
export function nextUnsaid(rows: readonly RowWithCounterpartsDto[], after: string): string | null {
  const at = rows.findIndex(({ id }) => id === after);
  const left = (those: readonly RowWithCounterpartsDto[]): string | null => those.find((row) => stateOf(row) === 'unsaid')?.id ?? null;
  return left(rows.slice(at + 1)) ?? left(rows.slice(0, Math.max(0, at)));
}
