import type { Plan } from '#domain/plan/plan';
import { resolveDecider } from '#domain/plan/resolve-decider';
import type { DecisionSubject } from '#domain/plan/resolve-decider';
import type { Decider, ResponsibilityLine } from '#domain/plan/responsibility';
import type { TaskFacts } from '#domain/task/task';

/**
 * Who decides on the work of one lead unit under one row, verb by verb. Where the table says nothing, the reviewers of the
 * plan's owner office do; but a leader who closes is named by the table or by nobody.
 */
export function decidersOf(
  subject: DecisionSubject,
  lines: readonly ResponsibilityLine[],
  { ownerUnitId, closePolicy }: Pick<Plan, 'ownerUnitId' | 'closePolicy'>,
): TaskFacts['deciders'] {
  const office: Decider = { kind: 'role', role: 'reviewer', unitId: ownerUnitId };
  return {
    approve: resolveDecider('approve', subject, lines) ?? office,
    close: resolveDecider('close', subject, lines) ?? (closePolicy === 'by-leader' ? null : office),
    cancel: resolveDecider('cancel', subject, lines) ?? office,
    reopen: resolveDecider('reopen', subject, lines) ?? office,
  };
}
