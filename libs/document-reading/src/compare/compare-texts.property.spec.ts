import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Sheet, TextBlock } from '#domain/document/extracted-text';
import { cellAddress } from '#document-reading/compare/cell-address';
import { compareTexts } from '#document-reading/compare/compare-texts';
import type { FlowEntry, PlacedCell, WorkbookEntry } from '#domain/document/comparison';
import { paragraphs, PLAN, sheet, table } from '#document-reading/compare/fixtures/kon-tum-plan';

const RUNS = { numRuns: 100 };
const WORDS = ['Ủy', 'ban', 'nhân', 'dân', 'Kế', 'hoạch', '63/2010/NĐ-CP', '20/02/2025', 'rà soát,', '(TTHC)', 'quyết định.', '–', '2'];

const line = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' ')) },
  { weight: 1, arbitrary: fc.constantFrom(...PLAN) },
);
const cells = fc.array(line, { maxLength: 5 });
const block: fc.Arbitrary<TextBlock[]> = fc.oneof(
  { weight: 4, arbitrary: line.map((text) => paragraphs([text])) },
  { weight: 1, arbitrary: fc.array(cells, { maxLength: 4 }).map((rows) => [table(rows)]) },
);

interface Versions<Item> {
  readonly before: Item[];
  readonly after: Item[];
}

/** A list, and the same list with some things left out, put in, put elsewhere and replaced. */
function versions<Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<Versions<Item>> {
  const fate = fc.constantFrom('stays', 'stays', 'stays', 'goes', 'comes', 'moves', 'becomes');
  return fc.array(fc.record({ old: item, young: item, fate }), { maxLength: 14 }).map((pieces) => {
    const moved = pieces.filter((piece) => piece.fate === 'moves').map(({ old }) => old);
    const standing = pieces.filter((piece) => piece.fate !== 'moves' && piece.fate !== 'goes');
    return {
      before: pieces.filter((piece) => piece.fate !== 'comes').map(({ old }) => old),
      after: [...moved, ...standing.map((piece) => (piece.fate === 'becomes' ? piece.young : piece.old))],
    };
  });
}

const flows = versions(block).map(({ before, after }) => ({ before: before.flat(), after: after.flat() }));

/** Rows that differ, and on one side perhaps a column more. */
const sheets = fc.tuple(versions(cells), fc.option(line), fc.nat(4)).map(([{ before, after }, column, at]) => ({
  before: sheet('Phụ lục', before),
  after: sheet('Phụ lục', column === null ? after : after.map((row) => row.toSpliced(at, 0, column))),
}));

function flowEntries(before: readonly TextBlock[], after: readonly TextBlock[]): readonly FlowEntry[] {
  const comparison = compareTexts({ kind: 'flow', blocks: before, isWhole: true }, { kind: 'flow', blocks: after, isWhole: true });
  return comparison.kind === 'flow' ? comparison.entries : [];
}

function sheetEntries(before: Sheet, after: Sheet): readonly WorkbookEntry[] {
  const comparison = compareTexts({ kind: 'sheets', sheets: [before], isWhole: true }, { kind: 'sheets', sheets: [after], isWhole: true });
  return comparison.kind === 'sheets' ? comparison.entries : [];
}

/** Paragraphs and rows that are not empty. */
function textsOf(blocks: readonly TextBlock[]): string[] {
  return blocks
    .flatMap((one) => (one.kind === 'paragraph' ? [one.text] : one.rows.map((row) => row.join('\t'))))
    .filter((text) => text.trim() !== '');
}

/** One side of a comparison, made of the other side and of what is told. */
function rebuild(side: 'before' | 'after', other: readonly string[], entries: readonly FlowEntry[]): string[] {
  const [mine, theirs] = side === 'after' ? ['added', 'removed'] : ['removed', 'added'];
  const built: string[] = [];
  let at = 0;
  for (const entry of entries) {
    if (entry.kind === 'same') built.push(...other.slice(at, at + entry.count));
    else if (entry.kind === 'changed') built.push(entry.parts.map((part) => (part.kind === theirs ? '' : part.text)).join(''));
    else if (entry.kind !== theirs) built.push(entry.text);
    at += entry.kind === 'same' ? entry.count : entry.kind === mine ? 0 : 1;
  }
  expect(at).toBe(other.length);
  return built;
}

function filledCells({ rows }: Sheet): PlacedCell[] {
  return rows
    .flatMap((row, rowAt) => row.map((text, column) => ({ address: cellAddress(rowAt, column), text })))
    .filter(({ text }) => text !== '');
}

/** The cells that are told of one side. */
function toldCells(side: 'before' | 'after', entries: readonly WorkbookEntry[]): PlacedCell[] {
  const whole = side === 'before' ? ['row-removed', 'column-removed'] : ['row-added', 'column-added'];
  return entries
    .flatMap((entry) => {
      if (entry.kind === 'cell') return [entry[side]];
      return 'cells' in entry && whole.includes(entry.kind) ? entry.cells : [];
    })
    .filter(({ text }) => text !== '');
}

/** The texts of the cells of which nothing is told. */
function untold(whole: Sheet, told: readonly PlacedCell[]): string[] {
  const addresses = new Set(told.map(({ address }) => address));
  return filledCells(whole).flatMap(({ address, text }) => (addresses.has(address) ? [] : [text]));
}

describe('a comparison of flows', () => {
  it('makes each text of the other one and of what is told', () => {
    fc.assert(
      fc.property(flows, ({ before, after }) => {
        const entries = flowEntries(before, after);
        expect(rebuild('after', textsOf(before), entries)).toEqual(textsOf(after));
        expect(rebuild('before', textsOf(after), entries)).toEqual(textsOf(before));
      }),
      RUNS,
    );
  });

  it('tells nothing of a text that is compared with itself', () => {
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        const count = textsOf(blocks.flat()).length;
        const entries = flowEntries(blocks.flat(), blocks.flat());
        expect(entries).toMatchObject(count === 0 ? [] : [{ kind: 'same', count }]);
      }),
      RUNS,
    );
  });

  it('never counts together what it could have shown beside a change', () => {
    fc.assert(
      fc.property(flows, ({ before, after }) => {
        const kinds = flowEntries(before, after).map(({ kind }) => kind);
        const beside = kinds.flatMap((kind, at) => (kind === 'same' ? [kinds[at - 1], kinds[at + 1]] : []));
        expect(beside.every((kind) => kind === undefined || kind === 'context')).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('a comparison of sheets', () => {
  it('tells each cell where it stands, once, and leaves the same cells untold on both sides', () => {
    fc.assert(
      fc.property(sheets, ({ before, after }) => {
        const entries = sheetEntries(before, after);
        const [gone, come] = [toldCells('before', entries), toldCells('after', entries)];
        expect(filledCells(before)).toEqual(expect.arrayContaining(gone));
        expect(filledCells(after)).toEqual(expect.arrayContaining(come));
        expect(new Set(gone.map(({ address }) => address)).size).toBe(gone.length);
        expect(new Set(come.map(({ address }) => address)).size).toBe(come.length);
        expect(untold(after, come)).toEqual(untold(before, gone));
      }),
      RUNS,
    );
  });

  it('tells nothing of a sheet that is compared with itself', () => {
    fc.assert(
      fc.property(fc.array(cells), (rows) => {
        expect(sheetEntries(sheet('Phụ lục', rows), sheet('Phụ lục', rows))).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('every comparison', () => {
  it('is the same after it was stored as JSON', () => {
    fc.assert(
      fc.property(flows, sheets, (flow, workbook) => {
        const told = [flowEntries(flow.before, flow.after), sheetEntries(workbook.before, workbook.after)];
        expect(JSON.parse(JSON.stringify(told))).toStrictEqual(told);
      }),
      RUNS,
    );
  });
});
