import { Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listPlanProposalsOptions } from '#api-client/@tanstack/react-query.gen';
import { writtenInstant } from '../../kit/day';
import { ON_ARRIVAL } from '../../kit/on-arrival';
import { QueryContent } from '../../kit/query-content';
import { EmptyState } from '../../kit/states';
import { WideTable } from '../../kit/wide-table';

/** The documents that somebody has begun to make a plan of: anybody who administers plans goes on with them. */
export function OpenProposals(): ReactElement {
  const { t } = useTranslation();
  const query = useQuery({ ...listPlanProposalsOptions({ query: { 'filter[state]': 'open', limit: '200' } }), ...ON_ARRIVAL });
  return (
    <QueryContent query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={t('planImport.openNone')} />
        ) : (
          <WideTable
            name={t('planImport.open')}
            columns={[t('plans.name'), t('planImport.document'), t('planImport.rows'), t('planImport.questions'), t('planImport.who')]}
            minWidth="48rem"
          >
            {items.map(({ id, title, documentName, rows, questions, createdBy, createdAt }) => (
              <Table.Tr key={id}>
                <Table.Th scope="row">
                  <Link to="/plans/import/$proposalId" params={{ proposalId: id }}>
                    {title === '' ? t('planImport.untitled') : title}
                  </Link>
                </Table.Th>
                <Table.Td>{documentName}</Table.Td>
                <Table.Td>{rows}</Table.Td>
                <Table.Td>{t('planImport.left', { count: questions })}</Table.Td>
                <Table.Td>
                  {createdBy?.name ?? '–'} · {writtenInstant(createdAt)}
                </Table.Td>
              </Table.Tr>
            ))}
          </WideTable>
        )
      }
    </QueryContent>
  );
}
