import type { ContributionOfTaskDto } from '#api-client/index';

/** Whether an answer may still come. */
export function isOpenQuestion({ state }: Pick<ContributionOfTaskDto, 'state'>): boolean {
  return state === 'requested' || state === 'acknowledged';
}

/** Whether an opinion waits to hear what became of it; of agreement there is nothing to adopt. */
export function isAwaited({ state, course }: ContributionOfTaskDto): boolean {
  return state === 'given' && course !== undefined && course !== null && course.response === null && course.stance !== 'agree';
}
