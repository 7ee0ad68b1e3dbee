import { useEffect, useState } from 'react';

/** The row of a list that the keys are about. */
export interface CurrentRow {
  /** Undefined before there was one. */
  readonly id: string | undefined;
  /** The row after it, or before; from none, the first. */
  readonly move: (by: 1 | -1) => void;
  /** Gives it the focus. */
  readonly focus: () => void;
}

/**
 * Follows the focus from row to row (`data-task`). Where the row leaves the list, the one that took its place is the current one, and has the focus.
 *
 * @param ids of the rows, in their order
 */
export function useCurrentRow(ids: readonly string[]): CurrentRow {
  const [at, setAt] = useState<{ readonly id: string; readonly index: number } | null>(null);
  const id = at === null || ids.includes(at.id) ? at?.id : ids[Math.min(at.index, ids.length - 1)];
  useEffect(() => {
    const follow = (event: FocusEvent): void => {
      const row = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-task]') : null;
      const focused = row?.dataset['task'];
      if (focused !== undefined && ids.includes(focused)) setAt({ id: focused, index: ids.indexOf(focused) });
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, [ids]);
  const hasLeft = at !== null && id !== at.id;
  useEffect(() => {
    // The row went away with the focus; where somebody has it elsewhere, it stays there.
    if (hasLeft && document.activeElement === document.body) focusRow(id);
  }, [hasLeft, id]);
  return {
    id,
    move: (by) => {
      const index = id === undefined ? 0 : ids.indexOf(id) + by;
      focusRow(ids[index]);
    },
    focus: () => focusRow(id),
  };
}

/** A row takes the focus itself, or its link does. */
function focusRow(id: string | undefined): void {
  const row = id === undefined ? null : document.querySelector<HTMLElement>(`[data-task="${id}"]`);
  const target = row?.hasAttribute('tabindex') === true ? row : row?.querySelector<HTMLElement>('a');
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}
