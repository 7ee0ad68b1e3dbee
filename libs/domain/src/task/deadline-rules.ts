import type { Blocker } from '#domain/refusal';

/** When a tenant's clock speaks of a task that is still assigned, in calendar days around its date. */
export interface DeadlineRules {
  /** Days before the date from which its unit is reminded. */
  readonly soonDays: number;
  /** Days after it from which the unit's head is told, and from which the plan's owner is. */
  readonly headDays: number;
  readonly ownerDays: number;
}

export const USUAL_RULES: DeadlineRules = { soonDays: 3, headDays: 2, ownerDays: 3 };

/** The longest that any of them may be. */
export const LONGEST_RULE = 90;

/** The head is told no later than the owner. */
export function ruleBlockers({ headDays, ownerDays }: DeadlineRules): readonly Blocker[] {
  return headDays > ownerDays ? [{ code: 'owner-before-head', params: { head: String(headDays), owner: String(ownerDays) } }] : [];
}
