import { Button } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentRefDto, HiddenDocumentDto, SubmissionDto } from '#api-client/index';
import { DocumentComparison } from '../../kit/comparison/document-comparison';
import type { ComparedVersion } from './changed-evidence';
import { ChangedEvidence } from './changed-evidence-lines';
import { pairedDocuments } from './paired-documents';

interface Props {
  readonly before: ComparedVersion & Pick<SubmissionDto, 'number'>;
  readonly after: ComparedVersion;
  /** Nobody reads these any more: they are named, and not compared. */
  readonly hidden: readonly HiddenDocumentDto[] | undefined;
}

/** What a version gives otherwise than the version before it: files by their content, what was confirmed of them, figures. */
export function ChangedFiles({ before, after, hidden = [] }: Props): ReactElement {
  const { t } = useTranslation();
  const { same, changed, added, removed } = pairedDocuments(before.documents, after.documents);
  const isHidden = ({ documentId }: DocumentRefDto): boolean => hidden.some((one) => one.documentId === documentId);
  const namesOf = (files: readonly DocumentRefDto[]): string => files.map(({ name }) => name).join(', ');
  return (
    <ul>
      {changed.length + added.length + removed.length === 0 && <li>{t('reviews.sinceLastSame', { number: before.number })}</li>}
      {added.length > 0 && <li>{t('reviews.sinceLastNew', { names: namesOf(added) })}</li>}
      {removed.length > 0 && <li>{t('reviews.sinceLastGone', { names: namesOf(removed) })}</li>}
      {same.length > 0 && changed.length + added.length > 0 && <li>{t('reviews.sinceLastKept', { names: namesOf(same) })}</li>}
      {changed.map(({ before: old, after: now }) => (
        <Changed key={now.documentId} before={old} after={now} isReadable={!isHidden(old) && !isHidden(now)} />
      ))}
      <ChangedEvidence before={before} after={after} />
    </ul>
  );
}

interface ChangedProps {
  readonly before: DocumentRefDto;
  readonly after: DocumentRefDto;
  readonly isReadable: boolean;
}

/** Comparing reads both files, which is an event of the log: it is done when somebody wants to see it. */
function Changed({ before, after, isReadable }: ChangedProps): ReactElement {
  const { t } = useTranslation();
  const [isShown, setShown] = useState(false);
  return (
    <li>
      {before.name === after.name
        ? t('reviews.sinceLastChanged', { name: after.name })
        : t('reviews.sinceLastReplaced', { before: before.name, after: after.name })}{' '}
      {isReadable && (
        <Button size="compact-xs" variant="default" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {t(isShown ? 'comparison.hide' : 'comparison.show')}
        </Button>
      )}
      {isReadable && isShown && <DocumentComparison documentId={after.documentId} beforeId={before.documentId} />}
    </li>
  );
}
