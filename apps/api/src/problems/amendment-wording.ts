import type { Wording } from '#domain/wording';

/** Why a plan cannot be amended so. Params: `row` (path after), `before` (path before). */
export const AMENDMENT_BLOCKER_WORDING: Readonly<Record<string, Wording>> = {
  'amendment-waits': {
    vi: 'Một lần sửa đổi, bổ sung kế hoạch này đang chờ duyệt.',
    en: 'An amendment of this plan waits for its second person already.',
  },
  'amendment-own': {
    vi: 'Việc sửa đổi, bổ sung do chính bạn đề nghị; cần người thứ hai.',
    en: 'You proposed this amendment; a second person is needed.',
  },
  'amendment-plan-moved': {
    vi: 'Kế hoạch đã thay đổi từ khi đề nghị; hãy rút lại, xem lại và đề nghị lại.',
    en: 'The plan has changed since this was proposed; withdraw it, look again and propose anew.',
  },
  'amendment-document-moved': {
    vi: 'Kết quả đọc văn bản đã thay đổi từ khi đề nghị; hãy rút lại và đề nghị lại.',
    en: 'What was read from the document has changed since this was proposed; withdraw it and propose anew.',
  },
  'amendment-number-missing': {
    vi: 'Cần ghi số, ký hiệu của văn bản sửa đổi, bổ sung.',
    en: 'Say the number of the amending document.',
  },
  'amendment-row-doubtful': {
    vi: 'Mục {row} của văn bản: hãy xác định có phải là mục {before} của kế hoạch hay không.',
    en: 'Row {row} of the document: say whether it is row {before} of the plan.',
  },
  'amendment-path-taken': {
    vi: 'Mục {row}: kế hoạch đã có nội dung mang số này; hãy sửa số trong kết quả đọc văn bản.',
    en: 'Row {row}: the plan has another row of that number; correct the number in what was read.',
  },
  'amendment-lead-mode': {
    vi: 'Mục {row} có nhiều đơn vị chủ trì: hãy chọn mỗi đơn vị một nhiệm vụ hay chủ trì chung.',
    en: 'Row {row} has several leads: say whether each works for itself or all jointly.',
  },
  'amendment-changes-nothing': { vi: 'Văn bản không làm thay đổi kế hoạch.', en: 'The document changes nothing in the plan.' },
};
