import { Button, FileButton, Input } from '@mantine/core';
import { useEffect, useId, useRef, useState, type DragEvent, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FileList, type StoredFile } from '../file-list';
import { useTellArriving } from './arriving-count';
import { ArrivingFile } from './arriving-file';
import { CombinePhotographs } from './combine-photographs';
import { DocumentFindings } from './document-findings';
import classes from './file-drop.module.css';
import uploads from './uploads.module.css';
import { useUploads } from './use-uploads';

export interface FileDropProps {
  readonly label: string;
  readonly files: readonly StoredFile[];
  readonly onChange: (files: readonly StoredFile[]) => void;
  /** In which capacity it is uploaded, where several permit it. */
  readonly actingAs: string | null;
  readonly error?: string | undefined;
  /** Which kinds of files are meant, where they are others than a deliverable's. */
  readonly takes?: string;
  /** What is asked of each file; else what was found in it is shown. */
  readonly below?: (file: StoredFile) => ReactNode;
}

/** Files are sent as they are dropped or chosen; what came through shows its size, its hash, and what was read in it. */
export function FileDrop({ label, files, onChange, actingAs, error, takes, below }: FileDropProps): ReactElement {
  const { t } = useTranslation();
  const id = useId();
  // Several files may come through before the form is drawn again: each is added to what there is then.
  const latest = useRef(files);
  useEffect(() => {
    latest.current = files;
  });
  const change = (chosen: readonly StoredFile[]): void => {
    latest.current = chosen;
    onChange(chosen);
  };
  const { arriving, send, declare, again, drop } = useUploads(actingAs, (stored) => change([...latest.current, stored]));
  useTellArriving(id, arriving.filter(({ state }) => state !== 'failed').length);
  const [isOver, setIsOver] = useState(false);
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    send([...event.dataTransfer.files]);
  };
  const dragged = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(true);
  };
  return (
    <Input.Wrapper label={label} labelElement="div" labelProps={{ id }} error={error}>
      <div
        role="group"
        aria-labelledby={id}
        className={classes.field}
        data-over={isOver}
        onDrop={dropped}
        onDragOver={dragged}
        onDragLeave={() => setIsOver(false)}
      >
        <FileList
          files={files}
          action={({ documentId, name }) => (
            <Button
              size="compact-xs"
              variant="subtle"
              aria-label={t('form.removeFile', { name })}
              onClick={() => change(files.filter((other) => other.documentId !== documentId))}
            >
              ×
            </Button>
          )}
          below={below ?? (({ documentId }) => <DocumentFindings documentId={documentId} />)}
        />
        {arriving.length > 0 && (
          <ul className={uploads.list}>
            {arriving.map((one) => (
              <ArrivingFile
                key={one.key}
                arriving={one}
                onDeclare={() => declare(one)}
                onAgain={() => again(one)}
                onDrop={() => drop(one)}
              />
            ))}
          </ul>
        )}
        <CombinePhotographs files={files} actingAs={actingAs} onCombined={change} />
        <div className={classes.choose}>
          <FileButton multiple onChange={send} inputProps={{ 'aria-label': label }}>
            {(props) => (
              <Button variant="default" {...props}>
                {t('form.chooseFiles')}
              </Button>
            )}
          </FileButton>
          <span>{takes ?? t('upload.drop')}</span>
        </div>
      </div>
    </Input.Wrapper>
  );
}
