import { Button } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentRefDto, SubmissionDto } from '#api-client/index';
import { DocumentComparison } from '../../kit/comparison/document-comparison';
import { pairedDocuments } from './paired-documents';

interface Props {
  readonly before: Pick<SubmissionDto, 'number' | 'documents'>;
  readonly after: Pick<SubmissionDto, 'documents'>;
}

/** Which files of a version are other ones than those of the version before it, by their content. */
export function ChangedFiles({ before, after }: Props): ReactElement {
  const { t } = useTranslation();
  const { same, changed, added, removed } = pairedDocuments(before.documents, after.documents);
  const namesOf = (files: readonly DocumentRefDto[]): string => files.map(({ name }) => name).join(', ');
  return (
    <ul>
      {changed.length + added.length + removed.length === 0 && <li>{t('reviews.sinceLastSame', { number: before.number })}</li>}
      {added.length > 0 && <li>{t('reviews.sinceLastNew', { names: namesOf(added) })}</li>}
      {removed.length > 0 && <li>{t('reviews.sinceLastGone', { names: namesOf(removed) })}</li>}
      {same.length > 0 && changed.length + added.length > 0 && <li>{t('reviews.sinceLastKept', { names: namesOf(same) })}</li>}
      {changed.map(({ before: old, after }) => (
        <Changed key={after.documentId} before={old} after={after} />
      ))}
    </ul>
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
