import { liveChangesOf } from '#application/execute-command/live-changes-of';
import type { CommandRequest, Decided, Environment, Moment } from '#application/execute-command/command';
import type { OutboxMessage, WriteBatch } from '#application/ports/command-store';
import type { StreamHead } from '#domain/audit/stream-head';
import { sealChain, type SealedEvent } from '#domain/audit/seal-event';
import type { RequestTrace } from '#domain/audit/event';

/** Length of a commitment key in bytes: as long as the digest it keys. */
const COMMITMENT_KEY_LENGTH = 32;

/** Turns decisions into what is stored: events sealed onto their streams, intents tied to their events, and word of what changed. */
export function sealDecided(
  environment: Environment,
  decisions: readonly Decided<unknown>[],
  moment: Moment,
  request: CommandRequest,
): Omit<WriteBatch, 'idempotency'> {
  const trace = traceOf(environment, moment, request);
  const events: SealedEvent[] = [];
  const heads = new Map<string, StreamHead>();
  const lastEvents = new Map<string, string>();
  for (const { head, drafts } of decisions.flatMap(({ growth }) => growth)) {
    const links = drafts.map((draft) => ({
      draft,
      eventId: environment.ids.next(),
      commitmentKey: draft.payload === null ? null : environment.ids.secret(COMMITMENT_KEY_LENGTH),
    }));
    const sealed = sealChain(heads.get(head.stream) ?? head, links, trace);
    events.push(...sealed.events);
    heads.set(head.stream, sealed.head);
    lastEvents.set(head.stream, links.at(-1)?.eventId ?? '');
  }
  const intended = decisions.flatMap(({ intents }) =>
    intents.map(({ stream, kind, body }): OutboxMessage => {
      const eventId = lastEvents.get(stream);
      if (eventId === undefined) throw new Error(`an intent names ${stream}, which did not grow`);
      return { id: environment.ids.next(), eventId, kind, body };
    }),
  );
  const outbox = [...intended, ...wordOf(events, environment)];
  return { events, heads, changes: decisions.flatMap(({ changes }) => changes), outbox };
}

/** One message for the whole write, however much it changed. */
function wordOf(events: readonly SealedEvent[], { ids }: Environment): OutboxMessage[] {
  const changes = liveChangesOf(events);
  const [first] = events;
  return first && changes.length > 0 ? [{ id: ids.next(), eventId: first.envelope.eventId, kind: 'changed', body: { changes } }] : [];
}

function traceOf(environment: Environment, moment: Moment, request: CommandRequest): RequestTrace {
  return {
    tenant: request.caller.tenant,
    auth: request.auth,
    source: request.source,
    requestId: request.requestId,
    causeId: request.requestId,
    idempotencyKeyHash: request.idempotency?.keyHash ?? null,
    apiTime: moment.now,
    clock: environment.clock.kind,
    buildId: environment.buildId,
  };
}
