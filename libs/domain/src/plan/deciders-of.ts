import type { Plan } from '#domain/plan/plan';
import { resolveDecider, resolveLevels } from '#domain/plan/resolve-decider';
import type { DecisionSubject } from '#domain/plan/resolve-decider';
import type { ApprovalLevel, Decider, DecidingVerb, ResponsibilityLine } from '#domain/plan/responsibility';
import type { TaskFacts } from '#domain/task/task';

/** What of a plan says who decides where its table is silent. */
type Silence = Pick<Plan, 'ownerUnitId' | 'closePolicy'>;

/**
 * Who decides on the work of one lead unit under one row, verb by verb. Where the table says nothing, the reviewers of the
 * plan's owner office do; but a leader who closes is named by the table or by nobody.
 */
export function decidersOf(subject: DecisionSubject, lines: readonly ResponsibilityLine[], plan: Silence): TaskFacts['deciders'] {
  return {
    approve: approversOf(subject, lines, plan),
    close: closerOf(subject, lines, plan),
    extend: deciderOf('extend', subject, lines, plan),
    waive: deciderOf('waive', subject, lines, plan),
    cancel: deciderOf('cancel', subject, lines, plan),
    reopen: deciderOf('reopen', subject, lines, plan),
    'record-outcome': deciderOf('record-outcome', subject, lines, plan),
    'enter-for': entererOf(subject, lines),
  };
}

/** One level of the owner office's reviewers where the table is silent. */
export function approversOf(subject: DecisionSubject, lines: readonly ResponsibilityLine[], plan: Silence): readonly ApprovalLevel[] {
  const levels = resolveLevels(subject, lines);
  return levels.length > 0 ? levels : [{ level: 1, deciders: [reviewersOf(plan)], needed: 1 }];
}

/** Of every verb that the owner office decides on where the table is silent. */
export function deciderOf(
  verb: Exclude<DecidingVerb, 'approve' | 'close' | 'enter-for'>,
  subject: DecisionSubject,
  lines: readonly ResponsibilityLine[],
  plan: Silence,
): Decider {
  return resolveDecider(verb, subject, lines) ?? reviewersOf(plan);
}

/** Null where a leader closes and the table names none. */
export function closerOf(subject: DecisionSubject, lines: readonly ResponsibilityLine[], plan: Silence): Decider | null {
  return resolveDecider('close', subject, lines) ?? (plan.closePolicy === 'by-leader' ? null : reviewersOf(plan));
}

/** Null where the table names nobody: the officers of the plan's owner enter for others all the same. */
export function entererOf(subject: DecisionSubject, lines: readonly ResponsibilityLine[]): Decider | null {
  return resolveDecider('enter-for', subject, lines);
}

function reviewersOf({ ownerUnitId }: Silence): Decider {
  return { kind: 'role', role: 'reviewer', unitId: ownerUnitId };
}
