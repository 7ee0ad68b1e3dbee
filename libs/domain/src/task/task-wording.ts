import type { TaskState } from '#domain/task/task';
import type { TaskVerb } from '#domain/task/task-command';
import type { Relation } from '#domain/task/task-verbs';
import type { Wording } from '#domain/wording';

/** What each place in the life of a task is called. */
export const STATE_WORDING: Readonly<Record<TaskState, Wording>> = {
  draft: { vi: 'Dự thảo', en: 'Draft' },
  assigned: { vi: 'Đang thực hiện', en: 'In progress' },
  submitted: { vi: 'Chờ thẩm tra', en: 'To be reviewed' },
  reviewed: { vi: 'Chờ xác nhận', en: 'To be confirmed' },
  closed: { vi: 'Kết thúc', en: 'Closed' },
};

/** What each verb is called, in the words that officials use. */
export const VERB_WORDING: Readonly<Record<TaskVerb, Wording>> = {
  assign: { vi: 'Giao nhiệm vụ', en: 'Assign' },
  acknowledge: { vi: 'Tiếp nhận', en: 'Acknowledge' },
  claim: { vi: 'Nhận xử lý', en: 'Claim' },
  release: { vi: 'Trả lại đơn vị', en: 'Release to the unit' },
  forward: { vi: 'Chuyển người xử lý', en: 'Forward' },
  start: { vi: 'Bắt đầu thực hiện', en: 'Start' },
  decline: { vi: 'Từ chối', en: 'Decline' },
  propose: { vi: 'Trình lãnh đạo', en: 'Propose to the head' },
  'send-back': { vi: 'Trả lại người trình', en: 'Send a proposal back' },
  confirm: { vi: 'Xác nhận cùng chủ trì', en: 'Confirm as co-lead' },
  'report-progress': { vi: 'Báo cáo tiến độ', en: 'Report progress' },
  submit: { vi: 'Nộp kết quả', en: 'Submit' },
  'enter-for': { vi: 'Nhập thay', en: 'Enter for the lead' },
  contest: { vi: 'Không công nhận kết quả nhập thay', en: 'Contest what was entered' },
  'add-coordinator': { vi: 'Thêm đơn vị phối hợp', en: 'Add a coordinating unit' },
  combine: { vi: 'Gộp nhiệm vụ', en: 'Combine' },
  separate: { vi: 'Tách khỏi nhóm gộp', en: 'Separate' },
  withdraw: { vi: 'Rút lại', en: 'Withdraw' },
  'start-review': { vi: 'Bắt đầu thẩm tra', en: 'Start the review' },
  approve: { vi: 'Thông qua', en: 'Approve' },
  'add-reviewer': { vi: 'Thêm người duyệt', en: 'Add a reviewer' },
  'remove-reviewer': { vi: 'Bớt người duyệt', en: 'Remove a reviewer' },
  return: { vi: 'Trả lại', en: 'Return' },
  close: { vi: 'Xác nhận hoàn thành', en: 'Confirm completion' },
  'record-outcome': { vi: 'Ghi nhận văn bản đã ban hành', en: 'Record what was issued' },
  'refuse-outcome': { vi: 'Ghi nhận không ban hành', en: 'Record that it is not issued' },
  reopen: { vi: 'Mở lại', en: 'Reopen' },
  recall: { vi: 'Thu hồi', en: 'Recall' },
  remind: { vi: 'Đôn đốc', en: 'Urge' },
  suspend: { vi: 'Tạm dừng', en: 'Suspend' },
  resume: { vi: 'Cho thực hiện tiếp', en: 'Resume' },
  'explain-lateness': { vi: 'Giải trình chậm hạn', en: 'Explain lateness' },
  'judge-lateness': { vi: 'Đánh giá giải trình', en: 'Judge lateness' },
  'hide-document': { vi: 'Thu hồi tệp', en: 'Hide a document' },
  cancel: { vi: 'Hủy nhiệm vụ', en: 'Cancel the task' },
  end: { vi: 'Kết thúc theo kế hoạch', en: 'End with the plan' },
};

/** Who is meant by each way to stand to a task. */
export const RELATION_WORDING: Readonly<Record<Relation, Wording>> = {
  'lead-officer': {
    vi: 'chuyên viên, thủ trưởng hoặc phần mềm của đơn vị chủ trì',
    en: 'an officer of the lead unit, its head, or its service client',
  },
  'lead-head': {
    vi: 'thủ trưởng đơn vị chủ trì; cả chuyên viên và phần mềm, nếu đơn vị cho phép chuyên viên nộp',
    en: "the head of the lead unit; its officers and service clients too where the unit's policy is `officer-submits`",
  },
  'lead-head-alone': { vi: 'chính thủ trưởng đơn vị chủ trì', en: 'the head of the lead unit, whatever the policy' },
  'co-lead-officer': {
    vi: 'chuyên viên, thủ trưởng hoặc phần mềm của đơn vị đồng chủ trì',
    en: 'an officer of a co-lead of a joint task, its head, or its service client',
  },
  'co-lead-head': {
    vi: 'thủ trưởng đơn vị đồng chủ trì; cả chuyên viên và phần mềm, nếu đơn vị cho phép chuyên viên nộp',
    en: "the head of a co-lead; its officers and service clients too where that unit's policy is `officer-submits`",
  },
  'lead-person': {
    vi: 'chuyên viên hoặc thủ trưởng đơn vị chủ trì, không phải phần mềm',
    en: 'an officer of the lead unit or its head, in person',
  },
  claimant: { vi: 'người đang xử lý', en: 'an officer of the lead unit who has the task in hand' },
  submitter: {
    vi: 'người đã nộp bản mới nhất, còn công tác tại đơn vị chủ trì',
    en: 'whoever submitted the newest version and still works in the lead unit',
  },
  uploader: {
    vi: 'người đã tải tệp lên, còn công tác tại đơn vị chủ trì, đồng chủ trì hoặc nơi nhập thay; trước khi thẩm tra',
    en: 'whoever uploaded the document and works in the lead unit, in a co-lead, or where it was entered; before its review',
  },
  enterer: { vi: 'người đã nhập thay bản mới nhất', en: "whoever entered the newest version in the lead's place" },
  'owner-officer': {
    vi: 'chuyên viên hoặc thủ trưởng cơ quan quản lý kế hoạch, khi cơ quan đó không chủ trì',
    en: "an officer of the plan's owner unit or its head, in person, where that unit does not lead the task",
  },
  'plan-administrator': { vi: 'người quản lý kế hoạch', en: "the plan administrator of the plan's owner unit" },
  'decider:approve': {
    vi: 'người được giao thẩm tra ở cấp đang xét, và người được mời duyệt thêm ở cấp đó',
    en: 'whom the responsibility table names for `approve` on the level whose turn it is, and whoever was asked to review there too',
  },
  'decider:close': { vi: 'người được giao xác nhận hoàn thành', en: 'whom the responsibility table names for `close`' },
  'decider:extend': { vi: 'người được giao quyết định thời hạn', en: 'whom the responsibility table names for `extend`' },
  'decider:enter-for': {
    vi: 'người được giao nhập thay, nếu có',
    en: 'whom the responsibility table names for `enter-for`, if anybody',
  },
  'decider:waive': { vi: 'người được giao quyết định miễn ý kiến', en: 'whom the responsibility table names for `waive`' },
  'decider:cancel': { vi: 'người được giao quyết định hủy', en: 'whom the responsibility table names for `cancel`' },
  'decider:record-outcome': {
    vi: 'người được giao ghi nhận kết quả ban hành',
    en: 'whom the responsibility table names for `record-outcome`',
  },
  'decider:reopen': { vi: 'người được giao quyết định mở lại', en: 'whom the responsibility table names for `reopen`' },
  clock: {
    vi: 'hệ thống, vào ngày đã định khi tạm dừng',
    en: 'the system, on the day that was said when the work was paused',
  },
  'close-policy': {
    vi: 'hệ thống, nếu kế hoạch kết thúc nhiệm vụ khi thông qua',
    en: 'the system, where the plan closes tasks on final approval',
  },
  operation: {
    vi: 'hệ thống, theo việc mà một người đã quyết định (đóng kế hoạch, đính chính dòng)',
    en: 'the system, under the cause of an operation that a person has put to it (closing a plan, correcting a row)',
  },
};
