import type { Wording } from '#domain/wording';

/** Why a row of a published plan cannot be corrected so. Params: `row` (path), `label` (of an obligation), `id` (of an agency). */
export const CORRECTION_BLOCKER_WORDING: Readonly<Record<string, Wording>> = {
  'correction-waits': {
    vi: 'Mục {row}: một đính chính đang chờ duyệt.',
    en: 'Row {row}: a correction waits for its second person already.',
  },
  'correction-own': {
    vi: 'Đính chính do chính bạn đề nghị; cần người thứ hai.',
    en: 'You proposed this correction; a second person is needed.',
  },
  'correction-row-moved': {
    vi: 'Mục {row} đã thay đổi từ khi đề nghị đính chính; hãy rút lại và đính chính lại.',
    en: 'Row {row} has changed since the correction was proposed; withdraw it and correct anew.',
  },
  'correction-agency-unknown': {
    vi: 'Mục {row}: không có cơ quan, nhóm nào đang hoạt động mang mã {id}.',
    en: 'Row {row}: no unit in force and no party is known by the id {id}.',
  },
  'correction-time-unread': { vi: 'Mục {row}: chưa hiểu được thời gian đã sửa.', en: 'Row {row}: the corrected time is not understood.' },
  'correction-joint-leads': {
    vi: 'Mục {row} do nhiều đơn vị đồng chủ trì một nhiệm vụ; không thay chủ trì bằng đính chính.',
    en: 'The leads of row {row} share one task; no correction divides it.',
  },
  'correction-label-taken': {
    vi: 'Mục {row} đã có hạn hoặc kỳ {label}; hãy mở lại nhiệm vụ đã kết thúc thay vì giao lại.',
    en: 'Row {row} has had {label} before; reopen the task that has ended instead.',
  },
};
