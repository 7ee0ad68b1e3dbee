import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { listHandoffsOptions } from '#api-client/@tanstack/react-query.gen';
import type { ContributionListItemDto, HandoffListItemDto } from '#api-client/index';
import { useLiveChange, type LiveChange } from '../../app/live-changes';
import { useMe } from '../../app/me';
import { itemsOf } from '../../kit/pages';
import { inOrder } from './question-list';
import { questionsQuery } from './questions-query';

/** The questions to one's own units, those to answer or those that were answered, and beside the former the offers to lead. */
export function useCoordination(isWaiting: boolean) {
  const { id: me, units } = useMe();
  const [isOld, setOld] = useState(false);
  const query = useInfiniteQuery(questionsQuery(isWaiting, units));
  const { data: offered, refetch: refetchOffers } = useQuery({
    ...listHandoffsOptions({ query: { 'filter[state]': 'offered', 'filter[unit]': units.join(','), limit: '200' } }),
    enabled: units.length > 0 && isWaiting,
  });
  useLiveChange(
    useCallback(
      ({ type }: LiveChange) => setOld((old) => old || type === 'contribution' || type === 'handoff' || type === 'everything'),
      [],
    ),
  );
  /** The tasks in the order in which the list shows them. */
  const tasksIn = (handed: readonly HandoffListItemDto[], asked: readonly ContributionListItemDto[]): readonly string[] => {
    const shown = isWaiting ? [...handed, ...inOrder(asked, me)] : asked;
    return [...new Set(shown.map(({ task }) => task.id))];
  };
  const offers = isWaiting ? (offered?.items ?? []) : [];
  const questions = itemsOf(query.data);
  /** Reads both anew, and answers the tasks that are left. */
  const refresh = async (): Promise<readonly string[]> => {
    const [asked, handed] = await Promise.all([query.refetch(), refetchOffers()]);
    setOld(false);
    return tasksIn(handed.data?.items ?? [], itemsOf(asked.data));
  };
  return { query, offers, questions, tasks: tasksIn(offers, questions), isOld, refresh };
}
