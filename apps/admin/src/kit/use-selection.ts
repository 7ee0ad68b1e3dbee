import { useState } from 'react';
import { useShortcuts } from '../app/use-shortcuts';

/** Whether a row is chosen. */
export interface RowChoice {
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

/** Whether all rows of a stretch are chosen, or some. */
export interface StretchChoice {
  readonly label: string;
  readonly isAll: boolean;
  readonly isSome: boolean;
  /** Chooses all of them; where all are chosen already, none. */
  readonly onToggle: () => void;
}

/** Which rows of a list are chosen. Those that have left the list are not. */
export interface Selection {
  readonly chosen: ReadonlySet<string>;
  readonly ofRow: (id: string) => RowChoice;
  readonly ofStretch: (label: string, ids: readonly string[]) => StretchChoice;
  /** These and no others. */
  readonly choose: (ids: readonly string[]) => void;
  readonly clear: () => void;
}

/** By pointer, by Space on a row's box, and by X on the row that has the focus. @param shown ids of the rows that the list has now */
export function useSelection(shown: ReadonlySet<string>): Selection {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const chosen = new Set([...marked].filter((id) => shown.has(id)));
  const areChosen = (ids: readonly string[]): boolean => ids.every((id) => chosen.has(id));
  const toggle = (ids: readonly string[]): void =>
    setMarked(areChosen(ids) ? new Set([...chosen].filter((id) => !ids.includes(id))) : new Set([...chosen, ...ids]));
  useShortcuts({
    x: () => {
      const row = rowInFocus();
      if (row !== undefined && shown.has(row)) toggle([row]);
    },
  });
  return {
    chosen,
    ofRow: (id) => ({ isChosen: chosen.has(id), onToggle: () => toggle([id]) }),
    ofStretch: (label, ids) => {
      const isAll = areChosen(ids);
      return { label, isAll, isSome: !isAll && ids.some((id) => chosen.has(id)), onToggle: () => toggle(ids) };
    },
    choose: (ids) => setMarked(new Set(ids)),
    clear: () => setMarked(new Set()),
  };
}

function rowInFocus(): string | undefined {
  return document.activeElement?.closest<HTMLElement>('[data-task]')?.dataset['task'];
}
