import { useQuery } from '@tanstack/react-query';
import { listTasksOptions } from '#api-client/@tanstack/react-query.gen';
import type { TaskListItemDto } from '#api-client/index';
import { useMe } from '../../app/me';
import { ON_ARRIVAL } from '../../kit/on-arrival';

/** More than any unit has in hand at once, and as many as the API gives. */
const MOST = '200';

/** What one's units have in hand, the nearest date first. */
export function useOwnTasks(): { readonly tasks: readonly TaskListItemDto[]; readonly isRead: boolean; readonly error: unknown } {
  const { units } = useMe();
  const query = { 'filter[state]': 'assigned', 'filter[unit]': units.join(','), sort: 'dueOn', limit: MOST };
  const { data, error, isSuccess } = useQuery({ ...listTasksOptions({ query }), ...ON_ARRIVAL, enabled: units.length > 0 });
  return { tasks: data?.items ?? [], isRead: isSuccess || units.length === 0, error };
}
