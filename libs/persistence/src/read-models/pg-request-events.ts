import type { RequestEvent, RequestEvents } from '#application/ports/queries/request-events';
import type { TenantReader } from './tenant-reader.js';

/** $1 tenant, $2 actor, $3 the first request. */
const SINCE = `
SELECT event_id AS "eventId", action, task_id AS "taskId", envelope
  FROM audit_event WHERE tenant_id = $1 AND actor_id = $2 AND event_id >= $3 ORDER BY event_id DESC LIMIT 1000`;

/** What somebody's requests left in the log. The id of the request stands in the hashed bytes alone. */
export class PgRequestEvents implements RequestEvents {
  constructor(private readonly reader: TenantReader) {}

  since(tenant: string, actorId: string, requestId: string): Promise<readonly RequestEvent[]> {
    return this.reader.read(tenant, async (manager) => {
      const rows = await manager.query<(Omit<RequestEvent, 'requestId'> & { readonly envelope: Buffer })[]>(SINCE, [
        tenant,
        actorId,
        requestId,
      ]);
      return rows.flatMap(({ envelope, ...event }) => {
        const named = requestIn(envelope);
        return named === null ? [] : [{ ...event, requestId: named }];
      });
    });
  }
}

/** The envelope's bytes are canonical JSON; what somebody made unreadable names no request. */
function requestIn(envelope: Buffer): string | null {
  return /"requestId":"([0-9a-f-]{36})"/.exec(envelope.toString('utf8'))?.[1] ?? null;
}
