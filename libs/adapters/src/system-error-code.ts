/** The code of a system error, as `ENOENT`; null for anything else. Errors may come from another realm, so no class is asked. */
export function systemErrorCode(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
