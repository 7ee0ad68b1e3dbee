import { Table } from '@mantine/core';
import { Fragment, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowToCompareDto } from '#api-client/index';
import classes from './counterparts.module.css';

const CELLS = [
  { cell: 'content', textOf: ({ content }: RowToCompareDto) => content },
  { cell: 'headings', textOf: ({ headings }: RowToCompareDto) => headings.join('; ') },
  { cell: 'leads', textOf: ({ leads }: RowToCompareDto) => leads.join('; ') },
  { cell: 'deliverables', textOf: ({ deliverables }: RowToCompareDto) => deliverables.join('; ') },
  { cell: 'timing', textOf: ({ timing }: RowToCompareDto) => timing },
] as const;

interface Props {
  readonly row: RowToCompareDto;
  /** Null while nothing is chosen. */
  readonly other: RowToCompareDto | null;
  /** Of the other plan. */
  readonly code: string;
}

/** The words of both rows, cell by cell; what stands on one side only is underlined. */
export function WordsCompared({ row, other, code }: Props): ReactElement {
  const { t } = useTranslation();
  return (
    <section aria-label={t('counterparts.compare')}>
      <Table className={classes.compared}>
        <Table.Thead>
          <Table.Tr>
            <Table.Td />
            <Table.Th scope="col">{t('counterparts.ofOwn', { path: row.path })}</Table.Th>
            {other !== null && <Table.Th scope="col">{t('counterparts.ofOther', { code, path: other.path })}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {CELLS.map(({ cell, textOf }) => (
            <Table.Tr key={cell}>
              <Table.Th scope="row">{t(`counterparts.cell.${cell}`)}</Table.Th>
              <Table.Td>{other === null ? textOf(row) : <Words text={textOf(row)} beside={textOf(other)} />}</Table.Td>
              {other !== null && (
                <Table.Td>
                  <Words text={textOf(other)} beside={textOf(row)} />
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {other !== null && <p className={classes.muted}>{t('counterparts.marked')}</p>}
    </section>
  );
}

const WORD = /[\p{L}\p{M}\d/.-]*[\p{L}\p{M}\d]/gu;

function Words({ text, beside }: { readonly text: string; readonly beside: string }): ReactElement {
  const known = new Set(beside.toLowerCase().match(WORD) ?? []);
  return (
    <>
      {piecesOf(text).map(({ at, piece, isWord }) =>
        isWord && !known.has(piece.toLowerCase()) ? (
          <u key={at} className={classes.lone}>
            {piece}
          </u>
        ) : (
          <Fragment key={at}>{piece}</Fragment>
        ),
      )}
    </>
  );
}

interface Piece {
  readonly at: number;
  readonly piece: string;
  readonly isWord: boolean;
}

/** A text as words and what stands between them. */
function piecesOf(text: string): readonly Piece[] {
  const words = [...text.matchAll(WORD)].map(({ index, 0: piece }): Piece => ({ at: index, piece, isWord: true }));
  const gaps = [{ at: 0, piece: '' }, ...words].map(({ at, piece }, index): Piece => {
    const from = at + piece.length;
    return { at: from, piece: text.slice(from, words[index]?.at), isWord: false };
  });
  return gaps.flatMap((gap, index) => [gap, ...words.slice(index, index + 1)]).filter(({ piece }) => piece !== '');
}
