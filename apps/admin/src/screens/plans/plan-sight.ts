import type { PlanDto } from '#api-client/index';

type Sight = PlanDto['sight'];

export const DRAFTS_SEEN_BY = ['administration', 'participants', 'office'] as const satisfies readonly Sight['drafts'][];
export const TASKS_SEEN_BY = ['administration', 'participants'] as const satisfies readonly Sight['tasks'][];

/** Whether assigned tasks are shown to those alone who take part. */
export function isConfined({ sight }: PlanDto): boolean {
  return sight.tasks !== 'administration';
}
