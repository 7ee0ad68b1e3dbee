import type { Uuid } from '#domain/ids';
import { comparableRows, type RowsOfPlan } from '#domain/plan/matching/comparable-rows';
import { rowLikeness } from '#domain/plan/matching/row-likeness';

/** A row of another plan that a row may implement, and how like they are (0–1). */
export interface Counterpart {
  readonly itemId: Uuid;
  readonly path: string;
  readonly likeness: number;
}

/** Rows less like each other than this are not proposed: of the two plans at hand no pair that belongs together is. */
const LEAST = 0.3;
const MOST = 3;

/** For every row of `plan`, by its id, the rows of `other` that it may implement: the likest first, three at most. */
export function counterparts(plan: RowsOfPlan, other: RowsOfPlan): ReadonlyMap<Uuid, readonly Counterpart[]> {
  const [rows, others] = [comparableRows(plan), comparableRows(other)];
  const likeness = rowLikeness([...rows, ...others]);
  return new Map(
    rows.map((row) => {
      const found = others.map((one) => ({ itemId: one.planItem.id, path: one.planItem.path, likeness: likeness(row, one) }));
      return [
        row.planItem.id,
        found
          .filter((one) => one.likeness >= LEAST)
          .sort((one, two) => two.likeness - one.likeness)
          .slice(0, MOST),
      ];
    }),
  );
}
