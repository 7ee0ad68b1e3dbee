import type { Command, CommandRequest, Decided, Environment, Executed, Moment } from '#application/execute-command/command';
import { decideLoaded } from '#application/execute-command/decide-loaded';
import { earlierAnswer } from '#application/execute-command/earlier-answer';
import { momentOf } from '#application/execute-command/moment-of';
import { recordInCallerStream } from '#application/execute-command/record-in-caller-stream';
import { refusalRecord } from '#application/execute-command/refusal-record';
import { sealDecided } from '#application/execute-command/seal-decided';
import type { CommandTransaction } from '#application/ports/command-store';
import { isRefusal, refuse, type Refusal } from '#domain/refusal';

/**
 * Losing a race is retried this often: whoever wins changes what is then decided, or what is refused. Where it changes neither
 * (opinions of several units on one task), somebody gets through each time: as many attempts as may plausibly meet.
 */
const ATTEMPTS = 24;

/**
 * THE write path. Opens a transaction, loads, decides, and writes state, events, outbox and idempotency record at once.
 * A refusal writes nothing but its own audit event, in a transaction of its own; where that fails, the error is the answer.
 */
export async function execute<Loaded, Result>(
  environment: Environment,
  command: Command<Loaded, Result>,
  request: CommandRequest,
): Promise<Executed<Result> | Refusal> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const answer = await attemptOnce(environment, command, request);
    if (answer === 'raced') continue;
    if (isRefusal(answer)) await recordInCallerStream(environment, request, refusalRecord(command, answer));
    return answer;
  }
  const lost = refuse('stale', command.action, null, [{ code: 'raced' }]);
  await recordInCallerStream(environment, request, refusalRecord(command, lost));
  return lost;
}

async function attemptOnce<Loaded, Result>(
  environment: Environment,
  command: Command<Loaded, Result>,
  request: CommandRequest,
): Promise<Executed<Result> | Refusal | 'raced'> {
  const moment = momentOf(environment);
  return environment.store.transaction(request.caller, moment.today, request.idempotency, async (transaction) => {
    const [opened, loaded] = await Promise.all([transaction.opened, command.load(transaction, moment, request)]);
    const earlier = earlierAnswer<Result>(command.action, opened, request);
    if (earlier !== null) return earlier;

    const decided = decideLoaded(command, loaded, opened.actor, moment, request);
    if (isRefusal(decided)) return decided;
    return write(environment, transaction, decided, moment, request);
  });
}

async function write<Result>(
  environment: Environment,
  transaction: CommandTransaction,
  decided: Decided<Result>,
  moment: Moment,
  request: CommandRequest,
): Promise<Executed<Result> | 'raced'> {
  const batch = sealDecided(environment, [decided], moment, request);
  const outcome = await transaction.commit({
    ...batch,
    idempotency: request.idempotency && {
      ...request.idempotency,
      clientId: request.caller.id,
      response: JSON.stringify(decided.result),
    },
  });
  return outcome === 'raced' ? 'raced' : { replayed: false, result: decided.result };
}
