/** The domain's `latestOf`: the day to which a task `t` is in time; null where it has no date. */
const IN_TIME_TO = `CASE WHEN t.effective_due_on IS NOT NULL THEN greatest(t.effective_due_on, t.grace_until) END`;

/**
 * The domain's `cellOf(readTimeliness(…))` of a task `t` on the day `:on`; null for a draft. Lists and counts both read it, so that a
 * number and the list behind it are of the same tasks.
 */
export const IN_CELL = `CASE
  WHEN t.state = 'draft' THEN NULL
  WHEN t.outcome IN ('done', 'nothing-arose') THEN CASE
    WHEN ${IN_TIME_TO} IS NULL THEN 'no-date'
    WHEN t.outcome = 'nothing-arose' OR coalesce(t.accepted_on <= ${IN_TIME_TO}, true) THEN 'done-on-time'
    WHEN t.born_late THEN 'born-late'
    ELSE 'done-late' END
  WHEN t.outcome IS NOT NULL THEN 'ended'
  WHEN t.state <> 'assigned' THEN 'in-time'
  WHEN t.suspension IS NOT NULL THEN 'suspended'
  WHEN ${IN_TIME_TO} IS NULL THEN 'no-date'
  WHEN ${IN_TIME_TO} >= CAST(:on AS date) THEN 'in-time'
  WHEN t.born_late THEN 'born-late'
  ELSE 'overdue' END`;
