/** How a list of the API goes on: the cursor of its last page. */
export const BY_CURSOR = {
  initialPageParam: '',
  getNextPageParam: ({ nextCursor }: { readonly nextCursor?: string }) => nextCursor,
} as const;

/** All items of the pages that were read. */
export function itemsOf<Item>(data: { readonly pages: readonly { readonly items: readonly Item[] }[] } | undefined): readonly Item[] {
  return data?.pages.flatMap(({ items }) => items) ?? [];
}
