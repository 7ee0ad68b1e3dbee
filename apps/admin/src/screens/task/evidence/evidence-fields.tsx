import { useCallback, useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskDto } from '#api-client/index';
import type { StoredFile } from '../../../kit/file-list';
import { FileDrop } from '../../../kit/uploads/file-drop';
import type { EvidenceInput, PlacedInput } from './evidence-input';
import { FigureFields } from './figure-fields';
import { LinkField } from './link-field';
import { PlacedFields } from './placed-fields';
import { RequirementList } from './requirement-list';

export interface EvidenceFieldsProps {
  readonly task: TaskDto;
  readonly files: readonly StoredFile[];
  /** What was proposed, as long as no file of one's own takes its place. */
  readonly standing: readonly StoredFile[];
  readonly onFiles: (files: readonly StoredFile[]) => void;
  readonly evidence: EvidenceInput;
  readonly onEvidence: (evidence: EvidenceInput) => void;
  readonly actingAs: string | null;
  readonly error?: string | undefined;
}

/** What is handed in: the checklist of what the row asks for, the files with what stands on each, and the figures. */
export function EvidenceFields({
  task,
  files,
  standing,
  onFiles,
  evidence,
  onEvidence,
  actingAs,
  error,
}: EvidenceFieldsProps): ReactElement {
  const { t } = useTranslation();
  // Several files may be read before the form is drawn again: each is added to what there is then.
  const latest = useRef(evidence);
  useEffect(() => {
    latest.current = evidence;
  });
  const change = useCallback(
    (next: EvidenceInput): void => {
      latest.current = next;
      onEvidence(next);
    },
    [onEvidence],
  );
  return (
    <>
      <RequirementList task={task} files={files.length === 0 ? standing : files} evidence={evidence} onChange={change} />
      <FileDrop
        label={t('field.documents')}
        files={files}
        onChange={onFiles}
        actingAs={actingAs}
        error={error}
        below={({ documentId }) => (
          <PlacedFields
            documentId={documentId}
            task={task}
            placed={evidence.placed[documentId]}
            onChange={(placed: PlacedInput) => change({ ...latest.current, placed: { ...latest.current.placed, [documentId]: placed } })}
          />
        )}
      />
      <LinkField actingAs={actingAs} onCaptured={(page) => onFiles([...files, page])} />
      <FigureFields task={task} figures={evidence.figures} onChange={(figures) => change({ ...latest.current, figures })} />
    </>
  );
}
