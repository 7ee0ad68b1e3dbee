import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { readTaskOptions } from '#api-client/@tanstack/react-query.gen';

/** Has the next result at hand before it is opened. Its documents are not: opening those is an event of the log. */
export function usePrefetchedTask(id: string | undefined): void {
  const queries = useQueryClient();
  useEffect(() => {
    // What goes wrong is told when it is opened: then it is asked for again.
    if (id !== undefined) queries.query(readTaskOptions({ path: { id } })).catch(() => undefined);
  }, [id, queries]);
}
