import type { Decided } from '#application/execute-command/command';
import { draftEvent, type About } from '#application/execute-command/draft-event';
import type { Change } from '#application/ports/changes';
import type { JsonValue } from '#domain/audit/event';
import { GENESIS } from '#domain/audit/seal-event';
import type { Uuid } from '#domain/ids';
import type { Actor, Capacity } from '#domain/organisation/capacity';

interface Birth {
  readonly action: string;
  readonly type: string;
  readonly id: Uuid;
  readonly actor: Actor;
  readonly capacity: Capacity | null;
  readonly after: { readonly [key: string]: JsonValue };
  readonly about?: About;
  readonly stateAfter?: string;
  readonly changes: readonly Change[];
}

/** The decision to make one new object: the first event of its stream, and its row. */
export function creation({ action, type, id, actor, capacity, after, about, stateAfter, changes }: Birth): Decided<{ readonly id: Uuid }> {
  const draft = draftEvent({
    action,
    actor,
    capacity,
    target: { type, id },
    versionBefore: null,
    versionAfter: 1,
    payload: { after },
    ...(about && { about }),
    ...(stateAfter !== undefined && { stateAfter }),
  });
  return { growth: [{ head: { stream: `${type}:${id}`, seq: 0, hash: GENESIS }, drafts: [draft] }], changes, intents: [], result: { id } };
}
