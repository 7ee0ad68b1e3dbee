import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listOccurrencesInfiniteOptions } from '#api-client/@tanstack/react-query.gen';
import { useMe } from '../../app/me';
import { text } from '../../app/routes/search-values';
import { shortDay } from '../../kit/day';
import { BY_CURSOR } from '../../kit/pages';
import { PaperList } from '../../kit/paper/paper-list';
import type { PrintedProps } from './printed-props';

/** The event register. */
export function PrintedOccurrences({ search }: PrintedProps): ReactElement {
  const { t } = useTranslation();
  const { name } = useMe();
  const q = text(search['q']);
  const query = useInfiniteQuery({
    ...listOccurrencesInfiniteOptions({ query: { limit: '200', ...(q !== undefined && { q }) } }),
    ...BY_CURSOR,
  });
  return (
    <PaperList
      title={t('occurrences.registered')}
      conditions={q === undefined ? [] : [{ name: t('occurrences.search'), value: `“${q}”` }]}
      query={query}
      idOf={({ id }) => id}
      printedBy={name}
      back={
        <Link to="/occurrences" search={{}}>
          {t('printing.back')}
        </Link>
      }
      columns={[
        { header: t('occurrences.day'), width: 10, cell: ({ occurredOn }) => shortDay(occurredOn) },
        { header: t('occurrences.name'), width: 40, cell: (event) => event.name },
        { header: t('occurrences.kind'), width: 24, cell: ({ kind }) => kind.name },
        { header: t('occurrences.document'), width: 14, cell: ({ document }) => document?.number ?? '–' },
        {
          header: t('occurrences.tasks'),
          width: 12,
          cell: ({ openTasks, tasks }) => t('occurrences.openTasks', { open: openTasks, all: tasks }),
        },
      ]}
    />
  );
}
