import type { TasksSearch } from '../../app/tasks-search';
import { addDays } from '../../kit/day';

/** Each choice as the API's filter. `today` as an ISO date. */
const FILTERS: { readonly [Name in keyof TasksSearch]-?: (search: TasksSearch, today: string) => readonly [name: string, value: string] } =
  {
    state: ({ state = [] }) => ['filter[state]', state.join(',')],
    cell: ({ cell = [] }) => ['filter[cell]', cell.join(',')],
    plan: ({ plan = '' }) => ['filter[plan]', plan],
    year: ({ year = 0 }) => ['filter[year]', String(year)],
    section: ({ section = '' }) => ['filter[section]', section],
    item: ({ item = '' }) => ['filter[item]', item],
    unit: ({ unit = '', part }) => [part === undefined ? 'filter[unit]' : part === 'below' ? 'filter[under]' : 'filter[coordinator]', unit],
    // Says how the unit takes part.
    part: () => ['', ''],
    holder: ({ holder = '' }) => ['filter[holder]', holder],
    mine: () => ['filter[decider]', 'me'],
    from: ({ from = '' }) => ['filter[dueOn][gte]', from],
    to: ({ to = '' }) => ['filter[dueOn][lte]', to],
    within: ({ within = 0 }, today) => ['filter[dueOn][lte]', addDays(today, within)],
    q: ({ q = '' }) => ['q', q],
    sort: ({ sort = 'dueOn' }) => ['sort', sort],
  };

/** What is asked of the API. */
export function askedTasks(search: TasksSearch, today: string): Record<string, string> {
  const names = (Object.keys(FILTERS) as (keyof TasksSearch)[]).filter((name) => search[name] !== undefined);
  return Object.fromEntries(names.map((name) => FILTERS[name](search, today)).filter(([name]) => name !== ''));
}
