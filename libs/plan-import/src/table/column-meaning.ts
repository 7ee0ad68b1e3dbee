import type { CellName, ColumnMeaning } from '#domain/plan/proposal';
import { printedText } from '#domain/plan/printed-text';

/** How column headings are printed, by what they mean. The first that fits decides: "Kết quả công việc" is no content. */
const HEADINGS: readonly (readonly [ColumnMeaning, RegExp])[] = [
  ['aside', /ghi chú|tình trạng|trạng thái|lãnh đạo|người (?:phụ trách|theo dõi)|kinh phí|căn cứ/u],
  ['number', /^(stt|tt|số ?tt|số thứ tự)$/u],
  ['lead-and-coordinator', /chủ trì.*phối hợp/u],
  ['coordinator', /phối hợp/u],
  [
    'lead',
    /chủ trì|^(?:các )?(?:cơ quan|đơn vị)(?:(?:,|\/| và) ?(?:cơ quan|đơn vị|địa phương))?(?: được giao)?(?: tổ chức)? (?:thực hiện|đầu mối)$/u,
  ],
  ['deliverable', /kết quả|sản phẩm|đầu ra/u],
  ['timing', /thời gian|thời hạn|thời điểm|tiến độ|(?:ngày|hạn) hoàn thành/u],
  ['content', /nội dung|nhiệm vụ|công việc|hoạt động/u],
];

/** A heading is a few words; longer texts speak about the same things in the rows. */
const LONGEST_HEADING = 60;

/** What people said that headings mean, by `headingKey`. */
export type KnownColumns = ReadonlyMap<string, ColumnMeaning>;

export const NOTHING_SAID: KnownColumns = new Map();

/** A heading as it is remembered: by its words, however they are set. */
export function headingKey(heading: string): string {
  return printedText(heading)
    .toLocaleLowerCase('vi')
    .replace(/[\s.:*]+$/u, '');
}

/** What a heading means: as somebody said, else by its words; null where neither tells. */
export function columnMeaning(heading: string, known: KnownColumns): ColumnMeaning | null {
  const text = headingKey(heading);
  const said = known.get(text);
  if (said !== undefined) return said;
  if (text.length > LONGEST_HEADING) return null;
  return HEADINGS.find(([, form]) => form.test(text))?.[0] ?? null;
}

/** The cell of a row that a heading names by its words; a column for leads and coordinators counts as the leads'. */
export function cellNamedBy(heading: string): CellName | null {
  const meaning = columnMeaning(heading, NOTHING_SAID);
  if (meaning === 'lead-and-coordinator') return 'lead';
  return meaning === 'aside' ? null : meaning;
}
