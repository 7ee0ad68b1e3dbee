import { Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Fragment, useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanDto, PlanImplementationDto, PlanItemDto, PlanTableDto, RowImplementedDto } from '#api-client/index';
import { ImplementedBy } from './implemented-by';
import { LastYearRow } from './last-year-row';
import { isConfined } from './plan-sight';
import { PrintedCell } from './printed-cell';
import { RowActs } from './row-acts';
import { RowProgress } from './row-progress';
import { RowTasks } from './row-tasks';
import classes from './plans.module.css';

interface Props {
  readonly plan: PlanDto;
  readonly table: PlanTableDto;
  /** Which rows of other plans implement its own; undefined until it is read. */
  readonly implementation: PlanImplementationDto | undefined;
  /** Path of the row whose tasks are shown. */
  readonly opened: string | undefined;
}

/** The appendix: sections stay in sight while their rows pass; a row opens its units. */
export function PlanTable({ plan, table, implementation, opened }: Props): ReactElement {
  const { t } = useTranslation();
  const implemented = new Map(implementation?.rows.map((row) => [row.itemId, row]));
  const columns = ['row', 'content', 'lead', 'coordinators', 'deliverable', 'time', 'progress'] as const;
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={plan.title}>
      <Table className={classes.printed}>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column} scope="col">
                {t(`plans.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        {table.sections.map(({ number, title }) => (
          <Table.Tbody key={number}>
            <Table.Tr className={classes.section}>
              <Table.Th scope="rowgroup" colSpan={columns.length}>
                {number}. {title}
              </Table.Th>
            </Table.Tr>
            {table.items
              .filter(({ section }) => section === number)
              .map((item, index, ofSection) => (
                <Fragment key={item.id}>
                  {item.group !== null && item.group !== ofSection[index - 1]?.group && (
                    <Table.Tr className={classes.group}>
                      <Table.Td colSpan={columns.length}>{item.group}</Table.Td>
                    </Table.Tr>
                  )}
                  <Row
                    plan={plan}
                    item={item}
                    rows={table.items}
                    implemented={implemented.get(item.id)}
                    isOpened={item.path === opened}
                    columns={columns.length}
                  />
                </Fragment>
              ))}
          </Table.Tbody>
        ))}
      </Table>
    </div>
  );
}

interface RowProps {
  readonly plan: PlanDto;
  readonly item: PlanItemDto;
  /** Every row of the plan. */
  readonly rows: readonly PlanItemDto[];
  readonly implemented: RowImplementedDto | undefined;
  readonly isOpened: boolean;
  readonly columns: number;
}

const names = (agencies: PlanItemDto['leads']): string => agencies.map(({ text }) => text).join('; ');

const CELLS = [
  { cell: 'content', textOf: ({ content }: PlanItemDto) => content },
  { cell: 'lead', textOf: ({ leads }: PlanItemDto) => names(leads) },
  { cell: 'coordinator', textOf: ({ coordinators }: PlanItemDto) => names(coordinators) },
  { cell: 'deliverable', textOf: ({ deliverables }: PlanItemDto) => deliverables.items.join('; ') },
  { cell: 'timing', textOf: ({ timing }: PlanItemDto) => timing.text },
] as const;

function Row({ plan, item, rows, implemented, isOpened, columns }: RowProps): ReactElement {
  const { t } = useTranslation();
  const { contributionDays: days } = item;
  const required = days === null ? null : t('plans.opinionsRequired', { count: days });
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (isOpened) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpened]);
  return (
    <>
      <Table.Tr ref={row} data-opened={isOpened || undefined} className={classes.row}>
        <Table.Th scope="row">
          {plan.state !== 'draft' ? (
            <Link
              to="/plans/$planId"
              params={{ planId: plan.id }}
              search={isOpened ? {} : { item: item.path }}
              aria-expanded={isOpened}
              resetScroll={false}
            >
              {item.path}
            </Link>
          ) : (
            item.path
          )}
        </Table.Th>
        {CELLS.map(({ cell, textOf }) => (
          <PrintedCell key={cell} item={item} cell={cell} note={cell === 'coordinator' ? required : null}>
            {textOf(item)}
          </PrintedCell>
        ))}
        <Table.Td>
          <RowProgress tasksByState={item.tasksByState} isConfined={isConfined(plan)} of={{ plan: plan.code, item: item.path }} />
        </Table.Td>
      </Table.Tr>
      {implemented !== undefined && implemented.implementedBy.length > 0 && (
        <Table.Tr>
          <Table.Td />
          <Table.Td colSpan={columns - 1}>
            <ImplementedBy path={item.path} rows={implemented.implementedBy} />
          </Table.Td>
        </Table.Tr>
      )}
      {isOpened && (
        <Table.Tr>
          <Table.Td colSpan={columns} className={classes.tasks}>
            <LastYearRow item={item} />
            <RowTasks plan={plan} item={item} />
            <RowActs plan={plan} item={item} rows={rows} />
          </Table.Td>
        </Table.Tr>
      )}
    </>
  );
}
