import type { UnitName } from '#application/ports/loaded';
import type { TaskReader } from '#application/ports/queries/task-reader';
import type { Uuid } from '#domain/ids';
import type { Cell } from '#domain/task/cells';
import type { LocalDate } from '#domain/time/local-date';

/** Which plans are counted: by id or code, and of which year. An empty list, and null, do not narrow. */
export interface OverviewFilter {
  readonly plan: readonly string[];
  readonly year: number | null;
}

export interface CountedPlan {
  readonly id: Uuid;
  readonly code: string;
  readonly title: string;
  readonly year: number;
}

/** Tasks of one lead unit in one cell; `cell` is null for drafts. `dueSoon`: of these, with the lead unit and due within the days asked. */
export interface CountedTasks {
  readonly unit: UnitName;
  readonly cell: Cell | null;
  readonly tasks: number;
  readonly dueSoon: number;
}

export interface OverviewQueries {
  /** Plans that were published, by year, newest first, then by code. */
  plans(reader: TaskReader, filter: OverviewFilter): Promise<readonly CountedPlan[]>;
  /**
   * Tasks of these plans that the reader sees, by lead unit, in the order of the units' codes.
   *
   * @param on today
   * @param soon the last day that counts as soon
   */
  tasks(reader: TaskReader, filter: OverviewFilter, on: LocalDate, soon: LocalDate): Promise<readonly CountedTasks[]>;
}
