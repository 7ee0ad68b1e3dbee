import type { CommandRequest, Environment } from '#application/execute-command/command';
import { lookUp } from '#application/execute-command/look-up';
import { recordInCallerStream } from '#application/execute-command/record-in-caller-stream';
import type { AuditQueries } from '#application/ports/queries/audit-events';
import { canonicalBytes } from '#domain/audit/canonical-bytes';
import type { JsonValue } from '#domain/audit/event';
import type { Uuid } from '#domain/ids';
import { isRefusal, type Refusal } from '#domain/refusal';

/** What somebody wants to know of the log. */
export interface Asked {
  readonly action: 'audit.read' | 'audit.verify';
  /** What of it: written into the event. */
  readonly what: { readonly [key: string]: JsonValue };
  /**
   * The event that wrote down this very question of this caller (docs/adr/0038): its further pages and its counts are the same look.
   * Null asks anew; so does an event that wrote down anything else.
   */
  readonly continues: Look | null;
}

/** An event that may have written a question down, and where it is read. */
export interface Look {
  readonly record: Uuid;
  readonly events: Pick<AuditQueries, 'event'>;
}

/** What was answered, and the event that says that it was asked. */
export interface Recorded<Result> {
  readonly result: Result;
  readonly record: Uuid;
}

/**
 * Lets an auditor look into the log, and writes down that they did (Luật 91/2025 counts a log of what people did as
 * sensitive): what was asked, and how much was answered. One question is one event, however many pages its answer has. Whoever is no
 * auditor is refused, and that is written down too.
 */
export async function readLog<Result extends object>(
  environment: Environment,
  request: CommandRequest,
  asked: Asked,
  work: () => Promise<{ readonly result: Result | Refusal; readonly count: number }>,
): Promise<Recorded<Result> | Refusal> {
  const { action, what, continues } = asked;
  const answer = await lookUp(environment, request, action, ['auditor'], work);
  const refusal = isRefusal(answer) ? answer : isRefusal(answer.result) ? answer.result : null;
  const record = (refused: Refusal | null, count: number): Promise<Uuid> =>
    recordInCallerStream(environment, request, {
      action,
      outcome: refused === null ? 'success' : 'denied',
      reasonCode: refused?.code ?? null,
      target: { type: 'audit-log', id: request.caller.tenant },
      stateBefore: null,
      payload: { asked: what, count },
    });
  if (refusal !== null) {
    await record(refusal, 0);
    return refusal;
  }
  const { result, count } = answer as { readonly result: Result; readonly count: number };
  const known = continues !== null && (await isWrittenDown(request, asked, continues)) ? continues.record : null;
  return { result, record: known ?? (await record(null, count)) };
}

async function isWrittenDown(
  { caller, callerStream }: CommandRequest,
  { action, what }: Asked,
  { record, events }: Look,
): Promise<boolean> {
  const event = await events.event(caller.tenant, record);
  if (event === null || event.envelope === null) return false;
  const { stream, actor, action: written, outcome } = event.envelope;
  const isOwn = stream === callerStream && actor.id === caller.id && written === action && outcome === 'success';
  return isOwn && isSame((event.payload as { readonly asked?: JsonValue } | null)?.asked ?? null, what);
}

function isSame(one: JsonValue, other: JsonValue): boolean {
  return Buffer.compare(canonicalBytes(one), canonicalBytes(other)) === 0;
}
