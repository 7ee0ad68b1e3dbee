import type { Outcome, Task, TaskContext, TaskFacts } from '#domain/task/task';

/** The officer has it in hand and works in the lead unit. */
export const CLAIM: Partial<TaskContext> = {
  claim: { personId: 'officer', since: '2025-02-10T02:00:00.000Z', forwardedBy: null, note: null },
};
export const OFFICER_IN_OFFICE: Partial<TaskFacts> = { claimantTerms: [{ validFrom: '2024-01-01', validTo: null }] };

/** Paused since Monday 10/02, until 03/03. */
export const PAUSE: Partial<TaskContext> = {
  suspension: { since: '2025-02-10', until: '2025-03-03', reason: 'Chờ văn bản hướng dẫn', suspendedBy: 'mai' },
};

/** With the lead, and going on. */
export function isAssigned({ state, context }: Task): boolean {
  return state === 'assigned' && context.suspension === null;
}

export function isEndedAs(...outcomes: readonly Outcome[]): (task: Task) => boolean {
  return ({ state, context: { outcome } }) => state === 'closed' && outcome !== null && outcomes.includes(outcome);
}
