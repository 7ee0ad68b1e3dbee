import { seedId } from '#composition/seeds/seed-ids';
import type { Uuid } from '#domain/ids';

/** What the example plan's parts are called, for whoever names them before they are loaded: the examples of the API. */
const KEY = 'vi-du-2025';

/** Rows of the example plan before each section: its document has thirteen in I, four in II, two in III, seven in IV, eight in V, six in VI, four in VII, six in VIII. */
const ROWS_BEFORE: Readonly<Record<string, number>> = { I: 0, II: 13, III: 17, IV: 19, V: 26, VI: 34, VII: 40, VIII: 44, X: 50 };

/** Tasks that publishing makes before each section: the rows of III wait for events. */
const TASKS_BEFORE: Readonly<Record<string, number>> = { I: 0, II: 13, IV: 17, V: 24, VI: 32, VII: 38, VIII: 42, X: 48 };

export const exampleIds = {
  plan: seedId(`${KEY} 1`),
  document: seedId('danh-muc'),
  /** Uploaded by an officer of the plan's owner. */
  officeDocument: seedId('bao-cao-giay'),
  calendarDay: seedId('ngay-vi-du'),
  occurrence: seedId('quy-trinh-noi-bo'),
  /** It waits for a second person. */
  correction: seedId('dinh-chinh'),
  /** It waits for a second person, too: the document is read a third time for it, one row otherwise. */
  amendment: seedId('sua-doi'),
  amendingProposal: seedId(`${KEY} amending proposal`),
  deputy: seedId('linh-thay-long'),
  /** Still to come. */
  absence: seedId('linh-vang-mat'),
  /** A proposal of a plan that nobody has approved yet. */
  openProposal: seedId(`${KEY} open proposal`),
  /** Another, there to be corrected. */
  proposalToCorrect: seedId(`${KEY} proposal to correct`),
  /** A view of the officer's own, there to be dropped. */
  savedView: seedId('sap-den-han'),
  /** A long act. */
  operation: seedId('don-doc-nhieu'),
  /** A token of a demo person, there to be revoked. */
  token: seedId('token to revoke'),
  planDocument: seedId(`${KEY} document`),
  row: (path: string): Uuid => seedId(`${KEY} ${1 + numberOf(path, ROWS_BEFORE)}`),
  /** Publishing makes an obligation and one task for each row that waits for nothing. */
  task: (path: string): Uuid => seedId(`${KEY} publication ${2 * numberOf(path, TASKS_BEFORE)}`),
  /** The question that was asked about a row's task. */
  contribution: (path: string): Uuid => seedId(`${KEY} contribution ${path}`),
  /** The later date that was asked for of a row's task, and the unit that it was offered to. */
  extension: (path: string): Uuid => seedId(`${KEY} extension ${path}`),
  handoff: (path: string): Uuid => seedId(`${KEY} handoff ${path}`),
  /** What was said about a row's task. */
  comment: (path: string): Uuid => seedId(`${KEY} comment ${path}`),
  /** The event of a task's last act of one kind, as in `event('I.12', 'close')`; the id before it is its request's. */
  event: (path: string, verb: string): Uuid => seedId(`task.${verb} ${exampleIds.task(path)} 2`),
} as const;

/** From 1, over the whole plan. */
function numberOf(path: string, before: Readonly<Record<string, number>>): number {
  const [section = '', number = ''] = path.split('.');
  return (before[section] ?? NaN) + Number(number);
}
