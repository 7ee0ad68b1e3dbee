import { count, text } from './routes/search-values';

/** Whose work of a unit is shown: what one has in hand, or what nobody has; all of it without a choice. */
export const HANDS = ['me', 'nobody'] as const;
export type Hand = (typeof HANDS)[number];

/** Due within so many days, or overdue; 0: overdue, or due today. */
export const TERMS = [0, 7, 30] as const;

/** By date, which is the usual order; by reference; the newest first. */
export const WORK_SORTS = ['dueOn', 'reference', '-createdAt'] as const;
export type WorkSort = (typeof WORK_SORTS)[number];

/** What the list of work is narrowed to, and its order; nothing where there is no choice. */
export interface WorkLook {
  readonly hand?: Hand | undefined;
  readonly plan?: string | undefined;
  readonly within?: number | undefined;
  readonly q?: string | undefined;
  readonly sort?: WorkSort | undefined;
}

export interface WorkSearch extends WorkLook {
  readonly task?: string | undefined;
  /** What one has put off, instead of what waits. */
  readonly snoozed?: true | undefined;
}

/** The address of the queue; what it does not know counts as absent. */
export function workSearch(search: Readonly<Record<string, unknown>>): WorkSearch {
  return {
    task: text(search['task']),
    hand: HANDS.find((hand) => hand === search['hand']),
    plan: text(search['plan']),
    within: count(search['within']),
    q: text(search['q']),
    sort: WORK_SORTS.find((sort) => sort === search['sort']),
    snoozed: search['snoozed'] === true ? true : undefined,
  };
}
