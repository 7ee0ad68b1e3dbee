/** How a list of the API goes on: the cursor of its last page. */
export const BY_CURSOR = {
  initialPageParam: '',
  getNextPageParam: ({ nextCursor }: { readonly nextCursor?: string }) => nextCursor,
} as const;

/** All items of the pages that were read. */
export function itemsOf<Item>(data: { readonly pages: readonly { readonly items: readonly Item[] }[] } | undefined): readonly Item[] {
  return data?.pages.flatMap(({ items }) => items) ?? [];
}

interface Endless {
  readonly hasNextPage: boolean;
  readonly isFetching: boolean;
  readonly fetchNextPage: () => Promise<unknown>;
}

/** How the next page is asked for; null where there is none, or it is being read. */
export function moreOf({ hasNextPage, isFetching, fetchNextPage }: Endless): (() => void) | null {
  return hasNextPage && !isFetching ? () => void fetchNextPage() : null;
}
