import type { CommandRequest, Environment } from '#application/execute-command/command';
import { lookUp } from '#application/execute-command/look-up';
import { recordInCallerStream } from '#application/execute-command/record-in-caller-stream';
import type { JsonValue } from '#domain/audit/event';
import { isRefusal, type Refusal } from '#domain/refusal';

/**
 * Lets an auditor look into the log, and writes down that they did (Luật 91/2025 counts a log of what people did as
 * sensitive): what was asked, and how much was answered. Whoever is no auditor is refused, and that is written down too.
 */
export async function readLog<Result>(
  environment: Environment,
  request: CommandRequest,
  asked: JsonValue,
  work: () => Promise<{ readonly result: Result | null; readonly count: number }>,
): Promise<Result | Refusal> {
  const action = 'audit.read';
  const answer = await lookUp(environment, request, action, ['auditor'], () => work());
  const refused = isRefusal(answer);
  await recordInCallerStream(environment, request, {
    action,
    outcome: refused ? 'denied' : 'success',
    reasonCode: refused ? answer.code : null,
    target: { type: 'audit-log', id: request.caller.tenant },
    stateBefore: null,
    payload: { asked, count: refused ? 0 : answer.count },
  });
  if (refused) return answer;
  return answer.result as Result;
}
