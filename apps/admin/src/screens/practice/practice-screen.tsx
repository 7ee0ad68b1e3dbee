import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { listContributionsOptions, listHandoffsOptions, listTasksOptions } from '#api-client/@tanstack/react-query.gen';
import type { TaskListItemDto } from '#api-client/index';
import { useMe } from '../../app/me';
import { ScreenTitle } from '../../app/screen-title';
import { SplitView } from '../../app/split-view';
import { Bands, type RowPlace } from '../../kit/bands';
import { ON_ARRIVAL } from '../../kit/on-arrival';
import { EmptyState, ErrorState, LoadingState } from '../../kit/states';
import { TaskRow } from '../../kit/task-row';
import { TaskPanel } from '../task/task-panel';
import { AskedRow } from './asked-row';
import classes from './practice.module.css';

const route = getRouteApi('/shell/practice');

const ONLY = { 'filter[practice]': 'only', limit: '200' } as const;

/** Each queue has rows of its own. */
type DrawnRow = (place: RowPlace) => ReactElement;

/** Everything that waits for the reader in practice plans, queue by queue: it stands in none of the queues of what is to be done. */
export function PracticeScreen(): ReactElement {
  const { t } = useTranslation();
  const { task: chosen } = route.useSearch();
  const { units } = useMe();
  const mine = { enabled: units.length > 0, ...ON_ARRIVAL };
  const unit = { 'filter[unit]': units.join(',') };
  const work = useQuery({ ...listTasksOptions({ query: { ...ONLY, ...unit, 'filter[state]': 'assigned' } }), ...mine });
  const questions = useQuery({
    ...listContributionsOptions({ query: { ...ONLY, ...unit, 'filter[state]': 'requested,acknowledged' } }),
    ...mine,
  });
  const offers = useQuery({ ...listHandoffsOptions({ query: { ...ONLY, ...unit, 'filter[state]': 'offered' } }), ...mine });
  const reviews = useQuery({ ...listTasksOptions({ query: { ...ONLY, 'filter[decider]': 'me', sort: 'submittedAt' } }), ...ON_ARRIVAL });
  const all = [work, questions, offers, reviews];
  const refresh = (): void => all.forEach((query) => void query.refetch());
  const taskRow =
    (task: TaskListItemDto, link: (title: ReactNode) => ReactElement): DrawnRow =>
    (place) => <TaskRow key={task.id} task={task} place={place} selected={task.id === chosen} link={link} />;
  const opened = (id: string) =>
    function open(title: ReactNode): ReactElement {
      return (
        <Link to="/practice" search={{ task: id }}>
          {title}
        </Link>
      );
    };
  const coordination = [
    ...(questions.data?.items ?? []).map(({ id, task, question }): DrawnRow => (place) => (
      <AskedRow key={id} words={question} task={task} place={place} selected={task.id === chosen} link={opened(task.id)} />
    )),
    ...(offers.data?.items ?? []).map(({ id, task, fromUnit, reason }): DrawnRow => (place) => (
      <AskedRow
        key={id}
        words={t('coordination.offered', { unit: fromUnit.name, reason })}
        task={task}
        place={place}
        selected={task.id === chosen}
        link={opened(task.id)}
      />
    )),
  ];
  const bands = [
    { key: 'work', rows: (work.data?.items ?? []).map((task) => taskRow(task, opened(task.id))) },
    { key: 'coordination', rows: coordination },
    {
      key: 'reviews',
      rows: (reviews.data?.items ?? []).map((task) =>
        taskRow(task, (title) => (
          <Link to="/reviews/$taskId" params={{ taskId: task.id }} search={{}}>
            {title}
          </Link>
        )),
      ),
    },
  ] as const;
  const failed = all.find(({ error }) => error !== null);
  const isLoading = all.some((query) => query.isLoading);
  return (
    <>
      <ScreenTitle title={t('practice.title')} />
      <SplitView
        back={
          <Link to="/practice" search={{}}>
            ← {t('task.backToList')}
          </Link>
        }
        detail={chosen === undefined ? null : <TaskPanel key={chosen} taskId={chosen} onDone={refresh} />}
        list={
          <>
            <p className={classes.intro}>{t('practice.intro')}</p>
            {failed !== undefined && <ErrorState error={failed.error} onRetry={refresh} />}
            {isLoading && <LoadingState />}
            {!isLoading && failed === undefined && bands.every(({ rows }) => rows.length === 0) && (
              <EmptyState title={t('practice.none')}>{t('practice.noneWhy')}</EmptyState>
            )}
            <Bands<DrawnRow>
              bands={bands.map(({ key, rows }) => ({ key, title: t(`practice.${key}`), count: rows.length, rows }))}
              draw={(row, place) => row(place)}
              onMore={null}
            />
          </>
        }
      />
    </>
  );
}
