import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanItemDto } from '#api-client/index';
import classes from './plans.module.css';

/** Where one sees how it was done last year: the row that this one goes on from. */
export function LastYearRow({ item: { lastYear } }: { readonly item: PlanItemDto }): ReactElement | null {
  const { t } = useTranslation();
  if (lastYear === null) return null;
  return (
    <p className={classes.muted}>
      <Link to="/plans/$planId" params={{ planId: lastYear.planId }} search={{ item: lastYear.path }}>
        {t('nextYear.lastYear', { code: lastYear.planCode, row: lastYear.path })}
      </Link>
    </p>
  );
}
