import { type Groups, means, type Outcome, type Reading, type TimingPattern, wholeClause } from '#domain/timing/patterns/pattern';

const DOCUMENT =
  '(?:kế hoạch|quyết định|hướng dẫn|thông tư|công văn|chương trình|văn bản|nghị quyết|nghị định|luật|chỉ thị|chỉ đạo|ý kiến chỉ đạo|' +
  'thông báo|đề án|công điện|quy chế|quy định|tiến độ|lộ trình|lịch|thời hạn|thời gian)';

/** What may be waited for without "sau": "khi có văn bản hướng dẫn". */
const AWAITED = '(?:văn bản|hướng dẫn|chỉ đạo|ý kiến|kế hoạch|quyết định|thông báo|công văn)';

/** Times that no calendar knows and that name nobody: all the time, on occasion, as a document says (D18–D20). */
export const ARISING_PATTERNS: readonly TimingPattern[] = [
  {
    form: wholeClause(String.raw`thường xuyên(?:,? liên tục)?(?:,? (?:trong )?(?:cả )?năm(?: \d{4})?)?|liên tục`),
    read: () => means({ kind: 'continuous' }),
  },
  {
    form: wholeClause('(?:ngay )?khi (?:có )?(?:phát sinh|yêu cầu|đề nghị|thay đổi|nhu cầu)|khi cần(?: thiết)?|theo yêu cầu'),
    read: () => means({ kind: 'on-demand' }),
  },
  {
    form: wholeClause('(?:kiểm tra |báo cáo )?đột xuất(?: (?:theo|khi|khi có|nếu có) (?:yêu cầu|phát sinh))?'),
    read: () => means({ kind: 'on-demand' }),
  },
  { form: wholeClause(`theo (?<document>${DOCUMENT}|thời (?:gian|hạn) quy định)`), read: ({ document = '' }) => unnamed(document) },
];

/** Times after something that is told in words of any kind (D15, D17, D21–D24). */
export const TOLD_PATTERNS: readonly TimingPattern[] = [
  {
    form: wholeClause(
      '(?:(?:kiểm tra |báo cáo )?đột xuất )?(?:theo|khi có) (?:yêu cầu|đề nghị) (?<whose>(?:của|nhiệm vụ|công việc|thực tế) ?.*)',
    ),
    read: () => means({ kind: 'on-demand' }),
  },
  { form: wholeClause('(?:ngay )?sau khi (?<event>.+)'), read: afterEvent },
  { form: wholeClause('ngay khi (?<event>.+)'), read: afterEvent },
  { form: wholeClause(`khi (?<event>có ${AWAITED}.*)`), read: afterEvent },
  { form: wholeClause(`theo (?<document>${DOCUMENT} .+)`), read: ({ document = '' }) => means({ kind: 'by-document', document }) },
];

function afterEvent({ event = '' }: Groups): Outcome {
  return means({ kind: 'after-event', event });
}

/** "Theo Kế hoạch" and not a word more: the date cannot be waited for before somebody says which plan is meant. */
function unnamed(document: string): Reading {
  return {
    rules: [{ kind: 'by-document', document }],
    ambiguities: [{ code: 'document-unnamed', message: `Không ghi rõ ${document} nào, của cơ quan nào.`, alternatives: [] }],
  };
}
