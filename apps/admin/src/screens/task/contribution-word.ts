import type { TFunction } from 'i18next';
import type { ContributionOfTaskDto } from '#api-client/index';

/** Where a question stands, in a word: the stance of an opinion that has one, else its state. */
export function contributionWord({ state, course }: Pick<ContributionOfTaskDto, 'state' | 'course'>, t: TFunction): string {
  return state === 'given' && course?.stance ? t(`stance.${course.stance}`) : t(`contributionState.${state}`);
}
