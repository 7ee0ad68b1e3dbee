import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { SentBackDto, TaskDto } from '#api-client/index';
import { writtenDay, writtenInstant } from '../../kit/day';
import classes from './task-panel.module.css';

/** Why the work came back, on top of everything else until it is handed in again. */
export function ReturnNotice({ task }: { readonly task: TaskDto }): ReactElement | null {
  const { t } = useTranslation();
  if (task.declineReason !== null) return <p className={classes.notice}>{t('task.declined', { reason: task.declineReason })}</p>;
  const sentBack = task.proposal?.sentBack ?? null;
  if (sentBack !== null) return <SentBackNotice {...sentBack} />;
  if (task.lastReturn === null || task.state === 'closed') return null;
  const { reason, submission, returnedAt, returnedByName, resubmitBy } = task.lastReturn;
  const name = returnedByName ?? t('person.unknown');
  return (
    <section className={classes.notice} aria-label={t('verb.return')}>
      <p>
        <strong>{reason}</strong>
      </p>
      <p className={classes.muted}>{t('task.returnedBy', { number: submission, name, time: writtenInstant(returnedAt) })}</p>
      {resubmitBy !== null && <p className={classes.muted}>{t('task.resubmitBy', { day: writtenDay(resubmitBy) })}</p>}
    </section>
  );
}

/** What the officer proposed came back from the head. */
function SentBackNotice({ reason, sentBackAt, sentBackByName }: SentBackDto): ReactElement {
  const { t } = useTranslation();
  return (
    <section className={classes.notice} aria-label={t('verb.send-back')}>
      <p>
        <strong>{reason}</strong>
      </p>
      <p className={classes.muted}>
        {t('task.sentBackBy', { name: sentBackByName ?? t('person.unknown'), time: writtenInstant(sentBackAt) })}
      </p>
    </section>
  );
}
