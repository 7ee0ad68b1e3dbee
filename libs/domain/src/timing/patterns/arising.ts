import { means, type Reading, type TimingPattern, wholeClause } from '#domain/timing/patterns/pattern';

const DOCUMENT = '(?:kế hoạch|quyết định|hướng dẫn|thông tư|công văn)';

/** Words of time: a document's or an event's name that holds one may hide a second deadline, so it is not taken for a name. */
const HIDDEN_TIME = /(?:^| )(?:trước|chậm nhất|đến hết|h[ằà]ng|đột xuất|thường xuyên|phát sinh|khi|quý [ivx\d]|tháng \d)/iu;

/** Times that no calendar knows: all the time, on occasion, after an event, as a document says (D17–D24). */
export const ARISING_PATTERNS: readonly TimingPattern[] = [
  { form: wholeClause('thường xuyên'), read: () => means({ kind: 'continuous' }) },
  { form: wholeClause('khi (?:có )?phát sinh'), read: () => means({ kind: 'on-demand' }) },
  { form: wholeClause('(?:kiểm tra |báo cáo )?đột xuất(?: (?:theo|khi có) yêu cầu)?'), read: () => means({ kind: 'on-demand' }) },
  { form: wholeClause('ngay sau khi (?<event>.+)'), read: ({ event = '' }) => afterEvent(event) },
  { form: wholeClause(`theo (?<document>${DOCUMENT})`), read: ({ document = '' }) => unnamed(document) },
  { form: wholeClause(`theo (?<document>${DOCUMENT} .+)`), read: ({ document = '' }) => named(document) },
];

function afterEvent(event: string): Reading | null {
  return HIDDEN_TIME.test(event) ? null : means({ kind: 'after-event', event });
}

function named(document: string): Reading | null {
  return HIDDEN_TIME.test(document) ? null : means({ kind: 'by-document', document });
}

/** "Theo Kế hoạch" and not a word more: the date cannot be waited for before somebody says which plan is meant. */
function unnamed(document: string): Reading {
  return {
    rules: [{ kind: 'by-document', document }],
    ambiguities: [{ code: 'document-unnamed', message: `Không ghi rõ ${document} nào, của cơ quan nào.`, alternatives: [] }],
  };
}
