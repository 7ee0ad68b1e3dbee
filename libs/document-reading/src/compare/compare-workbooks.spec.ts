import { describe, expect, it } from '@jest/globals';
import type { Sheet } from '#domain/document/extracted-text';
import { compareTexts } from '#document-reading/compare/compare-texts';
import type { WorkbookComparison } from '#domain/document/comparison';
import { HEADER, sheet, TASK_ROWS } from '#document-reading/compare/fixtures/kon-tum-plan';

type Rows = readonly (readonly string[])[];

const NAME = 'Phụ lục II';
const ROWS: Rows = [HEADER, ...TASK_ROWS];
const NONE = { added: 0, removed: 0, changed: 0 };
const COUNTED_AS_A_TASK = ['5', 'Công khai TTHC nội bộ', 'Phòng Tư pháp', 'Báo cáo', 'Quý II năm 2025'];

function compared(before: readonly Sheet[], after: readonly Sheet[]): WorkbookComparison {
  const comparison = compareTexts({ kind: 'sheets', sheets: before, isWhole: true }, { kind: 'sheets', sheets: after, isWhole: true });
  if (comparison.kind !== 'sheets') throw new TypeError(`Compared as ${comparison.kind}`);
  return comparison;
}

function comparedRows(before: Rows, after: Rows): WorkbookComparison {
  return compared([sheet(NAME, before)], [sheet(NAME, after)]);
}

/** The rows with one more column at its place. */
function withColumn(rows: Rows, at: number, values: readonly string[]): Rows {
  return rows.map((row, index) => row.toSpliced(at, 0, values[index] ?? ''));
}

function withCell(rows: Rows, row: number, column: number, text: string): Rows {
  return rows.map((cells, index) => (index === row ? cells.with(column, text) : cells));
}

describe('two versions of a workbook', () => {
  it('finds nothing changed in a workbook that stayed as it was', () => {
    expect(comparedRows(ROWS, ROWS)).toEqual({
      kind: 'sheets',
      entries: [],
      totals: NONE,
      isWhole: true,
      notCompared: ['layout', 'pictures', 'formulas'],
    });
  });

  it('takes letters with composed and with separate marks for the same letters', () => {
    const decomposed = ROWS.map((cells) => cells.map((text) => text.normalize('NFD')));
    expect(compared([sheet(NAME.normalize('NFD'), decomposed)], [sheet(NAME, ROWS)]).entries).toEqual([]);
  });

  it('tells a cell by its address on both sides', () => {
    const { entries, totals } = comparedRows(ROWS, withCell(ROWS, 2, 4, 'Tháng 03/2025'));
    expect(entries).toEqual([
      { kind: 'cell', sheet: NAME, before: { address: 'E3', text: 'Tháng 02/2025' }, after: { address: 'E3', text: 'Tháng 03/2025' } },
    ]);
    expect(totals).toEqual({ added: 0, removed: 0, changed: 1 });
  });

  it('counts a cell that was filled as added and one that was emptied as removed', () => {
    expect(comparedRows(withCell(ROWS, 2, 4, ''), ROWS).totals).toEqual({ added: 1, removed: 0, changed: 0 });
    expect(comparedRows(ROWS, withCell(ROWS, 2, 4, '')).totals).toEqual({ added: 0, removed: 1, changed: 0 });
  });

  it('tells a row that came in, and nothing of those below it', () => {
    const { entries, totals } = comparedRows(ROWS, ROWS.toSpliced(3, 0, COUNTED_AS_A_TASK));
    expect(entries).toEqual([
      {
        kind: 'row-added',
        sheet: NAME,
        row: 4,
        cells: [
          { address: 'A4', text: '5' },
          { address: 'B4', text: 'Công khai TTHC nội bộ' },
          { address: 'C4', text: 'Phòng Tư pháp' },
          { address: 'D4', text: 'Báo cáo' },
          { address: 'E4', text: 'Quý II năm 2025' },
        ],
      },
    ]);
    expect(totals).toEqual({ added: 5, removed: 0, changed: 0 });
  });

  it('finds a cell again that changed below a row that came in', () => {
    const { entries } = comparedRows(ROWS, withCell(ROWS, 4, 3, 'Công văn').toSpliced(1, 0, COUNTED_AS_A_TASK));
    expect(entries).toMatchObject([
      { kind: 'row-added', row: 2 },
      { kind: 'cell', before: { address: 'D5', text: 'Báo cáo' }, after: { address: 'D6', text: 'Công văn' } },
    ]);
  });

  it('tells a row that is gone', () => {
    const { entries, totals } = comparedRows(ROWS, ROWS.toSpliced(2, 1));
    expect(entries).toMatchObject([{ kind: 'row-removed', row: 3 }]);
    expect(totals).toEqual({ added: 0, removed: 5, changed: 0 });
  });

  it('pairs rows that were numbered anew', () => {
    const later = [HEADER, ['1', ...COUNTED_AS_A_TASK.slice(1)], ...TASK_ROWS.map((row, at) => row.with(0, String(at + 2)))];
    const { entries, totals } = comparedRows(ROWS, later);
    expect(entries.slice(0, 2)).toMatchObject([
      { kind: 'row-added', row: 2 },
      { kind: 'cell', before: { address: 'A2', text: '1' }, after: { address: 'A3', text: '2' } },
    ]);
    expect(totals).toEqual({ added: 5, removed: 0, changed: 4 });
  });

  it('tells a column that came in with its cells, and nothing of those beside it', () => {
    const partners = ['Cơ quan phối hợp', 'Văn phòng', '', 'UBND các xã, phường'];
    const { entries, totals } = comparedRows(ROWS, withColumn(ROWS, 3, partners));
    expect(entries).toEqual([
      {
        kind: 'column-added',
        sheet: NAME,
        column: 'D',
        cells: [
          { address: 'D1', text: 'Cơ quan phối hợp' },
          { address: 'D2', text: 'Văn phòng' },
          { address: 'D4', text: 'UBND các xã, phường' },
        ],
      },
    ]);
    expect(totals).toEqual({ added: 3, removed: 0, changed: 0 });
  });

  it('tells a column that is gone, and the cell that changed in another one', () => {
    const { entries } = comparedRows(withColumn(ROWS, 1, ['Ký hiệu', 'a', 'b']), withCell(ROWS, 4, 3, 'Công văn'));
    expect(entries).toMatchObject([
      { kind: 'column-removed', column: 'B', cells: [{ address: 'B1' }, { address: 'B2' }, { address: 'B3' }] },
      { kind: 'cell', before: { address: 'E5' }, after: { address: 'D5', text: 'Công văn' } },
    ]);
  });

  it('tells the cell of a new column with the row where the row is new as well', () => {
    const later = withColumn(ROWS, 5, ['Ghi chú', 'Đã ban hành']).toSpliced(5, 0, [...COUNTED_AS_A_TASK, 'Mới']);
    const { entries, totals } = comparedRows(ROWS, later);
    expect(entries).toMatchObject([
      { kind: 'column-added', column: 'F', cells: [{ text: 'Ghi chú' }, { text: 'Đã ban hành' }] },
      { kind: 'row-added', row: 6 },
    ]);
    expect(totals).toEqual({ added: 8, removed: 0, changed: 0 });
  });

  it('takes a column of figures for the same one though all of them changed', () => {
    const { entries, totals } = comparedRows(
      withColumn(ROWS, 5, ['Tiến độ', '10', '20', '30', '40']),
      withColumn(ROWS, 5, ['Tỷ lệ', '15', '25', '35', '45']),
    );
    expect(entries.every(({ kind }) => kind === 'cell')).toBe(true);
    expect(totals).toEqual({ added: 0, removed: 0, changed: 5 });
  });

  it('keeps a row together of which only the name stayed', () => {
    const { entries } = comparedRows(
      [['Phường Quang Trung', '12', '30', '7', '0', '4']],
      [
        ['Phường Quyết Thắng', '9', '9', '9', '9', '9'],
        ['Phường Quang Trung', '13', '31', '8', '1', '5'],
      ],
    );
    expect(entries.map(({ kind }) => kind)).toEqual(['row-added', 'cell', 'cell', 'cell', 'cell', 'cell']);
  });

  it('does not tell empty rows and columns', () => {
    expect(comparedRows(ROWS, withColumn(ROWS.toSpliced(1, 0, [], ['']), 2, [])).entries).toEqual([]);
  });

  it('tells sheets that came and went with all their rows', () => {
    const { entries, totals } = compared(
      [sheet('Tháng 1', [['Báo cáo']]), sheet(NAME, ROWS)],
      [sheet(NAME, ROWS), sheet('Tháng 2', [[], ['', 'Kế hoạch']])],
    );
    expect(entries).toEqual([
      { kind: 'sheet-added', sheet: 'Tháng 2' },
      { kind: 'row-added', sheet: 'Tháng 2', row: 2, cells: [{ address: 'B2', text: 'Kế hoạch' }] },
      { kind: 'sheet-removed', sheet: 'Tháng 1' },
      { kind: 'row-removed', sheet: 'Tháng 1', row: 1, cells: [{ address: 'A1', text: 'Báo cáo' }] },
    ]);
    expect(totals).toEqual({ added: 1, removed: 1, changed: 0 });
  });

  it('names a column beyond Z by two letters', () => {
    const wide = [Array.from({ length: 28 }, (_, at) => `Cột ${at}`)];
    expect(comparedRows(wide, withCell(wide, 0, 27, 'Cột cuối')).entries).toMatchObject([{ after: { address: 'AB1' } }]);
  });
});

describe('large workbooks', () => {
  const large = (length: number): Rows =>
    Array.from({ length }, (_, at) => [String(at), `Hồ sơ ${at}`, at % 2 === 0 ? 'Đúng hạn' : 'Quá hạn']);

  it('finds a row that came in and a cell that changed among 100 000 rows', () => {
    const rows = large(100_000);
    const later = withCell(rows, 70_000, 2, 'Đã trả').toSpliced(500, 0, ['', 'Hồ sơ mới', 'Đúng hạn']);
    const { entries, isWhole } = comparedRows(rows, later);
    expect(isWhole).toBe(true);
    expect(entries).toMatchObject([
      { kind: 'row-added', row: 501 },
      { kind: 'cell', before: { address: 'C70001' }, after: { address: 'C70002', text: 'Đã trả' } },
    ]);
  });

  it('finds a column that came in beside 20 000 rows', () => {
    const rows = large(20_000);
    const { entries, totals } = comparedRows(
      rows,
      withColumn(
        rows,
        1,
        rows.map((_, at) => `Mã ${at}`),
      ),
    );
    expect(entries.map(({ kind }) => kind)).toEqual(['column-added']);
    expect(totals).toEqual({ added: rows.length, removed: 0, changed: 0 });
  });

  it('finds a column that came in though hundreds of rows came in above', () => {
    const rows = large(3_000);
    const widened = withColumn(
      rows,
      1,
      rows.map((_, at) => `Mã ${at}`),
    );
    const come = Array.from({ length: 500 }, (_, at) => [`Mới ${at}`, `Mới mã ${at}`, `Mới hồ sơ ${at}`, `Mới hạn ${at}`]);
    const kinds = comparedRows(rows, [...come, ...widened]).entries.map(({ kind }) => kind);
    expect(kinds).toEqual(['column-added', ...come.map(() => 'row-added')]);
  });

  it('tells all rows as removed and added where they were sorted anew', () => {
    const rows = large(6_000);
    const sorted = rows.map((_, at) => rows[(at * 7919) % rows.length] ?? []).reverse();
    const { entries, isWhole } = comparedRows(rows, sorted);
    expect(isWhole).toBe(false);
    expect(entries.filter(({ kind }) => kind === 'row-removed')).toHaveLength(rows.length);
    expect(entries.filter(({ kind }) => kind === 'row-added')).toHaveLength(rows.length);
  });
});
