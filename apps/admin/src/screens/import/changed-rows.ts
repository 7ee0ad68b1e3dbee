import type { ReadPlanDto } from '#api-client/index';
import { rowsOf } from './proposal-questions';

/** The rows that are there in one state and not in the other, or are not alike; by their names, those of the later state first. */
export function changedRows(before: ReadPlanDto, after: ReadPlanDto): readonly string[] {
  const was = worded(before);
  const is = worded(after);
  const changed = [...is.keys()].filter((row) => was.get(row) !== is.get(row));
  return [...changed, ...[...was.keys()].filter((row) => !is.has(row))];
}

function worded(proposal: ReadPlanDto): ReadonlyMap<string, string> {
  return new Map(rowsOf(proposal).map((item) => [item.row, JSON.stringify(item)]));
}
