import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { searchDocumentsInfiniteOptions } from '#api-client/@tanstack/react-query.gen';
import { useMe } from '../../app/me';
import { text } from '../../app/routes/search-values';
import { writtenInstant } from '../../kit/day';
import { BY_CURSOR } from '../../kit/pages';
import { PaperList } from '../../kit/paper/paper-list';
import type { PrintedProps } from './printed-props';

/** The documents in which some words were found; printing them is a search that is written down, too. */
export function PrintedDocuments({ search }: PrintedProps): ReactElement {
  const { t } = useTranslation();
  const { name: printedBy } = useMe();
  const q = text(search['q']) ?? '';
  const query = useInfiniteQuery({ ...searchDocumentsInfiniteOptions({ query: { q, limit: '20' } }), ...BY_CURSOR, staleTime: Infinity });
  return (
    <PaperList
      title={t('documents.found')}
      conditions={[{ name: t('documents.words'), value: `“${q}”` }]}
      query={query}
      idOf={({ documentId }) => documentId}
      printedBy={printedBy}
      back={
        <Link to="/documents" search={{ q }}>
          {t('printing.back')}
        </Link>
      }
      columns={[
        { header: t('field.documents'), width: 26, cell: ({ name }) => name },
        { header: t('field.unit'), width: 18, cell: ({ unit }) => unit?.name ?? '–' },
        { header: t('documents.uploadedAt'), width: 12, cell: ({ uploadedAt }) => writtenInstant(uploadedAt) },
        {
          header: t('documents.handedIn'),
          width: 44,
          cell: ({ tasks }) => (tasks.length === 0 ? '–' : tasks.map(({ path, content }) => `${path} · ${content}`).join('; ')),
        },
      ]}
    />
  );
}
