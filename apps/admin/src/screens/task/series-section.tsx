import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listTasksOptions } from '#api-client/@tanstack/react-query.gen';
import type { TaskDto } from '#api-client/index';
import { shortDay } from '../../kit/day';
import { periodOf } from '../../kit/period';
import { StateChip, TimelinessChip } from '../../kit/task-chips';
import classes from './task-panel.module.css';

/** The other periods and events of the same row for the same unit: late in one month stays in its history. */
export function SeriesSection({ task }: { readonly task: TaskDto }): ReactElement | null {
  const { t } = useTranslation();
  const { data } = useQuery(
    listTasksOptions({ query: { 'filter[item]': task.item.id, 'filter[unit]': task.leadUnit.id, sort: 'dueOn', limit: '200' } }),
  );
  const series = data?.items ?? [];
  if (series.length < 2) return null;
  return (
    <section className={classes.section}>
      <h3>{t('task.series')}</h3>
      <ul className={classes.items}>
        {series.map(({ id, reference, state, timeliness, effectiveDueOn }) => (
          <li key={id} className={classes.item} aria-current={id === task.id || undefined}>
            <div className={classes.between}>
              <Link to="/tasks/$taskId" params={{ taskId: id }}>
                {periodOf(reference, t) ?? (effectiveDueOn === null ? reference : shortDay(effectiveDueOn))}
              </Link>
              <span className={classes.chips}>
                <StateChip state={state} />
                <TimelinessChip timeliness={timeliness} />
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
