import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerDto } from '#api-client/index';
import classes from './questions.module.css';

/** Where a row can be looked up: its event, its task, or the log of its unit. */
export function RowSources({ row, number }: { readonly row: AnswerDto['rows'][number]; readonly number: number }): ReactElement {
  const { t } = useTranslation();
  const { eventId, taskId, unitId } = row;
  return (
    <span className={classes.sources}>
      {eventId !== null && (
        <Link to="/audit/$eventId" params={{ eventId }} aria-label={t('inspection.eventOf', { row: number })}>
          {t('inspection.event')}
        </Link>
      )}
      {taskId !== null && (
        <Link to="/tasks/$taskId" params={{ taskId }} aria-label={t('inspection.taskOf', { row: number })}>
          {t('inspection.task')}
        </Link>
      )}
      {unitId !== null && (
        <Link to="/audit" search={{ unit: [unitId] }} aria-label={t('inspection.logOf', { row: number })}>
          {t('inspection.log')}
        </Link>
      )}
    </span>
  );
}
