import { tellAsked, tellingOf } from '#application/contributions/told-of-contribution';
import type { Intent, Moment, StreamGrowth } from '#application/execute-command/command';
import type { Change } from '#application/ports/changes';
import type { Ids } from '#application/ports/ids';
import { SYSTEM_ACTOR } from '#domain/organisation/system-actor';
import { newPart, partGrowth } from '#application/tasks/part-growth';
import type { Growing } from '#application/tasks/task-growth';
import type { Asked, Contribution } from '#domain/contribution/contribution';
import { requiredContributions, type Requirement } from '#domain/contribution/required-contributions';

/** What comes of it, to be written with the assignment. */
export interface AskedAtAssignment {
  readonly contributions: readonly Contribution[];
  readonly growth: readonly StreamGrowth[];
  readonly changes: readonly Change[];
  readonly intents: readonly Intent[];
}

/**
 * A task is being assigned whose row requires the opinions of its coordinators: the system asks each, once.
 *
 * @param requirement null where the row requires none
 * @param already those whom the row has asked about this task before
 */
export function askRequired(
  about: Pick<Growing, 'task' | 'sheet'>,
  requirement: Requirement | null,
  already: readonly Asked[],
  { now }: Moment,
  ids: Ids,
): AskedAtAssignment {
  const asking = { hand: SYSTEM_ACTOR.id, now, nextId: () => ids.next() };
  const contributions = requirement === null ? [] : requiredContributions(about.task, requirement, already, asking);
  return {
    contributions,
    growth: contributions.map((contribution) => {
      const { id, unitId, partyId, question, dueOn, required, origin, state } = contribution;
      const command = { verb: 'request', unitId, partyId, question, dueOn, required, origin };
      return partGrowth(newPart('contribution', id), about, { capacity: null, from: null, to: state, command }, SYSTEM_ACTOR);
    }),
    changes: contributions.map((contribution): Change => ({ kind: 'contribution.create', contribution })),
    intents: contributions.map((contribution) => tellAsked(contribution, tellingOf(contribution.id, contribution.taskId, 'request'))),
  };
}
