import type { Contribution } from '#domain/contribution/contribution';
import type { ContributionVerbRule } from '#domain/contribution/contribution-verbs';
import type { Uuid } from '#domain/ids';
import { isOfficerOf, type Actor } from '#domain/organisation/capacity';
import type { Rights } from '#domain/task/choose-capacity';
import type { Task } from '#domain/task/task';
import { rightsIn } from '#domain/task/task-rights';

/** What of a contribution says whose business it is. */
export type ContributionStanding = Pick<Contribution, 'unitId' | 'origin' | 'state'>;

/**
 * Which of the actor's capacities permit a verb on a contribution; null for the one that makes it. Separation of duties speaks of the
 * decider alone: having given an opinion, or asked for it, bars nobody.
 */
export function contributionRights(
  by: ContributionVerbRule['by'],
  task: Task,
  contribution: ContributionStanding | null,
  actor: Actor,
): Rights {
  switch (by) {
    case 'lead':
      return rightsIn(['lead-officer'], task, actor);
    case 'asked':
      return officersOf(contribution?.unitId ?? task.facts.leadUnitId, actor);
    case 'asked-unit':
      return contribution === null || contribution.unitId === null ? NOBODY : officersOf(contribution.unitId, actor);
    case 'asker':
      return rightsIn([contribution?.origin === 'item' ? 'decider:waive' : 'lead-officer'], task, actor);
  }
}

const NOBODY: Rights = { permitted: [], barred: [], bar: null };

function officersOf(unitId: Uuid, actor: Actor): Rights {
  return { permitted: actor.capacities.filter((capacity) => isOfficerOf(unitId, capacity, actor)), barred: [], bar: null };
}
