import { useEffect, useSyncExternalStore } from 'react';

/** How many files of each field on the page are not documents yet. */
const counts = new Map<string, number>();
const listeners = new Set<() => void>();

function total(): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(field: string, count: number): void {
  if (count === 0) counts.delete(field);
  else counts.set(field, count);
  for (const listener of listeners) listener();
}

/** Tells how many files a field waits for; it waits for none once it is gone. */
export function useTellArriving(field: string, count: number): void {
  useEffect(() => {
    tell(field, count);
    return () => tell(field, 0);
  }, [field, count]);
}

/** How many files on the page are on their way: what is sent before they are documents goes without them. */
export function useArriving(): number {
  return useSyncExternalStore(listen, total);
}
