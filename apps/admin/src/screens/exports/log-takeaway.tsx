import { Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { exportLog, type ExportLogData } from '#api-client/index';
import { ExportMenu } from './export-menu';

/** What stands in the head of the log: the log as filtered as a file, and the ways to the questions and to earlier files. */
export function LogTakeaway({ filters }: { readonly filters: NonNullable<ExportLogData['query']> }): ReactElement {
  const { t } = useTranslation();
  return (
    <Group gap="md">
      <Link to="/audit/questions" search={{}}>
        {t('inspection.short')}
      </Link>
      <Link to="/audit/exports">{t('exports.title')}</Link>
      <ExportMenu
        formats={['csv', 'xlsx', 'jsonl'] as const}
        ask={(format, headers) => exportLog({ headers, body: { format }, query: filters, throwOnError: true })}
      />
    </Group>
  );
}
