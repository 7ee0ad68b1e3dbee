import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImplementationTotalsDto } from '#api-client/index';
import { Chip } from '../../kit/chip';
import classes from './plans.module.css';

/** In the order in which they are told. */
const STANDINGS = ['done', 'ongoing', 'overdue', 'no-tasks', 'not-seen'] as const;

/** How many rows of a plan other plans implement, and how far these are; nothing where none does. */
export function ImplementationTotals({ totals }: { readonly totals: ImplementationTotalsDto }): ReactElement | null {
  const { t } = useTranslation();
  const { rows, implemented, byStanding } = totals;
  if (implemented === 0) return null;
  return (
    <section className={classes.totals} aria-label={t('implementation.title')}>
      <strong>{t('implementation.total', { implemented, rows })}</strong>
      {STANDINGS.map((standing) => {
        const count = byStanding[standing] ?? 0;
        return count === 0 ? null : (
          <Chip key={standing} tone={standing === 'overdue' ? 'red' : 'plain'}>
            {t(`implementation.standing.${standing}`)}: {t('implementation.count', { count })}
          </Chip>
        );
      })}
    </section>
  );
}
