import { Button } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgencyDto, ProposedItemDto } from '#api-client/index';
import { Chip } from '../../kit/chip';
import { CellEditor } from './cell-editor';
import classes from './import.module.css';
import { CELLS, type EditableCell } from './proposal-questions';
import type { AgencyNames } from './use-agency-names';

/** A cell that is being edited, with what was typed. */
export interface Edited {
  readonly row: string;
  readonly cell: EditableCell;
  readonly text: string;
}

interface Props {
  readonly item: ProposedItemDto;
  readonly asked: string | null;
  readonly nameOf: AgencyNames['nameOf'];
  readonly edited: Edited | null;
  readonly isPending: boolean;
  readonly onEdit: (cell: EditableCell) => void;
  readonly onType: (edited: Edited | null) => void;
  readonly onSave: (edited: Edited) => void;
}

/** The row as it is understood, cell by cell, each of which can be corrected where it stands. */
export function UnderstoodRow({ item, asked, nameOf, edited, isPending, onEdit, onType, onSave }: Props): ReactElement {
  const { t } = useTranslation();
  const { source } = item;
  return (
    <section className={classes.side} aria-label={t('planImport.understood')}>
      <h3 className={classes.heading}>{t('planImport.understood')}</h3>
      {item.group !== null && <p className={classes.muted}>{t('planImport.group', { heading: item.group })}</p>}
      <table className={classes.printed}>
        <tbody>
          {CELLS.map((cell) => (
            <tr key={cell} data-asked={cell === asked || undefined}>
              <th scope="row">{t(`planImport.cell.${cell}`)}</th>
              <td>
                {edited?.row === item.row && edited.cell === cell ? (
                  <CellEditor edited={edited} isPending={isPending} onType={onType} onSave={onSave} />
                ) : (
                  <div className={classes.cell}>
                    <div>
                      <Understood item={item} cell={cell} nameOf={nameOf} />
                      <span className={classes.marks}>
                        {source.corrected?.[cell] !== undefined && <Chip>{t('planImport.correctedChip')}</Chip>}
                        {source.confirmed?.some((one) => one.cell === cell) === true && <Chip>{t('planImport.confirmedChip')}</Chip>}
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
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Understood({
  item,
  cell,
  nameOf,
}: { readonly item: ProposedItemDto; readonly cell: EditableCell } & Pick<Props, 'nameOf'>): ReactNode {
  const { t } = useTranslation();
  switch (cell) {
    case 'content':
      return (
        <>
          {item.content === '' ? <Blank /> : item.content}{' '}
          {item.nilAllowed && <span className={classes.muted}>{t('planImport.nilAllowed')}</span>}
        </>
      );
    case 'lead':
      return (
        <>
          <Agencies agencies={item.leads} nameOf={nameOf} />
          {(item.leads.length > 1 || item.leadMode === 'joint') && (
            <p className={classes.muted}>
              {t(`planImport.leadMode.${item.leadMode}`)}
              {item.submittingLead !== undefined && ` · ${t('planImport.jointWith', { name: item.submittingLead })}`}
            </p>
          )}
        </>
      );
    case 'coordinator':
      return <Agencies agencies={item.coordinators} nameOf={nameOf} />;
    case 'deliverable': {
      const { mode, items } = item.deliverables;
      if (items.length === 0) return <Blank />;
      return (
        <>
          {items.length > 1 && <span className={classes.muted}>{t(`planImport.deliverables.${mode}`)}</span>}
          <ul className={classes.list}>
            {items.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      );
    }
    case 'timing':
      return item.timingMeaning ?? item.timing.text;
  }
}

function Agencies({ agencies, nameOf }: { readonly agencies: readonly AgencyDto[] } & Pick<Props, 'nameOf'>): ReactElement {
  const { t } = useTranslation();
  if (agencies.length === 0) return <Blank />;
  return (
    <ul className={classes.list}>
      {agencies.map(({ text, resolved, confidence }) => (
        <li key={text}>
          {text}{' '}
          <span className={classes.muted}>
            {resolved === null
              ? t('planImport.unknownAgency')
              : nameOf(resolved) !== text && t('planImport.means', { name: nameOf(resolved) })}{' '}
            {confidence !== null && confidence < 1 && `(${t('planImport.sure', { percent: Math.round(confidence * 100) })})`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Blank(): ReactElement {
  const { t } = useTranslation();
  return <span className={classes.muted}>{t('planImport.blank')}</span>;
}
