import { describe, expect, it } from '@jest/globals';
import type { PlanProposal } from '#domain/plan/proposal';
import { blocksOf } from '#plan-import/document/html-blocks';
import { NotAPlan, UnreadableDocument } from '#plan-import/errors';
import { cityPlanDocx } from '#testing/plan-documents/city-plan';
import { parsePlanDocument, type ParseOptions, proposalOf } from '#plan-import/parse-plan-document';
import { readingClassOf } from '#plan-import/reading-class';

const HEADINGS = ['STT', 'Nội dung', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Sản phẩm', 'Thời hạn hoàn thành'];
const TITLE = '<p>KẾ HOẠCH CÔNG TÁC NĂM 2025</p>';
const CLEAR = ['Báo cáo kết quả', 'Phòng Nội vụ', 'Phòng Y tế', 'Báo cáo', 'Tháng 3/2025'];

function row(...cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

function heading(number: string, text: string): string {
  return `<tr><td>${number}</td><td colspan="5">${text}</td></tr>`;
}

function planOf(rows: readonly string[], options?: ParseOptions, around = { before: TITLE, after: '' }): PlanProposal {
  const html = `${around.before}<table>${row(...HEADINGS)}${rows.join('')}</table>${around.after}`;
  return proposalOf({ blocks: blocksOf(html), unreadParts: [] }, options);
}

const codesOf = ({ diagnostics }: { diagnostics: PlanProposal['diagnostics'] }): readonly string[] => diagnostics.map(({ code }) => code);
const numbersOf = ({ sections }: PlanProposal): readonly string[] =>
  sections.flatMap(({ number, items }) => items.map((item) => `${number}.${item.number}`));

describe('a document that is no plan', () => {
  it.each([
    ['text', new TextEncoder().encode('Kế hoạch')],
    ['nothing', new Uint8Array()],
    ['an empty package', new Uint8Array([0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)])],
    ['half a DOCX', cityPlanDocx().subarray(0, 7000)],
  ])('is unreadable when it is %s', async (_what, bytes) => {
    await expect(parsePlanDocument(bytes)).rejects.toBeInstanceOf(UnreadableDocument);
  });

  it('is not a plan without a table, or with a table of other columns', () => {
    expect(() => proposalOf({ blocks: blocksOf(TITLE), unreadParts: [] })).toThrow(NotAPlan);
    const other = `<table>${row('STT', 'Nội dung', 'Ghi chú')}${row('1', 'a', 'b')}</table>`;
    expect(() => proposalOf({ blocks: blocksOf(other), unreadParts: [] })).toThrow(NotAPlan);
  });
});

describe('a plan without doubts', () => {
  const plan = planOf([heading('I', 'Chỉ đạo'), row('1', ...CLEAR)]);

  it('is clean, and leaves its agencies unresolved', () => {
    expect(readingClassOf(plan)).toBe('clean');
    expect(plan.sections[0]?.items[0]?.leads).toEqual([{ text: 'Phòng Nội vụ', resolved: null, confidence: null }]);
    expect(plan.sections[0]?.items[0]?.source).toMatchObject({
      page: null,
      table: 1,
      row: 3,
      cells: { number: '1', timing: 'Tháng 3/2025' },
    });
  });
});

describe('the columns', () => {
  it('are known by meaning in any order, below an upper heading and above column numbers', () => {
    const table =
      '<tr><td>Số TT</td><td>Nhiệm vụ</td><td>Thời gian</td><td colspan="2">Phân công</td><td>Kết quả công việc</td></tr>' +
      row('', '', '', 'Đơn vị phối hợp', 'Đơn vị chủ trì', '') +
      row('(1)', '(2)', '(3)', '(4)', '(5)', '(6)') +
      heading('I', 'Chỉ đạo') +
      row('1', 'Báo cáo', 'Quý I/2025', 'Phòng Y tế', 'Phòng Nội vụ', 'Báo cáo');
    const plan = proposalOf({ blocks: blocksOf(`${TITLE}<table>${table}</table>`), unreadParts: [] });
    expect(plan.columns.map(({ meaning }) => meaning)).toEqual(['number', 'content', 'timing', 'coordinator', 'lead', 'deliverable']);
    expect(plan.columns[4]?.text).toBe('Phân công / Đơn vị chủ trì / (5)');
    expect(plan.sections[0]?.items[0]).toMatchObject({
      leads: [{ text: 'Phòng Nội vụ' }],
      timing: { rules: [{ kind: 'quarter', quarter: 1 }] },
    });
  });

  it('do not swallow a row without a number whose long text speaks of tasks', () => {
    const long = 'Nhiệm vụ của các phòng, ban và của UBND các xã, phường trong năm, kèm theo phân công';
    const plan = planOf([row('', long, '', '', '', ''), heading('I', 'Chỉ đạo'), row('1', ...CLEAR)]);
    expect(plan.columns[1]?.text).toBe('Nội dung');
    expect(plan.unplaced).toEqual([long]);
  });

  it('beyond a plan are reported and their texts kept', () => {
    const table = row(...HEADINGS, 'Ghi chú') + row('1', ...CLEAR, 'xem Phụ lục III');
    const plan = proposalOf({ blocks: blocksOf(`${TITLE}<table>${table}</table>`), unreadParts: [] });
    expect(codesOf(plan)).toContain('column-unread');
    expect(plan.unplaced).toEqual(['xem Phụ lục III']);
  });
});

describe('the rows', () => {
  it('with letters belong to the heading above, until the next number', () => {
    const plan = planOf([
      heading('II', 'Công khai'),
      heading('1', 'Công bố'),
      row('a', ...CLEAR),
      row('đ)', ...CLEAR),
      row('2.', ...CLEAR),
      row('3', 'Rà soát', '', '', '', ''),
      row('a', ...CLEAR),
    ]);
    expect(numbersOf(plan)).toEqual(['II.1.a', 'II.1.đ', 'II.2', 'II.3.a']);
    expect(plan.sections[0]?.items.map(({ group }) => group)).toEqual(['Công bố', 'Công bố', null, 'Rà soát']);
  });

  it('of a section may be one cell over the whole width', () => {
    const plan = planOf(['<tr><td colspan="6">IV. Bảo đảm chất lượng</td></tr>', row('1', ...CLEAR)]);
    expect(plan.sections).toMatchObject([{ number: 'IV', title: 'Bảo đảm chất lượng', items: [{ number: '1' }] }]);
  });

  it('share a cell that is merged over them', () => {
    const merged = `<tr><td>1</td><td>Một</td><td rowspan="2">Phòng Nội vụ</td><td>Phòng Y tế</td><td>Báo cáo</td><td>Quý I/2025</td></tr>`;
    const plan = planOf([heading('I', 'Chỉ đạo'), merged, row('2', 'Hai', 'Phòng Y tế', 'Báo cáo', 'Quý I/2025')]);
    expect(plan.sections[0]?.items.map(({ leads }) => leads.map(({ text }) => text))).toEqual([['Phòng Nội vụ'], ['Phòng Nội vụ']]);
  });

  it('go on in a second table of the plan', () => {
    const second = `<table>${row(...HEADINGS)}${row('2', ...CLEAR)}</table>`;
    const plan = planOf([heading('I', 'Chỉ đạo'), row('1', ...CLEAR)], {}, { before: TITLE, after: second });
    expect(numbersOf(plan)).toEqual(['I.1', 'I.2']);
    expect(plan.sections[0]?.items[1]?.source).toMatchObject({ table: 2, row: 2 });
  });

  it.each([
    ['a row without a number', row('', ...CLEAR)],
    ['a letter without a heading above', row('a', ...CLEAR)],
    ['a number that is none', row('1.1.x', ...CLEAR)],
    ['a line over the whole width', '<tr><td colspan="6">Tổ chức thực hiện</td></tr>'],
  ])('are kept and asked about: %s', (_what, odd) => {
    const plan = planOf([heading('I', 'Chỉ đạo'), odd, row('1', ...CLEAR)]);
    expect(numbersOf(plan)).toEqual(['I.1']);
    expect(codesOf(plan)).toContain('row-unplaced');
    expect(plan.unplaced.join(' ')).toContain(odd.includes('Tổ chức') ? 'Tổ chức thực hiện' : CLEAR.join(' '));
  });

  it('that are blank say nothing', () => {
    const plan = planOf([heading('I', 'Chỉ đạo'), row('', '', '', '', '', ''), row('1', ...CLEAR)]);
    expect(readingClassOf(plan)).toBe('clean');
    expect(plan.unplaced).toEqual([]);
  });

  it('are asked about when a number comes twice or no section stands above', () => {
    expect(codesOf(planOf([heading('I', 'Chỉ đạo'), row('1', ...CLEAR), row('1', ...CLEAR)]))).toContain('number-repeated');
    expect(codesOf(planOf([row('1', ...CLEAR)]))).toContain('section-missing');
  });

  it('are asked about, cell by cell, for what they do not say', () => {
    const silent = planOf([heading('I', 'Chỉ đạo'), row('1', '', '', '', '', '')]).sections[0]?.items[0];
    expect(silent?.diagnostics.filter(({ severity }) => severity === 'question').map(({ code, cell }) => [code, cell])).toEqual([
      ['content-missing', 'content'],
      ['lead-missing', 'lead'],
      ['deliverable-missing', 'deliverable'],
      ['timing-missing', 'timing'],
    ]);
    const unclear = planOf([heading('I', 'Chỉ đạo'), row('1', ...CLEAR.slice(0, 4), 'khi rảnh')]).sections[0]?.items[0];
    expect(unclear === undefined ? [] : codesOf(unclear)).toEqual(['timing-unrecognised']);
  });
});

describe('the title and the year', () => {
  const rows = [heading('I', 'Chỉ đạo'), row('1', ...CLEAR)];

  it('come from the last lines in capitals above the table; everything else is kept', () => {
    const before = `<table>${row('ỦY BAN NHÂN DÂN', 'CỘNG HÒA')}</table><p>Phụ lục II</p><p>CÁC NHIỆM VỤ</p><p>TRỌNG TÂM NĂM 2025</p><p>(Kèm theo Quyết định)</p>`;
    const plan = planOf(rows, {}, { before, after: '<p>Nơi nhận</p><table><tr><td>Chủ tịch</td></tr></table>' });
    expect(plan).toMatchObject({ title: 'CÁC NHIỆM VỤ TRỌNG TÂM NĂM 2025', year: 2025 });
    expect(plan.unplaced).toEqual(['ỦY BAN NHÂN DÂN', 'CỘNG HÒA', 'Phụ lục II', '(Kèm theo Quyết định)', 'Nơi nhận', 'Chủ tịch']);
    expect(codesOf(plan)).toEqual(['identity-missing', 'table-unread', 'table-unread']);
  });

  it('are asked for when nothing is printed', () => {
    const plan = planOf(rows, {}, { before: '<p>Phụ lục</p>', after: '' });
    expect(plan).toMatchObject({ title: '', year: null, unplaced: ['Phụ lục'] });
    expect(codesOf(plan)).toEqual(['identity-missing', 'title-missing', 'year-missing']);
  });

  it('the year given overrules the printed one, and says so', () => {
    const plan = planOf([heading('I', 'Chỉ đạo'), row('1', ...CLEAR.slice(0, 4), 'Tháng 3')], { year: 2026 });
    expect(plan.year).toBe(2026);
    expect(codesOf(plan)).toEqual(['identity-missing', 'year-differs']);
    expect(plan.sections[0]?.items[0]?.timing.rules).toEqual([{ kind: 'month', month: 3, year: 2026 }]);
  });
});

it('parts that the format could not read are reported', () => {
  const blocks = blocksOf(`${TITLE}<table>${row(...HEADINGS)}${row('1', ...CLEAR)}</table>`);
  expect(codesOf(proposalOf({ blocks, unreadParts: ['w:altChunk'] }))).toContain('part-unread');
});
