import { Button } from '@mantine/core';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskDto } from '#api-client/index';
import { FileList, type StoredFile } from '../../kit/file-list';
import { HiddenNote } from '../../kit/hidden-note';
import { HideDocumentDialog } from './hide-document-dialog';
import classes from './task-panel.module.css';

interface Props {
  readonly task: TaskDto;
  readonly files: readonly StoredFile[];
  /** What else may be done with a file that is there. */
  readonly action?: (file: StoredFile) => ReactNode;
}

/** Files of a task: those that were taken back say by whom, when and why; of the others, whoever may take them back is offered it. */
export function TaskFiles({ task, files, action }: Props): ReactElement {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<StoredFile | null>(null);
  const hidden = task.hiddenDocuments ?? [];
  const hideableOf = ({ documentId }: StoredFile) => task.hideableDocuments?.find((one) => one.documentId === documentId);
  const hiddenOf = ({ documentId }: StoredFile) => hidden.find((one) => one.documentId === documentId);
  const hiding = asked === null ? undefined : hideableOf(asked);
  return (
    <>
      <FileList
        files={files}
        hidden={hidden.map(({ documentId }) => documentId)}
        action={(file) =>
          hiddenOf(file) === undefined && (
            <>
              {action?.(file)}
              {hideableOf(file) !== undefined && (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-label={t('hiding.title', { name: file.name })}
                  onClick={() => setAsked(file)}
                >
                  {t('hiding.hide')}
                </Button>
              )}
            </>
          )
        }
        below={(file) => {
          const by = hiddenOf(file);
          if (by === undefined) return null;
          return (
            <p className={classes.muted}>
              <HiddenNote hidden={by} />
            </p>
          );
        }}
      />
      {asked !== null && hiding !== undefined && (
        <HideDocumentDialog task={task} file={asked} capacities={hiding.capacities} onClose={() => setAsked(null)} />
      )}
    </>
  );
}
