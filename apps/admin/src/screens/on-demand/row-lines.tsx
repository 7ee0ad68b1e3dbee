import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listOnDemandOfPlanOptions } from '#api-client/@tanstack/react-query.gen';
import type { OnDemandLineDto } from '#api-client/index';
import { periodWords } from '../../kit/period';
import classes from './on-demand.module.css';

interface Props {
  readonly planId: string;
  readonly itemId: string;
}

/** Of an on-demand row, quarter by quarter: which units have said what. */
export function RowLines({ planId, itemId }: Props): ReactElement | null {
  const { t } = useTranslation();
  const { data } = useQuery(listOnDemandOfPlanOptions({ path: { id: planId } }));
  const lines = (data?.items ?? []).filter(({ item }) => item.id === itemId);
  if (lines.length === 0) return null;
  const read = ({ reading, tasks }: OnDemandLineDto): string => t(`onDemand.reading.${reading}`, { count: tasks });
  return (
    <ul className={classes.rows} aria-label={t('onDemand.title')}>
      {lines.map((line) => (
        <li key={`${line.period} ${line.unit.id}`}>
          {t('onDemand.line', { period: periodWords(line.period, t) ?? line.period, unit: line.unit.name, reading: read(line) })}
        </li>
      ))}
    </ul>
  );
}
