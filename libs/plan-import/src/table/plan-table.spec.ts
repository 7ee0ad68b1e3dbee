import { describe, expect, it } from '@jest/globals';
import type { PlanProposal } from '#domain/plan/proposal';
import { blocksOf } from '#plan-import/document/html-blocks';
import { type ParseOptions, proposalOf } from '#plan-import/parse-plan-document';
import { CLEAR, codesOf, heading, HEADINGS, planOf, row, TITLE } from '#testing/plan-documents/plan-html';

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

  const withColumn = (heading: string, cell: string, options?: ParseOptions): PlanProposal => {
    const table = row(...HEADINGS, heading) + row('1', ...CLEAR, cell);
    return proposalOf({ blocks: blocksOf(`${TITLE}<table>${table}</table>`), unreadParts: [] }, options);
  };

  it('beside a plan are told of, and their texts kept', () => {
    const plan = withColumn('Ghi chú', 'xem Phụ lục III');
    expect(plan.diagnostics).toContainEqual(expect.objectContaining({ code: 'column-aside', severity: 'info' }));
    expect(plan.unplaced).toEqual(['xem Phụ lục III']);
  });

  it('that nobody knows are asked about, and read as somebody says', () => {
    const unknown = withColumn('Đầu mối', 'Phòng Tư pháp');
    expect(unknown.diagnostics).toContainEqual(expect.objectContaining({ code: 'column-unread', severity: 'question' }));
    expect(unknown.unplaced).toEqual(['Phòng Tư pháp']);
    const said = withColumn('Đầu mối', 'Phòng Tư pháp', { columns: new Map([['đầu mối', 'aside']]) });
    expect(codesOf(said)).toEqual(['identity-missing', 'column-aside']);
  });

  it('of a lead under another name are read once somebody says which they are', () => {
    const table =
      row('STT', 'Nội dung', 'Ai làm', 'Khi nào xong', 'Sản phẩm', 'Thời hạn') + row('1', 'a', 'Phòng Y tế', '', 'Báo cáo', 'Quý I/2025');
    const document = { blocks: blocksOf(`${TITLE}<table>${table}</table>`), unreadParts: [] };
    expect(codesOf(proposalOf(document))).toEqual([
      'identity-missing',
      'column-unread',
      'column-unread',
      'column-missing',
      'column-missing',
    ]);
    const columns = new Map([
      ['ai làm', 'lead'],
      ['khi nào xong', 'aside'],
    ] as const);
    const said = proposalOf(document, { columns });
    expect(said.sections[0]?.items[0]?.leads).toMatchObject([{ text: 'Phòng Y tế' }]);
    expect(said.diagnostics.filter(({ severity }) => severity === 'question')).toEqual([]);
  });

  it('for leads and coordinators in one are read by their labels, else asked about', () => {
    const headings = ['STT', 'Nội dung', 'Cơ quan chủ trì/phối hợp', 'Sản phẩm', 'Thời hạn'];
    const labelled = row('1', 'a', 'Chủ trì: Phòng Y tế<br>Phối hợp: Phòng Nội vụ', 'Báo cáo', 'Quý I/2025');
    const mixed = row('2', 'b', 'Phòng Y tế; Phòng Nội vụ', 'Báo cáo', 'Quý I/2025');
    const plan = proposalOf({ blocks: blocksOf(`${TITLE}<table>${row(...headings)}${labelled}${mixed}</table>`), unreadParts: [] });
    const items = plan.sections.flatMap((section) => section.items);
    expect(items.map(({ leads, coordinators }) => [leads, coordinators].flat().map(({ text }) => text))).toEqual([
      ['Phòng Y tế', 'Phòng Nội vụ'],
      ['Phòng Y tế', 'Phòng Nội vụ'],
    ]);
    expect(items.map((item) => codesOf(item))).toEqual([[], ['lead-coordinator-mixed']]);
    expect(codesOf(plan)).toEqual(['identity-missing']);
  });

  it('that a table lacks are asked about once, not row by row', () => {
    const table = row('STT', 'Nội dung', 'Cơ quan chủ trì', 'Thời hạn') + row('1', 'a', 'Phòng Y tế', 'Quý I/2025');
    const plan = proposalOf({ blocks: blocksOf(`${TITLE}<table>${table}</table>`), unreadParts: [] });
    expect(plan.diagnostics.map(({ code, cell, severity }) => [code, cell, severity])).toEqual([
      ['identity-missing', null, 'warning'],
      ['column-missing', 'coordinator', 'warning'],
      ['column-missing', 'deliverable', 'warning'],
    ]);
    expect(plan.sections[0]?.items[0]?.diagnostics).toEqual([]);
  });

  it('are not those of a table that has none of a plan', () => {
    const other = `<table>${row('STT', 'Nội dung', 'Ghi chú')}${row('1', 'a', 'b')}</table>`;
    expect(() => proposalOf({ blocks: blocksOf(other), unreadParts: [] })).toThrow(expect.objectContaining({ fault: 'no-plan' }));
    const empty = `<table>${row(...HEADINGS)}</table>`;
    expect(() => proposalOf({ blocks: blocksOf(empty), unreadParts: [] })).toThrow(expect.objectContaining({ fault: 'no-rows' }));
  });
});
