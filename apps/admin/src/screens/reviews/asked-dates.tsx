import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './reviews.module.css';
import { WaitingRows, type Waiting } from './waiting-rows';

/** The tasks of which a later date is asked of the reader; it is answered on the task's own page, or granted to many at once. */
export function AskedDates(waiting: Waiting): ReactElement | null {
  const { t } = useTranslation();
  const count = waiting.tasks.length;
  if (count === 0) return null;
  return (
    <section>
      <h2 className={classes.asked}>{t('reviews.askedDates', { count })}</h2>
      <WaitingRows
        {...waiting}
        link={(taskId, title) => (
          <Link to="/tasks/$taskId" params={{ taskId }}>
            {title}
          </Link>
        )}
      />
    </section>
  );
}
