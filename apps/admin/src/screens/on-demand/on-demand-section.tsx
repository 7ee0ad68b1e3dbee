import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listOnDemandOfUnitOptions } from '#api-client/@tanstack/react-query.gen';
import { periodWords } from '../../kit/period';
import { ConfirmDialog } from './confirm-dialog';
import classes from './on-demand.module.css';

/** The quarters of a unit in which nobody has said yet whether anything arose; nothing where there are none. */
export function OnDemandSection({ unitId }: { readonly unitId: string }): ReactElement | null {
  const { t } = useTranslation();
  const { data } = useQuery(listOnDemandOfUnitOptions({ path: { id: unitId } }));
  const [asked, setAsked] = useState<string | null>(null);
  const silent = (data?.items ?? []).filter(({ reading }) => reading === 'unconfirmed');
  if (data === undefined || silent.length === 0) return null;
  return (
    <section className={classes.section} aria-label={t('onDemand.title')}>
      {[...Map.groupBy(silent, ({ period }) => period)].map(([period, lines]) => (
        <div key={period} className={classes.silent}>
          <p>
            {t('onDemand.silent', { period: periodWords(period, t) ?? period, count: lines.length })} ({lines[0]?.unit.name})
          </p>
          {data.mayConfirm && (
            <Button variant="default" onClick={() => setAsked(period)}>
              {t('onDemand.confirm')}
            </Button>
          )}
        </div>
      ))}
      {asked !== null && <ConfirmDialog unitId={unitId} period={asked} onClose={() => setAsked(null)} />}
    </section>
  );
}
