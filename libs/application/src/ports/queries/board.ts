import type { TaskReader } from '#application/ports/queries/task-reader';
import type { TaskListItem } from '#application/ports/queries/tasks';
import type { Uuid } from '#domain/ids';
import type { ProposedDeliverables } from '#domain/plan/proposal';
import type { FoundFile } from '#domain/task/to-look-at';
import type { Submission } from '#domain/task/task';
import type { LocalDate } from '#domain/time/local-date';

/** A period or event of a row, by its label, with how many of its tasks the reader sees. */
export interface BoardPeriod {
  readonly label: string;
  readonly tasks: number;
  /** Of these, the results that wait for a decision. */
  readonly waiting: number;
}

/** The newest version of a task as the board shows it. */
export type BoardSubmission = Pick<Submission, 'number' | 'documents' | 'evidence' | 'enteredFor'>;

/** One unit's task of a row with what is known of its result. */
export interface BoardTask {
  readonly task: TaskListItem;
  readonly deliverables: ProposedDeliverables;
  readonly submission: BoardSubmission | null;
  readonly files: readonly FoundFile[];
  readonly openOpinions: number;
  readonly isLaterDateAsked: boolean;
}

/** A row of a plan as its board is headed. */
export interface BoardItem {
  readonly id: Uuid;
  readonly path: string;
  readonly content: string;
  readonly timingText: string;
  readonly plan: { readonly id: Uuid; readonly code: string };
}

/** A row with its periods. */
export interface BoardHead {
  readonly item: BoardItem;
  readonly periods: readonly BoardPeriod[];
}

export interface BoardQueries {
  /** A row and its periods of which the reader sees tasks, in the order of their dates; null where the plan has no such row. */
  head(reader: TaskReader, planId: Uuid, itemId: Uuid): Promise<BoardHead | null>;
  /** The tasks of a row in one period that the reader sees, by reference. */
  tasks(reader: TaskReader, on: LocalDate, itemId: Uuid, label: string): Promise<readonly BoardTask[]>;
}
