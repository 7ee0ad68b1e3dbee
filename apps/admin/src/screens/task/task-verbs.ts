import type { ExplainLatenessDto, JudgeLatenessDto, TaskDto } from '#api-client/index';
import type { StoredFile } from '../../kit/file-list';
import { NOTHING_GIVEN, type EvidenceInput } from './evidence/evidence-input';

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
  'add-reviewer',
  'remove-reviewer',
  'record-outcome',
  'refuse-outcome',
  'close',
  'assign',
  'resume',
  'report-progress',
  'request-extension',
  'add-coordinator',
  'offer-handoff',
  'combine',
  'separate',
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
  /** What answers which requirement of the row. */
  readonly evidence: EvidenceInput;
  /** ISO date or empty: until when it is suspended, which date is asked for. */
  readonly day: string;
  readonly unitId: string;
  /** What it is combined with. */
  readonly taskIds: readonly string[];
  readonly cause: LatenessCause;
  readonly responsible: string;
  readonly reading: LatenessReading;
  /** The reporting period, as 2025-Q1; empty: of none. */
  readonly period: string;
  /** What the next version has to answer, a point a line. */
  readonly points: string;
  /** Number and signer of what was issued. */
  readonly number: string;
  readonly signer: string;
  /** To each point of the last return, in its order. */
  readonly answers: readonly string[];
  /** There is nothing to hand in, and the row allows that. */
  readonly nothingArose: boolean;
  /** Which version of one's own notes goes with a verdict; null: they stay one's own. */
  readonly notesVersion: number | null;
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
  taskIds: [],
  cause: 'waiting-for-others',
  responsible: '',
  reading: 'objective',
  files: [],
  evidence: NOTHING_GIVEN,
  period: '',
  points: '',
  number: '',
  signer: '',
  answers: [],
  nothingArose: false,
  notesVersion: null,
};

export type VerbField =
  | 'person'
  | 'reviewer'
  | 'addedReviewer'
  | 'answers'
  | 'points'
  | 'number'
  | 'issuedOn'
  | 'signer'
  | 'unit'
  | 'siblings'
  | 'newLead'
  | 'period'
  | 'day'
  | 'cause'
  | 'reading'
  | 'reason'
  | 'responsible'
  | 'note'
  | 'resubmitBy'
  | 'documents';

/** What each verb asks for before it is done; those without an entry ask nothing. */
export const VERB_FIELDS: Readonly<Partial<Record<TaskVerb, readonly VerbField[]>>> = {
  assign: ['newLead'],
  propose: ['documents', 'answers', 'note'],
  submit: ['documents', 'answers', 'note'],
  'report-progress': ['period', 'note'],
  approve: ['note'],
  return: ['reason', 'points', 'resubmitBy'],
  'record-outcome': ['number', 'issuedOn', 'signer', 'documents'],
  'refuse-outcome': ['reason'],
  'add-reviewer': ['reviewer'],
  'remove-reviewer': ['addedReviewer'],
  decline: ['reason'],
  forward: ['person', 'note'],
  'send-back': ['reason'],
  suspend: ['day', 'reason'],
  'request-extension': ['day', 'reason'],
  'offer-handoff': ['unit', 'reason'],
  'add-coordinator': ['unit'],
  combine: ['siblings'],
  'explain-lateness': ['cause', 'reason', 'responsible'],
  'judge-lateness': ['reading', 'reason'],
  'enter-for': ['documents', 'reason', 'answers', 'note'],
  contest: ['reason'],
  reopen: ['reason'],
  recall: ['reason'],
  remind: ['note'],
  cancel: ['reason'],
};

/** Done at once with one click, where there is one capacity to do it in. Everything else says its consequences first. */
export const AT_ONCE: readonly TaskVerb[] = ['acknowledge', 'claim', 'release', 'start', 'start-review', 'resume'];

/** These never lead: whoever can do nothing else with a task is not invited to them. */
export const GRAVE: readonly TaskVerb[] = ['separate', 'recall', 'cancel', 'decline', 'suspend', 'offer-handoff', 'enter-for', 'contest'];

/** The verb that leads in a state. */
export const PRIMARY: Readonly<Record<TaskDto['state'], (task: TaskDto) => TaskVerb>> = {
  draft: () => 'assign',
  assigned: ({ acknowledgedAt }) => (acknowledgedAt === null ? 'acknowledge' : 'submit'),
  submitted: ({ review }) => (review === null ? 'start-review' : 'approve'),
  reviewed: ({ issuer }) => (issuer === null ? 'close' : 'record-outcome'),
  closed: () => 'reopen',
};
