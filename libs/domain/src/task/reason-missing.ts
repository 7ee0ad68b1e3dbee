/** An act that is no usual one says why: refused where it says nothing. */
export function reasonMissing({ reason }: { readonly reason: string }): { readonly code: 'reason-missing' }[] {
  return reason.trim() === '' ? [{ code: 'reason-missing' }] : [];
}
