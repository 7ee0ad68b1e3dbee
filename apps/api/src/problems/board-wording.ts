import type { Wording } from '#domain/wording';

/** What of a result needs a look, on the board of its row. */
export const BOARD_WORDING: Readonly<Record<string, Wording>> = {
  'nothing-handed-in': { vi: 'Báo không phát sinh: không có tài liệu, số liệu.', en: 'Nothing arose: no document and no figure.' },
  'requirement-open': { vi: 'Chưa có “{text}”.', en: '“{text}” is not there.' },
  'requirement-excused': { vi: 'Nêu lý do thay cho kết quả: {text}', en: 'A reason in place of a result: {text}' },
  'entered-in-place': { vi: 'Nhập thay đơn vị: {reason}', en: 'Entered in the unit’s place: {reason}' },
  'file-not-kept': {
    vi: 'Chưa đọc được “{name}”: đang quét hoặc đã thu hồi.',
    en: '“{name}” cannot be read: being scanned, or taken back.',
  },
  'file-unread': {
    vi: 'Không đọc được chữ trong “{name}”; chưa ai xác nhận số, ngày, người ký.',
    en: 'Nothing could be read in “{name}”, and nobody has confirmed number, date and signer.',
  },
  'file-flagged': { vi: '“{name}” có nội dung cần thận trọng khi mở.', en: 'Be careful with “{name}”: it holds more than text.' },
  'signature-unsound': {
    vi: 'Chữ ký số trong “{name}” không còn nguyên vẹn hoặc không kiểm tra được.',
    en: 'A digital signature in “{name}” is not sound.',
  },
  'opinion-open': { vi: 'Còn {count} ý kiến phối hợp chưa trả lời.', en: 'Opinions that nobody has given yet: {count}.' },
  'later-date-asked': { vi: 'Đang đề nghị gia hạn.', en: 'A later date is asked for.' },
};
