import type { Uuid } from '#domain/ids';
import type { Role } from '#domain/organisation/capacity';
import type { Instant, LocalDate } from '#domain/time/local-date';
import type { LoadedTask } from '#application/ports/loaded';

/** A message to people that committed with the act it tells of. */
export interface PendingMessage {
  readonly id: Uuid;
  readonly eventId: Uuid;
  readonly kind: string;
  readonly body: {
    readonly taskId: Uuid;
    readonly verb: string;
    readonly audience: string;
    readonly unitId?: Uuid;
    /** Of the audience `people`. */
    readonly people?: readonly Uuid[];
    /** Who is told of it otherwise, and need not be told for watching. */
    readonly except?: readonly Uuid[];
  };
  readonly task: LoadedTask | null;
}

/** Whom a message reaches: whoever holds one of the roles in the unit, one person, or whoever watches the task, neither did it nor was told of it yet. */
export type Recipient =
  | { readonly unitId: Uuid; readonly roles: readonly Role[] }
  | { readonly personId: Uuid }
  | { readonly watchersOf: Uuid; readonly except: readonly Uuid[] };

export interface Outbox {
  /**
   * Takes up to `limit` messages that no other worker holds, turns each into notifications or into word for whoever listens to
   * live changes, and marks it delivered, all in one transaction: each person is told once, whatever is killed when. Gives how
   * many messages were taken.
   */
  drain(
    tenant: Uuid,
    limit: number,
    now: Instant,
    today: LocalDate,
    recipients: (message: PendingMessage, now: Instant) => readonly Recipient[],
  ): Promise<number>;
}
