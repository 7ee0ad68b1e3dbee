import { useMediaQuery } from '@mantine/hooks';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback, useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskListItemDto } from '#api-client/index';
import { PrintLink } from '../../app/print-link';
import { ScreenTitle } from '../../app/screen-title';
import type { TasksSearch } from '../../app/tasks-search';
import { useChangedTasks } from '../../app/use-changed-tasks';
import { Bands } from '../../kit/bands';
import { DataTable } from '../../kit/data-table';
import { NewsBar } from '../../kit/news-bar';
import { itemsOf } from '../../kit/pages';
import { EmptyState, ErrorState, LoadingState } from '../../kit/states';
import { TaskRow } from '../../kit/task-row';
import { SavedViews } from '../views/saved-views';
import { ChosenConditions } from './chosen-conditions';
import { TASK_HEIGHT, TASK_WIDTHS, useTaskColumns } from './task-columns';
import { TaskFields } from './task-fields';
import classes from './tasks.module.css';
import { useTaskCount, useTasks } from './use-tasks';

const route = getRouteApi('/shell/tasks');

/** Every task that one sees: narrowed as one chooses, and where every number leads to. */
export function TasksScreen(): ReactElement {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useTasks(search);
  const { data: total, refetch: countAgain } = useTaskCount(search);
  const tasks = useMemo(() => itemsOf(query.data), [query.data]);
  const ids = useMemo(() => new Set(tasks.map(({ id }) => id)), [tasks]);
  const { isListOld, forget } = useChangedTasks(ids);
  const look = (asked: TasksSearch): void => void navigate({ search: asked, replace: true });
  return (
    <>
      <ScreenTitle title={t('tasks.title')}>
        <PrintLink list="tasks" search={search} />
      </ScreenTitle>
      <div className={classes.head}>
        <SavedViews list="tasks" search={search} onSearch={look} />
        <details className={classes.filters}>
          <summary>{t('tasks.filters')}</summary>
          <TaskFields search={search} onChoose={(choice) => look({ ...search, ...choice })} />
        </details>
        <ChosenConditions search={search} onSearch={look} />
        {total !== undefined && (
          <p className={classes.count} role="status">
            {t('tasks.count', { count: total })}
          </p>
        )}
      </div>
      {isListOld && <NewsBar onRefresh={() => void Promise.all([query.refetch(), countAgain()]).then(forget)} />}
      {query.error !== null && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isLoading && <LoadingState lines={12} />}
      {query.isSuccess && tasks.length === 0 && <EmptyState title={t('tasks.none')}>{t('tasks.noneWhy')}</EmptyState>}
      {tasks.length > 0 && <Tasks tasks={tasks} total={total ?? tasks.length} query={query} />}
    </>
  );
}

interface TasksProps {
  readonly tasks: readonly TaskListItemDto[];
  readonly total: number;
  readonly query: Pick<ReturnType<typeof useTasks>, 'hasNextPage' | 'isFetching' | 'fetchNextPage'>;
}

/** As a table; on a phone, one below the other. */
function Tasks({ tasks, total, query: { hasNextPage, isFetching, fetchNextPage } }: TasksProps): ReactElement {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const columns = useTaskColumns();
  const isNarrow = useMediaQuery('(max-width: 48rem)', undefined, { getInitialValueInEffect: false });
  const more = useCallback(() => {
    if (!isFetching) void fetchNextPage();
  }, [isFetching, fetchNextPage]);
  if (isNarrow)
    return (
      <Bands
        bands={[{ key: 'tasks', title: t('tasks.title'), count: total, rows: tasks }]}
        draw={(task, place) => (
          <TaskRow
            key={task.id}
            task={task}
            place={place}
            selected={false}
            link={(title) => (
              <Link to="/tasks/$taskId" params={{ taskId: task.id }}>
                {title}
              </Link>
            )}
          />
        )}
        onMore={hasNextPage ? more : null}
      />
    );
  return (
    <div className={classes.table}>
      <DataTable
        name={t('tasks.title')}
        columns={columns}
        rows={tasks}
        idOf={({ id }) => id}
        rowHeight={TASK_HEIGHT}
        widths={TASK_WIDTHS}
        hasMore={hasNextPage}
        onMore={more}
        onOpen={({ id }) => void navigate({ to: '/tasks/$taskId', params: { taskId: id } })}
      />
    </div>
  );
}
