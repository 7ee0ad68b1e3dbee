import { Button, SegmentedControl } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me';
import { PrintLink } from '../../app/print-link';
import { ScreenTitle } from '../../app/screen-title';
import { SplitView } from '../../app/split-view';
import { useShortcuts } from '../../app/use-shortcuts';
import { NewsBar } from '../../kit/news-bar';
import { EmptyState, ErrorState, LoadingState } from '../../kit/states';
import classes from './coordination.module.css';
import { Offers } from './offers';
import { QuestionList } from './question-list';
import { QuestionPanel } from './question-panel';
import { useCoordination } from './use-coordination';

const route = getRouteApi('/shell/coordination');

/** The questions that other units wait for one's own to answer, by whose turn it is and by their date; and those that were answered. */
export function CoordinationScreen(): ReactElement {
  const { t } = useTranslation();
  const { task: chosen, show } = route.useSearch();
  const navigate = route.useNavigate();
  const { id: me } = useMe();
  const isWaiting = show === undefined;
  const { query, offers, questions, tasks, isOld, refresh } = useCoordination(isWaiting);
  const goTo = (task: string | undefined): Promise<void> => navigate({ search: { show, task }, replace: true });
  const step = (by: 1 | -1): void => {
    const next = tasks[chosen === undefined ? 0 : tasks.indexOf(chosen) + by];
    if (next !== undefined) void goTo(next);
  };
  useShortcuts({ j: () => step(1), k: () => step(-1) });
  // After an answer the next task opens, where the one answered has left the queue.
  const openNext = async (): Promise<void> => {
    const at = tasks.indexOf(chosen ?? '');
    const left = await refresh();
    if (chosen !== undefined && !left.includes(chosen)) await goTo(left[at] ?? left.at(-1));
  };
  return (
    <>
      <ScreenTitle title={t('coordination.title')} />
      <SplitView
        back={
          <Link to="/coordination" search={{ show }}>
            ← {t('task.backToList')}
          </Link>
        }
        detail={chosen === undefined ? null : <QuestionPanel key={chosen} taskId={chosen} onDone={() => void openNext()} />}
        list={
          <>
            <div className={classes.look}>
              <SegmentedControl
                aria-label={t('question.show')}
                data={[
                  { value: 'waiting', label: t('question.waiting') },
                  { value: 'answered', label: t('question.answered') },
                ]}
                value={show ?? 'waiting'}
                onChange={(value) => void navigate({ search: { show: value === 'answered' ? 'answered' : undefined } })}
              />
              <PrintLink list="coordination" search={{ show }} />
            </div>
            {isOld && <NewsBar onRefresh={() => void refresh()} />}
            {query.error !== null && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
            {query.isLoading && <LoadingState />}
            <Offers offers={offers} chosen={chosen} />
            {!query.isLoading && questions.length === 0 && offers.length === 0 && (
              <EmptyState title={t(isWaiting ? 'coordination.empty' : 'question.noneAnswered')}>
                {t(isWaiting ? 'coordination.emptyWhy' : 'question.noneAnsweredWhy')}
              </EmptyState>
            )}
            <QuestionList questions={questions} chosen={chosen} show={show} me={me} />
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
