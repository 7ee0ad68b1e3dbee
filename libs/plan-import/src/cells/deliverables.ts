import type { ProposedDeliverables } from '#domain/plan/proposal';
import { listEntries, withoutClosing } from '#plan-import/cells/printed-list';

/** Words with which a document's name begins (Nghị định 30/2020 and what plans ask for beside): only between such is "/" an "or". */
export const DOCUMENT =
  /^(nghị quyết|quyết định|chỉ thị|quy chế|quy định|thông báo|hướng dẫn|chương trình|kế hoạch|phương án|đề án|báo cáo|biên bản|tờ trình|công văn|văn bản|danh sách|biểu mẫu)(?= |$)/iu;

/** "Các văn bản chỉ đạo, hướng dẫn, đôn đốc": as many as arise. */
const OPEN = /^các văn bản(?= |$)/iu;

/** Not every semicolon: "… cấp xã; trên Trang TTĐT …" is one posting in two places. */
const SEPARATOR = /;(?= ?\p{Lu})/u;

/** "100% báo cáo của …; …": one measure, whatever it lists. */
const MEASURE = /^\d+ ?%/u;

/** Reads a deliverable cell. A blank one is open and without entries. */
export function readDeliverables(lines: readonly string[]): ProposedDeliverables {
  const text = withoutClosing(lines.join(' '));
  if (text === '') return { mode: 'open', items: [] };
  if (MEASURE.test(text)) return { mode: 'all', items: [text] };
  const entries = listEntries(lines, SEPARATOR);
  const [only, ...others] = entries;
  if (only === undefined || others.length > 0) return { mode: 'all', items: entries };
  const alternatives = only.split('/').map((alternative) => alternative.trim());
  if (alternatives.length > 1 && alternatives.every((alternative) => DOCUMENT.test(alternative)))
    return { mode: 'any', items: alternatives };
  return { mode: OPEN.test(only) ? 'open' : 'all', items: [only] };
}
