import type { PlanProposal } from '#domain/plan/proposal';
import { blocksOf } from '#plan-import/document/html-blocks';
import { type ParseOptions, proposalOf } from '#plan-import/parse-plan-document';

/** The headings of the plans made here. */
export const HEADINGS = ['STT', 'Nội dung', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Sản phẩm', 'Thời hạn hoàn thành'];
export const TITLE = '<p>KẾ HOẠCH CÔNG TÁC NĂM 2025</p>';
/** The cells of a row without doubts, its number apart. */
export const CLEAR = ['Báo cáo kết quả', 'Phòng Nội vụ', 'Phòng Y tế', 'Báo cáo', 'Tháng 3/2025'];

export function row(...cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

/** A row with a number and one cell over all other columns. */
export function heading(number: string, text: string): string {
  return `<tr><td>${number}</td><td colspan="5">${text}</td></tr>`;
}

/** The proposal of a plan whose table has these rows. */
export function planOf(rows: readonly string[], options?: ParseOptions, around = { before: TITLE, after: '' }): PlanProposal {
  const html = `${around.before}<table>${row(...HEADINGS)}${rows.join('')}</table>${around.after}`;
  return proposalOf({ blocks: blocksOf(html), unreadParts: [] }, options);
}

export const codesOf = ({ diagnostics }: { diagnostics: PlanProposal['diagnostics'] }): readonly string[] =>
  diagnostics.map(({ code }) => code);
export const numbersOf = ({ sections }: PlanProposal): readonly string[] =>
  sections.flatMap(({ number, items }) => items.map((item) => `${number}.${item.number}`));
