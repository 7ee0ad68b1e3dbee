import type { Blocker } from '#domain/refusal';
import type { Circumstances } from '#domain/task/task-act';
import { claimInForce } from '#domain/task/claim';
import { unconfirmedBy } from '#domain/task/confirmations';
import type { TaskContext } from '#domain/task/task';
import type { TaskCommand, TaskVerb } from '#domain/task/task-command';
import { localDateOf } from '#domain/time/local-date';
import { isPeriodLabel } from '#domain/timing/period';

/** Every blocker of a task; each has its wording in both languages. */
export const TASK_BLOCKER_CODES = [
  'already-acknowledged',
  'already-claimed',
  'claimed-by-other',
  'not-claimed',
  'already-started',
  'reminded-today',
  'nothing-to-send-back',
  'proposal-sent-back',
  'contribution-open',
  'co-lead-confirmation-open',
  'nothing-to-confirm',
  'already-confirmed',
  'review-begun',
  'reason-missing',
  'nothing-to-submit',
  'document-missing',
  'differs-from-confirmed',
  'newer-version',
  'date-past',
  'progress-missing',
  'period-unknown',
] as const;
type TaskBlocker = Blocker & { readonly code: (typeof TASK_BLOCKER_CODES)[number] };

/** What stands in the way of a verb whatever is said with it: a greyed-out button shows these. */
export function standingBlockers(context: TaskContext, verb: TaskVerb, { facts, unitId, hand, now }: Circumstances): TaskBlocker[] {
  const claim = claimInForce({ context, facts }, now);
  switch (verb) {
    case 'acknowledge':
      return context.acknowledgedAt === null ? [] : [{ code: 'already-acknowledged' }];
    case 'claim':
      if (claim === null) return [];
      return [{ code: claim.personId === hand ? 'already-claimed' : 'claimed-by-other' }];
    case 'release':
      return claim === null ? [{ code: 'not-claimed' }] : [];
    case 'start':
      return context.startedAt === null ? [] : [{ code: 'already-started' }];
    case 'remind':
      return context.remindedAt !== null && localDateOf(context.remindedAt) === localDateOf(now) ? [{ code: 'reminded-today' }] : [];
    case 'send-back':
      return isProposed(context) ? [] : [{ code: 'nothing-to-send-back' }];
    case 'confirm':
      if (!isProposed(context)) return [{ code: 'nothing-to-confirm' }];
      return unconfirmedBy(context, facts).some((coLead) => coLead.unitId === unitId) ? [] : [{ code: 'already-confirmed' }];
    case 'submit':
      return [
        ...open('contribution-open', facts.openRequiredContributions.length),
        ...open('co-lead-confirmation-open', unconfirmedBy(context, facts).length),
      ];
    case 'withdraw':
    case 'start-review':
      return context.review === null ? [] : [{ code: 'review-begun' }];
    // A review that a colleague began does not bind the others: whoever decides is named in the log, and exactly one wins.
    case 'approve':
    case 'return':
    case 'assign':
    case 'forward':
    case 'propose':
    case 'report-progress':
    case 'decline':
    case 'close':
    case 'reopen':
    case 'recall':
    case 'cancel':
    case 'end':
      return [];
  }
}

/** What is wrong or missing in what is said with a verb. */
export function inputBlockers(
  context: TaskContext,
  command: TaskCommand,
  { facts, now }: Pick<Circumstances, 'facts' | 'now'>,
): TaskBlocker[] {
  switch (command.verb) {
    case 'decline':
    case 'send-back':
    case 'reopen':
    case 'recall':
    case 'cancel':
    case 'end':
      return reasonMissing(command.reason);
    case 'propose':
      return documentMissing(command.documents, facts.nilAllowed);
    case 'submit': {
      const documents = command.documents ?? context.proposal?.documents;
      if (documents === undefined) return [{ code: 'nothing-to-submit' }];
      if (command.documents === null && !isProposed(context)) return [{ code: 'proposal-sent-back' }];
      const otherwise = facts.coLeads.length > 0 && (command.documents !== null || command.note !== null);
      return otherwise ? [{ code: 'differs-from-confirmed' }] : documentMissing(documents, facts.nilAllowed);
    }
    case 'report-progress':
      return progressBlockers(command);
    case 'approve':
      return newerVersion(context, command.submission);
    case 'return':
      return [
        ...newerVersion(context, command.submission),
        ...reasonMissing(command.reason),
        ...(command.resubmitBy !== null && command.resubmitBy < localDateOf(now) ? [{ code: 'date-past' } as const] : []),
      ];
    case 'assign':
    case 'acknowledge':
    case 'claim':
    case 'release':
    case 'forward':
    case 'start':
    case 'remind':
    case 'confirm':
    case 'withdraw':
    case 'start-review':
    case 'close':
      return [];
  }
}

/** Whether something stands proposed; what was sent back does not. */
function isProposed({ proposal }: TaskContext): boolean {
  return proposal !== null && proposal.sentBack === null;
}

function open(code: TaskBlocker['code'], count: number): TaskBlocker[] {
  return count === 0 ? [] : [{ code, params: { count: String(count) } }];
}

function reasonMissing(reason: string): TaskBlocker[] {
  return reason.trim() === '' ? [{ code: 'reason-missing' }] : [];
}

/** Without a document it is a nil return, which the row must allow ("nếu có"). */
function documentMissing(documents: readonly unknown[], nilAllowed: boolean): TaskBlocker[] {
  return documents.length === 0 && !nilAllowed ? [{ code: 'document-missing' }] : [];
}

/** Nobody decides on a version that they have not seen. */
function newerVersion({ submission }: TaskContext, seen: number): TaskBlocker[] {
  const newest = submission?.number ?? 0;
  return seen === newest ? [] : [{ code: 'newer-version', params: { seen: String(seen), newest: String(newest) } }];
}

/** Nothing new is an answer for a period alone; a period is a calendar label. */
function progressBlockers({ period, text }: Extract<TaskCommand, { verb: 'report-progress' }>): TaskBlocker[] {
  if (period !== null && !isPeriodLabel(period)) return [{ code: 'period-unknown', params: { period } }];
  return period === null && (text === null || text.trim() === '') ? [{ code: 'progress-missing' }] : [];
}
