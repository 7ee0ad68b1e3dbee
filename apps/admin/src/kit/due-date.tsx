import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './due-date.module.css';
import { writtenDay } from './day';

/** The day as computed, and below it the words of the plan. */
export function DueDate({ dueOn, printed }: { readonly dueOn: string | null; readonly printed?: string }): ReactElement {
  const { t } = useTranslation();
  return (
    <span className={classes.date}>
      {dueOn === null ? (
        <span>{t('timeliness.noDate')}</span>
      ) : (
        <span>
          {t('task.endOf')} <time dateTime={dueOn}>{writtenDay(dueOn)}</time>
        </span>
      )}
      {printed !== undefined && <span className={classes.printed}>{t('task.printedTime', { text: printed })}</span>}
    </span>
  );
}
