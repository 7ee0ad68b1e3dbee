import { useInfiniteQuery } from '@tanstack/react-query';
import { listTasksInfiniteOptions } from '#api-client/@tanstack/react-query.gen';
import { useMe } from '../../app/me';
import { useNow } from '../../app/now';
import type { WorkSearch } from '../../app/work-search';
import { ON_ARRIVAL } from '../../kit/on-arrival';
import { BY_CURSOR } from '../../kit/pages';
import { asked } from './work-look';

/** What one's units have to do, as it is looked at. */
export function useWork(search: WorkSearch) {
  const { units } = useMe();
  const today = useNow()?.today;
  return useInfiniteQuery({
    ...listTasksInfiniteOptions({
      query: { 'filter[state]': 'assigned', 'filter[unit]': units.join(','), ...asked(search, today ?? ''), limit: '200' },
    }),
    ...BY_CURSOR,
    enabled: units.length > 0 && today !== undefined,
    ...ON_ARRIVAL,
  });
}
