import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { countMyQueuesOptions } from '#api-client/@tanstack/react-query.gen';
import type { TaskListItemDto } from '#api-client/index';
import { useMe } from '../../app/me';
import { useNow } from '../../app/now';
import { PrintLink } from '../../app/print-link';
import { ScreenTitle } from '../../app/screen-title';
import { SplitView } from '../../app/split-view';
import { useChangedTasks } from '../../app/use-changed-tasks';
import type { WorkSearch } from '../../app/work-search';
import { Bands, type RowPlace } from '../../kit/bands';
import { itemsOf, moreOf } from '../../kit/pages';
import { ErrorState, EmptyState, LoadingState } from '../../kit/states';
import { TaskRow } from '../../kit/task-row';
import { OnDemandSection } from '../on-demand/on-demand-section';
import { useSelection } from '../../kit/use-selection';
import { BulkBar } from '../bulk/bulk-bar';
import { TaskPanel } from '../task/task-panel';
import { ListHead } from './list-head';
import { useBands } from './use-bands';
import { useWork } from './use-work';
import { isNarrowed } from './work-look';
import { NewsBar } from '../../kit/news-bar';

const route = getRouteApi('/shell/work');

/** What one's units have to do, most urgent first; the task beside it. */
export function WorkScreen(): ReactElement {
  const { t } = useTranslation();
  const { task: chosen, ...search } = route.useSearch();
  const { units } = useMe();
  const today = useNow()?.today;
  const { data: counts } = useQuery(countMyQueuesOptions());
  const query = useWork(search);
  const tasks = useMemo(() => itemsOf(query.data), [query.data]);
  const ids = useMemo(() => new Set(tasks.map(({ id }) => id)), [tasks]);
  const { changed, isListOld, forget } = useChangedTasks(ids);
  const selection = useSelection(ids);
  const navigate = route.useNavigate();
  const refresh = async (): Promise<void> => {
    await query.refetch();
    forget();
  };
  // After an act the next task opens, where the one acted on has left the queue.
  const openNext = async (): Promise<void> => {
    const at = tasks.findIndex(({ id }) => id === chosen);
    const { data } = await query.refetch();
    forget();
    const left = itemsOf(data);
    if (chosen !== undefined && left.every(({ id }) => id !== chosen))
      await navigate({ search: { ...search, task: (left[at] ?? left.at(-1))?.id }, replace: true });
  };
  const bands = useBands({ search, tasks, selection, counts, today });
  const row = (task: TaskListItemDto, place: RowPlace): ReactElement => (
    <TaskRow
      key={task.id}
      task={task}
      place={place}
      selected={task.id === chosen}
      changed={changed.has(task.id)}
      choice={selection.ofRow(task.id)}
      link={(title) => (
        <Link to="/work" search={{ ...search, task: task.id }}>
          {title}
        </Link>
      )}
    />
  );
  return (
    <>
      <ScreenTitle title={t('work.title')}>
        <Group gap="md">
          {units.length > 0 && (
            <>
              <Link to="/work/period">{t('work.period')}</Link>
              <Link to="/work/document">{t('work.oneDocument')}</Link>
            </>
          )}
          <PrintLink list="work" search={search} />
        </Group>
      </ScreenTitle>
      <SplitView
        back={
          <Link to="/work" search={search}>
            ← {t('task.backToList')}
          </Link>
        }
        detail={chosen === undefined ? null : <TaskPanel key={chosen} taskId={chosen} onDone={() => void openNext()} />}
        list={
          <>
            {units.length > 0 && (
              <ListHead
                search={search}
                snoozedCount={counts?.snoozed ?? 0}
                onSearch={(looked) => void navigate({ search: looked, replace: true })}
              />
            )}
            {isListOld && <NewsBar onRefresh={() => void refresh()} />}
            {[...new Set(units)].map((id) => (
              <OnDemandSection key={id} unitId={id} />
            ))}
            {units.length === 0 && <EmptyState title={t('work.noUnit')} />}
            {query.error !== null && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
            {query.isLoading && <LoadingState />}
            {query.isSuccess && tasks.length === 0 && <NothingWaits search={search} />}
            <Bands bands={bands} draw={row} onMore={moreOf(query)} />
            {query.hasNextPage && (
              <Button variant="default" m="md" onClick={() => void query.fetchNextPage()} loading={query.isFetchingNextPage}>
                {t('work.more')}
              </Button>
            )}
            <BulkBar tasks={tasks} selection={selection} onDone={() => void openNext()} />
          </>
        }
      />
    </>
  );
}

function NothingWaits({ search }: { readonly search: WorkSearch }): ReactElement {
  const { t } = useTranslation();
  if (search.snoozed === true) return <EmptyState title={t('follow.noneTitle')} />;
  if (isNarrowed(search)) return <EmptyState title={t('views.nothing')} />;
  return <EmptyState title={t('work.empty')}>{t('work.emptyWhy')}</EmptyState>;
}
