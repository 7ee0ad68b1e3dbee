import { Button, Checkbox } from '@mantine/core';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listTasksInfiniteOptions } from '#api-client/@tanstack/react-query.gen';
import type { PlanDto, PlanItemDto } from '#api-client/index';
import { useMe } from '../../app/me';
import { ChooseAll } from '../../kit/choose-all';
import { BY_CURSOR, itemsOf } from '../../kit/pages';
import type { Role } from '../../kit/role';
import { ErrorState, LoadingState } from '../../kit/states';
import { StateChip, TimelinessChip } from '../../kit/task-chips';
import { useSelection } from '../../kit/use-selection';
import { BulkBar } from '../bulk/bulk-bar';
import { RowLines } from '../on-demand/row-lines';
import { isConfined } from './plan-sight';
import classes from './plans.module.css';

/** Who reads the board of a row. */
const BOARD_ROLES: readonly Role[] = ['reviewer', 'leader', 'plan-administrator', 'auditor'];

/** The units of a row, each with where its task stands; one verb is done to those that are chosen. */
export function RowTasks({ plan, item }: { readonly plan: PlanDto; readonly item: PlanItemDto }): ReactElement {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { roles } = useMe();
  const mayOpenEveryFile = BOARD_ROLES.some((role) => roles.has(role));
  const query = useInfiniteQuery({
    ...listTasksInfiniteOptions({ query: { 'filter[plan]': plan.id, 'filter[item]': item.id, sort: 'reference', limit: '50' } }),
    ...BY_CURSOR,
  });
  const tasks = itemsOf(query.data);
  const selection = useSelection(new Set(tasks.map(({ id }) => id)));
  if (query.error !== null) return <ErrorState error={query.error} />;
  if (query.isLoading) return <LoadingState lines={3} />;
  return (
    <section aria-label={t('plans.tasksOfRow', { path: item.path })}>
      {tasks.length > 0 && mayOpenEveryFile && (
        <p>
          <Link to="/plans/$planId/rows/$itemId/board" params={{ planId: plan.id, itemId: item.id }} search={{}}>
            {t('reviews.board', { path: item.path })}
          </Link>
        </p>
      )}
      {tasks.length > 1 && (
        <ChooseAll
          choice={selection.ofStretch(
            t('selection.every'),
            tasks.map(({ id }) => id),
          )}
        />
      )}
      <ul className={classes.units}>
        {tasks.map((task) => (
          <li key={task.id} data-task={task.id}>
            <Checkbox
              aria-label={t('selection.one', { name: task.leadUnit.name })}
              checked={selection.chosen.has(task.id)}
              onChange={selection.ofRow(task.id).onToggle}
            />
            <Link to="/tasks/$taskId" params={{ taskId: task.id }}>
              {task.leadUnit.name}
            </Link>
            <StateChip state={task.state} />
            <TimelinessChip timeliness={task.timeliness} />
          </li>
        ))}
      </ul>
      {query.isSuccess && tasks.length === 0 && (
        <p className={classes.muted}>{t(isConfined(plan) ? 'plans.noneSeen' : 'onDemand.nothing')}</p>
      )}
      <RowLines planId={plan.id} itemId={item.id} />
      {query.hasNextPage && (
        <Button variant="default" onClick={() => void query.fetchNextPage()}>
          {t('work.more')}
        </Button>
      )}
      <BulkBar tasks={tasks} selection={selection} onDone={() => void queries.invalidateQueries()} />
    </section>
  );
}
