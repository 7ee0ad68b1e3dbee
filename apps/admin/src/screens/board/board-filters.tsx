import { Group, SegmentedControl, Select } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardPeriodDto, BoardRowDto } from '#api-client/index';
import { STANDINGS, type BoardSearch } from '../../app/review-search';
import { writtenDay } from '../../kit/day';
import { periodWords } from '../../kit/period';
import classes from './board.module.css';

interface Props {
  readonly rows: readonly BoardRowDto[];
  readonly periods: readonly BoardPeriodDto[];
  /** The one that is shown. */
  readonly period: string | null;
  readonly show: BoardSearch['show'];
  readonly onSearch: (search: Pick<BoardSearch, 'period' | 'show'>) => void;
}

/** Which period of the row, and which of its units: every choice says how many there are. */
export function BoardFilters({ rows, periods, period, show, onSearch }: Props): ReactElement {
  const { t } = useTranslation();
  const count = (standing: string): number => rows.filter((row) => row.standing === standing).length;
  const nameOf = (label: string): string => periodWords(label, t) ?? (/^\d{4}-\d{2}-\d{2}$/.test(label) ? writtenDay(label) : label);
  return (
    <Group gap="sm" align="flex-end" className={classes.filters}>
      {periods.length > 1 && (
        <Select
          className={classes.period}
          label={t('board.period')}
          data={periods.map(({ label, tasks, waiting }) => ({
            value: label,
            label: t('board.periodOne', { name: nameOf(label), waiting, count: tasks }),
          }))}
          value={period}
          onChange={(chosen) => onSearch({ period: chosen ?? undefined })}
          allowDeselect={false}
        />
      )}
      <div className={classes.show}>
        <SegmentedControl
          aria-label={t('board.show')}
          data={[
            { value: 'all', label: t('board.all', { count: rows.length }) },
            ...STANDINGS.map((standing) => ({
              value: standing,
              label: t('board.standingCount', { name: t(`board.standing.${standing}`), count: count(standing) }),
            })),
          ]}
          value={show ?? 'all'}
          onChange={(chosen) => onSearch({ show: STANDINGS.find((standing) => standing === chosen) })}
        />
      </div>
      <p className={classes.muted}>{t('board.cleanMeans')}</p>
    </Group>
  );
}
