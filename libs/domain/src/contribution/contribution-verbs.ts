import type { ContributionState } from '#domain/contribution/contribution';
import type { ContributionVerb } from '#domain/contribution/contribution-command';
import type { PartStates } from '#domain/task/task-part';

/**
 * `by`: the officers, the head and the service client of the task's lead unit (`lead`), of the unit that is asked (`asked-unit`), or
 * the same and for a party outside those of the lead (`asked`); or whoever wants the opinion (`asker`): the lead where it asked, the decider where the row
 * requires it. `from` empty: the verb makes the contribution.
 */
export interface ContributionVerbRule extends PartStates<ContributionState> {
  readonly action: `contribution.${ContributionVerb}`;
  readonly by: 'lead' | 'asked' | 'asked-unit' | 'asker';
}

/** THE table of contributions: what can be done, by whom, from which state, and while the task is in which. Nothing else is possible. */
export const CONTRIBUTION_VERBS: { readonly [Verb in ContributionVerb]: ContributionVerbRule } = {
  request: { action: 'contribution.request', by: 'lead', whileTask: ['assigned'], from: [] },
  acknowledge: { action: 'contribution.acknowledge', by: 'asked', whileTask: ['assigned', 'submitted'], from: ['requested'] },
  forward: {
    action: 'contribution.forward',
    by: 'asked-unit',
    whileTask: ['assigned', 'submitted'],
    from: ['requested', 'acknowledged'],
  },
  give: { action: 'contribution.give', by: 'asked', whileTask: ['assigned', 'submitted'], from: ['requested', 'acknowledged'] },
  decline: { action: 'contribution.decline', by: 'asked', whileTask: ['assigned', 'submitted'], from: ['requested', 'acknowledged'] },
  respond: { action: 'contribution.respond', by: 'lead', whileTask: ['assigned', 'submitted', 'reviewed'], from: ['given'] },
  waive: { action: 'contribution.waive', by: 'asker', whileTask: ['assigned'], from: ['requested', 'acknowledged'] },
};
