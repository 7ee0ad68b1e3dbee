import type { Confirmation, LeadUnit, Task, TaskContext, TaskFacts } from '#domain/task/task';

/** The co-leads who have not confirmed what is proposed now: all of them where nothing is. */
export function unconfirmedBy({ proposal }: TaskContext, { coLeads }: Pick<TaskFacts, 'coLeads'>): readonly LeadUnit[] {
  return coLeads.filter(({ unitId }) => !proposal?.confirmations.some((confirmation) => confirmation.unitId === unitId));
}

/** Who has confirmed what the task is about now: the proposal while the lead works on it, then the version handed in. */
export function confirmationsOf({ state, context }: Pick<Task, 'state' | 'context'>): readonly Confirmation[] {
  const present = state === 'draft' || state === 'assigned' ? context.proposal : context.submission;
  return present?.confirmations ?? [];
}
