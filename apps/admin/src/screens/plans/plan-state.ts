/** The words for a plan's state. */
export const PLAN_STATE = { draft: 'plans.stateDraft', published: 'plans.statePublished', closed: 'plans.stateClosed' } as const;
