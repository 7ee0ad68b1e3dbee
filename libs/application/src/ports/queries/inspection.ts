import type { OperationStanding } from '#application/ports/queries/operations';
import type { AuditFilter } from '#application/ports/queries/audit-events';
import type { Page } from '#application/ports/queries/page';
import type { Digest, Uuid } from '#domain/ids';
import type { InspectionScope } from '#domain/inspection/inspection-scope';
import type { AnswerRow, QuestionKey } from '#domain/inspection/inspector-question';
import type { Instant, LocalDate } from '#domain/time/local-date';

/** As of when something is read: what follows `through` is left out of the log, and `today` is the legal date that lateness runs to. */
export interface AsOf {
  readonly today: LocalDate;
  readonly through: Instant;
}

/** A stretch of a list, oldest first. */
export interface Stretch {
  readonly limit: number;
  readonly cursor: string | null;
}

/** Which events leave the house: those that a list shows, or everything about a plan and its tasks in a period (refused acts and reads too). */
export type LogSelection =
  | { readonly by: 'filter'; readonly filter: AuditFilter }
  | { readonly by: 'scope'; readonly scope: Pick<InspectionScope, 'planId' | 'from' | 'to'> };

/** An event as it is stored, with names as they are now. `key` is that of the payload's commitment. */
export interface LoggedEvent {
  readonly eventId: Uuid;
  readonly bytes: Uint8Array;
  readonly hash: Digest;
  readonly payload: { readonly bytes: Uint8Array; readonly key: Uint8Array } | null;
  readonly actorName: string | null;
  readonly unitName: string | null;
}

/** Where a stream stood at a moment, and how many of its events are among those selected: it is whole where that is `seq`. */
export interface StreamStanding {
  readonly stream: string;
  readonly seq: number;
  readonly hash: Digest;
  readonly events: number;
}

/** What a scope is called. Null where it does not narrow, or where nothing has that id. */
export interface ScopeNames {
  readonly plan: string | null;
  readonly unit: string | null;
}

/** What an inspection reads. Nothing here is held in memory whole: lists come in stretches. */
export interface InspectionQueries {
  /** @throws BadCursorError */
  answer(tenant: Uuid, key: QuestionKey, scope: InspectionScope, at: AsOf, stretch: Stretch): Promise<Page<AnswerRow>>;
  scopeNames(tenant: Uuid, scope: InspectionScope): Promise<ScopeNames>;
  /** Oldest first. */
  events(tenant: Uuid, selection: LogSelection, through: Instant): AsyncIterable<LoggedEvent>;
  /** By the name of the stream. */
  streams(tenant: Uuid, selection: LogSelection, through: Instant): AsyncIterable<StreamStanding>;
  /** The newest operations of a kind, newest first; `limit` of them, or the one that `id` names. */
  operationsOf(
    tenant: Uuid,
    kind: string,
    wanted: { readonly limit: number; readonly id: Uuid | null },
  ): Promise<readonly AskedOperationStanding[]>;
}

export interface AskedOperationStanding extends OperationStanding {
  readonly asked: unknown;
  readonly createdByName: string | null;
}
