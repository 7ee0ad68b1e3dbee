import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskDto } from '#api-client/index';
import { useNow } from '../../app/now';
import { writtenInstant } from '../../kit/day';
import { periodWords } from '../../kit/period';
import { quartersUntil } from '../../kit/quarters';
import classes from './task-panel.module.css';

/** How the work stood, newest first; of continuous work also the quarters that nothing was said of yet. */
export function ProgressSection({ task }: { readonly task: TaskDto }): ReactElement | null {
  const { t } = useTranslation();
  const today = useNow()?.today;
  const reported = new Set(task.progress.map(({ period }) => period));
  const isContinuous = task.effectiveDueOn === null && task.state !== 'closed' && yearOf(task.reference) !== null;
  const silent = isContinuous && today !== undefined ? quartersUntil(today).filter((quarter) => !reported.has(quarter)) : [];
  if (task.progress.length === 0 && silent.length === 0) return null;
  return (
    <section className={classes.section}>
      <h3>{t('task.progress')}</h3>
      <ul className={classes.items}>
        {silent.map((quarter) => (
          <li key={quarter} className={classes.item}>
            {periodWords(quarter, t)}: <span className={classes.muted}>{t('task.progressSilent')}</span>
          </li>
        ))}
        {task.progress.toReversed().map(({ period, text, reportedAt, reportedByName }) => (
          <li key={reportedAt} className={classes.item}>
            {period !== null && <strong>{periodWords(period, t)}: </strong>}
            {text ?? t('task.progressNothing')}
            <p className={classes.muted}>
              {t('occurrences.byAt', { name: reportedByName ?? t('person.unknown'), time: writtenInstant(reportedAt) })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Continuous work stands for its plan's year: KT-TP-2025/I.4/2025/VP. */
function yearOf(reference: string): string | null {
  const [, , part = ''] = reference.split('/');
  return /^\d{4}$/.test(part) ? part : null;
}
