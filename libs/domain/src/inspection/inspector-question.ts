import type { TableColumn } from '#domain/inspection/table-column';
import type { Uuid } from '#domain/ids';
import type { Wording } from '#domain/wording';

/** What an inspection asks of a plan's year, in the order in which it asks. The names stand in addresses and in sealed packages. */
export const QUESTION_KEYS = [
  'assignment',
  'changed-dates',
  'lateness',
  'documents',
  'decisions',
  'coordination',
  'figures',
  'after-closing',
  'administration',
  'anothers-name',
] as const;
export type QuestionKey = (typeof QUESTION_KEYS)[number];

export interface InspectorQuestion {
  readonly key: QuestionKey;
  readonly title: Wording;
  /** What is counted, and from what: said above every answer. */
  readonly counted: Wording;
  readonly columns: readonly TableColumn[];
}

/** A row of an answer: a cell for each column, and what it can be looked up by. */
export interface AnswerRow {
  readonly cells: readonly (string | null)[];
  /** The event that shows it; null where no single one does. */
  readonly eventId: Uuid | null;
  readonly taskId: Uuid | null;
  /** The unit that the row is about, where it is about neither a task nor an event alone. */
  readonly unitId: Uuid | null;
}
