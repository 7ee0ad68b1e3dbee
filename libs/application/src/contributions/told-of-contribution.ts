import type { Intent } from '#application/execute-command/command';
import type { Asked } from '#domain/contribution/contribution';
import type { Uuid } from '#domain/ids';

/** Tells somebody of what happened to a contribution. */
type Tell = (audience: 'lead-unit' | 'unit' | 'watchers', unitId?: Uuid) => Intent;

/** Messages about one act on a contribution of a task. */
export function tellingOf(contributionId: Uuid, taskId: Uuid, verb: string): Tell {
  return (audience, unitId) => {
    const body = { taskId, verb, audience, ...(unitId !== undefined && { unitId }) };
    return { stream: `contribution:${contributionId}`, kind: 'notify', body };
  };
}

/** Whoever is asked; nobody can be told outside, so that the act reaches those alone who watch the task. */
export function tellAsked({ unitId }: Asked, tell: Tell): Intent {
  return unitId === null ? tell('watchers') : tell('unit', unitId);
}
