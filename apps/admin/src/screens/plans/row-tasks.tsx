import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listTasksInfiniteOptions } from '#api-client/@tanstack/react-query.gen';
import type { PlanDto, PlanItemDto } from '#api-client/index';
import { BY_CURSOR, itemsOf } from '../../kit/pages';
import { ErrorState, LoadingState } from '../../kit/states';
import { StateChip, TimelinessChip } from '../../kit/task-chips';
import { RowLines } from '../on-demand/row-lines';
import classes from './plans.module.css';

/** The units of a row, each with where its task stands. */
export function RowTasks({ plan, item }: { readonly plan: PlanDto; readonly item: PlanItemDto }): ReactElement {
  const { t } = useTranslation();
  const query = useInfiniteQuery({
    ...listTasksInfiniteOptions({ query: { 'filter[plan]': plan.id, 'filter[item]': item.id, sort: 'reference', limit: '50' } }),
    ...BY_CURSOR,
  });
  if (query.error !== null) return <ErrorState error={query.error} />;
  if (query.isLoading) return <LoadingState lines={3} />;
  return (
    <section aria-label={t('plans.tasksOfRow', { path: item.path })}>
      <ul className={classes.units}>
        {itemsOf(query.data).map((task) => (
          <li key={task.id}>
            <Link to="/tasks/$taskId" params={{ taskId: task.id }}>
              {task.leadUnit.name}
            </Link>
            <StateChip state={task.state} />
            <TimelinessChip timeliness={task.timeliness} />
          </li>
        ))}
      </ul>
      {query.isSuccess && itemsOf(query.data).length === 0 && <p className={classes.muted}>{t('onDemand.nothing')}</p>}
      <RowLines planId={plan.id} itemId={item.id} />
      {query.hasNextPage && (
        <Button variant="default" onClick={() => void query.fetchNextPage()}>
          {t('work.more')}
        </Button>
      )}
    </section>
  );
}
