import { CELLS, type Cell } from '../kit/cells';
import { TASK_STATES, type TaskState } from '../kit/task-chips';
import { count, day, list, text } from './routes/search-values';

/** By date, which is the usual order; by reference; the newest first. */
export const TASK_SORTS = ['dueOn', 'reference', '-createdAt'] as const;

/** How the chosen unit takes part: leads, which is usual; leads itself or through a unit below it; coordinates. */
export const PARTS = ['below', 'coordinating'] as const;

/** What the list of all tasks is narrowed to, and its order; nothing where there is no choice. */
export interface TasksSearch {
  readonly state?: readonly TaskState[] | undefined;
  readonly cell?: readonly Cell[] | undefined;
  /** By id or code. */
  readonly plan?: string | undefined;
  readonly year?: number | undefined;
  /** Number of a section, and path of a row, of the plan. */
  readonly section?: string | undefined;
  readonly item?: string | undefined;
  /** By id or code. */
  readonly unit?: string | undefined;
  readonly part?: (typeof PARTS)[number] | undefined;
  /** Who of the lead unit has it in hand: oneself, nobody, or somebody by id. */
  readonly holder?: string | undefined;
  /** What waits for one's own decision. */
  readonly mine?: true | undefined;
  /** Due from the one day to the other. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Due within so many days from today, or overdue. */
  readonly within?: number | undefined;
  readonly q?: string | undefined;
  readonly sort?: (typeof TASK_SORTS)[number] | undefined;
}

/** What the leader's page is of: a year, a plan by its code, and the order of the units. */
export interface OverviewSearch {
  readonly year?: number | undefined;
  readonly plan?: string | undefined;
  readonly order?: (typeof UNIT_ORDERS)[number] | undefined;
}

/** By how many tasks are overdue, which is usual; by the on-time rate, the lowest first; by name. */
export const UNIT_ORDERS = ['rate', 'name'] as const;

type Raw = Readonly<Record<string, unknown>>;

/** The address of the list; what it does not know counts as absent. */
export function tasksSearch(search: Raw): TasksSearch {
  return {
    state: someOf(TASK_STATES, search['state']),
    cell: someOf(CELLS, search['cell']),
    plan: text(search['plan']),
    year: count(search['year']),
    section: text(search['section']),
    item: text(search['item']),
    unit: text(search['unit']),
    part: PARTS.find((part) => part === search['part']),
    holder: text(search['holder']),
    mine: search['mine'] === true ? true : undefined,
    from: day(search['from']),
    to: day(search['to']),
    within: count(search['within']),
    q: text(search['q']),
    sort: TASK_SORTS.find((sort) => sort === search['sort']),
  };
}

export function overviewSearch(search: Raw): OverviewSearch {
  return {
    year: count(search['year']),
    plan: text(search['plan']),
    order: UNIT_ORDERS.find((order) => order === search['order']),
  };
}

function someOf<Value extends string>(values: readonly Value[], asked: unknown): readonly Value[] | undefined {
  const given = list(asked) ?? [];
  const some = values.filter((value) => given.includes(value));
  return some.length === 0 ? undefined : some;
}
