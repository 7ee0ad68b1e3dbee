import { Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredFile } from '../file-list';
import classes from './preview.module.css';

/** Why a file is not shown. */
export type WhyNot = 'notShown' | 'tooLarge' | 'notRead' | 'unreadable' | 'locked';

/** Says why a file is not shown, and offers it for download. */
export function OnlyDownload({ file, reason }: { readonly file: StoredFile; readonly reason: WhyNot }): ReactElement {
  const { t } = useTranslation();
  return (
    <div className={classes.notShown} role="status">
      <Text fw={600}>{t(`preview.${reason}.title`)}</Text>
      <Text>{t(`preview.${reason}.detail`)}</Text>
      <a href={`/v1/documents/${file.documentId}/content`} download={file.name}>
        {t('preview.download', { name: file.name })}
      </a>
    </div>
  );
}
