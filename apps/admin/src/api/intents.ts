const HEADER = 'Idempotency-Key';

/** By what was sent, the keys of acts that nobody has answered: whether they were done is not known. */
const unanswered = new Map<string, string>();

const sent = new WeakMap<Request, string>();

/** What is sent again after its answer was lost goes under the key that it had: the server does it once, and answers as the first time. */
export async function underItsKey(request: Request): Promise<Request> {
  if (!request.headers.has(HEADER)) return request;
  const said = `${request.method} ${request.url} ${await request.clone().text()}`;
  const earlier = unanswered.get(said);
  if (earlier !== undefined) request.headers.set(HEADER, earlier);
  sent.set(request, said);
  return request;
}

/** Nobody answered `request`, or nobody who knows what became of it. */
export function noteUnanswered(request: Request): void {
  const said = sent.get(request);
  const key = request.headers.get(HEADER);
  if (said !== undefined && key !== null) unanswered.set(said, key);
}

/** It was done: the same words from now on are another act. */
export function noteDone(request: Request): void {
  unanswered.delete(sent.get(request) ?? '');
}
