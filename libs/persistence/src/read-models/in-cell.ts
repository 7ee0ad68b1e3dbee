/**
 * The domain's `cellOf(readTimeliness(…))` of a task on a day; null for a draft. Lists, counts and the recount from the log all read it, so
 * that a number, the list behind it and what the log gives are of the same tasks.
 * @param task alias of what has `state`, `outcome`, `effective_due_on`, `grace_until`, `accepted_on`, `suspension` (null: none) and `born_late`
 * @param on an expression of the day
 */
export function inCell(task: string, on: string): string {
  const due = `${task}.effective_due_on`;
  // The domain's `latestOf`: the day to which it is in time; null where it has no date.
  const inTimeTo = `CASE WHEN ${due} IS NOT NULL THEN greatest(${due}, ${task}.grace_until) END`;
  return `CASE
  WHEN ${task}.state = 'draft' THEN NULL
  WHEN ${task}.outcome IN ('done', 'nothing-arose') THEN CASE
    WHEN ${inTimeTo} IS NULL THEN 'no-date'
    WHEN ${task}.outcome = 'nothing-arose' OR coalesce(${task}.accepted_on <= ${inTimeTo}, true) THEN 'done-on-time'
    WHEN ${task}.born_late THEN 'born-late'
    ELSE 'done-late' END
  WHEN ${task}.outcome IS NOT NULL THEN 'ended'
  WHEN ${task}.state <> 'assigned' THEN 'in-time'
  WHEN ${task}.suspension IS NOT NULL THEN 'suspended'
  WHEN ${inTimeTo} IS NULL THEN 'no-date'
  WHEN ${inTimeTo} >= ${on} THEN 'in-time'
  WHEN ${task}.born_late THEN 'born-late'
  ELSE 'overdue' END`;
}

/** The cell of a task `t` on the day `:on`. */
export const IN_CELL = inCell('t', 'CAST(:on AS date)');
