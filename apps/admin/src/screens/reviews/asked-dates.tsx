import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskListItemDto } from '#api-client/index';
import { TaskRow } from '../../kit/task-row';
import type { Selection } from '../../kit/use-selection';
import classes from './reviews.module.css';

interface Props {
  readonly tasks: readonly TaskListItemDto[];
  readonly selection: Selection;
}

/** The tasks of which a later date is asked of the reader; it is answered on the task's own page, or granted to many at once. */
export function AskedDates({ tasks, selection }: Props): ReactElement | null {
  const { t } = useTranslation();
  if (tasks.length === 0) return null;
  return (
    <section>
      <h2 className={classes.asked}>{t('reviews.askedDates', { count: tasks.length })}</h2>
      <ul className={classes.rows}>
        {tasks.map((task) => (
          <TaskRow
            key={task.id}
            task={task}
            selected={false}
            choice={selection.ofRow(task.id)}
            link={(title) => (
              <Link to="/tasks/$taskId" params={{ taskId: task.id }}>
                {title}
              </Link>
            )}
          />
        ))}
      </ul>
    </section>
  );
}
