import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { PrintLink } from '../../app/print-link';
import { ScreenTitle } from '../../app/screen-title';
import { useChangedTasks } from '../../app/use-changed-tasks';
import { NewsBar } from '../../kit/news-bar';
import { QueryContent } from '../../kit/query-content';
import { EmptyState } from '../../kit/states';
import { ChooseAll } from '../../kit/choose-all';
import { useSelection } from '../../kit/use-selection';
import { BulkBar } from '../bulk/bulk-bar';
import { AskedDates } from './asked-dates';
import { isResult, reviewQueue } from './review-queue';
import classes from './reviews.module.css';
import { WaitingRows, type Waiting } from './waiting-rows';

/** What waits for one's decision: later dates that are asked for, and results. */
export function ReviewsScreen(): ReactElement {
  const { t } = useTranslation();
  const query = useQuery(reviewQueue());
  const ids = useMemo(() => new Set(query.data?.items.map(({ id }) => id)), [query.data]);
  const { changed, isListOld, forget } = useChangedTasks(ids);
  const selection = useSelection(ids);
  const refresh = async (): Promise<void> => {
    await query.refetch();
    forget();
  };
  return (
    <>
      <ScreenTitle title={t('reviews.title')}>
        <PrintLink list="reviews" />
      </ScreenTitle>
      {isListOld && <NewsBar onRefresh={() => void refresh()} />}
      <QueryContent query={query}>
        {({ items }) => (
          <>
            <AskedDates tasks={items.filter((task) => !isResult(task))} selection={selection} changed={changed} />
            <Results tasks={items.filter(isResult)} selection={selection} changed={changed} />
          </>
        )}
      </QueryContent>
      <BulkBar tasks={query.data?.items ?? []} selection={selection} onDone={() => void refresh()} />
    </>
  );
}

function Results(waiting: Waiting): ReactElement {
  const { t } = useTranslation();
  const { tasks, selection } = waiting;
  if (tasks.length === 0) return <EmptyState title={t('reviews.empty')}>{t('reviews.emptyWhy')}</EmptyState>;
  const every = tasks.map(({ id }) => id);
  return (
    <>
      <div className={classes.all}>
        <ChooseAll choice={selection.ofStretch(t('selection.every'), every)} />
      </div>
      <WaitingRows
        {...waiting}
        link={(taskId, title) => (
          <Link to="/reviews/$taskId" params={{ taskId }} search={{}}>
            {title}
          </Link>
        )}
      />
    </>
  );
}
