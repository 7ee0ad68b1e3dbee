import { BadCursorError } from '#application/ports/queries/page';

const SENTINEL = 'answer ';

/** The key after which the next page begins, opaque to clients. */
export function writtenKey(key: string): string {
  return Buffer.from(`${SENTINEL}${key}`).toString('base64url');
}

/** @throws BadCursorError for what `writtenKey` did not write */
export function keyIn(cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString();
  if (!text.startsWith(SENTINEL) || text.includes('\0')) throw new BadCursorError();
  return text.slice(SENTINEL.length);
}
