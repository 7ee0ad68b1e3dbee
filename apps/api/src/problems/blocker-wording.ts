import { PUBLICATION_BLOCKER_WORDING } from '#domain/plan/publication-wording';
import type { Wording } from '#domain/wording';
import { AMENDMENT_BLOCKER_WORDING } from './amendment-wording.js';
import { BOARD_WORDING } from './board-wording.js';
import { COMMENT_BLOCKER_WORDING } from './comment-wording.js';
import { COUNTERPART_BLOCKER_WORDING } from './counterpart-wording.js';
import { EXPORT_BLOCKER_WORDING } from './export-wording.js';
import { FILE_WORDING } from './file-wording.js';
import { CORRECTION_BLOCKER_WORDING } from './correction-wording.js';
import { PROPOSAL_BLOCKER_WORDING } from './proposal-wording.js';
import { REORGANISATION_BLOCKER_WORDING } from './reorganisation-wording.js';

/** What every blocker says, by its code. */
export const BLOCKER_WORDING: Readonly<Record<string, Wording>> = {
  ...PUBLICATION_BLOCKER_WORDING,
  ...EXPORT_BLOCKER_WORDING,
  ...BOARD_WORDING,
  'already-acknowledged': { vi: 'Nhiệm vụ đã được tiếp nhận.', en: 'The task was acknowledged already.' },
  'already-claimed': { vi: 'Bạn đang xử lý nhiệm vụ này.', en: 'You have it in hand already.' },
  'claimed-by-other': {
    vi: 'Người khác trong đơn vị đang xử lý; người đó trả lại hoặc thủ trưởng chuyển.',
    en: 'Somebody else of the unit has it in hand; they release it, or the head forwards it.',
  },
  'not-claimed': { vi: 'Chưa ai nhận xử lý.', en: 'Nobody has it in hand.' },
  'already-started': { vi: 'Việc đã bắt đầu.', en: 'The work has begun already.' },
  'reminded-today': { vi: 'Hôm nay đã đôn đốc nhiệm vụ này.', en: 'It was urged today already.' },
  'date-by-law': {
    vi: 'Hạn do pháp luật hoặc văn bản nêu trong kế hoạch ấn định, không gia hạn được.',
    en: 'The law, or the document that the row names, fixes the date: it is not extended.',
  },
  'without-date': { vi: 'Nhiệm vụ không có thời hạn để gia hạn.', en: 'The task has no date to extend.' },
  'extension-open': { vi: 'Đang có một đề nghị gia hạn chờ trả lời.', en: 'A request for a later date is waiting already.' },
  'not-later': { vi: 'Hạn mới phải sau ngày {dueOn}.', en: 'The new date must be after {dueOn}.' },
  'handoff-open': { vi: 'Đang có một đề nghị chuyển giao chờ trả lời.', en: 'An offer to another unit is waiting already.' },
  'leads-already': { vi: 'Đơn vị đó đang chủ trì nhiệm vụ này.', en: 'That unit leads the task already.' },
  'not-entered-for': { vi: 'Kết quả này do chính đơn vị nộp, không phải nhập thay.', en: 'The lead submitted this version itself.' },
  'coordinates-already': { vi: 'Đơn vị đó đã là đơn vị phối hợp.', en: 'That unit coordinates already.' },
  suspended: { vi: 'Nhiệm vụ đang tạm dừng đến ngày {until}.', en: 'The work is suspended until {until}.' },
  'not-begun': {
    vi: 'Kỳ báo cáo bắt đầu ngày {from}; chưa nộp được trước ngày đó.',
    en: 'The period begins on {from}: nothing is handed in before.',
  },
  'not-suspended': { vi: 'Nhiệm vụ không ở trạng thái tạm dừng.', en: 'The work is not suspended.' },
  'not-late': { vi: 'Nhiệm vụ không chậm hạn.', en: 'The task is not late.' },
  'lateness-judged': { vi: 'Giải trình đã được đánh giá.', en: 'What was explained has been judged.' },
  'lateness-unexplained': { vi: 'Đơn vị chưa giải trình.', en: 'The unit has not explained it.' },
  'explanation-missing': { vi: 'Cần nêu nội dung giải trình.', en: 'Say why it is late.' },
  'not-an-officer': {
    vi: 'Chỉ chuyển cho công chức hoặc thủ trưởng đang công tác tại chính đơn vị.',
    en: 'It goes to somebody who works in the same unit today, as officer or head.',
  },
  'nothing-to-combine': {
    vi: 'Đơn vị không chủ trì nhiệm vụ nào khác cùng nội dung, cùng kỳ đang thực hiện.',
    en: 'The unit has no other open task of this obligation.',
  },
  'joint-stands-alone': {
    vi: 'Nhiệm vụ có đơn vị đồng chủ trì không gộp được.',
    en: 'A joint task is not combined: each co-lead confirms its own.',
  },
  'not-combinable': {
    vi: 'Chỉ gộp các nhiệm vụ đang thực hiện, cùng nội dung, cùng kỳ và cùng đơn vị chủ trì.',
    en: 'Only open tasks of one obligation under one lead are combined.',
  },
  'several-bundles': {
    vi: 'Các nhiệm vụ này thuộc nhiều nhóm gộp: hãy tách trước.',
    en: 'These tasks are in several bundles: separate them first.',
  },
  'not-combined': { vi: 'Nhiệm vụ không gộp với nhiệm vụ nào.', en: 'The task is in no bundle.' },
  'bundle-task-refuses': { vi: 'Nhiệm vụ gộp {task}:', en: 'The combined task {task}:' },
  'bundle-as-one': {
    vi: 'Nhiệm vụ đã gộp: hãy nộp tại trang của một nhiệm vụ trong nhóm.',
    en: 'The task is in a bundle: submit on the page of one of its tasks.',
  },
  'nothing-to-send-back': { vi: 'Chưa có nội dung nào đang chờ nộp để trả lại.', en: 'Nothing is proposed that could be sent back.' },
  'proposal-sent-back': {
    vi: 'Nội dung đã trình đã bị trả lại: cần trình lại, hoặc nộp tài liệu khác.',
    en: 'What was proposed was sent back: it is proposed anew, or other documents are submitted.',
  },
  'contribution-open': { vi: 'Còn {count} ý kiến phối hợp bắt buộc chưa có.', en: '{count} required contribution(s) are still open.' },
  'co-lead-confirmation-open': {
    vi: 'Còn {count} đơn vị đồng chủ trì chưa xác nhận nội dung đã trình.',
    en: '{count} co-lead(s) have not confirmed what is proposed.',
  },
  'nothing-to-confirm': { vi: 'Chưa có nội dung nào được trình để xác nhận.', en: 'Nothing is proposed that could be confirmed.' },
  'already-confirmed': { vi: 'Đơn vị đã xác nhận nội dung này.', en: 'The unit has confirmed this already.' },
  'differs-from-confirmed': {
    vi: 'Nhiệm vụ đồng chủ trì được nộp đúng như nội dung các đơn vị đã xác nhận; hãy bỏ trống tài liệu và ghi chú, hoặc trình lại.',
    en: 'A joint task is submitted as its co-leads confirmed it: leave documents and note out, or propose anew.',
  },
  'review-begun': { vi: 'Việc thẩm tra đã bắt đầu.', en: 'The review has begun.' },
  'owner-before-head': {
    vi: 'Thủ trưởng đơn vị (sau {head} ngày) không được báo muộn hơn cơ quan quản lý kế hoạch (sau {owner} ngày).',
    en: 'The unit’s head (after {head} days) is not told later than the plan’s owner (after {owner} days).',
  },
  'scheme-days-wrong': {
    vi: 'Ngày gửi của mỗi cấp phải sau ngày chốt số liệu và không sau ngày cuối cùng.',
    en: 'Every tier sends after the cut-off, and by the last day.',
  },
  'scheme-type-twice': {
    vi: 'Mỗi loại đơn vị chỉ thuộc một cấp; đang trùng giữa: {tiers}.',
    en: 'A type of unit is in one tier alone; these share one: {tiers}.',
  },
  'scheme-symbol-taken': {
    vi: 'Văn bản {symbol} đã có kỳ báo cáo ({other}).',
    en: 'The periods of {symbol} are set already ({other}).',
  },
  'scheme-too-soon': {
    vi: 'Kỳ {period}: hạn gửi {on} trước ngày làm việc đầu tiên sau ngày chốt số liệu ({first}).',
    en: 'Period {period}: {on} is before the first working day after the cut-off, {first}.',
  },
  'progress-missing': {
    vi: 'Cần nội dung tiến độ, hoặc kỳ báo cáo không có gì mới.',
    en: 'Say how the work stands, or in which period nothing is new.',
  },
  'period-unknown': { vi: '“{period}” không phải là một kỳ như 2025-Q1.', en: '“{period}” is no period such as 2025-Q1.' },
  'period-runs': { vi: 'Kỳ {period} còn đến ngày {on}.', en: 'The period {period} runs until {on}.' },
  'nothing-to-say': {
    vi: 'Kỳ {period}: đơn vị không có mục nào chờ xác nhận không phát sinh.',
    en: 'Period {period}: no row of the unit waits to hear that nothing arose.',
  },
  'outage-backwards': { vi: 'Ngày cuối {to} trước ngày đầu {from}.', en: 'The last day {to} is before the first, {from}.' },
  'outage-to-come': {
    vi: 'Ngày {on} chưa qua hoặc chưa đến: chỉ công bố sự cố đã xảy ra.',
    en: '{on} is still to come: only what has happened is declared.',
  },
  'calendar-year-missing': { vi: 'Chưa có lịch làm việc năm {year}.', en: 'The working days of {year} are not known yet.' },
  'end-unsaid': {
    vi: 'Dòng {row}: còn {tasks} nhiệm vụ chưa nói kết thúc thế nào.',
    en: 'Row {row}: it is not said how {tasks} open task(s) end.',
  },
  'end-impossible': {
    vi: 'Dòng {row}: {tasks} nhiệm vụ không thể kết thúc là “{end}”.',
    en: 'Row {row}: {tasks} task(s) cannot end as “{end}”.',
  },
  'end-of-nothing': { vi: '{of} không có nhiệm vụ nào còn mở.', en: '{of} has nothing open.' },
  'reason-missing': { vi: 'Cần nêu lý do.', en: 'A reason is needed.' },
  'nothing-to-submit': { vi: 'Chưa có tài liệu nào được trình hoặc đính kèm.', en: 'Nothing was proposed or attached.' },
  'document-missing': {
    vi: 'Cần ít nhất một tài liệu; nhiệm vụ này không có "nếu có".',
    en: 'At least one document is needed; this row knows no nil return.',
  },
  'requirement-unanswered': {
    vi: 'Chưa có “{requirement}”: chọn tài liệu hoặc số liệu trả lời, hoặc nêu lý do.',
    en: '“{requirement}” is not there yet: say which document or figure answers it, or why there is none.',
  },
  'requirement-unknown': { vi: 'Dòng này không đòi kết quả thứ {number}.', en: 'The row asks for nothing under number {number}.' },
  'evidence-unknown': {
    vi: 'Tài liệu {document} không có trong bản này.',
    en: 'Document {document} is not among those of this version.',
  },
  'newer-version': { vi: 'Bạn đang xem bản {seen}; bản mới nhất là {newest}.', en: 'You saw version {seen}; the newest is {newest}.' },
  'content-differs': {
    vi: 'Nội dung bạn đã xem khác với bản đang chờ duyệt.',
    en: 'What you saw is not the content of this version.',
  },
  'outcome-awaited': {
    vi: 'Đang chờ {issuer} ban hành; ghi nhận văn bản đã ban hành để kết thúc.',
    en: 'It waits for {issuer} to issue it; record what was issued to close it.',
  },
  'nothing-to-issue': { vi: 'Kết quả của nhiệm vụ này không chờ cấp nào ban hành.', en: 'Nobody else signs the result of this task.' },
  'outcome-incomplete': {
    vi: 'Cần số, người ký và văn bản đã ban hành.',
    en: 'The number, the signer and the file of what was issued are needed.',
  },
  'date-ahead': { vi: 'Ngày chưa đến.', en: 'The date is still to come.' },
  'already-approved': { vi: 'Bạn đã thông qua bản này.', en: 'You have approved this version already.' },
  'reviewer-awaited': {
    vi: 'Còn chờ {count} người duyệt thêm.',
    en: '{count} further reviewer(s) have not approved yet.',
  },
  'reviews-already': { vi: 'Người này đã là người duyệt ở cấp này.', en: 'They review on this level already.' },
  'reviewer-barred': {
    vi: 'Người này cùng cơ quan chủ trì hoặc đã tham gia chuẩn bị kết quả nên không được duyệt.',
    en: 'They belong to a lead agency, or prepared the result: they may not approve it.',
  },
  'nobody-added': { vi: 'Chưa thêm người duyệt nào ở cấp này.', en: 'Nobody was added on this level.' },
  'not-a-reviewer': { vi: 'Người này không phải người duyệt thêm ở cấp này.', en: 'They were not added on this level.' },
  'point-unanswered': { vi: 'Chưa trả lời điểm {point} của lần trả lại.', en: 'Point {point} of the return is not answered.' },
  'point-unknown': { vi: 'Lần trả lại không có điểm {point}.', en: 'The return has no point {point}.' },
  'levels-of-approval-alone': {
    vi: 'Dòng {line} của bảng phân công: chỉ việc thông qua có cấp duyệt.',
    en: 'Line {line} of the responsibility table: only approval has levels.',
  },
  'levels-not-in-order': {
    vi: 'Dòng {line} của bảng phân công: các cấp duyệt phải đánh số liên tục từ 1, nhiều nhất 9 cấp.',
    en: 'Line {line} of the responsibility table: levels count from 1 without a gap, 9 at most.',
  },
  'level-needs-differ': {
    vi: 'Dòng {line} của bảng phân công: các dòng cùng một cấp phải nêu cùng số người thông qua.',
    en: 'Line {line} of the responsibility table: the lines of one level must ask for as many approvals.',
  },
  'date-past': { vi: 'Ngày đã qua.', en: 'The date is past.' },
  'question-missing': { vi: 'Cần nêu nội dung đề nghị phối hợp.', en: 'The question is missing.' },
  'asks-itself': {
    vi: 'Đơn vị chủ trì, đồng chủ trì không đồng thời là đơn vị phối hợp.',
    en: 'A unit that leads the task does not coordinate it.',
  },
  'opinion-empty': {
    vi: 'Có ý kiến hoặc không thống nhất thì cần nêu nội dung, lý do, hoặc kèm tài liệu.',
    en: 'Comments and disagreement are said in words, or shown by a document.',
  },
  'response-unexplained': {
    vi: 'Không tiếp thu, hoặc chỉ tiếp thu một phần, thì cần giải trình.',
    en: 'What is not adopted, or only in part, is explained.',
  },
  'opinion-undocumented': {
    vi: 'Ý kiến của bên ngoài cần kèm ít nhất một văn bản thể hiện ý kiến đó.',
    en: 'What a party outside says needs a document that shows it.',
  },
  'own-agency': { vi: 'Kết quả của chính cơ quan bạn.', en: "It is your own agency's work." },
  'own-work': { vi: 'Bạn đã tải lên, chuẩn bị hoặc nộp kết quả này.', en: 'You uploaded, prepared or submitted this work.' },
  'not-allowed': { vi: 'Tư cách hiện có không cho phép.', en: 'No capacity that you hold permits it.' },
  'capacity-unknown': { vi: 'Tư cách này không có hoặc không còn hiệu lực.', en: 'This capacity is unknown or no longer in force.' },
  'capacity-choice': { vi: 'Tư cách {role}: actingAs {actingAs}.', en: 'As {role}: actingAs {actingAs}.' },
  'state-refuses': { vi: 'Không làm được ở trạng thái này.', en: 'Not possible in this state.' },
  'not-found': { vi: 'Không tìm thấy.', en: 'Not found.' },
  stale: { vi: 'Phiên bản hiện tại là {version}.', en: 'The current version is {version}.' },
  raced: { vi: 'Nhiều người cùng thao tác; hãy tải lại và thử lại.', en: 'Several people acted at once; load again and retry.' },
  'in-flight': { vi: 'Yêu cầu trước chưa xong.', en: 'The earlier request has not ended.' },
  'key-reused': { vi: 'Khóa đã dùng cho nội dung khác.', en: 'The key came with another content.' },
  'version-missing': { vi: 'Thiếu If-Match.', en: 'If-Match is missing.' },
  'document-unknown': { vi: 'Không có tài liệu này.', en: 'There is no such document.' },
  'document-named-twice': { vi: 'Tài liệu được nêu hai lần.', en: 'The document is named twice.' },
  'document-of-another-unit': { vi: 'Tài liệu của đơn vị khác.', en: 'The document belongs to another unit.' },
  'unit-unknown': { vi: 'Không có đơn vị này.', en: 'There is no such unit.' },
  'party-unknown': { vi: 'Không có bên ngoài này.', en: 'There is no such party outside.' },
  'unit-not-in-force': { vi: '{unit} không hoạt động vào ngày {on}.', en: '{unit} is not in force on {on}.' },
  'person-unknown': { vi: 'Không có người này.', en: 'There is no such person.' },
  'membership-overlaps': {
    vi: 'Người này đã có tư cách đó ở đơn vị trong thời gian ấy.',
    en: 'The person holds that role there on some of these days already.',
  },
  'absence-overlaps': {
    vi: 'Người này đã được ghi vắng mặt trong thời gian ấy.',
    en: 'The person is away on some of these days already.',
  },
  'person-absent': {
    vi: 'Người này đang vắng mặt; hãy chuyển cho người khác.',
    en: 'This person is away; forward it to somebody else.',
  },
  'absent-yourself': {
    vi: 'Bạn đang được ghi là vắng mặt; hãy báo đã trở lại trước.',
    en: 'You are written down as away; say first that you are back.',
  },
  'deputy-of-oneself': { vi: 'Không ai làm cấp phó của chính mình.', en: 'Nobody stands in for themselves.' },
  'deputy-for-nobody': {
    vi: 'Người được thay không giữ tư cách đó ở đơn vị vào ngày bắt đầu.',
    en: 'Whoever is stood in for does not hold that role there on the first day.',
  },
  'ends-earlier': { vi: 'Đã kết thúc từ {on}.', en: 'It ends on {on} already.' },
  'unit-parent-unknown': { vi: 'Không có đơn vị cấp trên này.', en: 'There is no such parent unit.' },
  'unit-root-taken': { vi: 'Đã có đơn vị gốc.', en: 'There is a root unit already.' },
  'unit-code-malformed': { vi: 'Mã đơn vị "{code}" chưa đúng mẫu.', en: 'The unit code "{code}" is malformed.' },
  'unit-code-taken': { vi: 'Mã đơn vị "{code}" đã dùng.', en: 'The unit code "{code}" is taken.' },
  'party-name-taken': { vi: 'Tên "{name}" đã dùng.', en: 'The name "{name}" is taken.' },
  'name-taken': { vi: 'Tên "{name}" đang là tên của {by}.', en: '{by} is called "{name}" already.' },
  'alias-known': { vi: 'Đã có tên gọi "{name}".', en: 'It is called "{name}" already.' },
  'rows-needed': {
    vi: 'Kế hoạch chỉ in "khi có phát sinh"; hãy chọn các dòng liên quan.',
    en: 'The plan only says "when it arises"; name the rows that it is for.',
  },
  'nothing-waits': { vi: 'Không có dòng nào đang chờ sự kiện này.', en: 'No row waits for this.' },
  'row-waits-for-nothing': { vi: 'Mục {row} không chờ sự kiện nào.', en: 'Row {row} waits for nothing.' },
  'unit-does-not-lead': { vi: 'Đơn vị không chủ trì mục {row}.', en: 'The unit does not lead row {row}.' },
  'calendar-missing': {
    vi: 'Mục {row}: chưa có lịch làm việc của năm này nên chưa tính được hạn.',
    en: 'Row {row}: the working days of that year are not known, so no date can be told.',
  },
  'event-known': { vi: 'Văn bản này đã được ghi nhận.', en: 'An event with this document is registered already.' },
  'document-of-the-future': { vi: 'Văn bản đề ngày {on}, sau hôm nay.', en: 'The document is dated {on}, after today.' },
  'date-implausible': { vi: 'Ngày cách hôm nay hơn một năm.', en: 'The date is more than a year away.' },
  'source-task-unknown': { vi: 'Không có nhiệm vụ này.', en: 'There is no such task.' },
  'day-known': { vi: 'Ngày này đã được nhập; hãy rút lại trước khi nhập lại.', en: 'This day is entered already; take it back first.' },
  'machine-version-unknown': { vi: 'Không có phiên bản {to} của quy trình.', en: 'There is no version {to} of the process.' },
  'machine-version-same': { vi: 'Nhiệm vụ đã theo phiên bản {to}.', en: 'The task follows version {to} already.' },
  'no-state-map': { vi: 'Không chuyển được từ phiên bản {from} sang {to}.', en: 'There is no way from version {from} to {to}.' },
  'closes-by-decision': {
    vi: 'Kế hoạch còn cần một quyết định xác nhận hoàn thành; phiên bản này bỏ bước đó.',
    en: 'The plan closes its tasks by a decision of its own, which this version does not know.',
  },
  'nothing-changes': { vi: 'Không có gì thay đổi.', en: 'Nothing changes.' },
  ...FILE_WORDING,
  ...COMMENT_BLOCKER_WORDING,
  ...PROPOSAL_BLOCKER_WORDING,
  ...AMENDMENT_BLOCKER_WORDING,
  ...CORRECTION_BLOCKER_WORDING,
  ...COUNTERPART_BLOCKER_WORDING,
  ...REORGANISATION_BLOCKER_WORDING,
  'validity-backwards': { vi: 'Ngày kết thúc trước ngày bắt đầu.', en: 'The end is before the beginning.' },
};
