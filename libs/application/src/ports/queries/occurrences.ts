import type { UnitName } from '#application/ports/loaded';
import type { PersonName } from '#application/ports/queries/organisation';
import type { Page, PageRequest, Range } from '#application/ports/queries/page';
import type { TaskReader } from '#application/ports/queries/task-reader';
import type { Uuid } from '#domain/ids';
import type { Occurrence } from '#domain/occurrence/occurrence';
import type { TaskState } from '#domain/task/task';
import type { LocalDate } from '#domain/time/local-date';

/** An event as the register lists it, with how many tasks it opened and how many of them are still open. */
export interface OccurrenceListItem extends Omit<Occurrence, 'registeredBy' | 'unitId'> {
  readonly unit: UnitName | null;
  readonly registeredBy: PersonName;
  readonly tasks: number;
  readonly openTasks: number;
}

/** A task of a dossier. */
export interface DossierTask {
  readonly id: Uuid;
  readonly reference: string;
  readonly path: string;
  readonly content: string;
  readonly leadUnit: UnitName;
  readonly state: TaskState;
  readonly acknowledged: boolean;
  readonly outcome: string | null;
  readonly effectiveDueOn: LocalDate | null;
  readonly graceUntil: LocalDate | null;
  readonly bornLate: boolean;
}

/** How a dossier names another. */
export interface OccurrenceName {
  readonly id: Uuid;
  readonly name: string;
  readonly occurredOn: LocalDate;
}

/** Everything that one event set going: its tasks, and the events that came of them. */
export interface Dossier extends OccurrenceListItem {
  readonly dossierTasks: readonly DossierTask[];
  /** The task whose result the event is, and the event that had opened it. */
  readonly source: { readonly taskId: Uuid; readonly reference: string; readonly occurrence: OccurrenceName | null } | null;
  readonly followedBy: readonly OccurrenceName[];
}

export interface OccurrenceFilter {
  readonly kind: readonly string[];
  readonly occurredOn: Range<LocalDate>;
  readonly words: string | null;
}

export interface OccurrenceQueries {
  list(reader: TaskReader, filter: OccurrenceFilter, page: PageRequest<'occurredOn'>): Promise<Page<OccurrenceListItem>>;
  dossier(reader: TaskReader, id: Uuid): Promise<Dossier | null>;
}
