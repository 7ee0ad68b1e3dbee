/** Milliseconds after which a reader is given up: it goes round in circles, or draws more than anybody waits for. */
const LIMIT = 30_000;

/** Aborted when `left` is, or when it took too long. Call `done` when it is over. */
export function withinTime(left: AbortSignal): { readonly signal: AbortSignal; readonly done: () => void } {
  const ending = new AbortController();
  const end = (): void => ending.abort();
  const timer = setTimeout(end, LIMIT);
  left.addEventListener('abort', end);
  if (left.aborted) end();
  return {
    signal: ending.signal,
    done: () => {
      clearTimeout(timer);
      left.removeEventListener('abort', end);
    },
  };
}
