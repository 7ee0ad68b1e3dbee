import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskListItemDto } from '#api-client/index';
import { TaskRow } from '../../kit/task-row';
import classes from './reviews.module.css';

/** The tasks of which a later date is asked of the reader; it is answered on the task's own page. */
export function AskedDates({ tasks }: { readonly tasks: readonly TaskListItemDto[] }): ReactElement | null {
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
