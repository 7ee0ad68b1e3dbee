import { queryOptions } from '@tanstack/react-query';
import { listTasksOptions } from '#api-client/@tanstack/react-query.gen';
import type { TaskListItemDto } from '#api-client/index';
import type { ReviewSearch } from '../../app/review-search';

/** What waits for one's decision, longest waiting first. The next stretch comes as the first is worked off. */
export function reviewQueue() {
  return queryOptions(listTasksOptions({ query: { 'filter[decider]': 'me', sort: 'submittedAt', limit: '200' } }));
}

/** A result to decide on; else it is a later date that is asked for. */
export function isResult({ state }: Pick<TaskListItemDto, 'state'>): boolean {
  return state !== 'assigned';
}

/** By what the queue is narrowed: the code of each task, and what it is called. */
export const FACETS = {
  plan: ({ plan }: TaskListItemDto) => ({ code: plan.code, name: plan.code }),
  unit: ({ leadUnit }: TaskListItemDto) => ({ code: leadUnit.code, name: leadUnit.name }),
  row: ({ item }: TaskListItemDto) => ({ code: item.path, name: `${item.path} ${item.content}` }),
} as const;
export type Facet = keyof typeof FACETS;
export const FACET_NAMES = ['plan', 'row', 'unit'] as const satisfies readonly Facet[];

/** What is left of the queue, in the order that was chosen. @param except a facet that does not narrow, for its own counts */
export function narrowed(tasks: readonly TaskListItemDto[], search: ReviewSearch, except: Facet | null = null): readonly TaskListItemDto[] {
  const left = tasks.filter((task) =>
    FACET_NAMES.every((facet) => facet === except || search[facet] === undefined || FACETS[facet](task).code === search[facet]),
  );
  return search.sort === 'due' ? left.toSorted(byDate) : left;
}

/** What has no date comes last. */
function byDate({ effectiveDueOn: one }: TaskListItemDto, { effectiveDueOn: other }: TaskListItemDto): number {
  const [first, second] = [one ?? '9999', other ?? '9999'];
  return first < second ? -1 : first > second ? 1 : 0;
}
