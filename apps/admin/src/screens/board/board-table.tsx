import { Checkbox, Table } from '@mantine/core';
import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardRowDto } from '#api-client/index';
import { useShortcuts } from '../../app/use-shortcuts';
import { Chip } from '../../kit/chip';
import { shortDay, writtenInstant } from '../../kit/day';
import { TimelinessChip } from '../../kit/task-chips';
import { rowAt } from '../../kit/row-at';
import type { Selection } from '../../kit/use-selection';
import classes from './board.module.css';

interface Props {
  readonly rows: readonly BoardRowDto[];
  readonly changed: ReadonlySet<string>;
  readonly selection: Selection;
  /** The unit in sight; undefined: none. */
  readonly currentId: string | undefined;
  readonly onLook: (id: string) => void;
  readonly onOpen: (row: BoardRowDto) => void;
}

/** The units as a table. One row has the focus: arrows (J, K) go from row to row, Space chooses, Enter opens. */
export function BoardTable({ rows, changed, selection, currentId, onLook, onOpen }: Props): ReactElement {
  const { t } = useTranslation();
  const body = useRef<HTMLTableSectionElement>(null);
  const at = rows.findIndex(({ id }) => id === currentId);
  const goTo = (index: number): void => {
    const target = rows[index];
    if (target !== undefined) body.current?.querySelector<HTMLElement>(`[data-task="${target.id}"]`)?.focus();
  };
  const press = (key: KeyboardEvent<HTMLTableSectionElement>): void => {
    const row = rows[at];
    const target = rowAt(key.key, at, rows.length);
    // On a box or a link within the row the key is that one's.
    if (target === null && key.target instanceof HTMLElement && key.target.dataset['task'] === undefined) return;
    if (target !== null) goTo(target);
    else if (key.key === 'Enter' && row !== undefined) onOpen(row);
    else if (key.key === ' ' && row !== undefined) selection.ofRow(row.id).onToggle();
    else return;
    key.preventDefault();
  };
  useShortcuts({ j: () => goTo(at + 1), k: () => goTo(at - 1) });
  const columns = ['unit', 'state', 'document', 'checks'] as const;
  return (
    <div className={classes.scroll}>
      <Table className={classes.table}>
        <colgroup>
          {['choose', ...columns].map((column) => (
            <col key={column} />
          ))}
        </colgroup>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">
              <span className="visually-hidden">{t('board.choose')}</span>
            </Table.Th>
            {columns.map((column) => (
              <Table.Th key={column} scope="col">
                {t(`board.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody ref={body} onKeyDown={press}>
          {rows.map((row, index) => (
            <Table.Tr
              key={row.id}
              data-task={row.id}
              className={classes.row}
              tabIndex={index === Math.max(at, 0) ? 0 : -1}
              aria-current={row.id === currentId || undefined}
              onFocus={() => row.id !== currentId && onLook(row.id)}
              onClick={(click) => click.target instanceof HTMLElement && click.target.closest('label, input') === null && goTo(index)}
            >
              <Table.Td>
                <Checkbox
                  tabIndex={-1}
                  aria-label={t('selection.one', { name: row.leadUnit.name })}
                  checked={selection.chosen.has(row.id)}
                  onChange={selection.ofRow(row.id).onToggle}
                />
              </Table.Td>
              <Cells row={row} isChanged={changed.has(row.id)} />
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function Cells({ row, isChanged }: { readonly row: BoardRowDto; readonly isChanged: boolean }): ReactElement {
  const { t } = useTranslation();
  const { leadUnit, state, timeliness, submission } = row;
  return (
    <>
      <Table.Th scope="row" className={classes.unit}>
        {leadUnit.name}
        {isChanged && <em className={classes.changed}> · {t('live.changed')}</em>}
      </Table.Th>
      <Table.Td>
        <TimelinessChip timeliness={timeliness} />
        <span className={classes.muted}>
          {state === 'submitted' && submission !== null ? writtenInstant(submission.submittedAt) : t(`taskState.${state}`)}
        </span>
      </Table.Td>
      <Table.Td>
        <DocumentCell row={row} />
      </Table.Td>
      <Table.Td>
        <ChecksCell row={row} />
      </Table.Td>
    </>
  );
}

/** Number, day and signer of the first document, and how many more there are. */
function DocumentCell({ row: { submission } }: { readonly row: BoardRowDto }): ReactElement | null {
  const { t } = useTranslation();
  if (submission === null) return null;
  const [first, ...others] = submission.documents;
  if (first === undefined) return <span className={classes.muted}>{t('board.noDocument')}</span>;
  const { number, issuedOn, signer, name } = first;
  const signed = [issuedOn === null ? null : shortDay(issuedOn), signer ?? name].filter((fact) => fact !== null).join(' · ');
  return (
    <>
      <span className={classes.fact}>{number ?? t('board.noNumber')}</span>
      <span className={classes.muted} title={name}>
        {signed}
        {others.length > 0 && ` ${t('board.more', { count: others.length })}`}
      </span>
    </>
  );
}

function ChecksCell({ row: { standing, submission, look, requirements } }: { readonly row: BoardRowDto }): ReactElement {
  const { t } = useTranslation();
  const signatures = submission?.documents.reduce((sum, document) => sum + document.signatures, 0) ?? 0;
  const facts = [
    ...(submission !== null && requirements.asked > 0 ? [t('board.met', requirements)] : []),
    ...(signatures > 0 ? [t('board.signed', { count: signatures })] : []),
  ];
  return (
    <>
      <Chip>{standing === 'look' ? t('board.look', { count: look.length }) : t(`board.standing.${standing}`)}</Chip>
      {facts.length > 0 && <span className={classes.muted}>{facts.join(' · ')}</span>}
    </>
  );
}
