/** Who sees tasks that are not assigned yet. `office`: whoever administers the plan, issued it, or decides in it. */
export const DRAFT_SIGHTS = ['administration', 'participants', 'office'] as const;

/** Who sees the others: the whole administration, or whoever takes part, the office and whoever decides. */
export const TASK_SIGHTS = ['administration', 'participants'] as const;

/** Who sees the tasks of a plan. The plan itself, its rows and their dates, is no secret inside its administration. */
export interface PlanSight {
  readonly drafts: (typeof DRAFT_SIGHTS)[number];
  readonly tasks: (typeof TASK_SIGHTS)[number];
}

/** What a plan says where nobody has said anything. */
export const OPEN_SIGHT: PlanSight = { drafts: 'administration', tasks: 'administration' };

/** Whether there may be tasks of the plan that a reader does not see. */
export function hidesTasks({ drafts, tasks }: PlanSight): boolean {
  return drafts !== 'administration' || tasks !== 'administration';
}
