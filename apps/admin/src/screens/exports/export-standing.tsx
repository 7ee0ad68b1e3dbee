import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readAuditExportOptions } from '#api-client/@tanstack/react-query.gen';
import { ErrorState } from '../../kit/states';
import { writtenSize } from '../../kit/written-size';
import classes from './exports.module.css';

/** Milliseconds between two looks at whether the file is there. */
const PAUSE = 1000;

/** How one export stands, until there is a file; then the file with its digest. It is made, whoever looks. */
export function ExportStanding({ id }: { readonly id: string }): ReactElement {
  const { t } = useTranslation();
  const { data, error } = useQuery({
    ...readAuditExportOptions({ path: { id } }),
    refetchInterval: ({ state }) => (state.data === undefined || state.data.state === 'queued' ? PAUSE : false),
  });
  if (error !== null) return <ErrorState error={error} />;
  const file = data?.file ?? null;
  return (
    <p className={classes.standing} role="status">
      {(data === undefined || data.state === 'queued') && t('exports.queued')}
      {data?.blockers.map(({ code, message }) => (
        <span key={code}>{message}</span>
      ))}
      {file !== null && (
        <>
          <a href={`/v1/audit/exports/${id}/content`} download>
            {t('exports.downloadNamed', { name: file.name })}
          </a>{' '}
          ({writtenSize(file.size)}) · {t('exports.digest')}: <code className={classes.digest}>{file.digest}</code>
        </>
      )}
    </p>
  );
}
