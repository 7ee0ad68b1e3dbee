import { Table, UnstyledButton } from '@mantine/core';
import { useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadPlanDto } from '#api-client/index';
import classes from './printed-table.module.css';
import { printedColumns, printedLines, type PrintedLine } from './printed-lines';

interface Props {
  readonly proposal: ReadPlanDto;
  /** The row in work: it is marked, and brought into view. */
  readonly row: string | null;
  readonly onRow: (row: string) => void;
}

/** The whole table as the document prints it, whatever was corrected since, with what belongs to no row below. */
export function PrintedTable({ proposal, row, onRow }: Props): ReactElement {
  const { t } = useTranslation();
  const region = useRef<HTMLDivElement>(null);
  const current = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (region.current === null || current.current === null) return;
    const { top, height } = region.current.getBoundingClientRect();
    region.current.scrollTop += current.current.getBoundingClientRect().top - top - height / 3;
  }, [row]);
  const columns = printedColumns(proposal);
  return (
    <div className={classes.region} ref={region} role="region" aria-label={t('planImport.wholeTable')} tabIndex={0}>
      <p className={classes.caption}>{t('planImport.wholeTableNote')}</p>
      <Table className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('planImport.rowName')}</Table.Th>
            {columns.map(({ cell, text }) => (
              <Table.Th key={cell} scope="col" data-cell={cell}>
                {text ?? t(`planImport.cell.${cell}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {printedLines(proposal).map((line) =>
            line.kind === 'row' ? (
              <Table.Tr
                key={line.key}
                ref={line.row === row ? current : undefined}
                aria-current={line.row === row ? 'true' : undefined}
                data-removed={line.isRemoved || undefined}
              >
                <Table.Th scope="row">
                  {line.isRemoved ? (
                    <>
                      <s>{line.row}</s> <span className={classes.note}>{t('planImport.takenOut')}</span>
                    </>
                  ) : (
                    <UnstyledButton className={classes.open} onClick={() => onRow(line.row)}>
                      {line.row}
                    </UnstyledButton>
                  )}
                  {line.isAsked && <span className={classes.note}>{t('planImport.asks')}</span>}
                </Table.Th>
                {columns.map(({ cell }) => (
                  <Table.Td key={cell}>{line.cells[cell]}</Table.Td>
                ))}
              </Table.Tr>
            ) : (
              <Table.Tr key={line.key} className={classes[line.kind]}>
                <Table.Td colSpan={columns.length + 1}>
                  <Heading line={line} />
                </Table.Td>
              </Table.Tr>
            ),
          )}
        </Table.Tbody>
      </Table>
      <Unplaced texts={proposal.unplaced} title={t('planImport.unplaced', { count: proposal.unplaced.length })} />
      <Unplaced texts={proposal.dropped ?? []} title={t('planImport.droppedTexts')} />
    </div>
  );
}

function Heading({ line }: { readonly line: Exclude<PrintedLine, { kind: 'row' }> }): string {
  const { t } = useTranslation();
  switch (line.kind) {
    case 'table':
      return t('planImport.tableNumber', { table: line.number });
    case 'page':
      return t('planImport.pageNumber', { page: line.number });
    case 'section':
      return line.section.number === '' ? line.section.title : `${line.section.number}. ${line.section.title}`;
    case 'group':
      return line.heading;
  }
}

function Unplaced({ texts, title }: { readonly texts: readonly string[]; readonly title: string }): ReactElement | null {
  if (texts.length === 0) return null;
  return (
    <div className={classes.unplaced}>
      <h3>{title}</h3>
      <ul>
        {texts.map((text, index) => (
          <li key={`${index} ${text}`}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
