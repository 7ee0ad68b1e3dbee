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

/** How long after the stream was refused it is asked for again, in milliseconds. */
const AGAIN = 15_000;

/** Keeps the stream of changes open while the shell stands. */
export function useLiveChanges(): void {
  const queries = useQueryClient();
  useEffect(() => {
    const hear = (change: LiveChange): void => {
      announce(change);
      void queries.invalidateQueries({ predicate: ({ queryKey: [key] }) => isFollowed(key) });
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    let source = open();
    function open(): EventSource {
      const opened = new EventSource('/v1/changes');
      opened.addEventListener('change', ({ data }: MessageEvent<string>) => hear(JSON.parse(data) as LiveChange));
      opened.addEventListener('error', () => {
        // A line that is cut the browser mends by itself; it gives up where somebody answers that there is no stream, as a proxy does.
        if (opened.readyState === EventSource.CLOSED) timer = setTimeout(openAgain, AGAIN);
      });
      return opened;
    }
    function openAgain(): void {
      source = open();
      // What happened in between nobody has told.
      source.addEventListener('open', () => hear({ type: 'everything' }), { once: true });
    }
    return () => {
      clearTimeout(timer);
      source.close();
    };
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
