import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestDto, SentBackDto, SuspensionDto, TaskDto } from '#api-client/index';
import { writtenDay, writtenInstant } from '../../kit/day';
import classes from './task-panel.module.css';

/** Why the work came back, on top of everything else until it is handed in again. */
export function ReturnNotice({ task }: { readonly task: TaskDto }): ReactElement | null {
  const { t } = useTranslation();
  if (task.declineReason !== null) return <p className={classes.notice}>{t('task.declined', { reason: task.declineReason })}</p>;
  if (task.suspension !== null) return <SuspensionNotice {...task.suspension} />;
  const sentBack = task.proposal?.sentBack ?? null;
  if (sentBack !== null) return <SentBackNotice {...sentBack} />;
  const { contest } = task;
  if (contest !== null && task.state === 'assigned' && contest.submission === task.submission?.number)
    return <ContestNotice {...contest} />;
  if (task.lastReturn === null || task.state === 'closed') return null;
  const { reason, points, submission, returnedAt, returnedByName, resubmitBy } = task.lastReturn;
  const name = returnedByName ?? t('person.unknown');
  return (
    <section className={classes.notice} aria-label={t('verb.return')}>
      <p>
        <strong>{reason}</strong>
      </p>
      {points.length > 0 && (
        <ol>
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ol>
      )}
      <p className={classes.muted}>{t('task.returnedBy', { number: submission, name, time: writtenInstant(returnedAt) })}</p>
      {resubmitBy !== null && <p className={classes.muted}>{t('task.resubmitBy', { day: writtenDay(resubmitBy) })}</p>}
    </section>
  );
}

/** The work stands still until a day. */
function SuspensionNotice({ until, reason, suspendedByName }: SuspensionDto): ReactElement {
  const { t } = useTranslation();
  return (
    <section className={classes.notice} aria-label={t('verb.suspend')}>
      <p>
        <strong>{t('task.suspendedUntil', { day: writtenDay(until) })}</strong>
      </p>
      <p>{reason}</p>
      <p className={classes.muted}>{suspendedByName ?? t('person.unknown')}</p>
    </section>
  );
}

/** What was entered in the unit's place, and the unit does not stand by. */
function ContestNotice({ submission, reason, contestedAt, contestedByName }: ContestDto): ReactElement {
  const { t } = useTranslation();
  return (
    <section className={classes.notice} aria-label={t('verb.contest')}>
      <p>
        <strong>{t('task.contested', { number: submission, reason })}</strong>
      </p>
      <p className={classes.muted}>
        {t('occurrences.byAt', { name: contestedByName ?? t('person.unknown'), time: writtenInstant(contestedAt) })}
      </p>
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
