import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Suspense, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listPlansOptions } from '#api-client/@tanstack/react-query.gen';
import { reached } from '../../api/reached';
import { lazyPart } from '../../kit/lazy-part';
import { useMe } from '../../app/me';
import { PrintLink } from '../../app/print-link';
import { ScreenTitle } from '../../app/screen-title';
import { QueryContent } from '../../kit/query-content';
import { EmptyState, LoadingState } from '../../kit/states';
import { PlansTable } from './plans-table';
import { PracticePlans } from './practice-plans';
import classes from './plans.module.css';

const OpenProposals = lazyPart(
  reached(() => import('../import/open-proposals')),
  'OpenProposals',
);

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
            <>
              <PlansTable name={t('plans.title')} plans={items.filter(({ practice }) => !practice)} />
              <PracticePlans plans={items.filter(({ practice }) => practice)} />
            </>
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
