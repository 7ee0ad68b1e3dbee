import { Button, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listReorganisationsOptions } from '#api-client/@tanstack/react-query.gen';
import { useMe } from '../../app/me';
import { ScreenTitle } from '../../app/screen-title';
import { writtenDay, writtenInstant } from '../../kit/day';
import { QueryContent } from '../../kit/query-content';
import { EmptyState } from '../../kit/states';
import { WideTable } from '../../kit/wide-table';
import classes from './reorganisations.module.css';

/** The reorganisations that were applied, and the way to prepare one. */
export function ReorganisationsScreen(): ReactElement {
  const { t } = useTranslation();
  const { roles } = useMe();
  const query = useQuery(listReorganisationsOptions({ query: { sort: '-effectiveOn', limit: '200' } }));
  return (
    <>
      <ScreenTitle title={t('reorganisation.title')} />
      <div className={classes.screen}>
        <Link to="/organisation">← {t('reorganisation.backToOrganisation')}</Link>
        <div className={classes.between}>
          <p className={classes.muted}>{t('reorganisation.intro')}</p>
          {roles.has('unit-administrator') && (
            <Button component={Link} to="/reorganisations/new">
              {t('reorganisation.prepare')}
            </Button>
          )}
        </div>
        <QueryContent query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState title={t('reorganisation.none')} />
            ) : (
              <WideTable
                name={t('reorganisation.title')}
                columns={[
                  t('reorganisation.effectiveOn'),
                  t('reorganisation.name'),
                  t('reorganisation.legalBasis'),
                  t('reorganisation.steps'),
                  t('reorganisation.applied'),
                ]}
                minWidth="56rem"
              >
                {items.map(({ id, effectiveOn, name, legalBasis, steps, appliedBy, appliedAt }) => (
                  <Table.Tr key={id}>
                    <Table.Td>{writtenDay(effectiveOn)}</Table.Td>
                    <Table.Th scope="row">{name}</Table.Th>
                    <Table.Td>{legalBasis}</Table.Td>
                    <Table.Td>{steps}</Table.Td>
                    <Table.Td>
                      {appliedBy?.name ?? t('reorganisation.bySystem')}, {writtenInstant(appliedAt)}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </WideTable>
            )
          }
        </QueryContent>
      </div>
    </>
  );
}
