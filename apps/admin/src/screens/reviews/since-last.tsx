import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskDto } from '#api-client/index';
import { AnsweredPoints } from '../task/answered-points';
import classes from './reviews.module.css';

/** What changed since the version that was returned: files by their content, and the reason it must answer. */
export function SinceLast({ task }: { readonly task: TaskDto }): ReactElement | null {
  const { t } = useTranslation();
  const { submission, lastReturn, submissions = [] } = task;
  const before = submissions.find(({ number }) => number === (lastReturn?.submission ?? 0));
  if (submission === null || lastReturn === null || before === undefined || before.number === submission.number) return null;
  const digests = (files: typeof submission.documents): Set<string> => new Set(files.map(({ digest }) => digest));
  const [old, now] = [digests(before.documents), digests(submission.documents)];
  const added = submission.documents.filter(({ digest }) => !old.has(digest)).map(({ name }) => name);
  const gone = before.documents.filter(({ digest }) => !now.has(digest)).map(({ name }) => name);
  return (
    <section className={classes.since} aria-labelledby="since-last">
      <h3 id="since-last" className={classes.heading}>
        {t('reviews.sinceLast', { number: before.number })}
      </h3>
      <blockquote>{lastReturn.reason}</blockquote>
      <AnsweredPoints answers={submission.answers} />
      <ul>
        {added.length === 0 && gone.length === 0 && <li>{t('reviews.sinceLastSame', { number: before.number })}</li>}
        {added.length > 0 && <li>{t('reviews.sinceLastNew', { names: added.join(', ') })}</li>}
        {gone.length > 0 && <li>{t('reviews.sinceLastGone', { names: gone.join(', ') })}</li>}
      </ul>
    </section>
  );
}
