import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskDto } from '#api-client/index';
import { writtenInstant } from '../../kit/day';
import { AnsweredPoints } from './answered-points';
import { EvidenceList } from './evidence/evidence-list';
import { ReceiptLink } from './receipt-link';
import { TaskFiles } from './task-files';
import classes from './task-panel.module.css';

/** What was put before the head, and every version that was handed in, newest first. */
export function VersionsSection({ task }: { readonly task: TaskDto }): ReactElement {
  const { t } = useTranslation();
  const versions = [...(task.submissions ?? [])].reverse();
  return (
    <section className={classes.section}>
      <h3>{t('task.versions')}</h3>
      {versions.length === 0 && task.proposal === null && <p className={classes.muted}>{t('task.noVersions')}</p>}
      <ol className={classes.items} reversed>
        {task.proposal !== null && (
          <li className={classes.item}>
            <strong>{t('task.proposal')}</strong>
            <p className={classes.muted}>{t('task.proposedAt', { time: writtenInstant(task.proposal.preparedAt) })}</p>
            <TaskFiles task={task} files={task.proposal.documents} />
            {task.proposal.note !== null && <p>{task.proposal.note}</p>}
          </li>
        )}
        {versions.map(({ number, submittedByName, submittedAt, enteredFor, contentHash, documents, note, answers, evidence }) => (
          <li key={number} className={classes.item}>
            <Link to="/tasks/$taskId/versions/$number" params={{ taskId: task.id, number: String(number) }}>
              <strong>{t('task.version', { number })}</strong>
            </Link>
            <p className={classes.muted}>
              {t('task.versionBy', { name: submittedByName ?? t('person.unknown'), time: writtenInstant(submittedAt) })} ·{' '}
              <span title={contentHash}>{t('task.versionHash', { hash: contentHash.slice(0, 12) })}</span> ·{' '}
              <ReceiptLink taskId={task.id} number={number} />
            </p>
            {enteredFor !== null && <p>{t('task.enteredFor', { reason: enteredFor.reason })}</p>}
            <TaskFiles task={task} files={documents} />
            <EvidenceList evidence={evidence} documents={documents} />
            {note !== null && <p>{note}</p>}
            <AnsweredPoints answers={answers} />
          </li>
        ))}
      </ol>
    </section>
  );
}
