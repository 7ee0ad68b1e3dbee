import type { Uuid } from '#domain/ids';
import { comparableRows, type RowsOfPlan } from '#domain/plan/matching/comparable-rows';
import { rowLikeness } from '#domain/plan/matching/row-likeness';
import type { RowPair } from '#domain/plan/matching/said-pair';

/** A row of another plan that a row may implement, and how like they are (0–1). */
export interface Counterpart {
  readonly itemId: Uuid;
  readonly path: string;
  readonly likeness: number;
}

/** Rows less like each other than this are not proposed: of the two plans at hand no pair that belongs together is. */
const LEAST = 0.3;
const MOST = 3;

/**
 * For every row of `plan`, by its id, the rows of `other` that it may implement: the likest first, three at most.
 * @param isSettled whether somebody has said of two rows whether they belong together: they are not proposed
 */
export function counterparts(
  plan: RowsOfPlan,
  other: RowsOfPlan,
  isSettled: (pair: RowPair) => boolean = () => false,
): ReadonlyMap<Uuid, readonly Counterpart[]> {
  const [rows, others] = [comparableRows(plan), comparableRows(other)];
  const likeness = rowLikeness([...rows, ...others]);
  return new Map(
    rows.map((row) => {
      const found = others.map((one) => ({ itemId: one.planItem.id, path: one.planItem.path, likeness: likeness(row, one) }));
      return [
        row.planItem.id,
        found
          .filter(({ likeness: alike, itemId }) => alike >= LEAST && !isSettled({ itemId: row.planItem.id, otherItemId: itemId }))
          .sort((one, two) => two.likeness - one.likeness)
          .slice(0, MOST),
      ];
    }),
  );
}

/** How like two rows of two plans are, 0 to 1, as `counterparts` finds it; null where one of them is not there. */
export function pairLikeness(plan: RowsOfPlan, other: RowsOfPlan): (pair: RowPair) => number | null {
  const [rows, others] = [comparableRows(plan), comparableRows(other)];
  const likeness = rowLikeness([...rows, ...others]);
  return ({ itemId, otherItemId }) => {
    const row = rows.find(({ planItem }) => planItem.id === itemId);
    const one = others.find(({ planItem }) => planItem.id === otherItemId);
    return row === undefined || one === undefined ? null : likeness(row, one);
  };
}
