/** A stretch of a list. `cursor` is what the previous stretch ended with, opaque to clients; `limit` is 1–200. */
export interface PageRequest<Sort extends string> {
  readonly limit: number;
  readonly cursor: string | null;
  /** The sort key; a leading `-` in the API means `descending`. */
  readonly sort: Sort;
  readonly descending: boolean;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Null at the end of the list. */
  readonly nextCursor: string | null;
}

/** A closed range; null leaves a side open. */
export interface Range<Value> {
  readonly from: Value | null;
  readonly to: Value | null;
}

/** The cursor was not made by this list, or not for this order. */
export class BadCursorError extends Error {
  constructor() {
    super('the cursor does not belong to this list');
  }
}
