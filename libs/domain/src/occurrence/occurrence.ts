import type { Uuid } from '#domain/ids';
import type { EventKind } from '#domain/occurrence/event-kind';
import type { Instant, LocalDate } from '#domain/time/local-date';

/** The document that an event stands in. */
export interface EventDocument {
  /** Number and symbol, as `12/QĐ-UBND`; null where it has none. */
  readonly number: string | null;
  /** What it is, as `Quyết định công bố danh mục TTHC`. */
  readonly title: string;
  /** The file, where it was uploaded. */
  readonly documentId: Uuid | null;
}

/** What whoever registers an event says of it. */
export interface EventFacts {
  readonly kind: EventKind;
  /** What happened, in a few words. */
  readonly name: string;
  /** The date of the document, else the day of the event. */
  readonly occurredOn: LocalDate;
  /** Until when it is asked for where the plan's words name no number of days; null: without a date. */
  readonly dueOn: LocalDate | null;
  readonly document: EventDocument | null;
  /** The unit that registers it for itself; null: for every lead of the rows. */
  readonly unitId: Uuid | null;
  /** Which units a row's printed roles ("cơ quan soạn thảo") are this time, by the party's id. */
  readonly roles: Readonly<Record<Uuid, readonly Uuid[]>>;
  /** The task whose result the event is; null where it came from elsewhere. */
  readonly sourceTaskId: Uuid | null;
}

/** An event in the register (sổ sự kiện): with the tasks that it opened it makes one dossier. `version` is the number of its last audit event. */
export interface Occurrence extends EventFacts {
  readonly id: Uuid;
  readonly registeredBy: Uuid;
  readonly registeredAt: Instant;
  readonly version: number;
}
