import type { ExtensionState, ExtensionVerb } from '#domain/extension/extension';
import type { PartRule } from '#domain/task/task-part';
import type { Relation } from '#domain/task/task-verbs';

/** THE table of extensions: what can be done, by whom, while the task is assigned. Whoever set the date answers. */
export const EXTENSION_VERBS: {
  readonly [Verb in ExtensionVerb]: PartRule<ExtensionState> & { readonly action: `extension.${Verb}`; readonly by: readonly Relation[] };
} = {
  request: { action: 'extension.request', by: ['lead-head'], whileTask: ['assigned'], from: [], to: 'requested' },
  grant: { action: 'extension.grant', by: ['decider:extend'], whileTask: ['assigned'], from: ['requested'], to: 'granted' },
  refuse: { action: 'extension.refuse', by: ['decider:extend'], whileTask: ['assigned'], from: ['requested'], to: 'refused' },
  withdraw: { action: 'extension.withdraw', by: ['lead-head'], whileTask: ['assigned'], from: ['requested'], to: 'withdrawn' },
};
