/**
 * Read anew whenever a screen is opened, and then left alone under the reader's hand: what changes meanwhile is marked, and read
 * when the reader asks.
 */
export const ON_ARRIVAL = { staleTime: Infinity, refetchOnMount: 'always' } as const;
