import type { CommandRequest, Environment, Moment } from '#application/execute-command/command';
import { read, type ReadingRight } from '#application/execute-command/read';
import type { Actor } from '#domain/organisation/capacity';
import { isRefusal, refuse, type Refusal } from '#domain/refusal';

/**
 * Reads through a query port, where the reader's capacities permit it; null = not found. The transaction that told the capacities
 * is over before `work` begins: a request that held two connections at once could wait for itself when all are taken.
 */
export async function lookUp<Result>(
  environment: Environment,
  request: CommandRequest,
  action: string,
  right: ReadingRight,
  work: (actor: Actor, moment: Moment) => Promise<Result | null>,
): Promise<Result | Refusal> {
  const reader = await read(environment, request, action, right, (_loading, actor, moment) => Promise.resolve({ actor, moment }));
  if (isRefusal(reader)) return reader;
  return (await work(reader.actor, reader.moment)) ?? refuse('not-found', action, null, [{ code: 'not-found' }]);
}
