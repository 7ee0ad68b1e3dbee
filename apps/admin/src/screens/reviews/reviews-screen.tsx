import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ScreenTitle } from '../../app/screen-title';
import { useChangedTasks } from '../../app/use-changed-tasks';
import { NewsBar } from '../../kit/news-bar';
import { QueryContent } from '../../kit/query-content';
import { EmptyState } from '../../kit/states';
import { TaskRow } from '../../kit/task-row';
import { ChooseAll } from '../../kit/choose-all';
import { useSelection } from '../../kit/use-selection';
import { BulkBar } from '../bulk/bulk-bar';
import { AskedDates } from './asked-dates';
import { isResult, reviewQueue } from './review-queue';
import classes from './reviews.module.css';

/** The results that wait for one's decision. */
export function ReviewsScreen(): ReactElement {
  const { t } = useTranslation();
  const query = useQuery(reviewQueue());
  const ids = useMemo(() => new Set(query.data?.items.filter(isResult).map(({ id }) => id)), [query.data]);
  const { changed, isListOld, forget } = useChangedTasks(ids);
  const selection = useSelection(ids);
  const refresh = async (): Promise<void> => {
    await query.refetch();
    forget();
  };
  return (
    <>
      <ScreenTitle title={t('reviews.title')} />
      {isListOld && <NewsBar onRefresh={() => void refresh()} />}
      <QueryContent query={query}>
        {({ items }) => (
          <>
            <AskedDates tasks={items.filter((task) => !isResult(task))} />
            {ids.size === 0 ? (
              <EmptyState title={t('reviews.empty')}>{t('reviews.emptyWhy')}</EmptyState>
            ) : (
              <>
                <div className={classes.all}>
                  <ChooseAll choice={selection.ofStretch(t('selection.every'), [...ids])} />
                </div>
                <ul className={classes.rows}>
                  {items.filter(isResult).map((task) => (
                    <TaskRow
                      key={task.id}
                      task={task}
                      selected={false}
                      changed={changed.has(task.id)}
                      choice={selection.ofRow(task.id)}
                      link={(title) => (
                        <Link to="/reviews/$taskId" params={{ taskId: task.id }} search={{}}>
                          {title}
                        </Link>
                      )}
                    />
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </QueryContent>
      <BulkBar tasks={query.data?.items ?? []} selection={selection} onDone={() => void refresh()} />
    </>
  );
}
