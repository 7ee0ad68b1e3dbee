import { useMemo } from 'react';

const NOTHING: readonly { readonly id: string }[] = [];

/** The ids of what is listed; the same set until the list is another. */
export function useIdsOf(listed: readonly { readonly id: string }[] = NOTHING): ReadonlySet<string> {
  return useMemo(() => new Set(listed.map(({ id }) => id)), [listed]);
}
