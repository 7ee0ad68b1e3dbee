import type { CommandRequest, Environment } from '#application/execute-command/command';
import { SYSTEM_ACTOR } from '#domain/organisation/system-actor';
import type { Uuid } from '#domain/ids';
import { localDateOf } from '#domain/time/local-date';

/** A request in the system's own name: `source` is where it came from (`worker`, `seed`, `cli`). Its records go by day. */
export function systemRequest({ clock, ids }: Pick<Environment, 'clock' | 'ids'>, tenant: Uuid, source: string): CommandRequest {
  return {
    caller: { tenant, type: 'system', id: SYSTEM_ACTOR.id, onBehalfOf: null },
    callerStream: `client:${SYSTEM_ACTOR.id}:${localDateOf(clock.now())}`,
    auth: 'system',
    source,
    requestId: ids.next(),
    idempotency: null,
    ifMatch: null,
    actingAs: null,
  };
}
