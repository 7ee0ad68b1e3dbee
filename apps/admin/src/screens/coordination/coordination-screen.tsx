import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listContributionsInfiniteOptions, listHandoffsOptions } from '#api-client/@tanstack/react-query.gen';
import type { ContributionListItemDto, HandoffListItemDto } from '#api-client/index';
import { useLiveChange, type LiveChange } from '../../app/live-changes';
import { useMe } from '../../app/me';
import { ScreenTitle } from '../../app/screen-title';
import { SplitView } from '../../app/split-view';
import { Chip } from '../../kit/chip';
import { writtenDay } from '../../kit/day';
import { NewsBar } from '../../kit/news-bar';
import { BY_CURSOR, itemsOf } from '../../kit/pages';
import { EmptyState, ErrorState, LoadingState } from '../../kit/states';
import { TaskPanel } from '../task/task-panel';
import classes from './coordination.module.css';
import { Offers } from './offers';

const route = getRouteApi('/shell/coordination');

/** The questions that other units wait for one's own to answer, by their date. */
export function CoordinationScreen(): ReactElement {
  const { t } = useTranslation();
  const { task: chosen } = route.useSearch();
  const navigate = route.useNavigate();
  const { units } = useMe();
  const [isOld, setOld] = useState(false);
  const query = useInfiniteQuery({
    ...listContributionsInfiniteOptions({
      query: { 'filter[state]': 'requested,acknowledged', 'filter[unit]': units.join(','), sort: 'dueOn', limit: '100' },
    }),
    ...BY_CURSOR,
    enabled: units.length > 0,
  });
  const { data: offered, refetch: refetchOffers } = useQuery({
    ...listHandoffsOptions({ query: { 'filter[state]': 'offered', 'filter[unit]': units.join(','), limit: '200' } }),
    enabled: units.length > 0,
  });
  const offers = offered?.items ?? [];
  useLiveChange(
    useCallback(
      ({ type }: LiveChange) => setOld((old) => old || type === 'contribution' || type === 'handoff' || type === 'everything'),
      [],
    ),
  );
  const refresh = async (): Promise<void> => {
    await Promise.all([query.refetch(), refetchOffers()]);
    setOld(false);
  };
  const questions = itemsOf(query.data);
  // After an answer the next task opens, where the one answered has left the queue.
  const openNext = async (): Promise<void> => {
    const at = tasksIn(offers, questions).indexOf(chosen ?? '');
    const [asked, handed] = await Promise.all([query.refetch(), refetchOffers()]);
    setOld(false);
    const left = tasksIn(handed.data?.items ?? [], itemsOf(asked.data));
    if (chosen !== undefined && !left.includes(chosen)) await navigate({ search: { task: left[at] ?? left.at(-1) }, replace: true });
  };
  return (
    <>
      <ScreenTitle title={t('coordination.title')} />
      <SplitView
        back={
          <Link to="/coordination" search={{}}>
            ← {t('task.backToList')}
          </Link>
        }
        detail={chosen === undefined ? null : <TaskPanel key={chosen} taskId={chosen} onDone={() => void openNext()} />}
        list={
          <>
            {isOld && <NewsBar onRefresh={() => void refresh()} />}
            {query.error !== null && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
            {query.isLoading && <LoadingState />}
            <Offers offers={offers} chosen={chosen} />
            {!query.isLoading && questions.length === 0 && offers.length === 0 && (
              <EmptyState title={t('coordination.empty')}>{t('coordination.emptyWhy')}</EmptyState>
            )}
            <ul className={classes.questions}>
              {questions.map((question) => (
                <Question key={question.id} question={question} selected={question.task.id === chosen} />
              ))}
            </ul>
            {query.hasNextPage && (
              <Button variant="default" m="md" onClick={() => void query.fetchNextPage()}>
                {t('work.more')}
              </Button>
            )}
          </>
        }
      />
    </>
  );
}

/** The tasks of the queue, in the order in which it shows them. */
function tasksIn(offers: readonly HandoffListItemDto[], questions: readonly ContributionListItemDto[]): readonly string[] {
  return [...new Set([...offers, ...questions].map(({ task }) => task.id))];
}

function Question({ question, selected }: { readonly question: ContributionListItemDto; readonly selected: boolean }): ReactElement {
  const { t } = useTranslation();
  return (
    <li className={classes.question} data-selected={selected || undefined}>
      <div>
        <Link to="/coordination" search={{ task: question.task.id }}>
          {question.origin === 'item' ? t('contribution.askedByRow') : question.question}
        </Link>
        <p>{question.task.content}</p>
        <p>{t('coordination.fromTask', { reference: question.task.reference })}</p>
      </div>
      <div className={classes.side}>
        <Chip>{t(`contributionState.${question.state}`)}</Chip>
        <span>{t('task.asked', { day: writtenDay(question.dueOn) })}</span>
        {question.required && <Chip tone="accent">{t('task.requiredShort')}</Chip>}
      </div>
    </li>
  );
}
