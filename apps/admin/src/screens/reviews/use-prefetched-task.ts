import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { readTaskOptions } from '#api-client/@tanstack/react-query.gen';

/** Has the next result at hand before it is opened. Its documents are not: opening those is an event of the log. */
export function usePrefetchedTask(id: string | undefined): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (id !== undefined) void queries.prefetchQuery(readTaskOptions({ path: { id } }));
  }, [id, queries]);
}
