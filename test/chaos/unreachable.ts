/**
 * Whether `fetch` failed because nobody answered (a TypeError) or not in time. Told by name: under Jest the errors of Node come
 * from another realm, where `instanceof` says no.
 */
export function isUnreachable(error: unknown): boolean {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : null;
  return name === 'TypeError' || name === 'TimeoutError' || name === 'AbortError';
}
