import { Table } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CountedUnitDto } from '#api-client/index';
import type { OverviewSearch, TasksSearch } from '../../app/tasks-search';
import { FOUR_CELLS, OTHER_CELLS, type Cell } from '../../kit/cells';
import { WideTable } from '../../kit/wide-table';
import { NumberLink } from './number-link';
import classes from './overview.module.css';
import { rateText } from './rate';

interface Props {
  readonly units: readonly CountedUnitDto[];
  readonly of: TasksSearch;
  readonly order: OverviewSearch['order'];
}

/** Each lead unit with its four cells and its on-time rate, in words and as a bar. */
export function UnitRates({ units, of, order }: Props): ReactElement {
  const { t } = useTranslation();
  const columns = [
    t('overview.unit'),
    t('overview.rate'),
    t('overview.bar'),
    ...FOUR_CELLS.map((cell) => t(`cell.${cell}`)),
    t('overview.others'),
  ];
  return (
    <WideTable name={t('overview.units')} columns={columns} minWidth="58rem">
      {[...units].sort(ORDERS[order ?? 'overdue']).map((unit) => (
        <UnitRow key={unit.unit.id} counted={unit} of={{ ...of, unit: unit.unit.code }} />
      ))}
    </WideTable>
  );
}

function UnitRow({ counted: { unit, cells, measured }, of }: { readonly counted: CountedUnitDto; readonly of: TasksSearch }): ReactElement {
  const { t } = useTranslation();
  const number = (cell: Cell): number => cells[cell] ?? 0;
  const others = OTHER_CELLS.reduce((sum, cell) => sum + number(cell), 0);
  const linked = (count: number, name: string, search: TasksSearch): ReactElement =>
    count === 0 ? (
      <span className={classes.muted}>0</span>
    ) : (
      <NumberLink of={search} name={`${unit.name}, ${name}: ${count}`}>
        {count}
      </NumberLink>
    );
  return (
    <Table.Tr>
      <Table.Th scope="row">{unit.name}</Table.Th>
      <Table.Td>{rateText(number('done-on-time'), measured, t)}</Table.Td>
      <Table.Td>
        <CellBar cells={FOUR_CELLS.map((cell) => [cell, number(cell)])} />
      </Table.Td>
      {FOUR_CELLS.map((cell) => (
        <Table.Td key={cell} data-cell={number(cell) > 0 ? cell : undefined} className={classes.count}>
          {linked(number(cell), t(`cell.${cell}`), { ...of, cell: [cell] })}
        </Table.Td>
      ))}
      <Table.Td className={classes.count}>{linked(others, t('overview.others'), { ...of, cell: OTHER_CELLS })}</Table.Td>
    </Table.Tr>
  );
}

/** Repeats what the numbers beside it say. */
function CellBar({ cells }: { readonly cells: readonly (readonly [Cell, number])[] }): ReactElement | null {
  const all = cells.reduce((sum, [, count]) => sum + count, 0);
  if (all === 0) return null;
  return (
    <svg className={classes.bar} viewBox={`0 0 ${all} 1`} preserveAspectRatio="none" aria-hidden="true">
      {cells.map(([cell, count], index) => (
        <rect key={cell} x={cells.slice(0, index).reduce((sum, [, before]) => sum + before, 0)} width={count} height={1} data-cell={cell} />
      ))}
    </svg>
  );
}

type Order = (one: CountedUnitDto, other: CountedUnitDto) => number;

const COLLATOR = new Intl.Collator('vi');
const byName: Order = (one, other) => COLLATOR.compare(one.unit.name, other.unit.name);
const overdue = ({ cells }: CountedUnitDto): number => cells['overdue'] ?? 0;
/** Units of which nothing is measured come last. */
const rate = ({ cells, measured }: CountedUnitDto): number => (measured === 0 ? 2 : (cells['done-on-time'] ?? 0) / measured);

const ORDERS: Readonly<Record<NonNullable<OverviewSearch['order']> | 'overdue', Order>> = {
  overdue: (one, other) => overdue(other) - overdue(one) || byName(one, other),
  rate: (one, other) => rate(one) - rate(other) || byName(one, other),
  name: byName,
};
