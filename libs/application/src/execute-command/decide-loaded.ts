import type { Command, CommandRequest, Decided, Moment } from '#application/execute-command/command';
import type { Actor } from '#domain/organisation/capacity';
import { refuse, type Refusal } from '#domain/refusal';

/** What a command decides once it is loaded: `not-found` where it is not there, `stale` where the caller saw another version. */
export function decideLoaded<Loaded, Result>(
  command: Command<Loaded, Result>,
  loaded: Loaded | null,
  actor: Actor,
  moment: Moment,
  request: CommandRequest,
): Decided<Result> | Refusal {
  if (loaded === null) return refuse('not-found', command.action, null, [{ code: 'not-found' }]);
  const standing = command.standing(loaded);
  if (standing && request.ifMatch !== null && request.ifMatch !== standing.version) {
    return refuse('stale', command.action, standing.state, [{ code: 'stale', params: { version: String(standing.version) } }]);
  }
  return command.decide(loaded, actor, moment, request);
}
