import type { Intent, StreamGrowth } from '#application/execute-command/command';
import { draftEvent } from '#application/execute-command/draft-event';
import type { Change } from '#application/ports/changes';
import type { JsonValue } from '#domain/audit/event';
import type { StreamHead } from '#domain/audit/stream-head';
import type { Uuid } from '#domain/ids';
import type { Actor, Capacity } from '#domain/organisation/capacity';
import type { Instant } from '#domain/time/local-date';

/** What one object's part of a reorganisation writes. */
export interface Written {
  readonly growth: readonly StreamGrowth[];
  readonly changes: readonly Change[];
  readonly intents: readonly Intent[];
}

/** In whose name, by which reorganisation, and when. */
export interface Ordered {
  readonly actor: Actor;
  readonly capacity: Capacity | null;
  readonly reorganisationId: Uuid;
  readonly now: Instant;
}

/** One event on an object that is there. */
export function told(
  { actor, capacity, reorganisationId }: Ordered,
  action: string,
  type: string,
  id: Uuid,
  head: StreamHead,
  payload: { readonly [key: string]: JsonValue },
): StreamGrowth {
  const draft = draftEvent({
    action,
    actor,
    capacity,
    target: { type, id },
    versionBefore: head.seq === 0 ? null : head.seq,
    versionAfter: head.seq + 1,
    payload: { reorganisationId, ...payload },
  });
  return { head, drafts: [draft] };
}
