import type { HandoffState, HandoffVerb } from '#domain/handoff/handoff';
import type { PartRule } from '#domain/task/task-part';

/** Who: whoever may submit for the lead unit (`lead`), or for the unit that it is offered to (`receiver`). */
export interface HandoffVerbRule extends PartRule<HandoffState> {
  readonly action: `handoff.${HandoffVerb}`;
  readonly by: 'lead' | 'receiver';
}

/** THE table of handoffs: what can be done, by whom, while the task is assigned. */
export const HANDOFF_VERBS: { readonly [Verb in HandoffVerb]: HandoffVerbRule & { readonly action: `handoff.${Verb}` } } = {
  offer: { action: 'handoff.offer', by: 'lead', whileTask: ['assigned'], from: [], to: 'offered' },
  accept: { action: 'handoff.accept', by: 'receiver', whileTask: ['assigned'], from: ['offered'], to: 'accepted' },
  decline: { action: 'handoff.decline', by: 'receiver', whileTask: ['assigned'], from: ['offered'], to: 'declined' },
  recall: { action: 'handoff.recall', by: 'lead', whileTask: ['assigned'], from: ['offered'], to: 'recalled' },
};
