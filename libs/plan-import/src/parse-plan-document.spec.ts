import { describe, expect, it } from '@jest/globals';
import { blocksOf } from '#plan-import/document/html-blocks';
import { NotAPlan } from '#plan-import/errors';
import { cityPlanDocx } from '#testing/plan-documents/city-plan';
import { parsePlanDocument, proposalOf } from '#plan-import/parse-plan-document';
import { readingClassOf } from '#domain/plan/reading-class';
import { CLEAR, codesOf, heading, HEADINGS, numbersOf, planOf, row, TITLE } from '#testing/plan-documents/plan-html';

describe('a document that is no plan', () => {
  it.each([
    ['nothing', Buffer.alloc(0), 'type-refused'],
    ['an empty package', Buffer.from([0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)]), 'type-refused'],
    ['half a DOCX', cityPlanDocx().subarray(0, 7000), 'damaged'],
  ])('is unreadable when it is %s', async (_what, bytes, fault) => {
    await expect(parsePlanDocument(bytes)).rejects.toMatchObject({ name: 'UnreadableDocument', fault });
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

  it('are asked about when a number comes twice or some stand above the first section', () => {
    expect(codesOf(planOf([heading('I', 'Chỉ đạo'), row('1', ...CLEAR), row('1', ...CLEAR)]))).toContain('number-repeated');
    expect(codesOf(planOf([row('1', ...CLEAR), heading('I', 'Chỉ đạo'), row('1', ...CLEAR)]))).toContain('section-missing');
  });

  it('of a plan without sections stand in one without a number', () => {
    const plan = planOf([row('1', ...CLEAR), row('2', ...CLEAR)]);
    expect(plan.sections.map(({ number, title, items }) => [number, title, items.length])).toEqual([['', '', 2]]);
    expect(readingClassOf(plan)).toBe('clean');
  });

  it('may be numbered by section, with dots below a heading, or under sections A, B', () => {
    const dotted = planOf([
      heading('A', 'Chỉ đạo'),
      row('A.1', ...CLEAR),
      heading('2', 'Công khai'),
      row('2.1', ...CLEAR),
      row('2.2', ...CLEAR),
      row('3', ...CLEAR),
    ]);
    expect(numbersOf(dotted)).toEqual(['A.1', 'A.2.1', 'A.2.2', 'A.3']);
    expect(dotted.sections[0]?.items.map(({ group }) => group)).toEqual([null, 'Công khai', 'Công khai', null]);
  });

  it('go on below headings that a page prints again', () => {
    const plan = planOf([
      heading('I', 'Chỉ đạo'),
      row('1', 'Báo cáo', 'Phòng Nội vụ', 'Phòng Y tế', 'Báo', 'Tháng'),
      row(...HEADINGS),
      row('', 'kết quả', '', '', 'cáo', '3/2025'),
      row('2', ...CLEAR),
    ]);
    expect(numbersOf(plan)).toEqual(['I.1', 'I.2']);
    expect(plan.sections[0]?.items[0]).toMatchObject({ content: 'Báo cáo kết quả', timing: { rules: [{ kind: 'month', month: 3 }] } });
    expect(readingClassOf(plan)).toBe('clean');
  });

  it('that share one number are put together, and asked about', () => {
    const first = `<tr><td rowspan="2">1</td><td rowspan="2">Một</td><td>Phòng Nội vụ</td><td>Phòng Y tế</td><td>Báo cáo</td><td>Quý I/2025</td></tr>`;
    const plan = planOf([heading('I', 'Chỉ đạo'), first, row('Phòng Tư pháp', 'Phòng Y tế', 'Tờ trình', 'Quý II/2025')]);
    const item = plan.sections[0]?.items[0];
    expect(item?.leads.map(({ text }) => text)).toEqual(['Phòng Nội vụ', 'Phòng Tư pháp']);
    expect(item === undefined ? [] : codesOf(item)).toContain('row-merged');
  });

  it('below the last one are the end of the document, and bring no question', () => {
    const plan = planOf([
      heading('I', 'Chỉ đạo'),
      row('1', ...CLEAR),
      row('', 'Nơi nhận: Như trên', '', '', '', ''),
      '<tr><td colspan="6">Ghi chú</td></tr>',
    ]);
    expect(plan.unplaced).toEqual(['Nơi nhận: Như trên', 'Ghi chú']);
    expect(readingClassOf(plan)).toBe('clean');
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

describe('the document that the plan is an appendix of', () => {
  it('is read from the line that names it', () => {
    const before = `${TITLE}<p>(Kèm theo Quyết định số 78/QĐ-UBND ngày 06 tháng 02 năm 2025 của Ủy ban nhân dân tỉnh Kon Tum)</p>`;
    const plan = planOf([heading('I', 'Chỉ đạo'), row('1', ...CLEAR)], {}, { before, after: '' });
    expect(plan).toMatchObject({ number: '78/QĐ-UBND', date: '2025-02-06', issuer: 'Ủy ban nhân dân tỉnh Kon Tum', year: 2025 });
    expect(plan.diagnostics).toEqual([]);
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

  it.each([
    ['<p>KẾ HOẠCH</p><p>Thực hiện nhiệm vụ năm 2026</p><p>PHỤ LỤC</p>', 'KẾ HOẠCH Thực hiện nhiệm vụ năm 2026', 2026, ['PHỤ LỤC']],
    ['<p>KẾ HOẠCH</p><p>(Kèm theo Quyết định)</p>', 'KẾ HOẠCH', null, ['(Kèm theo Quyết định)']],
    ['<p>KẾ HOẠCH</p><p>Phụ lục I</p>', 'KẾ HOẠCH', null, ['Phụ lục I']],
  ])('take the line below with them where the capitals say only the kind of document: %s', (before, title, year, unplaced) => {
    expect(planOf(rows, {}, { before, after: '' })).toMatchObject({ title, year, unplaced });
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
