import { Button, FileButton, Input } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useId, type DragEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { uploadDocument } from '#api-client/index';
import { newIntent } from '../api/client';
import { ErrorState } from './states';
import { FileList, type StoredFile } from './file-list';
import classes from './file-field.module.css';

interface Props {
  readonly label: string;
  readonly files: readonly StoredFile[];
  readonly onChange: (files: readonly StoredFile[]) => void;
  /** In which capacity it is uploaded, where several permit it. */
  readonly actingAs: string | null;
  readonly error?: string | undefined;
}

/** Files are uploaded as they are chosen; what came through shows its size and hash. */
export function FileField({ label, files, onChange, actingAs, error }: Props): ReactElement {
  const { t } = useTranslation();
  const id = useId();
  const upload = useMutation({
    mutationFn: (chosen: readonly File[]) => Promise.all(chosen.map((file) => send(file, actingAs))),
    onSuccess: (stored) => onChange([...files, ...stored]),
  });
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    upload.mutate([...event.dataTransfer.files]);
  };
  return (
    <Input.Wrapper label={label} labelElement="div" labelProps={{ id }} error={error}>
      <div role="group" aria-labelledby={id} className={classes.field} onDrop={drop} onDragOver={(event) => event.preventDefault()}>
        <FileList
          files={files}
          action={({ documentId, name }) => (
            <Button
              size="compact-xs"
              variant="subtle"
              aria-label={t('form.removeFile', { name })}
              onClick={() => onChange(files.filter((other) => other.documentId !== documentId))}
            >
              ×
            </Button>
          )}
        />
        <FileButton multiple onChange={(chosen) => upload.mutate(chosen)} inputProps={{ 'aria-label': label }}>
          {(props) => (
            <Button variant="default" loading={upload.isPending} {...props}>
              {upload.isPending ? t('form.uploading') : t('form.chooseFiles')}
            </Button>
          )}
        </FileButton>
        {upload.error !== null && <ErrorState error={upload.error} />}
      </div>
    </Input.Wrapper>
  );
}

async function send(file: File, actingAs: string | null): Promise<StoredFile> {
  const { data } = await uploadDocument({
    body: { file },
    query: actingAs === null ? {} : { actingAs },
    headers: { 'Idempotency-Key': newIntent() },
    throwOnError: true,
  });
  return data;
}
