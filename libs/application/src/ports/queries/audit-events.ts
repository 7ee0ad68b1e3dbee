import type { Page, PageRequest, Range } from '#application/ports/queries/page';
import type { AuditEnvelope } from '#domain/audit/event';
import type { StoredEvent } from '#domain/audit/stored-event';
import type { StreamHead } from '#domain/audit/stream-head';
import type { Digest, Uuid } from '#domain/ids';
import type { Instant } from '#domain/time/local-date';

/** Empty lists and nulls do not filter. `task` takes ids; a task's timeline joins every stream by it. */
export interface AuditFilter {
  readonly actor: readonly Uuid[];
  readonly unit: readonly Uuid[];
  readonly action: readonly string[];
  readonly task: readonly Uuid[];
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

/** By what a list can be narrowed further. */
export interface AuditFacets {
  readonly actions: readonly FacetValue[];
  readonly outcomes: readonly FacetValue[];
  readonly actors: readonly NamedFacetValue[];
  readonly units: readonly NamedFacetValue[];
}

export interface AuditQueries {
  list(tenant: Uuid, filter: AuditFilter, page: PageRequest<'time'>): Promise<Page<AuditListItem>>;
  event(tenant: Uuid, eventId: Uuid): Promise<AuditListItem | null>;
  streamOf(tenant: Uuid, eventId: Uuid): Promise<StoredStream | null>;
  facets(tenant: Uuid, filter: AuditFilter): Promise<AuditFacets>;
}
