import type { CommandRequest, Environment, Executed, Target } from '#application/execute-command/command';
import { earlierAnswer } from '#application/execute-command/earlier-answer';
import { momentOf } from '#application/execute-command/moment-of';
import { recordInCallerStream } from '#application/execute-command/record-in-caller-stream';
import { refusalRecord } from '#application/execute-command/refusal-record';
import { isRefusal, type Refusal } from '#domain/refusal';

/**
 * What `execute` would answer for the key of the request alone, null where it is new: for a command whose work before `execute` uses up
 * what a retry would need again.
 */
export async function answeredBefore<Result>(
  environment: Environment,
  command: { readonly action: string; readonly target: Target },
  request: CommandRequest,
): Promise<Executed<Result> | Refusal | null> {
  const { today } = momentOf(environment);
  const answer = await environment.store.transaction(request.caller, today, request.idempotency, async ({ opened }) =>
    earlierAnswer<Result>(command.action, await opened, request),
  );
  if (answer !== null && isRefusal(answer)) await recordInCallerStream(environment, request, refusalRecord(command, answer));
  return answer;
}
