import { describe, expect, it } from '@jest/globals';
import type { Cell } from '#plan-import/document/table-document';
import { proposalOf } from '#plan-import/parse-plan-document';
import { readPlainText } from '#plan-import/plain-text/read-plain-text';

const TITLE = ['ỦY BAN NHÂN DÂN HUYỆN', 'KẾ HOẠCH CÔNG TÁC NĂM 2026'];
const HEADINGS = ['STT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Kết quả', 'Thời gian'];
const FIRST = ['1', 'Rà soát thủ tục hành chính', 'Phòng Nội vụ', 'Phòng Tư pháp', 'Báo cáo', 'Quý I/2026'];
const LAST = ['3', 'Tổng hợp số liệu', 'Phòng Y tế', 'Phòng Tư pháp', 'Báo cáo', 'Quý IV/2026'];

/** The rows below the headings as texts, "?" before a doubtful cell. */
function rowsIn(lines: readonly string[]): readonly (readonly string[])[] {
  const table = readPlainText([...TITLE, ...lines].join('\n')).blocks.find((block) => block.kind === 'table');
  if (table === undefined) throw new Error('no table was found in the text');
  const shown = (cell: Cell): string => `${cell.doubt === true ? '?' : ''}${cell.lines.join(' / ')}`;
  return table.rows.slice(1).map((row) => row.map(shown));
}

describe('a column without a meaning', () => {
  const headings = [...HEADINGS.slice(0, 4), 'Lãnh đạo phụ trách', ...HEADINGS.slice(4)];
  const withLeader = (row: readonly string[], leader: string): readonly string[] => [...row.slice(0, 4), leader, ...row.slice(4)];

  it('is one of its own where persons stand in it, and no word of theirs is of the result', () => {
    const rows = [
      withLeader(FIRST, 'Đồng chí Nguyễn Văn Bình, Phó Chủ tịch'),
      withLeader(LAST.with(0, '2'), 'Đồng chí Trần Thị Hoa, Phó Chủ tịch'),
    ];
    expect(rowsIn([...headings, ...rows.flat()])).toEqual(rows);
  });

  it('makes the cells beside it doubtful where nobody knows how its texts begin', () => {
    const rows = [withLeader(FIRST, 'Khu vực phía Bắc'), withLeader(LAST.with(0, '2'), 'Khu vực phía Nam')];
    const read = rowsIn([...headings, ...rows.flat()]);
    expect(read.map((row) => [row[3]?.slice(0, 1), row[5]?.slice(0, 1)])).toEqual([
      ['?', '?'],
      ['?', '?'],
    ]);
  });
});

describe('a row with one text of agencies for two columns', () => {
  const one = ['2', 'Kiểm tra việc thực hiện', 'Phòng Y tế'];

  it('is doubtful in both, for a cell that is merged over several rows is printed once', () => {
    expect(rowsIn([...HEADINGS, ...FIRST, ...one, 'Kế hoạch', 'Quý II/2026', ...LAST])[1]).toEqual([
      ...one.slice(0, 2),
      ...['?Phòng Y tế', '?', 'Kế hoạch', 'Quý II/2026'],
    ]);
  });

  it('is sure where the text has the blank of the other', () => {
    expect(rowsIn([...HEADINGS, ...FIRST, ...one, '', 'Kế hoạch', 'Quý II/2026', ...LAST])[1]).toEqual([
      ...one,
      '',
      'Kế hoạch',
      'Quý II/2026',
    ]);
  });
});

describe('a column for leads and coordinators', () => {
  const headings = [...HEADINGS.slice(0, 2), 'Chủ trì/Phối hợp', ...HEADINGS.slice(4)];

  it('has cells that begin with "Chủ trì:" and go on with "Phối hợp:"', () => {
    const row = (number: string): readonly string[] => [
      number,
      'Rà soát thủ tục',
      'Chủ trì: Phòng Nội vụ.',
      'Phối hợp: Phòng Y tế.',
      'Báo cáo',
      'Quý I',
    ];
    const text = [...TITLE, ...headings, ...row('1'), ...row('2')].join('\n');
    const items = proposalOf(readPlainText(text)).sections.flatMap((section) => section.items);
    expect(items.map(({ leads, coordinators }) => [leads, coordinators].map((agencies) => agencies.map((agency) => agency.text)))).toEqual([
      [['Phòng Nội vụ'], ['Phòng Y tế']],
      [['Phòng Nội vụ'], ['Phòng Y tế']],
    ]);
  });
});

describe('a cell of leads that is doubtful', () => {
  it('makes the coordinators doubtful, too, where no other column names them', () => {
    const headings = HEADINGS.filter((heading) => heading !== 'Cơ quan phối hợp');
    const row = ['1', 'Rà soát thủ tục', '- Phòng Nội vụ;', 'Báo cáo', 'Quý I/2026', 'hành chính', '- Phòng Y tế.'];
    const document = readPlainText([...TITLE, ...headings, ...row, ...LAST.with(0, '2').toSpliced(3, 1)].join('\n'));
    const [first] = proposalOf(document).sections.flatMap((section) => section.items);
    const doubtful = first?.diagnostics.filter(({ code }) => code === 'cell-doubtful').map(({ cell }) => cell);
    expect(doubtful).toEqual(['content', 'lead', 'coordinator', 'deliverable', 'timing']);
  });
});

describe('a row that a page cut in the middle of its cells', () => {
  it('is doubtful in every cell', () => {
    const cut = [
      '2',
      'Kiểm tra việc thực hiện',
      '- Phòng Y tế;',
      'Phòng Tư pháp',
      'Kế hoạch',
      'Quý II/2026',
      'quy chế làm việc',
      '- Phòng Nội vụ.',
    ];
    const row = rowsIn([...HEADINGS, ...FIRST, ...cut, ...LAST])[1] ?? [];
    expect(row).toHaveLength(HEADINGS.length);
    expect(row.slice(1).filter((cell) => !cell.startsWith('?'))).toEqual([]);
  });

  const above = ['2', 'Kiểm tra việc thực hiện', '- Phòng Y tế;', 'Phòng Tư pháp', 'Kế hoạch của UBND', 'Quý II/2026'];
  const below = ['quy chế làm việc', '- Phòng Nội vụ.', 'huyện'];
  const joined = [
    '2',
    '?Kiểm tra việc thực hiện quy chế làm việc',
    '?- Phòng Y tế; / - Phòng Nội vụ.',
    '?Phòng Tư pháp',
    '?Kế hoạch của UBND huyện',
    '?Quý II/2026',
  ];

  it.each([
    ['a page ends', `\f${below.join('\n')}`],
    ['the text has a blank', `\n${below.join('\n')}`],
  ])('has the rest of each cell behind its beginning where %s, and is doubted all the same', (_where, rests) => {
    expect(rowsIn([...HEADINGS, ...FIRST, ...above, rests, ...LAST])).toEqual([FIRST, joined, LAST]);
  });

  it('keeps a last cell that goes on on the next page', () => {
    const row = ['2', 'Kiểm tra quy chế', 'Phòng Y tế', 'Phòng Tư pháp', 'Kế hoạch', 'Khi có yêu cầu', '\fcủa UBND tỉnh'];
    expect(rowsIn([...HEADINGS, ...FIRST, ...row, ...LAST])[1]?.at(-1)).toBe('?Khi có yêu cầu của UBND tỉnh');
  });

  it('never has what stands below the table in its cells', () => {
    const read = rowsIn([...HEADINGS, ...FIRST, ...LAST.with(0, '2'), '\fNơi nhận:', '- Như trên;', '- Lưu: VT.']);
    expect(read.flat().join(' ')).not.toContain('Như trên');
  });
});

describe('a number', () => {
  it('with a zero before it is hardly a row’s, where the others have none', () => {
    const note = [...HEADINGS, 'Ghi chú'];
    const read = rowsIn([...note, ...FIRST, 'Chương trình số', '07', ...LAST.with(0, '2'), 'Lồng ghép']);
    expect(read.map(([number]) => number)).toEqual(['1', '2']);
  });

  it('with a stop before a heading is its row’s, and the same number above it a page’s', () => {
    const heading = ['\f2', '2. Xây dựng cơ sở dữ liệu', 'a)', ...FIRST.slice(1), 'b)', ...LAST.slice(1)];
    const read = rowsIn([...HEADINGS, ...FIRST, ...heading]);
    expect(read.map(([number, content]) => [number, content])).toEqual([
      ['1', 'Rà soát thủ tục hành chính'],
      ['2.', 'Xây dựng cơ sở dữ liệu'],
      ['a)', 'Rà soát thủ tục hành chính'],
      ['b)', 'Tổng hợp số liệu'],
    ]);
  });
});

describe('what stands below a table that goes on on the next page', () => {
  it('is no part of the last row above it', () => {
    const read = rowsIn([...HEADINGS, ...FIRST, '\fPhụ lục I (tiếp theo)', ...HEADINGS, ...LAST.with(0, '2')]);
    expect(read).toEqual([FIRST, LAST.with(0, '2')]);
  });
});
