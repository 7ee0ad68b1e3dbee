import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listPlansInfiniteOptions } from '#api-client/@tanstack/react-query.gen';
import { useMe } from '../../app/me';
import { BY_CURSOR } from '../../kit/pages';
import { PaperList } from '../../kit/paper/paper-list';
import { PLAN_STATE } from '../plans/plan-state';

export function PrintedPlans(): ReactElement {
  const { t } = useTranslation();
  const { name } = useMe();
  const query = useInfiniteQuery({ ...listPlansInfiniteOptions({ query: { limit: '200' } }), ...BY_CURSOR });
  return (
    <PaperList
      title={t('plans.title')}
      conditions={[]}
      query={query}
      idOf={({ id }) => id}
      printedBy={name}
      back={<Link to="/plans">{t('printing.back')}</Link>}
      columns={[
        { header: t('plans.code'), width: 12, cell: ({ code }) => code },
        { header: t('plans.name'), width: 38, cell: ({ title }) => title },
        { header: t('plans.number'), width: 12, cell: ({ number }) => number ?? '–' },
        { header: t('plans.issuer'), width: 18, cell: ({ issuer }) => issuer.name },
        { header: t('plans.state'), width: 12, cell: ({ state }) => t(PLAN_STATE[state]) },
        { header: t('plans.tasks'), width: 8, cell: ({ tasks }) => tasks },
      ]}
    />
  );
}
