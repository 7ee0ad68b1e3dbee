import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** What the server tells after each act on a task, a part of one, or a plan; `everything` after a gap. */
export interface LiveChange {
  readonly type: 'task' | 'contribution' | 'extension' | 'handoff' | 'comment' | 'plan' | 'plan-proposal' | 'everything';
  readonly id?: string;
  readonly version?: number;
  readonly action?: string;
  readonly taskId?: string | null;
  readonly planId?: string | null;
}

type Listener = (change: LiveChange) => void;

const listeners = new Set<Listener>();

/** Counts of queues and the bell follow at once; lists and pages only learn that they are old, and say so. */
const FOLLOWED = ['countMyQueues', 'listNotifications'];

/** Keeps the stream of changes open while the shell stands. The browser connects again by itself. */
export function useLiveChanges(): void {
  const queries = useQueryClient();
  useEffect(() => {
    const source = new EventSource('/v1/changes');
    source.addEventListener('change', ({ data }: MessageEvent<string>) => {
      announce(JSON.parse(data) as LiveChange);
      void queries.invalidateQueries({ predicate: ({ queryKey: [key] }) => isFollowed(key) });
    });
    return () => source.close();
  }, [queries]);
}

function isFollowed(key: unknown): boolean {
  return typeof key === 'object' && key !== null && '_id' in key && FOLLOWED.includes(String(key._id));
}

/** Tells every part of the page of a change: from the stream, or learned by a refused act. */
export function announce(change: LiveChange): void {
  for (const listener of listeners) listener(change);
}

/** Calls `listener` for every change while mounted. Give it a stable function. */
export function useLiveChange(listener: Listener): void {
  useEffect(() => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, [listener]);
}
