import { queryOptions } from '@tanstack/react-query';
import { listTasksOptions } from '#api-client/@tanstack/react-query.gen';

/** What waits for one's decision, longest waiting first. The next stretch comes as the first is worked off. */
export function reviewQueue() {
  return queryOptions(listTasksOptions({ query: { 'filter[decider]': 'me', sort: 'submittedAt', limit: '200' } }));
}
