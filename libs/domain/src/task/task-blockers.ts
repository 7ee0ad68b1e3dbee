import type { Blocker } from '#domain/refusal';
import type { Circumstances } from '#domain/task/task-act';
import { pointsUnanswered, pointsUnknown, proposedAnswers } from '#domain/task/answered-points';
import { addedInTurn, awaitedOn, hasApproved, isLastButOne, levelInTurn } from '#domain/task/approvals';
import { bundlesAmong, combinableWith, mayCombine } from '#domain/task/bundle';
import { claimInForce } from '#domain/task/claim';
import { unconfirmedBy } from '#domain/task/confirmations';
import { NO_EVIDENCE } from '#domain/task/evidence';
import { handedInBlockers, preparedBlockers } from '#domain/task/evidence-blockers';
import { givenEvidence } from '#domain/task/next-version';
import { nothingToIssue, outcomeBlockers } from '#domain/task/outcome-blockers';
import { progressBlockers } from '#domain/task/progress-blockers';
import { reasonMissing } from '#domain/task/reason-missing';
import type { TaskContext, TaskFacts } from '#domain/task/task';
import type { TaskCommand, TaskVerb } from '#domain/task/task-command';
import { isLate } from '#domain/task/timeliness';
import { addDays, localDateOf, type Instant, type LocalDate } from '#domain/time/local-date';

/** Every blocker of a task; each has its wording in both languages. */
export const TASK_BLOCKER_CODES = [
  'already-acknowledged',
  'already-claimed',
  'claimed-by-other',
  'not-claimed',
  'already-started',
  'reminded-today',
  'suspended',
  'not-begun',
  'not-suspended',
  'not-late',
  'lateness-judged',
  'lateness-unexplained',
  'explanation-missing',
  'not-entered-for',
  'leads-already',
  'coordinates-already',
  'nothing-to-combine',
  'joint-stands-alone',
  'not-combinable',
  'several-bundles',
  'not-combined',
  'nothing-to-send-back',
  'proposal-sent-back',
  'contribution-open',
  'already-approved',
  'reviewer-awaited',
  'reviews-already',
  'nobody-added',
  'not-a-reviewer',
  'point-unanswered',
  'point-unknown',
  'content-differs',
  'outcome-awaited',
  'nothing-to-issue',
  'outcome-incomplete',
  'date-ahead',
  'co-lead-confirmation-open',
  'nothing-to-confirm',
  'already-confirmed',
  'review-begun',
  'reason-missing',
  'nothing-to-submit',
  'document-missing',
  'requirement-unanswered',
  'requirement-unknown',
  'evidence-unknown',
  'differs-from-confirmed',
  'newer-version',
  'date-past',
  'progress-missing',
  'period-unknown',
] as const;
type TaskBlocker = Blocker & { readonly code: (typeof TASK_BLOCKER_CODES)[number] };

/** Why a verb cannot be done as the task stands. */
type Standing = (context: TaskContext, circumstances: Circumstances) => TaskBlocker[];

/** Nothing is in the way of the verb but its state and its rights. */
const nothing = (): TaskBlocker[] => [];

const STANDING: { readonly [Verb in TaskVerb]: Standing } = {
  assign: nothing,
  acknowledge: ({ acknowledgedAt }) => (acknowledgedAt === null ? [] : [{ code: 'already-acknowledged' }]),
  claim: (context, { facts, hand, now }) => {
    const claim = claimInForce({ context, facts }, now);
    if (claim === null) return [];
    return [{ code: claim.personId === hand ? 'already-claimed' : 'claimed-by-other' }];
  },
  release: (context, { facts, now }) => (claimInForce({ context, facts }, now) === null ? [{ code: 'not-claimed' }] : []),
  forward: nothing,
  start: ({ startedAt }) => (startedAt === null ? [] : [{ code: 'already-started' }]),
  decline: nothing,
  propose: nothing,
  'send-back': (context) => (isProposed(context) ? [] : [{ code: 'nothing-to-send-back' }]),
  confirm: (context, { facts, unitId }) => {
    if (!isProposed(context)) return [{ code: 'nothing-to-confirm' }];
    return unconfirmedBy(context, facts).some((coLead) => coLead.unitId === unitId) ? [] : [{ code: 'already-confirmed' }];
  },
  'report-progress': nothing,
  submit: notReady,
  'enter-for': notReady,
  contest: ({ submission }) => (submission === null || submission.enteredFor === null ? [{ code: 'not-entered-for' }] : []),
  'add-coordinator': nothing,
  combine: (context, { facts }) => {
    // Each co-lead confirms what is proposed for its own task.
    if (facts.coLeads.length > 0) return [{ code: 'joint-stands-alone' }];
    return combinableWith(context, facts).length === 0 ? [{ code: 'nothing-to-combine' }] : [];
  },
  separate: ({ bundleId }) => (bundleId === null ? [{ code: 'not-combined' }] : []),
  'add-reviewer': nothing,
  'remove-reviewer': (context, { facts }) => (addedInTurn({ context, facts }).length === 0 ? [{ code: 'nobody-added' }] : []),
  withdraw: (context) => (context.approvals.length > 0 ? [{ code: 'review-begun' }] : reviewBegun(context)),
  'start-review': reviewBegun,
  // A review that a colleague began does not bind the others: whoever decides is named in the log, and exactly one wins.
  approve: approvalBlockers,
  return: nothing,
  close: (_, { facts: { issuer } }) => (issuer === null ? [] : [{ code: 'outcome-awaited', params: { issuer } }]),
  'record-outcome': nothingToIssue,
  'refuse-outcome': nothingToIssue,
  reopen: nothing,
  recall: nothing,
  remind: ({ remindedAt }, { now }) =>
    remindedAt !== null && localDateOf(remindedAt) === localDateOf(now) ? [{ code: 'reminded-today' }] : [],
  suspend: suspended,
  resume: ({ suspension }) => (suspension === null ? [{ code: 'not-suspended' }] : []),
  'explain-lateness': (context, { facts, state, now }) => {
    if (context.lateness !== null && context.lateness.judgement !== null) return [{ code: 'lateness-judged' }];
    return isLate({ state, context, facts }, localDateOf(now)) ? [] : [{ code: 'not-late' }];
  },
  'judge-lateness': ({ lateness }) => (lateness === null ? [{ code: 'lateness-unexplained' }] : []),
  'hide-document': nothing,
  cancel: nothing,
  end: nothing,
};

/** What stands in the way of a verb whatever is said with it: a greyed-out button shows these. */
export function standingBlockers(context: TaskContext, verb: TaskVerb, circumstances: Circumstances): TaskBlocker[] {
  return STANDING[verb](context, circumstances);
}

type Asked<Verb extends TaskVerb> = Extract<TaskCommand, { verb: Verb }>;

/** What is wrong or missing in what is said. */
type Input<Verb extends TaskVerb> = (
  command: Asked<Verb>,
  context: TaskContext,
  circumstances: Pick<Circumstances, 'facts' | 'now'>,
) => TaskBlocker[];

const INPUT: { readonly [Verb in TaskVerb]: Input<Verb> } = {
  assign: nothing,
  acknowledge: nothing,
  claim: nothing,
  release: nothing,
  forward: nothing,
  start: nothing,
  decline: reasonMissing,
  propose: ({ documents, answers = [], evidence = NO_EVIDENCE }, context, { facts }) => [
    ...preparedBlockers({ documents, evidence }, facts),
    ...pointsUnknown(context, answers),
  ],
  'send-back': reasonMissing,
  confirm: nothing,
  'report-progress': progressBlockers,
  submit: (command, context, { facts }) => {
    const documents = command.documents ?? context.proposal?.documents;
    if (documents === undefined) return [{ code: 'nothing-to-submit' }];
    if (command.documents === null && !isProposed(context)) return [{ code: 'proposal-sent-back' }];
    if (facts.coLeads.length > 0 && saysMore(command)) return [{ code: 'differs-from-confirmed' }];
    const given = { documents, evidence: givenEvidence(context, command) };
    return [...handedInBlockers(given, facts), ...pointsUnanswered(context, proposedAnswers(context), command.answers ?? [])];
  },
  'enter-for': (command, context, { facts }) => [
    ...reasonMissing(command),
    ...handedInBlockers({ documents: command.documents, evidence: command.evidence ?? NO_EVIDENCE }, facts),
    ...pointsUnanswered(context, command.answers ?? []),
  ],
  contest: reasonMissing,
  'add-coordinator': ({ unitId }, _, { facts }) => {
    if (unitId === facts.leadUnitId || facts.coLeads.some((coLead) => coLead.unitId === unitId)) return [{ code: 'leads-already' }];
    return facts.coordinators.includes(unitId) ? [{ code: 'coordinates-already' }] : [];
  },
  'add-reviewer': ({ personId }, context, { facts }) =>
    addedInTurn({ context, facts }).includes(personId) ? [{ code: 'reviews-already' }] : [],
  'remove-reviewer': ({ personId }, context, { facts }) =>
    addedInTurn({ context, facts }).includes(personId) ? [] : [{ code: 'not-a-reviewer' }],
  combine: ({ taskIds }, context, { facts }) => {
    if (!mayCombine(taskIds, context, facts)) return [{ code: 'not-combinable' }];
    return bundlesAmong(context, facts, taskIds).length > 1 ? [{ code: 'several-bundles' }] : [];
  },
  separate: nothing,
  withdraw: nothing,
  'start-review': nothing,
  approve: (command, context) => otherVersion(context, command),
  return: (command, context, { now }) => [
    ...otherVersion(context, command),
    ...reasonMissing(command),
    ...(command.points?.some((point) => point.trim() === '') ? [{ code: 'reason-missing' } as const] : []),
    ...(command.resubmitBy === null ? [] : pastBefore(command.resubmitBy, localDateOf(now))),
  ],
  close: nothing,
  'record-outcome': outcomeBlockers,
  'refuse-outcome': reasonMissing,
  reopen: reasonMissing,
  recall: reasonMissing,
  remind: nothing,
  suspend: (command, _, { now }) => [...reasonMissing(command), ...pastBefore(command.until, addDays(localDateOf(now), 1))],
  resume: nothing,
  'explain-lateness': ({ text }) => (text.trim() === '' ? [{ code: 'explanation-missing' }] : []),
  'judge-lateness': reasonMissing,
  'hide-document': reasonMissing,
  cancel: reasonMissing,
  end: reasonMissing,
};

/** What is wrong or missing in what is said with a verb. */
export function inputBlockers(
  context: TaskContext,
  command: TaskCommand,
  circumstances: Pick<Circumstances, 'facts' | 'now'>,
): TaskBlocker[] {
  // The table gives each verb the check of its own command; TypeScript cannot follow the pairing through a lookup.
  const check = INPUT[command.verb] as Input<TaskVerb>;
  return check(command, context, circumstances);
}

/** What keeps a version from being handed in, by whomever. */
function notReady(context: TaskContext, { facts, now }: Circumstances): TaskBlocker[] {
  return [
    ...suspended(context),
    ...notBegun(facts, now),
    ...open('contribution-open', facts.openRequiredContributions.length),
    ...open('co-lead-confirmation-open', unconfirmedBy(context, facts).length),
  ];
}

function reviewBegun({ review }: TaskContext): TaskBlocker[] {
  return review === null ? [] : [{ code: 'review-begun' }];
}

function suspended({ suspension }: TaskContext): TaskBlocker[] {
  return suspension === null ? [] : [{ code: 'suspended', params: { until: suspension.until } }];
}

/** Nobody reports on a period that has not begun. */
function notBegun({ beginsOn }: TaskFacts, now: Instant): TaskBlocker[] {
  return beginsOn !== null && localDateOf(now) < beginsOn ? [{ code: 'not-begun', params: { from: beginsOn } }] : [];
}

/** Whether something stands proposed; what was sent back does not. */
function isProposed({ proposal }: TaskContext): boolean {
  return proposal !== null && proposal.sentBack === null;
}

function open(code: TaskBlocker['code'], count: number): TaskBlocker[] {
  return count === 0 ? [] : [{ code, params: { count: String(count) } }];
}

function pastBefore(day: LocalDate, first: LocalDate): TaskBlocker[] {
  return day < first ? [{ code: 'date-past' }] : [];
}

/** Whether somebody submits anything else than what was proposed. */
function saysMore({ documents, note, answers = [], evidence }: Asked<'submit'>): boolean {
  return documents !== null || note !== null || answers.length > 0 || evidence !== undefined;
}

/** Nobody decides on a version that they have not seen, or of which they have seen another content. */
function otherVersion(
  { submission }: TaskContext,
  { submission: seen, contentHash }: Pick<Asked<'approve' | 'return'>, 'submission' | 'contentHash'>,
): TaskBlocker[] {
  const newest = submission?.number ?? 0;
  if (seen !== newest) return [{ code: 'newer-version', params: { seen: String(seen), newest: String(newest) } }];
  return contentHash === undefined || contentHash === submission?.contentHash ? [] : [{ code: 'content-differs' }];
}

/** Nobody approves a version twice, and whoever was asked beside them comes before the deciders complete a level. */
function approvalBlockers(context: TaskContext, { facts, hand, standsInFor }: Circumstances): TaskBlocker[] {
  const people = [hand, ...(standsInFor === null ? [] : [standsInFor])];
  if (hasApproved(people, context)) return [{ code: 'already-approved' }];
  const turn = levelInTurn({ context, facts });
  const awaited = awaitedOn(turn.level, context);
  if (awaited.length === 0 || people.some((person) => awaited.includes(person))) return [];
  return open('reviewer-awaited', isLastButOne(turn, context) ? awaited.length : 0);
}
