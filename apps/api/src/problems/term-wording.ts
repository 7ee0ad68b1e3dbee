import type { ContentState } from '#domain/document/content-state';
import type { ClosingEnd } from '#domain/plan/close-plan';
import type { DecidingVerb } from '#domain/plan/responsibility';
import type { Wording } from '#domain/wording';

const STATES: Readonly<Record<string, Wording>> = {
  draft: { vi: 'chưa giao', en: 'not assigned' },
  published: { vi: 'đã giao', en: 'published' },
  assigned: { vi: 'đang thực hiện', en: 'in progress' },
  submitted: { vi: 'đã nộp, chờ thẩm tra', en: 'submitted, waiting for review' },
  reviewed: { vi: 'đã thẩm tra, chờ xác nhận', en: 'reviewed, waiting to be closed' },
  closed: { vi: 'kết thúc', en: 'closed' },
  requested: { vi: 'đã đề nghị', en: 'requested' },
  acknowledged: { vi: 'đã tiếp nhận', en: 'acknowledged' },
  given: { vi: 'đã có ý kiến', en: 'given' },
  declined: { vi: 'đã từ chối', en: 'declined' },
  waived: { vi: 'không cần nữa', en: 'waived' },
  open: { vi: 'đang kiểm tra', en: 'being checked' },
  approved: { vi: 'đã duyệt', en: 'approved' },
};

const VERBS: Readonly<Record<DecidingVerb, Wording>> = {
  approve: { vi: 'thông qua', en: 'approve' },
  close: { vi: 'xác nhận hoàn thành', en: 'close' },
  extend: { vi: 'gia hạn', en: 'extend' },
  waive: { vi: 'miễn lấy ý kiến', en: 'waive' },
  cancel: { vi: 'hủy', en: 'cancel' },
  reopen: { vi: 'mở lại', en: 'reopen' },
  'record-outcome': { vi: 'ghi nhận kết quả ban hành', en: 'record the outcome' },
  'enter-for': { vi: 'nhập thay', en: 'enter for another unit' },
  'record-occurrence': { vi: 'ghi nhận sự kiện', en: 'record an occurrence' },
};

const ENDS: Readonly<Record<ClosingEnd, Wording>> = {
  done: { vi: 'hoàn thành', en: 'done' },
  'nothing-arose': { vi: 'không phát sinh', en: 'nothing arose' },
  'carried-over': { vi: 'chuyển kỳ sau', en: 'carried over' },
  cancelled: { vi: 'hủy', en: 'cancelled' },
};

/** Terms of the API as people say them, by the name of the parameter that carries them; other parameters are told as they are. */
/** What became of a document's content. */
const CONTENTS: Readonly<Record<ContentState, Wording>> = {
  kept: { vi: 'còn', en: 'kept' },
  scanning: { vi: 'đang quét', en: 'being scanned' },
  infected: { vi: 'có mã độc', en: 'infected' },
  expired: { vi: 'quá hạn, không được nộp', en: 'expired, never handed in' },
  hidden: { vi: 'đã thu hồi', en: 'taken back' },
};

export const TERM_WORDING: Readonly<Record<string, Readonly<Record<string, Wording>>>> = {
  state: STATES,
  verb: VERBS,
  end: ENDS,
  content: CONTENTS,
};
