import { describe, expect, it } from '@jest/globals';
import type { Cell, Table, TableDocument } from '#plan-import/document/table-document';
import { NotAPlan } from '#plan-import/errors';
import { proposalOf } from '#plan-import/parse-plan-document';
import { readPlainText } from '#plan-import/plain-text/read-plain-text';

function tableIn({ blocks }: TableDocument): Table {
  const table = blocks.find((block) => block.kind === 'table');
  if (table === undefined) throw new Error('no table was found in the text');
  return table;
}

function paragraphsIn({ blocks }: TableDocument): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}

/** The rows of a text's table as texts, "?" before a doubtful cell. */
function rowsIn(text: string): readonly (readonly string[])[] {
  const shown = ({ lines, doubt }: Cell): string => `${doubt === true ? '?' : ''}${lines.join(' / ')}`;
  return tableIn(readPlainText(text)).rows.map((row) => row.map(shown));
}

const TITLE = ['ỦY BAN NHÂN DÂN HUYỆN', 'KẾ HOẠCH CÔNG TÁC NĂM 2026'];

/** Three rows whose cells are broken at the width of their columns: number, content, time, lead, product. */
const OTHER_ORDER = [
  ...['TT', 'Nhiệm vụ', 'Thời hạn hoàn thành', 'Đơn vị chủ trì', 'Sản phẩm'],
  ...['1.', 'Rà soát, cập nhật danh mục thủ tục hành chính thuộc thẩm', 'quyền giải quyết của cấp huyện', 'Tháng 3/2026'],
  ...['Văn phòng HĐND và', 'UBND huyện', 'Quyết định của Chủ', 'tịch UBND huyện'],
  ...['2.', 'Tổ chức tập huấn nghiệp vụ cho công chức làm việc tại bộ', 'phận một cửa', 'Quý II/2026', 'Phòng Nội vụ'],
  ...['Kế hoạch, báo cáo kết', 'quả'],
  ...['3.', 'Kiểm tra việc thực hiện quy chế làm việc tại Ủy ban nhân', 'dân các xã', 'Thường xuyên', 'Thanh tra huyện'],
  ...['Báo cáo kết quả kiểm', 'tra'],
];

const READ_OTHER_ORDER = [
  ['TT', 'Nhiệm vụ', 'Thời hạn hoàn thành', 'Đơn vị chủ trì', 'Sản phẩm'],
  [
    ...['1.', 'Rà soát, cập nhật danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của cấp huyện', 'Tháng 3/2026'],
    ...['Văn phòng HĐND và UBND huyện', 'Quyết định của Chủ tịch UBND huyện'],
  ],
  [
    ...['2.', 'Tổ chức tập huấn nghiệp vụ cho công chức làm việc tại bộ phận một cửa', 'Quý II/2026'],
    ...['Phòng Nội vụ', 'Kế hoạch, báo cáo kết quả'],
  ],
  [
    ...['3.', 'Kiểm tra việc thực hiện quy chế làm việc tại Ủy ban nhân dân các xã', 'Thường xuyên'],
    ...['Thanh tra huyện', 'Báo cáo kết quả kiểm tra'],
  ],
];

const HEADINGS = ['STT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Kết quả', 'Thời gian'];

function rowOf(number: string, content: string): readonly string[] {
  return [number, content, 'Phòng Nội vụ', 'Phòng Tư pháp', 'Báo cáo', 'Quý I/2026'];
}

describe('a text that is no plan', () => {
  it('is its lines, and no proposal', () => {
    const document = readPlainText('Báo cáo\n\nSTT\nHọ và tên\n1\nNguyễn Văn A\n');
    expect(document.blocks.map(({ kind }) => kind)).toEqual(Array.from({ length: 5 }, () => 'paragraph'));
    expect(paragraphsIn(document)).toEqual(['Báo cáo', 'STT', 'Họ và tên', '1', 'Nguyễn Văn A']);
    expect(() => proposalOf(document)).toThrow(NotAPlan);
  });

  it('may be empty', () => {
    expect(readPlainText('')).toEqual({ blocks: [], unreadParts: [] });
  });
});

describe('a table whose cells follow one another', () => {
  it('is known by the meaning of its headings, in any order, without coordinators and without sections', () => {
    expect(rowsIn([...TITLE, ...OTHER_ORDER].join('\n'))).toEqual(READ_OTHER_ORDER);
  });

  it('is the same with a blank line after each line', () => {
    expect(rowsIn([...TITLE, ...OTHER_ORDER].join('\n\n'))).toEqual(READ_OTHER_ORDER);
  });

  it('is the same where a page cuts a row: its number is kept, and headings that are printed again stand once', () => {
    const cut = OTHER_ORDER.indexOf('phận một cửa') + 1;
    const pages = [...TITLE, ...OTHER_ORDER.slice(0, cut), '1', `\f${OTHER_ORDER.slice(0, 5).join('\n')}`, ...OTHER_ORDER.slice(cut)];
    const document = readPlainText(pages.join('\n'));
    expect(rowsIn(pages.join('\n'))).toEqual(READ_OTHER_ORDER);
    expect(paragraphsIn(document)).toEqual([...TITLE, '1']);
  });

  it('has not the page’s number for a row’s where both are the next', () => {
    const cut = OTHER_ORDER.indexOf('Tháng 3/2026');
    const pages = [...TITLE, ...OTHER_ORDER.slice(0, cut), '', '', '', '2', '', '', '', ...OTHER_ORDER.slice(cut)];
    const document = readPlainText(pages.join('\n'));
    expect(rowsIn(pages.join('\n'))).toEqual(READ_OTHER_ORDER);
    expect(paragraphsIn(document)).toEqual([...TITLE, '2']);
  });

  it('ends where the signature begins', () => {
    const below = ['Nơi nhận:', '- Như trên;', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Nguyễn Văn A'];
    const document = readPlainText([...TITLE, ...OTHER_ORDER, ...below].join('\n'));
    expect(
      tableIn(document)
        .rows.at(-1)
        ?.map(({ lines }) => lines.join(' ')),
    ).toEqual(READ_OTHER_ORDER[3]);
    expect(paragraphsIn(document)).toEqual([...TITLE, ...below]);
  });

  it('has its headings below an upper one, whichever is printed first, and numbers of columns', () => {
    const headings = ['STT', 'Nội dung', 'Phân công thực hiện', 'Kết quả', 'Thời gian', 'Chủ trì', 'Phối hợp'];
    const numbers = ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'];
    const text = [...TITLE, ...headings, ...numbers, ...rowOf('1', 'Tổng hợp ý kiến của các xã')].join('\n');
    expect(rowsIn(text).slice(0, 3)).toEqual([
      ['STT', 'Nội dung', 'Phân công thực hiện', 'Phân công thực hiện', 'Kết quả', 'Thời gian'],
      ['STT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Kết quả', 'Thời gian'],
      numbers,
    ]);
    expect(proposalOf(readPlainText(text)).columns[2]).toEqual({ meaning: 'lead', text: 'Phân công thực hiện / Chủ trì / (3)' });
  });

  it.each([
    ['in brackets, below "Số TT"', ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)']],
    ['without brackets, one on each line', ['1', '2', '3', '4', '5', '6']],
  ])('keeps its column numbers %s', (_how, numbers) => {
    const text = [...TITLE, 'Số TT', ...HEADINGS.slice(1), ...numbers, ...rowOf('1', 'Tổng hợp ý kiến của các xã')].join('\n');
    expect(rowsIn(text).slice(0, 2)).toEqual([['Số TT', ...HEADINGS.slice(1)], numbers]);
  });

  it('keeps column numbers beside the table where they are not as many as the columns', () => {
    const numbers = ['(1)', '(2)', '(3)'];
    const text = [...TITLE, ...HEADINGS, ...numbers, ...rowOf('1', 'Tổng hợp ý kiến của các xã')].join('\n');
    expect(paragraphsIn(readPlainText(text))).toEqual([...TITLE, ...numbers]);
  });

  it('may have its headings in capitals, on one line or on several', () => {
    const headings = ['STT NỘI DUNG CÔNG VIỆC', 'CƠ QUAN', 'CHỦ TRÌ CƠ QUAN PHỐI HỢP', 'SẢN PHẨM THỜI GIAN', 'HOÀN THÀNH', 'GHI CHÚ'];
    expect(rowsIn([...TITLE, ...headings, ...rowOf('1', 'Tổng hợp ý kiến của các xã')].join('\n'))[0]).toEqual([
      ...['STT', 'NỘI DUNG CÔNG VIỆC', 'CƠ QUAN CHỦ TRÌ', 'CƠ QUAN PHỐI HỢP', 'SẢN PHẨM', 'THỜI GIAN HOÀN THÀNH', 'GHI CHÚ'],
    ]);
  });

  it('has rows with letters below a heading, until the next number, and sections whose numbers go on or begin anew', () => {
    const lines = [
      ...['I. CHỈ ĐẠO', '1 Công bố, công khai thủ tục'],
      ...[...rowOf('a', 'Một'), ...rowOf('b', 'Hai'), ...rowOf('c', 'Ba'), ...rowOf('d', 'Bốn'), ...rowOf('đ', 'Năm')],
      ...[...rowOf('2', 'Sáu'), 'II', 'KIỂM TRA', ...rowOf('3', 'Bảy')],
    ];
    const { sections } = proposalOf(readPlainText([...TITLE, ...HEADINGS, ...lines].join('\n')));
    expect(sections.map(({ number, title, items }) => [number, title, items.map((item) => item.number)])).toEqual([
      ['I', 'CHỈ ĐẠO', ['1.a', '1.b', '1.c', '1.d', '1.đ', '2']],
      ['II', 'KIỂM TRA', ['3']],
    ]);
    expect(sections[0]?.items.map(({ group }) => group)).toEqual([...Array.from({ length: 5 }, () => 'Công bố, công khai thủ tục'), null]);
  });

  it('may have two cells on one line', () => {
    const lines = ['1 Tổng hợp ý kiến của các xã', 'Phòng Nội vụ Phòng Tư pháp', 'Báo cáo Thường xuyên'];
    expect(rowsIn([...TITLE, ...HEADINGS, ...lines].join('\n'))[1]?.map((cell) => cell.replace('?', ''))).toEqual([
      ...['1', 'Tổng hợp ý kiến của các xã', 'Phòng Nội vụ', 'Phòng Tư pháp', 'Báo cáo', 'Thường xuyên'],
    ]);
  });
});

describe('a cell of which it is not sure', () => {
  const between = (agencies: readonly string[]): string =>
    [...TITLE, ...HEADINGS, '1', 'Tổng hợp ý kiến của các xã', ...agencies, 'Báo cáo', 'Quý I/2026'].join('\n');

  it('is a lead and coordinator that could be parted elsewhere, and is asked about', () => {
    const text = between(['Phòng Nội vụ', 'Phòng Tư pháp', 'Phòng Y tế']);
    const row = rowsIn(text)[1] ?? [];
    expect(row.map((cell) => cell.startsWith('?'))).toEqual([false, true, true, true, false, false]);
    const { diagnostics } = proposalOf(readPlainText(text)).sections[0]?.items[0] ?? { diagnostics: [] };
    expect(diagnostics.filter(({ code }) => code === 'cell-doubtful').map(({ cell, severity }) => [cell, severity])).toEqual([
      ['content', 'question'],
      ['lead', 'question'],
      ['coordinator', 'question'],
    ]);
  });

  it('is none where a list tells which agencies belong together', () => {
    expect(rowsIn(between(['- Phòng Nội vụ;', '- Phòng Tư pháp;', '- Phòng Y tế.', 'Văn phòng UBND huyện']))[1]).toEqual([
      ...['1', 'Tổng hợp ý kiến của các xã', '- Phòng Nội vụ; / - Phòng Tư pháp; / - Phòng Y tế.', 'Văn phòng UBND huyện', 'Báo cáo'],
      'Quý I/2026',
    ]);
  });

  it('is the coordinator that is blank, and stays blank, beside a lead that is a list', () => {
    expect(rowsIn(between(['- Phòng Nội vụ;', '- Phòng Tư pháp;', '- Phòng Y tế.']))[1]?.map((cell) => cell.replace('?', ''))).toEqual([
      ...['1', 'Tổng hợp ý kiến của các xã', '- Phòng Nội vụ; / - Phòng Tư pháp; / - Phòng Y tế.', '', 'Báo cáo', 'Quý I/2026'],
    ]);
  });

  it('is a time that is none, with the result beside it', () => {
    const text = [...TITLE, ...HEADINGS, ...rowOf('1', 'Tổng hợp ý kiến').slice(0, 4), 'Báo cáo', 'Lúc rảnh rỗi'].join('\n');
    expect(
      rowsIn(text)[1]
        ?.slice(4)
        .every((cell) => cell.startsWith('?')),
    ).toBe(true);
  });

  it('is one with a number on a line of its own that no row has', () => {
    const text = [...TITLE, ...HEADINGS, ...rowOf('1', 'Tổng hợp ý kiến\n57\ncủa các xã')].join('\n');
    expect(rowsIn(text)[1]?.[1]).toBe('?Tổng hợp ý kiến 57 của các xã');
  });

  it('is the last of a row and the first of the next where a number is missing between them', () => {
    const text = [...TITLE, ...HEADINGS, ...rowOf('1', 'Tổng hợp ý kiến'), ...rowOf('3', 'Kiểm tra các xã')].join('\n');
    const [, first = [], second = []] = rowsIn(text);
    expect([first.at(-1), second[1]]).toEqual(['?Quý I/2026', '?Kiểm tra các xã']);
  });
});

describe('a table with tabs between its cells', () => {
  const lines = [
    HEADINGS.join('\t'),
    'I\tCHỈ ĐẠO',
    '1\tTổng hợp ý kiến\t- Phòng Nội vụ;',
    '- Phòng Tư pháp\t\tBáo cáo\tQuý I/2026',
    '2\tKiểm tra\tPhòng Y tế\t"Phòng Nội vụ',
    'Phòng ""Một cửa"""\tKết luận\tTháng 3/2026',
  ];

  it('has them as they are, of several lines or blank, without doubts', () => {
    expect(rowsIn([...TITLE, ...lines].join('\n'))).toEqual([
      HEADINGS,
      ['I', 'CHỈ ĐẠO', '', '', '', ''],
      ['1', 'Tổng hợp ý kiến', '- Phòng Nội vụ; / - Phòng Tư pháp', '', 'Báo cáo', 'Quý I/2026'],
      ['2', 'Kiểm tra', 'Phòng Y tế', 'Phòng Nội vụ / Phòng "Một cửa"', 'Kết luận', 'Tháng 3/2026'],
    ]);
  });

  it('ends where the signature begins, and has its headings once', () => {
    const document = readPlainText(
      [...TITLE, ...lines.slice(0, 4), '1', lines[0], ...lines.slice(4), 'Nơi nhận:', '- Lưu: VT.'].join('\n'),
    );
    expect(tableIn(document).rows).toHaveLength(4);
    expect(paragraphsIn(document)).toEqual([...TITLE, '1', 'Nơi nhận:', '- Lưu: VT.']);
  });

  it('is not sure of the last cell where more follows that is of no row', () => {
    const rows = rowsIn([...TITLE, ...lines.slice(0, 4), 'Xem Phụ lục', ...lines.slice(4)].join('\n'));
    expect(rows[2]).toEqual(['1', 'Tổng hợp ý kiến', '- Phòng Nội vụ; / - Phòng Tư pháp', '', 'Báo cáo', '?Quý I/2026 / Xem Phụ lục']);
  });
});

describe('a table whose columns stand below one another', () => {
  const lines = [
    'STT   Nội dung công việc                  Cơ quan chủ trì    Cơ quan phối hợp    Kết quả      Thời gian',
    'I     CHỈ ĐẠO, ĐIỀU HÀNH CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TRÊN ĐỊA BÀN HUYỆN',
    '1     Ban hành kế hoạch kiểm tra công     Phòng Nội vụ       Văn phòng HĐND      Kế hoạch     Tháng 2/2026',
    '      tác cải cách hành chính                                và UBND huyện',
    '2     Báo cáo kết quả kiểm tra công tác   - Phòng Tư pháp;                       Báo cáo      Quý I/2026',
    '      theo dõi thi hành pháp luật         - Phòng Y tế.',
  ];
  const read = [
    HEADINGS,
    ['I', 'CHỈ ĐẠO, ĐIỀU HÀNH CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TRÊN ĐỊA BÀN HUYỆN', '', '', '', ''],
    [
      ...['1', 'Ban hành kế hoạch kiểm tra công tác cải cách hành chính', 'Phòng Nội vụ', 'Văn phòng HĐND và UBND huyện'],
      ...['Kế hoạch', 'Tháng 2/2026'],
    ],
    [
      ...['2', 'Báo cáo kết quả kiểm tra công tác theo dõi thi hành pháp luật', '- Phòng Tư pháp; / - Phòng Y tế.', ''],
      ...['Báo cáo', 'Quý I/2026'],
    ],
  ];

  it('has its cells by their places, also over the end of a page', () => {
    expect(rowsIn([...TITLE, ...lines].join('\n'))).toEqual(read);
    const pages = [...TITLE, ...lines.slice(0, 3), '', `${' '.repeat(50)}2`, `\f${lines[0]}`, ...lines.slice(3), '', 'Nơi nhận: như trên'];
    expect(rowsIn(pages.join('\n'))).toEqual(read);
    expect(paragraphsIn(readPlainText(pages.join('\n')))).toEqual([...TITLE, '2', 'Nơi nhận: như trên']);
  });

  it('is doubtful throughout where the numbers stand in the middle of their rows', () => {
    const middle = [...lines.slice(0, 4), lines[4]?.replace('2 ', '  '), lines[5]?.replace(' ', '2')];
    const items = rowsIn([...TITLE, ...middle].join('\n')).slice(2);
    expect(items.flat().filter((cell) => cell.length > 1 && !cell.startsWith('?'))).toEqual([]);
  });
});
