import type { Page, PageRequest, Range } from '#application/ports/queries/page';
import type { AuditEnvelope } from '#domain/audit/event';
import type { StoredEvent } from '#domain/audit/stored-event';
import type { StreamHead } from '#domain/audit/stream-head';
import type { Digest, Uuid } from '#domain/ids';
import type { TaskState } from '#domain/task/task';
import type { Instant } from '#domain/time/local-date';

/** Empty lists and nulls do not filter. `task` takes ids or references; a task's timeline joins every stream by it. */
export interface AuditFilter {
  readonly actor: readonly Uuid[];
  /** The unit in which somebody acted: ids or codes. */
  readonly unit: readonly string[];
  readonly role: readonly string[];
  readonly action: readonly string[];
  /** The kind of object: `task`, `plan`, … */
  readonly targetType: readonly string[];
  readonly task: readonly string[];
  readonly plan: readonly Uuid[];
  readonly outcome: readonly string[];
  readonly target: readonly string[];
  readonly stream: readonly string[];
  readonly time: Range<Instant>;
}

export interface AuditListItem {
  readonly eventId: Uuid;
  /** Null where the stored bytes are no JSON any more; verifying says so. */
  readonly envelope: AuditEnvelope | null;
  readonly hash: Digest;
  /** Before, after, reasons; null where the event has none or it was erased. */
  readonly payload: unknown;
  /** Names as they are now, for reading; the log itself holds ids. */
  readonly actorName: string | null;
  readonly unitName: string | null;
}

/** The stream that an event stands in, as it is stored. `head` is null where none is. */
export interface StoredStream {
  readonly stream: string;
  readonly events: readonly StoredEvent[];
  readonly head: StreamHead | null;
}

/** How many events have a value, most first; `name` is the value's name as it is now, null where it has none. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
}
export interface NamedFacetValue extends FacetValue {
  readonly name: string | null;
}

/**
 * By what a list can be narrowed further: of each facet its values under all other filters, so that every count says what choosing
 * the value beside the others would show.
 */
export interface AuditFacets {
  readonly actions: readonly FacetValue[];
  readonly outcomes: readonly FacetValue[];
  readonly roles: readonly FacetValue[];
  readonly targetTypes: readonly FacetValue[];
  readonly actors: readonly NamedFacetValue[];
  readonly units: readonly NamedFacetValue[];
  readonly plans: readonly NamedFacetValue[];
  readonly tasks: readonly NamedFacetValue[];
}

/** What an id stands for, by its name as it is now: a task by its reference, a plan by its code, a row by its number and wording. */
export interface NamedId {
  readonly id: Uuid;
  readonly kind: 'person' | 'service-client' | 'unit' | 'party' | 'task' | 'plan' | 'plan-item' | 'document' | 'occurrence';
  readonly name: string;
}

/** Some streams of a log, whole. */
export interface StoredStretch {
  readonly streams: readonly StoredStream[];
  /** The last stream of the stretch; null where no further one follows. */
  readonly next: string | null;
}

/** How many tasks of a row were in each state. */
export interface RowAsOf {
  readonly itemId: Uuid;
  /** Number and wording of the row as they are now. */
  readonly path: string;
  readonly content: string;
  readonly states: Readonly<Record<TaskState, number>>;
}

/** Reads the log of a tenant. */
export interface AuditQueries {
  list(tenant: Uuid, filter: AuditFilter, page: PageRequest<'time'>): Promise<Page<AuditListItem>>;
  event(tenant: Uuid, eventId: Uuid): Promise<AuditListItem | null>;
  streamOf(tenant: Uuid, eventId: Uuid): Promise<StoredStream | null>;
  facets(tenant: Uuid, filter: AuditFilter): Promise<AuditFacets>;
  /** Those of the ids that the tenant has a name for, by id. */
  names(tenant: Uuid, ids: readonly Uuid[]): Promise<readonly NamedId[]>;
}

/** Reads the log of a tenant as it is stored, each answer of one moment: for verifying, and for what was so on a day. */
export interface StoredLogQueries {
  /** The streams after `after` (null: from the first on) in the order of the store: those that hold about so many events, at least one. */
  stretch(tenant: Uuid, after: string | null, events: number): Promise<StoredStretch>;
  /** The streams of a task and of its parts; none where nothing is about it. */
  streamsAbout(tenant: Uuid, taskId: Uuid): Promise<readonly StoredStream[]>;
  /** One stream; null where it has no events. */
  stream(tenant: Uuid, stream: string): Promise<StoredStream | null>;
  /** The rows of a plan with the states of their tasks right before an instant; in the order of the plan. */
  rowsAsOf(tenant: Uuid, planId: Uuid, before: Instant): Promise<readonly RowAsOf[]>;
}

/** Both ways in which the log is read. */
export interface LogQueries {
  readonly events: AuditQueries;
  readonly stored: StoredLogQueries;
}
