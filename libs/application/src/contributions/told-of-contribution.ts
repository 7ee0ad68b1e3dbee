import type { Intent } from '#application/execute-command/command';
import type { Asked, Contribution } from '#domain/contribution/contribution';
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

/** Whoever is to answer inside the unit, and nobody else. */
export function tellPerson({ id, taskId }: Pick<Contribution, 'id' | 'taskId'>, personId: Uuid): Intent {
  return { stream: `contribution:${id}`, kind: 'notify', body: { taskId, verb: 'forward', audience: 'people', people: [personId] } };
}
