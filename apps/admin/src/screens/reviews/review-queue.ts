import { queryOptions } from '@tanstack/react-query';
import { listTasksOptions } from '#api-client/@tanstack/react-query.gen';
import type { TaskListItemDto } from '#api-client/index';

/** What waits for one's decision, longest waiting first. The next stretch comes as the first is worked off. */
export function reviewQueue() {
  return queryOptions(listTasksOptions({ query: { 'filter[decider]': 'me', sort: 'submittedAt', limit: '200' } }));
}

/** A result to decide on; else it is a later date that is asked for. */
export function isResult({ state }: Pick<TaskListItemDto, 'state'>): boolean {
  return state !== 'assigned';
}
