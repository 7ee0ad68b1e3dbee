import { means, type Reading, type TimingPattern, wholeClause } from '#domain/timing/patterns/pattern';

const DOCUMENT = '(?:kế hoạch|quyết định|hướng dẫn|thông tư|công văn)';

/** Times that no calendar knows: all the time, on occasion, after an event, as a document says (D17–D24). */
export const ARISING_PATTERNS: readonly TimingPattern[] = [
  { form: wholeClause('thường xuyên'), read: () => means({ kind: 'continuous' }) },
  { form: wholeClause('khi (?:có )?phát sinh'), read: () => means({ kind: 'on-demand' }) },
  { form: wholeClause('(?:kiểm tra |báo cáo )?đột xuất(?: (?:theo|khi có) yêu cầu)?'), read: () => means({ kind: 'on-demand' }) },
  { form: wholeClause('ngay sau khi (?<event>.+)'), read: ({ event = '' }) => means({ kind: 'after-event', event }) },
  { form: wholeClause(`theo (?<document>${DOCUMENT})`), read: ({ document = '' }) => unnamed(document) },
  { form: wholeClause(`theo (?<document>${DOCUMENT} .+)`), read: ({ document = '' }) => means({ kind: 'by-document', document }) },
];

/** "Theo Kế hoạch" and not a word more: the date cannot be waited for before somebody says which plan is meant. */
function unnamed(document: string): Reading {
  return {
    rules: [{ kind: 'by-document', document }],
    ambiguities: [{ code: 'document-unnamed', message: `Không ghi rõ ${document} nào, của cơ quan nào.`, alternatives: [] }],
  };
}
