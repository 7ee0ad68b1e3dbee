import type { CommandRequest, Environment, Executed } from '#application/execute-command/command';
import { replay } from '#application/execute-command/execute';
import { momentOf } from '#application/execute-command/moment-of';
import { refuse, type Refusal } from '#domain/refusal';

/**
 * What a request was answered with under its key; null where it is new. For acts that do something outside before they execute: a retry
 * must not do it again.
 */
export function answeredBefore<Result>(
  environment: Environment,
  action: string,
  request: CommandRequest,
): Promise<Executed<Result> | Refusal | null> {
  return environment.store.transaction(request.caller, momentOf(environment).today, request.idempotency, async (transaction) => {
    const opened = await transaction.opened;
    if (opened.inFlight) return refuse('in-flight', action, null, [{ code: 'in-flight' }]);
    return opened.replay && replay<Result>(action, opened.replay, request);
  });
}
