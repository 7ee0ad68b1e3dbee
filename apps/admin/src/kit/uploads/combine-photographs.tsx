import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { combinePhotographs } from '#api-client/index';
import { newIntent } from '../../api/client';
import type { StoredFile } from '../file-list';
import { ErrorState } from '../states';
import classes from './uploads.module.css';

interface Props {
  readonly files: readonly StoredFile[];
  readonly actingAs: string | null;
  /** What takes the place of the photographs. */
  readonly onCombined: (files: readonly StoredFile[]) => void;
}

/** Offers to put photographs together: a photograph tells where and with what it was made, and a page of them is read as one. */
export function CombinePhotographs({ files, actingAs, onCombined }: Props): ReactElement | null {
  const { t } = useTranslation();
  const photographs = files.filter(({ mediaType }) => mediaType.startsWith('image/'));
  const combine = useMutation({
    mutationFn: async () => {
      const documents = photographs.map(({ documentId }) => documentId);
      const body = { documents, name: t('upload.albumName'), ...(actingAs !== null && { actingAs }) };
      return (await combinePhotographs({ body, headers: { 'Idempotency-Key': newIntent() }, throwOnError: true })).data;
    },
    onSuccess: (album) => onCombined([...files.filter((file) => !photographs.includes(file)), album]),
  });
  if (photographs.length === 0) return null;
  return (
    <div className={classes.ask}>
      <Button size="compact-sm" variant="default" loading={combine.isPending} onClick={() => combine.mutate()}>
        {t('upload.album', { count: photographs.length })}
      </Button>
      <p className={classes.facts}>{t('upload.albumWhy')}</p>
      {combine.error !== null && <ErrorState error={combine.error} />}
    </div>
  );
}
