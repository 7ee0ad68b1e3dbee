import { Button, Table } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProposedItemDto } from '#api-client/index';
import { Chip } from '../../kit/chip';
import { CellEditor, type Edited } from './cell-editor';
import classes from './import.module.css';
import { CELLS, wordsOf, type EditableCell } from './proposal-questions';
import { UnderstoodCell } from './understood-cell';
import type { AgencyNames } from './use-agency-names';

interface Props {
  readonly item: ProposedItemDto;
  /** The cell that the question is about. */
  readonly asked: string | null;
  readonly nameOf: AgencyNames['nameOf'];
  readonly edited: Edited | null;
  readonly isPending: boolean;
  readonly onEdit: (cell: EditableCell) => void;
  readonly onType: (edited: Edited | null) => void;
  readonly onSave: (edited: Edited) => void;
}

/** Cell by cell what the document prints, whatever was corrected since, and beside it how it is understood, to be corrected where it stands. */
export function RowComparison(props: Props): ReactElement {
  const { t } = useTranslation();
  const { item, asked } = props;
  return (
    <section aria-label={t('planImport.row', { row: item.row })}>
      {item.group !== null && <p className={classes.muted}>{t('planImport.group', { heading: item.group })}</p>}
      <Table className={classes.compared}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('planImport.cellName')}</Table.Th>
            <Table.Th scope="col">
              {t('planImport.original')} · <Place item={item} />
            </Table.Th>
            <Table.Th scope="col">{t('planImport.understood')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {CELLS.map((cell) => (
            <Table.Tr key={cell} data-asked={cell === asked || undefined}>
              <Table.Th scope="row">{t(`planImport.cell.${cell}`)}</Table.Th>
              <Table.Td className={classes.original} data-cell={cell}>
                <Printed item={item} cell={cell} />
              </Table.Td>
              <Table.Td>
                <Editable {...props} cell={cell} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}

function Place({ item: { source } }: { readonly item: ProposedItemDto }): string {
  const { t } = useTranslation();
  const { page, table, row } = source;
  if (table === 0) return t('planImport.notPrinted');
  return page === null ? t('planImport.place', { table, row }) : t('planImport.placeOnPage', { page, table, row });
}

function Printed({ item: { source }, cell }: { readonly item: ProposedItemDto; readonly cell: EditableCell }): ReactElement {
  const { t } = useTranslation();
  const printed = source.cells[cell] ?? '';
  const scanned = source.scan?.[cell];
  return (
    <>
      {printed === '' ? <span className={classes.muted}>{t('planImport.blank')}</span> : printed}
      {scanned !== undefined && (
        <div className={classes.scanned}>{scanned === '' ? t('planImport.scanIllegible') : t('planImport.scanHas', { text: scanned })}</div>
      )}
    </>
  );
}

function Editable({
  item,
  cell,
  nameOf,
  edited,
  isPending,
  onEdit,
  onType,
  onSave,
}: Props & { readonly cell: EditableCell }): ReactElement {
  const { t } = useTranslation();
  const { corrected, confirmed = [] } = item.source;
  if (edited?.row === item.row && edited.cell === cell)
    return <CellEditor edited={edited} now={wordsOf(item, cell)} isPending={isPending} onType={onType} onSave={onSave} />;
  return (
    <div className={classes.cell}>
      <div>
        <UnderstoodCell item={item} cell={cell} nameOf={nameOf} />
        <span className={classes.marks}>
          {corrected?.[cell] !== undefined && <Chip>{t('planImport.correctedChip')}</Chip>}
          {confirmed.some((one) => one.cell === cell) && <Chip>{t('planImport.confirmedChip')}</Chip>}
        </span>
      </div>
      <Button
        size="compact-xs"
        variant="subtle"
        aria-label={t('planImport.editCell', { cell: t(`planImport.cell.${cell}`) })}
        onClick={() => onEdit(cell)}
      >
        {t('planImport.edit')}
      </Button>
    </div>
  );
}
