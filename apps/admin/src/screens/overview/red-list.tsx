import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listTasksOptions } from '#api-client/@tanstack/react-query.gen';
import type { TaskListItemDto } from '#api-client/index';
import type { TasksSearch } from '../../app/tasks-search';
import { addDays, shortDay } from '../../kit/day';
import { QueryContent } from '../../kit/query-content';
import { TimelinessChip } from '../../kit/task-chips';
import { askedTasks } from '../tasks/asked-tasks';
import { NumberLink } from './number-link';
import classes from './overview.module.css';

/** So many stand on the page; the list has them all. */
const SHOWN = 8;
/** As the API counts what is due soon. */
const SOON = 7;

interface Props {
  readonly of: TasksSearch;
  readonly today: string;
  readonly overdue: number;
  readonly dueSoon: number;
}

/** What is overdue, the longest first, and what is due within seven days; each with who holds it now. */
export function RedList({ of, today, overdue, dueSoon }: Props): ReactElement {
  const { t } = useTranslation();
  const soon: TasksSearch = { ...of, state: ['assigned'], cell: ['in-time'], to: addDays(today, SOON) };
  return (
    <section aria-labelledby="red-list" className={classes.section}>
      <h2 id="red-list" className={classes.heading}>
        {t('overview.red')}
      </h2>
      <div className={classes.red}>
        <Urgent
          of={{ ...of, cell: ['overdue'] }}
          title={t('overview.overdue', { count: overdue })}
          none={t('overview.overdueNone')}
          count={overdue}
        />
        <Urgent of={soon} title={t('overview.soon', { count: dueSoon })} none={t('overview.soonNone')} count={dueSoon} />
      </div>
    </section>
  );
}

interface UrgentProps {
  readonly of: TasksSearch;
  readonly title: string;
  readonly none: string;
  readonly count: number;
}

function Urgent({ of, title, none, count }: UrgentProps): ReactElement {
  const { t } = useTranslation();
  const query = useQuery({
    ...listTasksOptions({ query: { ...askedTasks(of, ''), sort: 'dueOn', limit: String(SHOWN) } }),
    enabled: count > 0,
  });
  return (
    <div className={classes.urgent}>
      <h3 className={classes.subheading}>{title}</h3>
      {count === 0 ? (
        <p className={classes.muted}>{none}</p>
      ) : (
        <QueryContent query={query}>
          {({ items }) => (
            <ul className={classes.rows}>
              {items.map((task) => (
                <UrgentTask key={task.id} task={task} />
              ))}
            </ul>
          )}
        </QueryContent>
      )}
      {count > SHOWN && (
        <NumberLink of={of} name={`${title}: ${t('overview.all', { count })}`}>
          {t('overview.all', { count })}
        </NumberLink>
      )}
    </div>
  );
}

function UrgentTask({
  task: { id, item, plan, leadUnit, holder, effectiveDueOn, timeliness },
}: {
  readonly task: TaskListItemDto;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <li>
      <Link to="/tasks/$taskId" params={{ taskId: id }}>
        {item.content}
      </Link>
      <span className={classes.facts}>
        {holder === null
          ? t('overview.heldByUnit', { unit: leadUnit.name })
          : t('overview.heldBy', { unit: leadUnit.name, person: holder.name })}
      </span>
      <span className={classes.facts}>
        <TimelinessChip timeliness={timeliness} /> {item.path} · {plan.code}
        {effectiveDueOn !== null && (
          <>
            {' · '}
            <time dateTime={effectiveDueOn}>{shortDay(effectiveDueOn)}</time>
          </>
        )}
      </span>
    </li>
  );
}
