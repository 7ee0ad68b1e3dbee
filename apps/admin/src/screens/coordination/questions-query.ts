import { listContributionsInfiniteOptions } from '#api-client/@tanstack/react-query.gen';
import { BY_CURSOR } from '../../kit/pages';

const WAITING = { 'filter[state]': 'requested,acknowledged', sort: 'dueOn' } as const;
const ANSWERED = { 'filter[state]': 'given,declined,waived', sort: '-dueOn' } as const;

/** The questions to some units, page by page: those to answer, or those that were answered. Whoever works for no unit is asked nothing. */
export const questionsQuery = (isWaiting: boolean, units: readonly string[]) => ({
  ...listContributionsInfiniteOptions({
    query: { ...(isWaiting ? WAITING : ANSWERED), 'filter[unit]': units.join(','), limit: '100' },
  }),
  ...BY_CURSOR,
  enabled: units.length > 0,
});
