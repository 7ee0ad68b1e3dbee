import type { CommandRequest, Environment } from '#application/execute-command/command';
import { momentOf } from '#application/execute-command/moment-of';
import { sealDecided } from '#application/execute-command/seal-decided';
import type { AuditEventDraft } from '#domain/audit/event';
import type { JsonValue } from '#domain/audit/event';
import type { Uuid } from '#domain/ids';
import { StorageUnavailableError } from '#application/ports/command-store';

/** Each time somebody gets through: as many attempts as requests of one caller may plausibly be refused at the same moment. */
const ATTEMPTS = 24;

/** Something that happened without changing an object: a refusal, a sign-in, a read that is recorded. */
export interface CallerRecord {
  readonly action: string;
  readonly outcome: AuditEventDraft['outcome'];
  readonly reasonCode: string | null;
  readonly target: { readonly type: string; readonly id: string };
  readonly stateBefore: string | null;
  readonly payload: JsonValue | null;
}

/** The event of a record, in the caller's own stream. */
export function draftCallerRecord({ caller, callerStream }: CommandRequest, record: CallerRecord): AuditEventDraft {
  const { target } = record;
  return {
    stream: callerStream,
    action: record.action,
    outcome: record.outcome,
    reasonCode: record.reasonCode,
    actor: { type: caller.type, id: caller.id, unitId: null, role: null, onBehalfOf: caller.onBehalfOf },
    target: { ...target, versionBefore: null, versionAfter: null },
    about: {
      planId: target.type === 'plan' ? target.id : null,
      itemId: null,
      obligationId: null,
      taskId: target.type === 'task' ? target.id : null,
      leadUnitId: null,
    },
    stateBefore: record.stateBefore,
    stateAfter: null,
    machineVersion: null,
    documents: [],
    payload: record.payload,
  };
}

/**
 * Appends to the caller's own stream in a transaction of its own, and gives the event's id. Throws where it cannot be written: the act
 * then fails too.
 */
export async function recordInCallerStream(environment: Environment, request: CommandRequest, record: CallerRecord): Promise<Uuid> {
  const moment = momentOf(environment);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const written = await environment.store.transaction(request.caller, moment.today, null, async (transaction) => {
      const head = await transaction.streamHead(request.callerStream);
      const decided = {
        growth: [{ head, drafts: [draftCallerRecord(request, record)] }],
        changes: [{ kind: 'stream.advance', stream: head.stream, expectedSeq: head.seq } as const],
        intents: [],
        result: null,
      };
      const sealed = sealDecided(environment, [decided], moment, request);
      const outcome = await transaction.commit({ ...sealed, idempotency: null });
      return outcome === 'committed' ? sealed.events.map(({ envelope }) => envelope.eventId) : [];
    });
    const [eventId] = written;
    if (eventId !== undefined) return eventId;
  }
  throw new StorageUnavailableError(new Error(`the stream ${request.callerStream} did not come to rest`));
}
