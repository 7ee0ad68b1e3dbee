import type { CommandRequest, Environment, Moment } from '#application/execute-command/command';
import { momentOf } from '#application/execute-command/moment-of';
import type { Loading } from '#application/ports/command-store';
import type { Actor, Role } from '#domain/organisation/capacity';
import { refuse, type Refusal } from '#domain/refusal';

/** What reading asks of the reader: nothing, of what is their own; any capacity at all; or one of these roles. */
export type ReadingRight = 'nothing' | 'any-capacity' | readonly Role[];

/**
 * Reads in one transaction with the reader's capacities of today. Whoever holds none in force, or none of the roles asked
 * for, is refused; null = not found.
 */
export function read<Result>(
  environment: Environment,
  request: CommandRequest,
  action: string,
  right: ReadingRight,
  work: (loading: Loading, actor: Actor, moment: Moment) => Promise<Result | null>,
): Promise<Result | Refusal> {
  const moment = momentOf(environment);
  return environment.store.transaction(request.caller, moment.today, null, async (transaction) => {
    const { actor } = await transaction.opened;
    const may = right === 'nothing' || actor.capacities.some(({ role }) => right === 'any-capacity' || right.includes(role));
    if (!may) return refuse('not-allowed', action, null, [{ code: 'not-allowed' }]);
    return (await work(transaction, actor, moment)) ?? refuse('not-found', action, null, [{ code: 'not-found' }]);
  });
}
