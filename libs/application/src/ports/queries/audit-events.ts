import type { Page, PageRequest, Range } from '#application/ports/queries/page';
import type { AuditEnvelope } from '#domain/audit/event';
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
  readonly envelope: AuditEnvelope;
  readonly hash: Digest;
  /** Before, after, reasons; null where the event has none or it was erased. */
  readonly payload: unknown;
  /** Names as they are now, for reading; the log itself holds ids. */
  readonly actorName: string | null;
  readonly unitName: string | null;
}

export interface AuditQueries {
  list(tenant: Uuid, filter: AuditFilter, page: PageRequest<'time'>): Promise<Page<AuditListItem>>;
  event(tenant: Uuid, eventId: Uuid): Promise<AuditListItem | null>;
}
