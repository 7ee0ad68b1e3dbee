import { Button, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listPlansOptions } from '#api-client/@tanstack/react-query.gen';
import { useMe } from '../../app/me';
import { PrintLink } from '../../app/print-link';
import { ScreenTitle } from '../../app/screen-title';
import { Chip } from '../../kit/chip';
import { QueryContent } from '../../kit/query-content';
import { EmptyState, LoadingState } from '../../kit/states';
import { UnitName } from '../../kit/unit-name';
import { WideTable } from '../../kit/wide-table';
import { PLAN_STATE } from './plan-state';
import classes from './plans.module.css';

const OpenProposals = lazy(async () => ({ default: (await import('../import/open-proposals')).OpenProposals }));

export function PlansScreen(): ReactElement {
  const { t } = useTranslation();
  const { roles } = useMe();
  const query = useQuery(listPlansOptions({ query: { limit: '200' } }));
  return (
    <>
      <ScreenTitle title={t('plans.title')}>
        <PrintLink list="plans" />
        {roles.has('plan-administrator') && (
          <Button component={Link} to="/plans/import">
            {t('planImport.title')}
          </Button>
        )}
      </ScreenTitle>
      <QueryContent query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('plans.empty')} />
          ) : (
            <WideTable
              name={t('plans.title')}
              columns={[t('plans.code'), t('plans.name'), t('plans.number'), t('plans.issuer'), t('plans.state'), t('plans.tasks')]}
              minWidth="60rem"
            >
              {items.map((plan) => (
                <Table.Tr key={plan.id}>
                  <Table.Th scope="row">
                    <Link to="/plans/$planId" params={{ planId: plan.id }} search={{}}>
                      {plan.code}
                    </Link>
                  </Table.Th>
                  <Table.Td>{plan.title}</Table.Td>
                  <Table.Td>{plan.number ?? '–'}</Table.Td>
                  <Table.Td>
                    <UnitName unit={plan.issuer} />
                  </Table.Td>
                  <Table.Td>
                    <Chip>{t(PLAN_STATE[plan.state])}</Chip>{' '}
                    {plan.openCorrections > 0 && <Chip tone="amber">{t('correction.waiting', { count: plan.openCorrections })}</Chip>}{' '}
                    {plan.openAmendment !== null && <Chip tone="amber">{t('amendment.waiting')}</Chip>}
                  </Table.Td>
                  <Table.Td>{plan.tasks}</Table.Td>
                </Table.Tr>
              ))}
            </WideTable>
          )
        }
      </QueryContent>
      {roles.has('plan-administrator') && (
        <section>
          <h2 className={classes.heading}>{t('planImport.open')}</h2>
          <Suspense fallback={<LoadingState lines={2} />}>
            <OpenProposals />
          </Suspense>
        </section>
      )}
    </>
  );
}
