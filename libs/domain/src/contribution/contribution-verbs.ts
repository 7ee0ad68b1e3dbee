import type { ContributionState } from '#domain/contribution/contribution';
import type { ContributionVerb } from '#domain/contribution/contribution-command';
import type { TaskState } from '#domain/task/task';

/**
 * `action` is the verb's name in the audit log and the key of its wording. `by`: the officers, the head and the service client
 * of the task's lead unit (`lead`), or of the unit that is asked (`asked`). `from` empty: the verb makes the contribution.
 */
export interface ContributionVerbRule {
  readonly action: `contribution.${ContributionVerb}`;
  readonly by: 'lead' | 'asked';
  readonly whileTask: readonly TaskState[];
  readonly from: readonly ContributionState[];
}

/** THE table of contributions: what can be done, by whom, from which state, and while the task is in which. Nothing else is possible. */
export const CONTRIBUTION_VERBS: { readonly [Verb in ContributionVerb]: ContributionVerbRule } = {
  request: { action: 'contribution.request', by: 'lead', whileTask: ['assigned'], from: [] },
  acknowledge: { action: 'contribution.acknowledge', by: 'asked', whileTask: ['assigned', 'submitted'], from: ['requested'] },
  give: { action: 'contribution.give', by: 'asked', whileTask: ['assigned', 'submitted'], from: ['requested', 'acknowledged'] },
  decline: { action: 'contribution.decline', by: 'asked', whileTask: ['assigned', 'submitted'], from: ['requested', 'acknowledged'] },
  waive: { action: 'contribution.waive', by: 'lead', whileTask: ['assigned'], from: ['requested', 'acknowledged'] },
};
