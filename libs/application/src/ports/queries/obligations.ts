import type { Page, PageRequest, Range } from '#application/ports/queries/page';
import type { TaskReader } from '#application/ports/queries/task-reader';
import type { OccurrenceName } from '#application/ports/queries/occurrences';
import type { Uuid } from '#domain/ids';
import type { TaskState } from '#domain/task/task';
import type { LocalDate } from '#domain/time/local-date';

/** What falls due: a row of a plan in one period or after one event, with what has become of its tasks. */
export interface ObligationListItem {
  readonly id: Uuid;
  readonly plan: { readonly id: Uuid; readonly code: string };
  readonly item: { readonly id: Uuid; readonly path: string; readonly content: string; readonly timingText: string };
  /** The period, the plan's year of a continuous row, or the due date. */
  readonly label: string;
  readonly from: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly occurrence: OccurrenceName | null;
  readonly tasks: number;
  readonly tasksByState: Readonly<Partial<Record<TaskState, number>>>;
  /** Its own lateness and not that of what was late at birth: assigned tasks whose date is past. */
  readonly overdue: number;
}

export interface ObligationFilter {
  readonly plan: readonly string[];
  readonly item: readonly string[];
  readonly label: readonly string[];
  /** A unit that leads one of its tasks: then that unit's tasks alone are counted. */
  readonly unit: readonly string[];
  readonly dueOn: Range<LocalDate>;
  /** Of practice plans, or of all others. Null does not filter. */
  readonly practice: boolean | null;
}

export interface ObligationQueries {
  /** @param today for what is overdue */
  list(reader: TaskReader, filter: ObligationFilter, today: LocalDate, page: PageRequest<'dueOn'>): Promise<Page<ObligationListItem>>;
}
