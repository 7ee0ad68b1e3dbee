import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { itemsOf } from '../pages';

/** So many rows go onto paper: beyond that nobody reads, and the browser would lay out for minutes. */
export const MOST_PRINTED = 2000;

type Pages<Row> = UseInfiniteQueryResult<{ readonly pages: readonly { readonly items: readonly Row[] }[] }, unknown>;

export interface EveryPage<Row> {
  readonly rows: readonly Row[];
  readonly isReading: boolean;
  /** Whether the list has more than is printed. */
  readonly isCut: boolean;
}

/** Reads a list to its end, page by page, not only what a screen would have loaded. */
export function useEveryPage<Row>({ data, hasNextPage, isFetching, isLoading, error, fetchNextPage }: Pages<Row>): EveryPage<Row> {
  const rows = useMemo(() => itemsOf(data), [data]);
  const isMore = hasNextPage && rows.length < MOST_PRINTED && error === null;
  useEffect(() => {
    if (isMore && !isFetching) void fetchNextPage();
  }, [isMore, isFetching, fetchNextPage]);
  return { rows: rows.slice(0, MOST_PRINTED), isReading: isLoading || isMore, isCut: hasNextPage || rows.length > MOST_PRINTED };
}
