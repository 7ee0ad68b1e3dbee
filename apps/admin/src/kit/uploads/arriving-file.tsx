import { Button, Progress } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { isPassing } from '../../api/problem';
import { ErrorState } from '../states';
import { writtenSize } from '../written-size';
import type { Arriving } from './use-uploads';
import classes from './uploads.module.css';

interface Props {
  readonly arriving: Arriving;
  readonly onDeclare: () => void;
  readonly onAgain: () => void;
  readonly onDrop: () => void;
}

/** A file on its way: how far it is, and what is asked of its sender. */
export function ArrivingFile({ arriving, onDeclare, onAgain, onDrop }: Props): ReactElement {
  const { t } = useTranslation();
  const { file, sent, state, error } = arriving;
  const { name, size } = file;
  return (
    <li className={classes.arriving}>
      <div className={classes.line}>
        <span className={classes.name}>{name}</span>
        <span className={classes.facts} role="status">
          {state === 'sending' && t('upload.sending', { sent: writtenSize(sent), size: writtenSize(size) })}
          {state === 'cut' && t('upload.cut', { sent: writtenSize(sent), size: writtenSize(size) })}
          {state === 'looking' && t('upload.looking')}
          {state === 'undeclared' && t('upload.waits')}
        </span>
        <Button size="compact-xs" variant="subtle" aria-label={t('form.removeFile', { name })} onClick={onDrop}>
          ×
        </Button>
      </div>
      {(state === 'sending' || state === 'cut' || state === 'looking') && (
        <Progress
          value={size === 0 ? 100 : (100 * sent) / size}
          animated={state === 'looking'}
          size="sm"
          aria-label={t('upload.progress', { name })}
        />
      )}
      {state === 'undeclared' && (
        <div className={classes.ask}>
          <p>{t('upload.unreadable')}</p>
          <Button size="compact-sm" variant="default" onClick={onDeclare}>
            {t('upload.declare')}
          </Button>
        </div>
      )}
      {state === 'failed' && <ErrorState error={error} {...(isPassing(error) && { onRetry: onAgain })} />}
    </li>
  );
}
