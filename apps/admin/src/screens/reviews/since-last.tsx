import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskDto } from '#api-client/index';
import { AnsweredPoints } from '../task/answered-points';
import { ChangedFiles } from '../versions/changed-files';
import classes from './reviews.module.css';

/** What changed since the version that was returned: files by their content, what was confirmed and counted, and the reason it must answer. */
export function SinceLast({ task }: { readonly task: TaskDto }): ReactElement | null {
  const { t } = useTranslation();
  const { submission, lastReturn, submissions = [] } = task;
  const before = submissions.find(({ number }) => number === (lastReturn?.submission ?? 0));
  if (submission === null || lastReturn === null || before === undefined || before.number === submission.number) return null;
  return (
    <section className={classes.since} aria-labelledby="since-last">
      <h3 id="since-last" className={classes.heading}>
        {t('reviews.sinceLast', { number: before.number })}
      </h3>
      <blockquote>{lastReturn.reason}</blockquote>
      <AnsweredPoints answers={submission.answers} />
      <ChangedFiles before={before} after={submission} hidden={task.hiddenDocuments} />
    </section>
  );
}
