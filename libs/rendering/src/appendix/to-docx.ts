import {
  AlignmentType,
  Document,
  Header,
  type IRunOptions,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { AppendixCell, AppendixColumn, AppendixRow, PlanAppendix } from '#domain/plan/appendix/plan-appendix';
import { headingRows, type HeadingCell } from '#rendering/appendix/heading-rows';
import { sealed } from '#rendering/appendix/sealed';
import { writable } from '#rendering/appendix/writable';

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: Times New Roman, black, 13 to 14; in half points. A table may be smaller. */
const FONT = 'Times New Roman';
const TEXT_SIZE = 26;
const TABLE_SIZE = 24;

/** In twentieths of a point; the library turns the paper. */
const A4 = { width: 11906, height: 16838 } as const;
/** The decree's margins: 20 mm, 15 mm, 20 mm, 30 mm. */
const MARGINS = { top: 1134, right: 850, bottom: 1134, left: 1701 } as const;
const CELL_MARGINS = { top: 40, bottom: 40, left: 90, right: 90 } as const;
const TABLE_WIDTH = A4.height - MARGINS.left - MARGINS.right;

/** An appendix as a Word document. The same appendix gives the same bytes. */
export async function appendixToDocx(appendix: PlanAppendix): Promise<Uint8Array> {
  const document = new Document({
    styles: { default: { document: { run: { font: FONT, size: TEXT_SIZE }, paragraph: { spacing: { before: 0, after: 0 } } } } },
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: { ...A4, orientation: PageOrientation.LANDSCAPE }, margin: MARGINS },
        },
        headers: { default: new Header({ children: [pageNumber()] }), first: new Header({ children: [] }) },
        children: [...headOf(appendix), tableOf(appendix), ...notesOf(appendix)],
      },
    ],
  });
  return sealed(await Packer.toBuffer(document), appendix);
}

/** In the middle of the upper margin, from the second page on. */
function pageNumber(): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [run({ children: [PageNumber.CURRENT] })] });
}

function headOf({ title, source }: PlanAppendix): readonly Paragraph[] {
  const centred = (words: TextRun): Paragraph => new Paragraph({ alignment: AlignmentType.CENTER, children: [words] });
  return [
    centred(run({ text: 'Phụ lục', bold: true })),
    centred(run({ text: writable(title), bold: true })),
    centred(run({ text: writable(source), italics: true })),
    new Paragraph({ children: [] }),
  ];
}

function notesOf({ notes }: PlanAppendix): readonly Paragraph[] {
  return notes.map(
    (note, index) =>
      new Paragraph({
        spacing: { before: index === 0 ? 120 : 0 },
        children: [run({ text: writable(note), italics: true, size: TABLE_SIZE })],
      }),
  );
}

function tableOf({ columns, rows }: PlanAppendix): Table {
  const widths = columns.map(({ share }) => Math.round((TABLE_WIDTH * share) / 100));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TABLE_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    margins: CELL_MARGINS,
    rows: [...headingRows(columns).map(headingRow), ...rows.map((row) => bodyRow(row, columns))],
  });
}

/** Printed again on each page. */
function headingRow(cells: readonly HeadingCell[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: cells.map(
      ({ text, columns, place }) =>
        new TableCell({
          columnSpan: columns,
          ...(place === 'only' ? {} : { verticalMerge: place === 'upper' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }),
          verticalAlign: VerticalAlignTable.CENTER,
          children: [paragraph(text, { centred: true, bold: true })],
        }),
    ),
  });
}

/** No row is torn by a page break, and a heading goes on with the row below it. */
function bodyRow({ kind, cells }: AppendixRow, columns: readonly AppendixColumn[]): TableRow {
  const isHeading = kind !== 'item';
  return new TableRow({
    cantSplit: true,
    children: cells.map(
      (cell, index) =>
        new TableCell({
          ...(isHeading && index === 1 ? { columnSpan: columns.length - 1 } : {}),
          verticalAlign: VerticalAlignTable.CENTER,
          children: paragraphsOf(cell, { centred: index === 0, bold: kind === 'section', keepNext: isHeading }),
        }),
    ),
  });
}

interface Look {
  readonly centred?: boolean;
  readonly bold?: boolean;
  readonly keepNext?: boolean;
}

/** A cell without lines is a paragraph without text: Word wants one in every cell. */
function paragraphsOf({ lines }: AppendixCell, look: Look): readonly Paragraph[] {
  return (lines.length === 0 ? [''] : lines).map((line) => paragraph(line, look));
}

function paragraph(text: string, { centred = false, keepNext = false, ...look }: Look): Paragraph {
  return new Paragraph({
    alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
    keepNext,
    children: [run({ text: writable(text), bold: look.bold ?? false, size: TABLE_SIZE })],
  });
}

function run(options: IRunOptions): TextRun {
  return new TextRun(options);
}
