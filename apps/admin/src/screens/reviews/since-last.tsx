import { Button } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentRefDto, TaskDto } from '#api-client/index';
import { DocumentComparison } from '../../kit/comparison/document-comparison';
import { AnsweredPoints } from '../task/answered-points';
import { pairedDocuments } from './paired-documents';
import classes from './reviews.module.css';

/** What changed since the version that was returned: files by their content, and the reason it must answer. */
export function SinceLast({ task }: { readonly task: TaskDto }): ReactElement | null {
  const { t } = useTranslation();
  const { submission, lastReturn, submissions = [] } = task;
  const before = submissions.find(({ number }) => number === (lastReturn?.submission ?? 0));
  if (submission === null || lastReturn === null || before === undefined || before.number === submission.number) return null;
  const { same, changed, added, removed } = pairedDocuments(before.documents, submission.documents);
  const namesOf = (files: readonly DocumentRefDto[]): string => files.map(({ name }) => name).join(', ');
  return (
    <section className={classes.since} aria-labelledby="since-last">
      <h3 id="since-last" className={classes.heading}>
        {t('reviews.sinceLast', { number: before.number })}
      </h3>
      <blockquote>{lastReturn.reason}</blockquote>
      <AnsweredPoints answers={submission.answers} />
      <ul>
        {changed.length + added.length + removed.length === 0 && <li>{t('reviews.sinceLastSame', { number: before.number })}</li>}
        {added.length > 0 && <li>{t('reviews.sinceLastNew', { names: namesOf(added) })}</li>}
        {removed.length > 0 && <li>{t('reviews.sinceLastGone', { names: namesOf(removed) })}</li>}
        {same.length > 0 && changed.length + added.length > 0 && <li>{t('reviews.sinceLastKept', { names: namesOf(same) })}</li>}
        {changed.map(({ before: old, after }) => (
          <Changed key={after.documentId} before={old} after={after} />
        ))}
      </ul>
    </section>
  );
}

/** Comparing reads both files, which is an event of the log: it is done when somebody wants to see it. */
function Changed({ before, after }: { readonly before: DocumentRefDto; readonly after: DocumentRefDto }): ReactElement {
  const { t } = useTranslation();
  const [isShown, setShown] = useState(false);
  return (
    <li>
      {before.name === after.name
        ? t('reviews.sinceLastChanged', { name: after.name })
        : t('reviews.sinceLastReplaced', { before: before.name, after: after.name })}{' '}
      <Button size="compact-xs" variant="default" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
        {t(isShown ? 'comparison.hide' : 'comparison.show')}
      </Button>
      {isShown && <DocumentComparison documentId={after.documentId} beforeId={before.documentId} />}
    </li>
  );
}
