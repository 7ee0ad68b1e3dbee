import type { Uuid } from '#domain/ids';

/** `tampered`: what is stored contradicts itself. `incomplete`: something could not be checked, and says so. */
export type Severity = 'tampered' | 'incomplete';

interface Kind {
  readonly severity: Severity;
  readonly vi: string;
  readonly en: string;
}

/**
 * What can be wrong with a stream. Every wording may use {stream}, {seq} and {eventId}, the place; beyond these `missing` and
 * `beyond` are numbers ("3" or "3–5"), `field` and `column` names of keys, the rest values as stored.
 */
export const FINDING_KINDS = {
  'event-edited': {
    severity: 'tampered',
    vi: 'Sự kiện {seq} của {stream} đã bị sửa: nội dung và mã băm lưu kèm không còn khớp nhau.',
    en: 'Event {seq} of {stream} was edited: its bytes and the hash stored beside them no longer agree.',
  },
  'event-unreadable': {
    severity: 'tampered',
    vi: 'Sự kiện {seq} của {stream} không đọc được: nội dung không phải là JSON.',
    en: 'Event {seq} of {stream} cannot be read: its bytes are no JSON.',
  },
  'event-not-canonical': {
    severity: 'tampered',
    vi: 'Sự kiện {seq} của {stream} không được viết ở dạng chuẩn tắc: nội dung này không do hệ thống ghi.',
    en: 'Event {seq} of {stream} is not in canonical form: the product did not write these bytes.',
  },
  'event-malformed': {
    severity: 'tampered',
    vi: 'Sự kiện {seq} của {stream} không đúng dạng phiên bản 1 ở "{field}".',
    en: 'Event {seq} of {stream} departs from schema 1 at "{field}".',
  },
  'schema-unknown': {
    severity: 'incomplete',
    vi: 'Sự kiện {seq} của {stream} theo phiên bản {schema}, bộ kiểm tra này chưa biết.',
    en: 'Event {seq} of {stream} is of schema {schema}, which this verifier does not know.',
  },
  'event-misplaced': {
    severity: 'tampered',
    vi: 'Sự kiện lưu ở vị trí {seq} của {stream} thuộc chỗ khác: nội dung ghi {field} là "{sealed}", nơi lưu là "{stored}".',
    en: 'The event stored as {seq} of {stream} belongs elsewhere: its bytes give {field} as "{sealed}", the row as "{stored}".',
  },
  'first-cut': {
    severity: 'tampered',
    vi: 'Sự kiện {seq} mở đầu {stream} lại dẫn chiếu một sự kiện trước nó: phần đầu đã bị cắt hoặc sự kiện này bị thay.',
    en: 'Event {seq}, the first of {stream}, names a predecessor: earlier events were cut off, or it was put there.',
  },
  'event-replaced': {
    severity: 'tampered',
    vi: 'Sự kiện {seq} của {stream} không phải là sự kiện mà sự kiện {next} nối tiếp: một trong hai đã bị thay, chèn hoặc đổi chỗ.',
    en: 'Event {seq} of {stream} is not the one that event {next} was written after: one of them was replaced, inserted or moved.',
  },
  'events-missing': {
    severity: 'tampered',
    vi: 'Thiếu sự kiện {missing} của {stream}: đã bị xóa.',
    en: 'Missing from {stream}: {missing}. What stood there was deleted.',
  },
  'seq-impossible': {
    severity: 'tampered',
    vi: 'Sự kiện {eventId} nằm ở số {seq} của {stream}, nơi không thể có sự kiện: đã bị chèn.',
    en: 'Event {eventId} stands at number {seq} of {stream}, where no event can stand: it was inserted.',
  },
  'seq-repeated': {
    severity: 'tampered',
    vi: 'Có hơn một sự kiện mang số {seq} trong {stream}: sự kiện {eventId} bị chèn hoặc đứng cạnh bản bị chèn.',
    en: 'More than one event has the number {seq} in {stream}: {eventId} was inserted, or stands beside the inserted one.',
  },
  'tail-cut': {
    severity: 'tampered',
    vi: 'Phần cuối của {stream} bị cắt: thiếu {missing}, là các số mà đầu chuỗi đã lưu còn tính đến.',
    en: 'The end of {stream} was cut: missing {missing}, up to which its stored head counts.',
  },
  'beyond-head': {
    severity: 'tampered',
    vi: '{stream} có sự kiện {beyond} nằm ngoài đầu chuỗi đã lưu: được thêm trái phép, hoặc đầu chuỗi bị lùi lại.',
    en: '{stream} holds {beyond} beyond its stored head: added past the write path, or the head was set back.',
  },
  'head-differs': {
    severity: 'tampered',
    vi: 'Sự kiện cuối {seq} của {stream} không phải sự kiện mà đầu chuỗi đã lưu chỉ đến: sự kiện bị thay, hoặc đầu chuỗi bị sửa.',
    en: 'Event {seq}, the last of {stream}, is not the one that the stored head names: it was replaced, or the head was edited.',
  },
  'head-missing': {
    severity: 'tampered',
    vi: '{stream} có sự kiện nhưng không còn đầu chuỗi: đối tượng của nó đã bị xóa.',
    en: '{stream} has events but no stored head: the object that it belongs to was deleted.',
  },
  'column-differs': {
    severity: 'tampered',
    vi: 'Cột {column} của sự kiện {seq} trong {stream} là "{stored}", còn nội dung sự kiện là "{sealed}".',
    en: 'Column {column} of event {seq} of {stream} says "{stored}", the event itself "{sealed}".',
  },
  'payload-missing': {
    severity: 'tampered',
    vi: 'Nội dung kèm theo của sự kiện {seq} trong {stream} đã mất mà không có sự kiện xóa hợp lệ.',
    en: 'The payload of event {seq} of {stream} is gone, and no event records its erasure.',
  },
  'payload-edited': {
    severity: 'tampered',
    vi: 'Nội dung kèm theo của sự kiện {seq} trong {stream} đã bị sửa: không khớp với cam kết.',
    en: 'The payload of event {seq} of {stream} was edited: it does not match its commitment.',
  },
  'payload-unexpected': {
    severity: 'tampered',
    vi: 'Sự kiện {seq} của {stream} không cam kết nội dung nào, nhưng lại có nội dung kèm theo.',
    en: 'Event {seq} of {stream} commits to no payload, yet one is stored with it.',
  },
  'payload-erased': {
    severity: 'incomplete',
    vi: 'Nội dung kèm theo của sự kiện {seq} trong {stream} đã được xóa theo sự kiện {erasedBy}; không kiểm tra được.',
    en: 'The payload of event {seq} of {stream} was erased by event {erasedBy}; it cannot be checked.',
  },
  'state-broken': {
    severity: 'tampered',
    vi: 'Sự kiện {seq} của {stream} bắt đầu từ trạng thái "{before}", trong khi trước đó trạng thái là "{known}".',
    en: 'Event {seq} of {stream} starts from state "{before}", but the events before it ended in "{known}".',
  },
  'version-broken': {
    severity: 'tampered',
    vi: 'Sự kiện {seq} của {stream} ghi phiên bản {before} → {after} của đối tượng, không khớp với số thứ tự.',
    en: 'Event {seq} of {stream} takes its object from version {before} to {after}, which its number contradicts.',
  },
} as const satisfies Record<string, Kind>;

export type FindingCode = keyof typeof FINDING_KINDS;

/** Which event; `seq` and `eventId` are null where the finding is about the stream as a whole or about what is gone. */
export interface Place {
  readonly stream: string;
  readonly seq: number | null;
  readonly eventId: Uuid | null;
}

export type FindingParams = Readonly<Record<string, string>>;

export interface Finding extends Place {
  readonly severity: Severity;
  readonly code: FindingCode;
  readonly params: FindingParams;
  readonly message: { readonly vi: string; readonly en: string };
}

export function finding(code: FindingCode, { stream, seq, eventId }: Place, params: FindingParams = {}): Finding {
  const { severity, vi, en } = FINDING_KINDS[code];
  const words = new Map(Object.entries({ stream, seq: String(seq), eventId: String(eventId), ...params }));
  const say = (wording: string): string => wording.replaceAll(/\{(\w+)\}/g, (whole, name: string) => words.get(name) ?? whole);
  return { severity, code, stream, seq, eventId, params, message: { vi: say(vi), en: say(en) } };
}
