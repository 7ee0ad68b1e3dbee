import type { CommandRequest, Decided, Environment, Moment } from '#application/execute-command/command';
import { momentOf } from '#application/execute-command/moment-of';
import { sealDecided } from '#application/execute-command/seal-decided';
import type { Loading } from '#application/ports/command-store';
import type { Actor } from '#domain/organisation/capacity';
import { isRefusal, type Refusal } from '#domain/refusal';

/** Many acts of one kind: `loadChunk` gives up to `size` of them, an empty list when none is left. */
export interface BulkCommand<Loaded, Result> {
  readonly action: string;
  loadChunk(loading: Loading, moment: Moment, size: number): Promise<readonly Loaded[]>;
  decide(loaded: Loaded, actor: Actor, moment: Moment, request: CommandRequest): Decided<Result> | Refusal;
}

export interface BulkOutcome<Result> {
  readonly done: readonly Result[];
  readonly refused: readonly Refusal[];
}

/**
 * The write path's second entry: decides item by item, writes a chunk at once, one event per item under one cause.
 * A chunk that loses a race is loaded and decided again, in halves, so that one busy item cannot hold up the others.
 */
export async function executeMany<Loaded, Result>(
  environment: Environment,
  bulk: BulkCommand<Loaded, Result>,
  request: CommandRequest,
  chunkSize = 1000,
): Promise<BulkOutcome<Result>> {
  const done: Result[] = [];
  const refused: Refusal[] = [];
  for (let size = chunkSize; size >= 1;) {
    const chunk = await attemptChunk(environment, bulk, request, size);
    if (chunk === 'raced') {
      size = Math.floor(size / 2);
      continue;
    }
    done.push(...chunk.done);
    refused.push(...chunk.refused);
    if (chunk.done.length === 0) break;
  }
  return { done, refused };
}

async function attemptChunk<Loaded, Result>(
  environment: Environment,
  bulk: BulkCommand<Loaded, Result>,
  request: CommandRequest,
  size: number,
): Promise<BulkOutcome<Result> | 'raced'> {
  const moment = momentOf(environment);
  return environment.store.transaction(request.caller, moment.today, null, async (transaction) => {
    const [opened, items] = await Promise.all([transaction.opened, bulk.loadChunk(transaction, moment, size)]);
    const answers = items.map((item) => bulk.decide(item, opened.actor, moment, request));
    const decided = answers.filter((answer): answer is Decided<Result> => !isRefusal(answer as object));
    const refused = answers.filter((answer): answer is Refusal => isRefusal(answer as object));
    if (decided.length === 0) return { done: [], refused };
    const outcome = await transaction.commit({ ...sealDecided(environment, decided, moment, request), idempotency: null });
    return outcome === 'raced' ? 'raced' : { done: decided.map(({ result }) => result), refused };
  });
}
