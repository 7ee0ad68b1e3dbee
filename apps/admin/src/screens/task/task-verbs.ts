import {
  acknowledgeTask,
  addCoordinator,
  approveTask,
  assignTask,
  cancelTask,
  claimTask,
  closeTask,
  confirmTask,
  contestTask,
  declineTask,
  enterForTask,
  explainLateness,
  forwardTask,
  judgeLateness,
  offerHandoff,
  proposeTask,
  recallTask,
  releaseTask,
  remindTask,
  reopenTask,
  reportProgress,
  requestExtension,
  resumeTask,
  returnTask,
  sendProposalBack,
  startTask,
  startTaskReview,
  submitTask,
  suspendTask,
  withdrawTask,
  type ExplainLatenessDto,
  type JudgeLatenessDto,
  type TaskDto,
} from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import type { StoredFile } from '../../kit/file-list';

/** What may be done with a task, or asked for; in the order in which the buttons stand. */
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
  'resume',
  'report-progress',
  'request-extension',
  'add-coordinator',
  'offer-handoff',
  'explain-lateness',
  'judge-lateness',
  'contest',
  'enter-for',
  'suspend',
  'release',
  'withdraw',
  'decline',
  'reopen',
  'remind',
  'recall',
  'cancel',
] as const;
export type TaskVerb = (typeof TASK_VERBS)[number];

/** Why work comes late, and how that is judged: as the API names them. */
export const LATENESS_CAUSES = [
  'waiting-for-others',
  'waiting-for-superior',
  'law-changed',
  'too-much-work',
  'technical-failure',
  'force-majeure',
  'own-delay',
  'other',
] as const satisfies readonly ExplainLatenessDto['cause'][];
export type LatenessCause = (typeof LATENESS_CAUSES)[number];
export const LATENESS_READINGS = ['objective', 'subjective'] as const satisfies readonly JudgeLatenessDto['reading'][];
export type LatenessReading = (typeof LATENESS_READINGS)[number];

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
  /** ISO date or empty: until when it is suspended, which date is asked for. */
  readonly day: string;
  readonly unitId: string;
  readonly cause: LatenessCause;
  readonly responsible: string;
  readonly reading: LatenessReading;
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
  day: '',
  unitId: '',
  cause: 'waiting-for-others',
  responsible: '',
  reading: 'objective',
  files: [],
  period: '',
  nothingArose: false,
};

export type VerbField =
  'person' | 'unit' | 'period' | 'day' | 'cause' | 'reading' | 'reason' | 'responsible' | 'note' | 'resubmitBy' | 'documents';

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
  suspend: ['day', 'reason'],
  'request-extension': ['day', 'reason'],
  'offer-handoff': ['unit', 'reason'],
  'add-coordinator': ['unit'],
  'explain-lateness': ['cause', 'reason', 'responsible'],
  'judge-lateness': ['reading', 'reason'],
  'enter-for': ['documents', 'reason', 'note'],
  contest: ['reason'],
  reopen: ['reason'],
  recall: ['reason'],
  remind: ['note'],
  cancel: ['reason'],
};

/** Done at once with one click, where there is one capacity to do it in. Everything else says its consequences first. */
export const AT_ONCE: readonly TaskVerb[] = ['acknowledge', 'claim', 'release', 'start', 'start-review', 'resume'];

/** These never lead: whoever can do nothing else with a task is not invited to them. */
export const GRAVE: readonly TaskVerb[] = ['recall', 'cancel', 'decline', 'suspend', 'offer-handoff', 'enter-for', 'contest'];

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
  // What makes a part of the task is guarded by no version of it.
  const made = { 'Idempotency-Key': headers['Idempotency-Key'] };
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
    case 'suspend':
      await suspendTask({ path, headers, body: { ...acting, until: input.day, reason: input.reason } });
      return;
    case 'resume':
      await resumeTask({ path, headers, body: acting });
      return;
    case 'explain-lateness': {
      const { cause, reason: text, responsible } = input;
      await explainLateness({ path, headers, body: { ...acting, cause, text, responsible: responsible === '' ? null : responsible } });
      return;
    }
    case 'judge-lateness':
      await judgeLateness({ path, headers, body: { ...acting, reading: input.reading, reason: input.reason } });
      return;
    case 'enter-for':
      await enterForTask({ path, headers, body: { ...acting, documents, note, reason: input.reason } });
      return;
    case 'contest':
      await contestTask({ path, headers, body: { ...acting, reason: input.reason } });
      return;
    case 'add-coordinator':
      await addCoordinator({ path, headers, body: { ...acting, unitId: input.unitId } });
      return;
    case 'request-extension':
      await requestExtension({ path, headers: made, body: { ...acting, dueOn: input.day, reason: input.reason } });
      return;
    case 'offer-handoff':
      await offerHandoff({ path, headers: made, body: { ...acting, unitId: input.unitId, reason: input.reason } });
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
