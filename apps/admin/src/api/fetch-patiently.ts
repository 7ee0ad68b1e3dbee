/** How long an answer may take to begin, in milliseconds: a line that is dead without saying so keeps nobody waiting. */
export const PATIENCE = 60_000;

/** `fetch`, given up where no answer begins. How long one takes to arrive is a matter of the line. @throws DOMException TimeoutError */
export async function fetchPatiently(request: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const asked = new Request(request, init);
  const waiting = new AbortController();
  const leave = (): void => waiting.abort(asked.signal.reason);
  asked.signal.throwIfAborted();
  asked.signal.addEventListener('abort', leave);
  const timer = setTimeout(() => waiting.abort(new DOMException('no answer has begun', 'TimeoutError')), PATIENCE);
  try {
    return await fetch(asked, { signal: waiting.signal });
  } finally {
    clearTimeout(timer);
  }
}
