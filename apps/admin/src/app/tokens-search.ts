/** By how they were answered: 2xx and 3xx, 4xx, 5xx. */
export const REQUEST_KINDS = ['ok', 'refused', 'failed'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

export interface TokensSearch {
  /** The token whose requests are shown. */
  readonly token?: string | undefined;
  readonly kind?: RequestKind | undefined;
}
