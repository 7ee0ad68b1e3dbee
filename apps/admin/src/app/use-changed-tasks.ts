import { useCallback, useState } from 'react';
import { useLiveChange, type LiveChange } from './live-changes';

interface Changed {
  /** Rows of the list that somebody has changed since it was read. */
  readonly changed: ReadonlySet<string>;
  /** Whether the list itself may have more or fewer rows by now. */
  readonly isListOld: boolean;
  /** After the list was read anew. */
  readonly forget: () => void;
}

const NOTHING = { changed: new Set<string>(), isListOld: false };

/** Marks what changed under a list without touching it. @param shown ids of the tasks in the list; stable between renders */
export function useChangedTasks(shown: ReadonlySet<string>): Changed {
  const [seen, setSeen] = useState<{ readonly changed: ReadonlySet<string>; readonly isListOld: boolean }>(NOTHING);
  useLiveChange(
    useCallback(
      ({ type, id, taskId }: LiveChange) => {
        // What is said about a task changes nothing of its row, and what is read from a document is no task yet.
        if (type === 'comment' || type === 'plan-proposal') return;
        const task = type === 'task' ? id : (taskId ?? undefined);
        setSeen(({ changed, isListOld }) =>
          task !== undefined && shown.has(task)
            ? { changed: new Set([...changed, task]), isListOld: true }
            : { changed, isListOld: isListOld || type !== 'contribution' },
        );
      },
      [shown],
    ),
  );
  return { ...seen, forget: useCallback(() => setSeen(NOTHING), []) };
}
