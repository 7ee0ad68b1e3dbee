import type { Digest } from '#domain/ids';

/** By which a receipt is named on paper and over the telephone: the first half of its event's hash that one can still type, "3F8A-91C2-0B7D-E45A". */
export function receiptCode(eventHash: Digest): string {
  return (eventHash.slice(0, 16).toUpperCase().match(/.{4}/g) ?? []).join('-');
}
