import { Button, SegmentedControl, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { countMyQueuesOptions, listTasksInfiniteOptions } from '#api-client/@tanstack/react-query.gen';
import type { TaskListItemDto } from '#api-client/index';
import { useMe } from '../../app/me';
import { useNow } from '../../app/now';
import { ScreenTitle } from '../../app/screen-title';
import { SplitView } from '../../app/split-view';
import { useChangedTasks } from '../../app/use-changed-tasks';
import { HANDS, type Hand, type WorkSearch } from '../../app/work-search';
import { Bands } from '../../kit/bands';
import { BY_CURSOR, itemsOf } from '../../kit/pages';
import { ErrorState, EmptyState, LoadingState } from '../../kit/states';
import { TaskRow } from '../../kit/task-row';
import { OnDemandSection } from '../on-demand/on-demand-section';
import { useSelection } from '../../kit/use-selection';
import { BulkBar } from '../bulk/bulk-bar';
import { TaskPanel } from '../task/task-panel';
import { BANDS, bandOf } from './band-of';
import { NewsBar } from '../../kit/news-bar';
import { ON_ARRIVAL } from '../../kit/on-arrival';

const route = getRouteApi('/shell/work');

/** What one's units have to do, most urgent first; the task beside it. */
export function WorkScreen(): ReactElement {
  const { t } = useTranslation();
  const { task: chosen, hand, snoozed } = route.useSearch();
  const { units } = useMe();
  const today = useNow()?.today;
  const { data: counts } = useQuery(countMyQueuesOptions());
  const query = useInfiniteQuery({
    ...listTasksInfiniteOptions({
      query: {
        'filter[state]': 'assigned',
        'filter[unit]': units.join(','),
        ...chosenOf(hand, snoozed),
        sort: 'dueOn',
        limit: '100',
      },
    }),
    ...BY_CURSOR,
    enabled: units.length > 0,
    ...ON_ARRIVAL,
  });
  const tasks = itemsOf(query.data);
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
      await navigate({ search: { hand, snoozed, task: (left[at] ?? left.at(-1))?.id }, replace: true });
  };
  const row = (task: TaskListItemDto): ReactElement => (
    <TaskRow
      key={task.id}
      task={task}
      selected={task.id === chosen}
      changed={changed.has(task.id)}
      choice={selection.ofRow(task.id)}
      link={(title) => (
        <Link to="/work" search={{ hand, snoozed, task: task.id }}>
          {title}
        </Link>
      )}
    />
  );
  return (
    <>
      <ScreenTitle title={t('work.title')} />
      <SplitView
        back={
          <Link to="/work" search={{ hand, snoozed }}>
            ← {t('task.backToList')}
          </Link>
        }
        detail={chosen === undefined ? null : <TaskPanel key={chosen} taskId={chosen} onDone={() => void openNext()} />}
        list={
          <>
            {units.length > 0 && <HandChoice hand={hand} snoozed={snoozed} />}
            <SnoozedLink snoozed={snoozed} count={counts?.snoozed ?? 0} hand={hand} />
            {isListOld && <NewsBar onRefresh={() => void refresh()} />}
            {[...new Set(units)].map((id) => (
              <OnDemandSection key={id} unitId={id} />
            ))}
            {units.length === 0 && <EmptyState title={t('work.noUnit')} />}
            {query.error !== null && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
            {query.isLoading && <LoadingState />}
            {query.isSuccess && tasks.length === 0 && <NothingWaits snoozed={snoozed} />}
            {today !== undefined && (
              <Bands
                bands={BANDS.map((band) => {
                  const rows = tasks.filter(({ effectiveDueOn, graceUntil }) => bandOf(graceUntil ?? effectiveDueOn, today) === band);
                  const title = t(`band.${band}`);
                  return {
                    key: band,
                    title,
                    ...(rows.length > 0 && {
                      choice: selection.ofStretch(
                        t('selection.all', { name: title }),
                        rows.map(({ id }) => id),
                      ),
                    }),
                    count: (hand === undefined && snoozed === undefined ? counts?.work[band] : undefined) ?? rows.length,
                    rows: rows.map(row),
                  };
                })}
              />
            )}
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

type Snoozed = Pick<WorkSearch, 'snoozed'>;

/** What is chosen to be seen, as the API filters it. */
function chosenOf(hand: Hand | undefined, snoozed: true | undefined): Record<string, string> {
  return { 'filter[snoozed]': snoozed === true ? 'yes' : 'no', ...(hand !== undefined && { 'filter[holder]': hand }) };
}

function NothingWaits({ snoozed }: Snoozed): ReactElement {
  const { t } = useTranslation();
  if (snoozed === true) return <EmptyState title={t('follow.noneTitle')} />;
  return <EmptyState title={t('work.empty')}>{t('work.emptyWhy')}</EmptyState>;
}

/** How much one has put off, and the way there and back; nothing where nothing is. */
function SnoozedLink({ snoozed, count, hand }: Snoozed & Pick<WorkSearch, 'hand'> & { readonly count: number }): ReactElement | null {
  const { t } = useTranslation();
  if (snoozed === undefined && count === 0) return null;
  return (
    <Text mx="md" mb="md">
      {snoozed === true ? (
        <Link to="/work" search={{ hand }}>
          ← {t('follow.backToQueue')}
        </Link>
      ) : (
        <Link to="/work" search={{ hand, snoozed: true }}>
          {t('follow.listed', { count })}
        </Link>
      )}
    </Text>
  );
}

/** Shows the whole unit's work, one's own, or what nobody has taken. */
function HandChoice({ hand, snoozed }: Snoozed & { readonly hand: Hand | undefined }): ReactElement {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  return (
    <SegmentedControl
      m="md"
      aria-label={t('work.hand')}
      data={[
        { value: 'all', label: t('work.handAll') },
        { value: 'me', label: t('work.handMine') },
        { value: 'nobody', label: t('work.handFree') },
      ]}
      value={hand ?? 'all'}
      onChange={(chosen) => void navigate({ search: { hand: HANDS.find((one) => one === chosen), snoozed }, replace: true })}
    />
  );
}
