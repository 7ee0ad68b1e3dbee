import type { CommandRequest, Executed } from '#application/execute-command/command';
import type { Opened } from '#application/ports/command-store';
import { refuse, type Refusal } from '#domain/refusal';

/** What the request's key already decides: the stored answer, or a refusal where it is being worked on or came with another request; null where it is new. */
export function earlierAnswer<Result>(
  action: string,
  { inFlight, replay }: Pick<Opened, 'inFlight' | 'replay'>,
  request: CommandRequest,
): Executed<Result> | Refusal | null {
  if (inFlight) return refuse('in-flight', action, null, [{ code: 'in-flight' }]);
  if (replay === null) return null;
  if (replay.requestHash !== request.idempotency?.requestHash) return refuse('key-reused', action, null, [{ code: 'key-reused' }]);
  return { replayed: true, result: JSON.parse(replay.response) as Result };
}
