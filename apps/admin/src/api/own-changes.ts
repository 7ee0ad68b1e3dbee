import { useSyncExternalStore } from 'react';

/** By id, up to which version this page has brought something itself. What shows it was read anew then: it is no news. */
let versions: ReadonlyMap<string, number> = new Map();
const listeners = new Set<() => void>();

export function broughtTo(id: string, version: number): void {
  versions = new Map([...versions, [id, Math.max(version, versions.get(id) ?? 0)]]);
  for (const listener of listeners) listener();
}

export function useOwnChanges(): ReadonlyMap<string, number> {
  return useSyncExternalStore(listen, () => versions);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
