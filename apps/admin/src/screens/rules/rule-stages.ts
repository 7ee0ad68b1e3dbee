import type { DeadlineRulesDto } from '#api-client/index';

/** What the clock notes of a task, in the order in which it comes. */
export const STAGES = ['due-soon', 'due', 'deadline-passed', 'escalated-to-head', 'escalated-to-owner'] as const;
export type Stage = (typeof STAGES)[number];

export type RuleDays = Pick<DeadlineRulesDto, 'soonDays' | 'headDays' | 'ownerDays'>;

/** How many days before or after the date it is; 0 where the rules say nothing of it. */
export function daysOfStage(stage: Stage, { soonDays, headDays, ownerDays }: RuleDays): number {
  switch (stage) {
    case 'due-soon':
      return soonDays;
    case 'escalated-to-head':
      return headDays;
    case 'escalated-to-owner':
      return ownerDays;
    case 'due':
    case 'deadline-passed':
      return 0;
  }
}
