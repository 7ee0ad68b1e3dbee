import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { listTasksInfiniteOptions, listTasksOptions } from '#api-client/@tanstack/react-query.gen';
import { useNow } from '../../app/now';
import type { TasksSearch } from '../../app/tasks-search';
import { ON_ARRIVAL } from '../../kit/on-arrival';
import { BY_CURSOR } from '../../kit/pages';
import { askedTasks } from './asked-tasks';

/** Tasks of the whole administration as they are narrowed, page by page. */
export function useTasks(search: TasksSearch) {
  const today = useNow()?.today;
  return useInfiniteQuery({
    ...listTasksInfiniteOptions({ query: { ...askedTasks(search, today ?? ''), limit: '200' } }),
    ...BY_CURSOR,
    enabled: today !== undefined,
    ...ON_ARRIVAL,
  });
}

/** How many the whole list has. */
export function useTaskCount(search: TasksSearch) {
  const today = useNow()?.today;
  return useQuery({
    ...listTasksOptions({ query: { ...askedTasks({ ...search, sort: undefined }, today ?? ''), include: 'counts', limit: '1' } }),
    enabled: today !== undefined,
    ...ON_ARRIVAL,
    select: ({ total }) => total,
  });
}
