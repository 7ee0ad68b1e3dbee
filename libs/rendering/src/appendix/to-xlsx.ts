import writeXlsxFile, { type CellObject, type Row, type SheetData } from 'write-excel-file/node';
import type { AppendixCell, AppendixColumn, AppendixRow, PlanAppendix } from '#domain/plan/appendix/plan-appendix';
import { headingRows, type HeadingCell } from '#rendering/appendix/heading-rows';
import { linesNeeded } from '#rendering/appendix/lines-needed';
import { sealed } from '#rendering/appendix/sealed';
import { writable } from '#rendering/appendix/writable';

const FONT = 'Times New Roman';
const TEXT_SIZE = 13;
const TABLE_SIZE = 12;
const SHEET = 'Phụ lục';

/** What stands beside each other on A4 lying, in figures of the font: in these a workbook measures columns. */
const WIDTH = 114;
/** In points. */
const LINE_HEIGHT = 16;
const ROW_PADDING = 6;

const FRAME: Partial<CellObject> = { borderStyle: 'thin', wrap: true, alignVertical: 'center', fontSize: TABLE_SIZE };

/** An appendix as a workbook of one sheet. The same appendix gives the same bytes. Every text is a text: none is taken for a formula. */
export async function appendixToXlsx(appendix: PlanAppendix): Promise<Uint8Array> {
  const { columns, rows, notes } = appendix;
  const above = headOf(appendix);
  const headings = headingRows(columns).map(headingRow);
  const data: SheetData = [
    ...above,
    ...headings,
    ...rows.map((row) => bodyRow(row, columns)),
    ...notes.map((note): Row => spanning(columns, { ...text(writable(note)), fontStyle: 'italic', fontSize: TABLE_SIZE })),
  ];
  const repeated = { first: above.length + 1, last: above.length + headings.length };
  const sheet = {
    sheet: SHEET,
    orientation: 'landscape',
    columns: columns.map((column) => ({ width: widthOf([column]) })),
    stickyRowsCount: repeated.last,
  } as const;
  const written = writeXlsxFile(data, sheet, { fontFamily: FONT, fontSize: TEXT_SIZE, features: [printed(repeated)] });
  return sealed(await written.toBuffer(), appendix);
}

function headOf({ title, source, columns }: PlanAppendix): readonly Row[] {
  const bold = { fontWeight: 'bold' } as const;
  const centred = (words: string, look: Partial<CellObject>): Row =>
    spanning(columns, { ...text(writable(words)), align: 'center', ...look });
  return [centred('Phụ lục', bold), centred(title, bold), centred(source, { fontStyle: 'italic' }), []];
}

function headingRow(cells: readonly HeadingCell[]): Row {
  return cells.flatMap(({ text: words, columns, place }): Row => {
    if (place === 'lower') return [null];
    const cell = { ...text(words), ...FRAME, align: 'center', fontWeight: 'bold', columnSpan: columns, height: heightOf([1]) } as const;
    return [{ ...cell, ...(place === 'upper' ? { rowSpan: 2 } : {}) }, ...hiddenBehind(columns)];
  });
}

/** A program fits no row to a text that it did not wrap itself, and none where cells are merged: each says its height. */
function bodyRow({ kind, cells }: AppendixRow, columns: readonly AppendixColumn[]): Row {
  if (kind === 'item') {
    const height = heightOf(cells.map((cell, index) => linesNeeded(wordsOf(cell), widthOf(columns.slice(index, index + 1)))));
    return cells.map((cell, index) => ({ ...cellOf(cell), ...FRAME, ...(index === 0 ? { align: 'center', height } : {}) }));
  }
  const [number, heading] = cells;
  const look: Partial<CellObject> = { ...FRAME, ...(kind === 'section' ? { fontWeight: 'bold' } : {}) };
  const others = columns.slice(1);
  const height = heightOf([linesNeeded(wordsOf(heading), widthOf(others))]);
  return [
    { ...cellOf(number), ...look, align: 'center', height },
    { ...cellOf(heading), ...look, columnSpan: others.length },
    ...hiddenBehind(others.length),
  ];
}

/** One cell over the whole width. */
function spanning(columns: readonly AppendixColumn[], cell: CellObject): Row {
  const height = heightOf([linesNeeded(String(cell.value ?? ''), widthOf(columns))]);
  return [{ ...cell, wrap: true, height, columnSpan: columns.length }, ...hiddenBehind(columns.length)];
}

function widthOf(columns: readonly AppendixColumn[]): number {
  return (WIDTH * columns.reduce((sum, { share }) => sum + share, 0)) / 100;
}

function heightOf(lines: readonly number[]): number {
  return Math.max(...lines) * LINE_HEIGHT + ROW_PADDING;
}

function hiddenBehind(columns: number): Row {
  return Array.from({ length: columns - 1 }, () => null);
}

function cellOf(cell: AppendixCell | undefined): CellObject {
  const words = wordsOf(cell);
  return words === '' ? {} : text(words);
}

function wordsOf(cell: AppendixCell | undefined): string {
  return (cell?.lines ?? []).map(writable).join('\n');
}

function text(words: string): CellObject {
  return { value: words, type: String };
}

/** What the library lets one change in its parts. */
interface PrintFeature {
  readonly files: {
    readonly transform: Readonly<
      Record<'xl/workbook.xml' | 'xl/worksheets/sheet{id}.xml', { readonly transform: (xml: string) => string }>
    >;
  };
}

/** How it is printed: as wide as the paper, as long as it takes, its heading on each page. The library leaves both to such a feature. */
function printed({ first, last }: { readonly first: number; readonly last: number }): PrintFeature {
  const titles = `<definedName name="_xlnm.Print_Titles" localSheetId="0">'${SHEET}'!$${first}:$${last}</definedName>`;
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transform: (xml) => xml.replace(/<definedNames\/>|<definedNames><\/definedNames>/u, `<definedNames>${titles}</definedNames>`),
        },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) =>
            xml
              .replace(/(<worksheet[^>]*>)/u, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
              .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" '),
        },
      },
    },
  };
}
