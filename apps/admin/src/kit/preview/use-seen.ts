import { useCallback, useRef } from 'react';

/** Tells that something is on the screen: the first call counts, the others do nothing. */
export function useSeen(onSeen: (() => void) | undefined): () => void {
  const isTold = useRef(false);
  return useCallback(() => {
    if (isTold.current) return;
    isTold.current = true;
    onSeen?.();
  }, [onSeen]);
}
