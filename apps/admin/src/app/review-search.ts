import { text } from './routes/search-values';

/** How the results that wait are ordered: longest waiting first, or by their date. */
export const REVIEW_SORTS = ['waiting', 'due'] as const;
export type ReviewSort = (typeof REVIEW_SORTS)[number];

/** What the results that wait are narrowed to, by the codes that people know, and their order; nothing where there is no choice. */
export interface ReviewSearch {
  /** Of a plan. */
  readonly plan?: string | undefined;
  /** Of a unit. */
  readonly unit?: string | undefined;
  /** The row's number in its plan. */
  readonly row?: string | undefined;
  readonly sort?: ReviewSort | undefined;
}

/** The address of the queue: which results that wait are shown, and in which order. */
export function reviewSearch(search: Readonly<Record<string, unknown>>): ReviewSearch {
  const sort = REVIEW_SORTS.find((one) => one === search['sort'] && one !== 'waiting');
  return { plan: text(search['plan']), unit: text(search['unit']), row: text(search['row']), sort };
}

/** Without what is open on the page of one result. */
export function lookOf({ plan, unit, row, sort }: ReviewSearch): ReviewSearch {
  return { plan, unit, row, sort };
}

/** The same with what is open on the page of one result. */
export interface OneReviewSearch extends ReviewSearch {
  readonly document?: string | undefined;
  /** The version with which the newest is compared. */
  readonly since?: number | undefined;
}

/** How the units of a board stand; what the board is narrowed to. */
export const STANDINGS = ['look', 'clean', 'silent', 'decided'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface BoardSearch {
  readonly period?: string | undefined;
  readonly show?: Standing | undefined;
  /** The unit's task in hand. */
  readonly task?: string | undefined;
  /** Which of its documents is shown. */
  readonly document?: string | undefined;
}
