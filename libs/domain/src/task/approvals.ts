import type { Uuid } from '#domain/ids';
import type { ApprovalLevel } from '#domain/plan/responsibility';
import type { Approval } from '#domain/task/review';
import type { Task, TaskContext } from '#domain/task/task';
import type { Circumstances } from '#domain/task/task-act';

type Reviewed = Pick<Task, 'context' | 'facts'>;

/** On which level a version is decided next: the first that still waits for somebody; after the last approval, the last. */
export function levelInTurn({ context, facts }: Reviewed): ApprovalLevel {
  const levels = facts.deciders.approve;
  const waiting = levels.find((level) => !isComplete(level, context));
  const level = waiting ?? levels.at(-1);
  if (level === undefined) throw new TypeError('a task without a level of approval');
  return level;
}

/** Who was asked beside those whom the table names, on the level whose turn it is. */
export function addedInTurn(reviewed: Reviewed): readonly Uuid[] {
  return addedTo(levelInTurn(reviewed).level, reviewed.context);
}

/** Who was asked to approve on a level beside those whom the table names. */
function addedTo(level: number, { addedReviewers }: Pick<TaskContext, 'addedReviewers'>): readonly Uuid[] {
  return addedReviewers.filter((added) => added.level === level).map(({ personId }) => personId);
}

/** Whether the level has the approvals that it needs, of different people whom the table names. */
export function isComplete({ level, needed }: ApprovalLevel, context: Pick<TaskContext, 'approvals' | 'addedReviewers'>): boolean {
  const added = addedTo(level, context);
  return seatsOn(level, context).filter((seat) => !added.includes(seat)).length >= needed;
}

/** Whether one approval more completes the level. */
export function isLastButOne(
  { level, needed, deciders }: ApprovalLevel,
  context: Pick<TaskContext, 'approvals' | 'addedReviewers'>,
): boolean {
  return isComplete({ level, deciders, needed: needed - 1 }, context);
}

/** Who was asked to review on a level and has not approved yet: they come before the approval that would complete it. */
export function awaitedOn(level: number, context: Pick<TaskContext, 'approvals' | 'addedReviewers'>): readonly Uuid[] {
  const seats = seatsOn(level, context);
  return addedTo(level, context).filter((personId) => !seats.includes(personId));
}

/** Whether the version has every approval that it needs. */
export function isApproved({ context, facts }: Reviewed): boolean {
  return facts.deciders.approve.every((level) => isComplete(level, context));
}

/** The newest version with one approval more, on the level whose turn it is; the next level begins a review of its own. */
export function withApproval(
  context: TaskContext,
  { facts, hand, standsInFor, now }: Pick<Circumstances, 'facts' | 'hand' | 'standsInFor' | 'now'>,
  note: string | null,
): TaskContext {
  if (context.submission === null) throw new TypeError('nothing was submitted');
  const turn = levelInTurn({ context, facts });
  const { number: submission, contentHash } = context.submission;
  const approval = { level: turn.level, submission, contentHash, approvedBy: hand, standsInFor, approvedAt: now, note };
  const after = { ...context, approvals: [...context.approvals, approval] };
  const goesUp = isComplete(turn, after) && !isApproved({ context: after, facts });
  return goesUp ? { ...after, review: null } : after;
}

/** Whether somebody has approved the newest version, on any level: themselves, or somebody in their place. */
export function hasApproved(people: readonly Uuid[], { approvals }: Pick<TaskContext, 'approvals'>): boolean {
  return approvals.some((approval) => people.includes(approval.approvedBy) || people.includes(seatOf(approval)));
}

function seatsOn(level: number, { approvals }: Pick<TaskContext, 'approvals'>): readonly Uuid[] {
  return approvals.filter((approval) => approval.level === level).map(seatOf);
}

/** Whose approval it is: of the person in whose place it was given, or of whoever gave it. */
function seatOf({ approvedBy, standsInFor }: Approval): Uuid {
  return standsInFor ?? approvedBy;
}
