import type { PlanDto } from '#api-client/index';

type Sight = PlanDto['sight'];

export const DRAFTS_SEEN_BY = ['administration', 'participants', 'office'] as const satisfies readonly Sight['drafts'][];
export const TASKS_SEEN_BY = ['administration', 'participants'] as const satisfies readonly Sight['tasks'][];
