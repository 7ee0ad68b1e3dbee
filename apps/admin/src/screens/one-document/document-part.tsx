import { useEffect, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FileField } from '../../kit/file-field';
import type { StoredFile } from '../../kit/file-list';
import { DocumentFindings } from '../../kit/uploads/document-findings';
import { useFindings } from '../../kit/uploads/use-findings';
import { DocumentFields } from '../task/evidence/document-fields';
import { placedAsRead, type PlacedInput } from '../task/evidence/evidence-input';
import classes from './one-document.module.css';

interface Props {
  readonly file: StoredFile | null;
  readonly placed: PlacedInput | null;
  readonly onFile: (file: StoredFile | null) => void;
  readonly onPlaced: (placed: PlacedInput) => void;
}

/** The one document: another one takes its place. */
export function DocumentPart({ file, placed, onFile, onPlaced }: Props): ReactElement {
  const { t } = useTranslation();
  return (
    <section className={classes.section} aria-label={t('oneDocument.document')}>
      <h2 className={classes.heading}>{t('oneDocument.document')}</h2>
      <FileField
        label={t('oneDocument.oneOnly')}
        files={file === null ? [] : [file]}
        onChange={(files) => onFile(files.at(-1) ?? null)}
        actingAs={null}
        below={({ documentId }) => <Fields documentId={documentId} placed={placed} onPlaced={onPlaced} />}
      />
    </section>
  );
}

/** What stands on it, said once for all tasks. */
function Fields({
  documentId,
  placed,
  onPlaced,
}: {
  readonly documentId: string;
  readonly placed: PlacedInput | null;
  readonly onPlaced: (placed: PlacedInput) => void;
}): ReactElement {
  const { data: read } = useFindings(documentId, null);
  useEffect(() => {
    if (placed === null && read !== undefined) onPlaced(placedAsRead(read, null));
  }, [placed, read, onPlaced]);
  if (placed === null || read === undefined) return <DocumentFindings documentId={documentId} />;
  return <DocumentFields metadata={read.metadata} placed={placed} onChange={(more) => onPlaced({ ...placed, ...more })} />;
}
