import {
  acknowledgeTask,
  approveTask,
  assignTask,
  cancelTask,
  claimTask,
  closeTask,
  confirmTask,
  declineTask,
  forwardTask,
  proposeTask,
  recallTask,
  releaseTask,
  remindTask,
  reopenTask,
  reportProgress,
  returnTask,
  sendProposalBack,
  startTask,
  startTaskReview,
  submitTask,
  withdrawTask,
  type TaskDto,
} from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import type { StoredFile } from '../../kit/file-list';

export const TASK_VERBS = [
  'acknowledge',
  'submit',
  'propose',
  'confirm',
  'claim',
  'start',
  'forward',
  'send-back',
  'start-review',
  'approve',
  'return',
  'close',
  'assign',
  'report-progress',
  'release',
  'withdraw',
  'decline',
  'reopen',
  'remind',
  'recall',
  'cancel',
] as const;
export type TaskVerb = (typeof TASK_VERBS)[number];

export function isTaskVerb(text: string): text is TaskVerb {
  return (TASK_VERBS as readonly string[]).includes(text);
}

/** What is said with a verb. */
export interface VerbInput {
  readonly actingAs: string | null;
  readonly reason: string;
  readonly note: string;
  /** ISO date or empty. */
  readonly resubmitBy: string;
  /** Into whose hands the work goes. */
  readonly personId: string;
  readonly files: readonly StoredFile[];
  /** The reporting period, as 2025-Q1; empty: of none. */
  readonly period: string;
  /** There is nothing to hand in, and the row allows that. */
  readonly nothingArose: boolean;
}

/** Nothing said yet. */
export const NOTHING_SAID: VerbInput = {
  actingAs: null,
  reason: '',
  note: '',
  resubmitBy: '',
  personId: '',
  files: [],
  period: '',
  nothingArose: false,
};

export type VerbField = 'person' | 'period' | 'reason' | 'note' | 'resubmitBy' | 'documents';

/** What each verb asks for before it is done; those without an entry ask nothing. */
export const VERB_FIELDS: Readonly<Partial<Record<TaskVerb, readonly VerbField[]>>> = {
  propose: ['documents', 'note'],
  submit: ['documents', 'note'],
  'report-progress': ['period', 'note'],
  approve: ['note'],
  return: ['reason', 'resubmitBy'],
  decline: ['reason'],
  forward: ['person', 'note'],
  'send-back': ['reason'],
  reopen: ['reason'],
  recall: ['reason'],
  remind: ['note'],
  cancel: ['reason'],
};

/** Done at once with one click, where there is one capacity to do it in. Everything else says its consequences first. */
export const AT_ONCE: readonly TaskVerb[] = ['acknowledge', 'claim', 'release', 'start', 'start-review'];

/** These never lead: whoever can do nothing else with a task is not invited to them. */
export const GRAVE: readonly TaskVerb[] = ['recall', 'cancel', 'decline'];

/** The verb that leads in a state. */
export const PRIMARY: Readonly<Record<TaskDto['state'], (task: TaskDto) => TaskVerb>> = {
  draft: () => 'assign',
  assigned: ({ acknowledgedAt }) => (acknowledgedAt === null ? 'acknowledge' : 'submit'),
  submitted: ({ review }) => (review === null ? 'start-review' : 'approve'),
  reviewed: () => 'close',
  closed: () => 'reopen',
};

/** An empty list says that nothing arose; without files of one's own, null submits what was proposed. */
function submitted(nothingArose: boolean, documents: readonly string[]): string[] | null {
  if (nothingArose) return [];
  return documents.length === 0 ? null : [...documents];
}

/** Sends the verb on the version of the task that was seen. */
export async function act(verb: TaskVerb, task: Pick<TaskDto, 'id' | 'version' | 'submission'>, input: VerbInput): Promise<void> {
  const path = { id: task.id };
  const headers = seen(task.version, newIntent());
  const acting = input.actingAs === null ? {} : { actingAs: input.actingAs };
  const note = input.note === '' ? null : input.note;
  const documents = input.files.map(({ documentId }) => documentId);
  const submission = task.submission?.number ?? 0;
  switch (verb) {
    case 'propose':
      await proposeTask({ path, headers, body: { ...acting, documents, note } });
      return;
    case 'submit':
      await submitTask({ path, headers, body: { ...acting, documents: submitted(input.nothingArose, documents), note } });
      return;
    case 'report-progress':
      await reportProgress({ path, headers, body: { ...acting, period: input.period === '' ? null : input.period, text: note } });
      return;
    case 'approve':
      await approveTask({ path, headers, body: { ...acting, submission, note } });
      return;
    case 'return':
      await returnTask({
        path,
        headers,
        body: { ...acting, submission, reason: input.reason, resubmitBy: input.resubmitBy === '' ? null : input.resubmitBy },
      });
      return;
    case 'decline':
      await declineTask({ path, headers, body: { ...acting, reason: input.reason } });
      return;
    case 'reopen':
      await reopenTask({ path, headers, body: { ...acting, reason: input.reason } });
      return;
    case 'recall':
      await recallTask({ path, headers, body: { ...acting, reason: input.reason } });
      return;
    case 'remind':
      await remindTask({ path, headers, body: { ...acting, note } });
      return;
    case 'cancel':
      await cancelTask({ path, headers, body: { ...acting, reason: input.reason } });
      return;
    case 'forward':
      await forwardTask({ path, headers, body: { ...acting, personId: input.personId, note } });
      return;
    case 'send-back':
      await sendProposalBack({ path, headers, body: { ...acting, reason: input.reason } });
      return;
    case 'claim':
      await claimTask({ path, headers, body: acting });
      return;
    case 'release':
      await releaseTask({ path, headers, body: acting });
      return;
    case 'start':
      await startTask({ path, headers, body: acting });
      return;
    case 'acknowledge':
      await acknowledgeTask({ path, headers, body: acting });
      return;
    case 'confirm':
      await confirmTask({ path, headers, body: acting });
      return;
    case 'assign':
      await assignTask({ path, headers, body: acting });
      return;
    case 'withdraw':
      await withdrawTask({ path, headers, body: acting });
      return;
    case 'start-review':
      await startTaskReview({ path, headers, body: acting });
      return;
    case 'close':
      await closeTask({ path, headers, body: acting });
      return;
  }
}
