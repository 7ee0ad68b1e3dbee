/** What stored bytes say. Undefined where they are no JSON any more: somebody may have made them unreadable, and that one must not hide the others. */
export function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
