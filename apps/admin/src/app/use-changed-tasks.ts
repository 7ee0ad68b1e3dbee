import { useCallback, useState } from 'react';
import { useOwnChanges } from '../api/own-changes';
import { useLiveChange, type LiveChange } from './live-changes';

interface Changed {
  /** Rows of the list that somebody has changed since it was read. */
  readonly changed: ReadonlySet<string>;
  /** Whether the list itself may have more or fewer rows by now. */
  readonly isListOld: boolean;
  /** After the list was read anew. */
  readonly forget: () => void;
}

/** What was told since the list was read, the last of each object. */
type Told = ReadonlyMap<string, LiveChange>;

const NOTHING: Told = new Map();

/**
 * Marks what changed under a list without touching it, but for what one did here oneself.
 *
 * @param shown ids of the tasks in the list; stable between renders
 */
export function useChangedTasks(shown: ReadonlySet<string>): Changed {
  const [told, setTold] = useState(NOTHING);
  const own = useOwnChanges();
  useLiveChange(
    useCallback((change: LiveChange) => {
      // What is said about a task changes nothing of its row, and what is read from a document is no task yet.
      if (change.type === 'comment' || change.type === 'plan-proposal') return;
      setTold((before) => new Map([...before, [`${change.type} ${change.id ?? ''}`, change]]));
    }, []),
  );
  const news = [...told.values()].filter(({ id = '', version = Infinity }) => version > (own.get(id) ?? 0));
  const changed = new Set(news.flatMap((change) => taskOf(change) ?? []).filter((id) => shown.has(id)));
  return {
    changed,
    isListOld: changed.size > 0 || news.some(({ type }) => type !== 'contribution'),
    forget: useCallback(() => setTold(NOTHING), []),
  };
}

function taskOf({ type, id, taskId }: LiveChange): string | undefined {
  return type === 'task' ? id : (taskId ?? undefined);
}
