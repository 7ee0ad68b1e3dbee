import { ACT_WORDING, DOCUMENT_ACTS } from '#domain/inspection/act-wording';
import type { InspectorQuestion } from '#domain/inspection/inspector-question';
import { column, wordColumn, type TableColumn } from '#domain/inspection/table-column';
import { ROLE_WORDING } from '#domain/organisation/role-wording';
import type { LatenessCause, LatenessJudgement } from '#domain/task/task';
import { STATE_WORDING } from '#domain/task/task-wording';
import type { Wording } from '#domain/wording';

const TASK = column('task', 'text', 'Nhiệm vụ', 'Task');
const UNIT = column('unit', 'text', 'Đơn vị chủ trì', 'Lead unit');
const ROLE = wordColumn('role', ROLE_WORDING, 'Vai', 'Role');

const CAUSES: Readonly<Record<LatenessCause, Wording>> = {
  'waiting-for-others': { vi: 'Chờ đơn vị phối hợp', en: 'Waiting for coordinating units' },
  'waiting-for-superior': { vi: 'Chờ cấp trên', en: 'Waiting for superiors' },
  'law-changed': { vi: 'Quy định thay đổi', en: 'The law changed' },
  'too-much-work': { vi: 'Quá nhiều việc cùng lúc', en: 'Too much work at once' },
  'technical-failure': { vi: 'Sự cố kỹ thuật', en: 'Technical failure' },
  'force-majeure': { vi: 'Thiên tai, bất khả kháng', en: 'Force majeure' },
  'own-delay': { vi: 'Đơn vị chậm triển khai', en: 'The unit was slow' },
  other: { vi: 'Nguyên nhân khác', en: 'Another cause' },
};

const VERDICTS: Readonly<Record<LatenessJudgement['reading'] | 'none', Wording>> = {
  objective: { vi: 'Khách quan', en: 'Could not be helped' },
  subjective: { vi: 'Chủ quan', en: 'Could be helped' },
  none: { vi: 'Chưa đánh giá', en: 'Not judged' },
};

const BORN: Readonly<Record<string, Wording>> = {
  true: { vi: 'Đã quá hạn khi giao', en: 'Late when assigned' },
  false: { vi: 'Đơn vị', en: 'The unit' },
};

const OUTCOMES: Readonly<Record<string, Wording>> = {
  success: { vi: 'Được thực hiện', en: 'Done' },
  denied: { vi: 'Bị từ chối', en: 'Refused' },
  error: { vi: 'Lỗi', en: 'Failed' },
};

const OWN_WORK: Readonly<Record<string, Wording>> = {
  none: { vi: 'Không trùng', en: 'Neither' },
  person: { vi: 'Chính người nộp', en: 'The very person' },
  agency: { vi: 'Cùng cơ quan với người nộp', en: 'Of the same agency' },
  refused: { vi: 'Bị chặn: việc của mình', en: 'Refused: own work' },
};

const ANSWERS: Readonly<Record<string, Wording>> = {
  waiting: { vi: 'Chưa trả lời, còn hạn', en: 'Not answered, in time' },
  silent: { vi: 'Im lặng quá hạn', en: 'Silent past the date' },
  'in-time': { vi: 'Trả lời đúng hạn', en: 'Answered in time' },
  late: { vi: 'Trả lời quá hạn', en: 'Answered late' },
  waived: { vi: 'Được bỏ qua', en: 'Waived' },
};

export const OUTCOME: TableColumn = wordColumn('outcome', OUTCOMES, 'Kết quả', 'Outcome');

/** How the work went: assigned, dated, late, proven, decided, coordinated. */
export const QUESTIONS_OF_WORK: readonly InspectorQuestion[] = [
  {
    key: 'assignment',
    title: { vi: 'Ai giao, theo văn bản nào, đơn vị nhận lúc nào?', en: 'Who assigned it, by what document, and when was it received?' },
    counted: {
      vi: 'Mỗi lần giao nhiệm vụ là một dòng, lấy từ sự kiện “giao” trong nhật ký; lúc nhận là lần “tiếp nhận” đầu tiên sau đó. Thời gian lọc theo ngày giao.',
      en: 'A row for each assignment, from its event in the log; received is the first acknowledgement after it. The period is that of the assignment.',
    },
    columns: [
      TASK,
      column('content', 'text', 'Nội dung', 'Content'),
      UNIT,
      column('document', 'text', 'Văn bản giao', 'Document'),
      column('assigned', 'instant', 'Giao lúc', 'Assigned'),
      column('by', 'text', 'Người giao', 'By'),
      column('received', 'instant', 'Tiếp nhận lúc', 'Received'),
      column('receiver', 'text', 'Người tiếp nhận', 'Receiver'),
      column('days', 'number', 'Số ngày chờ nhận', 'Days until received'),
    ],
  },
  {
    key: 'changed-dates',
    title: { vi: 'Hạn nào đã thay đổi, ai đổi, vì sao?', en: 'Which dates were changed, by whom, and why?' },
    counted: {
      vi: 'Mọi sự kiện làm dời hạn: gia hạn, đính chính, sửa đổi kế hoạch, tính lại theo sự kiện hoặc lịch, tạm dừng và thực hiện tiếp, sự cố hệ thống. Hạn đầu tiên không bao giờ bị ghi đè.',
      en: 'Every event that moves a date: extension, correction, amendment, recount, suspension and resumption, outage. The first date is never overwritten.',
    },
    columns: [
      TASK,
      UNIT,
      wordColumn('act', ACT_WORDING, 'Việc làm', 'Act'),
      column('first', 'date', 'Hạn đầu tiên', 'First date'),
      column('before', 'date', 'Hạn trước', 'Before'),
      column('after', 'date', 'Hạn sau', 'After'),
      column('at', 'instant', 'Lúc', 'At'),
      column('by', 'text', 'Người đổi', 'By'),
      ROLE,
      column('reason', 'text', 'Lý do', 'Reason'),
    ],
  },
  {
    key: 'lateness',
    title: { vi: 'Đơn vị nào chậm, bao nhiêu ngày, vì sao?', en: 'Which units are late, by how many days, and why?' },
    counted: {
      vi: 'Nhiệm vụ quá hạn tính đến hôm nay: chưa nộp mà đã qua hạn, hoặc bản được chấp nhận nộp sau hạn (kể cả thời gian lùi do sự cố). Nguyên nhân do đơn vị giải trình, đánh giá do người quyết định. Thời gian lọc theo hạn.',
      en: 'Tasks late as of today: not handed in and past the date, or accepted by a version after it (a grace counts). The cause is the unit’s own explanation, the verdict the decider’s. The period is that of the date.',
    },
    columns: [
      UNIT,
      TASK,
      column('content', 'text', 'Nội dung', 'Content'),
      column('due', 'date', 'Hạn', 'Due'),
      column('done', 'date', 'Ngày hoàn thành', 'Completed'),
      column('days', 'number', 'Số ngày chậm', 'Days late'),
      wordColumn('state', STATE_WORDING, 'Tình trạng', 'State'),
      wordColumn('born', BORN, 'Chậm do', 'Late through'),
      wordColumn('cause', CAUSES, 'Nguyên nhân', 'Cause'),
      column('said', 'text', 'Giải trình', 'Explanation'),
      column('responsible', 'text', 'Người chịu trách nhiệm', 'Responsible'),
      wordColumn('verdict', VERDICTS, 'Đánh giá', 'Verdict'),
    ],
  },
  {
    key: 'documents',
    title: {
      vi: 'Văn bản nào đã nộp; ai đã mở, tải về hoặc thu hồi?',
      en: 'Which documents were handed in, and who opened, downloaded or hid them?',
    },
    counted: {
      vi: 'Mỗi tệp của mỗi lần nộp, với số, ngày, người ký như đã xác nhận và mã băm SHA-256; cùng mọi lần mở, tải về, thu hồi, kể cả bị từ chối.',
      en: 'Each file of each version with number, date, signer as confirmed, and its SHA-256; and every opening, download and hiding, refused ones too.',
    },
    columns: [
      column('at', 'instant', 'Lúc', 'At'),
      wordColumn('act', DOCUMENT_ACTS, 'Việc làm', 'Act'),
      OUTCOME,
      TASK,
      column('name', 'text', 'Tên tệp', 'File'),
      column('number', 'text', 'Số, ký hiệu', 'Number'),
      column('issued', 'date', 'Ngày văn bản', 'Issued'),
      column('signer', 'text', 'Người ký', 'Signer'),
      column('digest', 'text', 'SHA-256', 'SHA-256'),
      column('by', 'text', 'Người làm', 'By'),
    ],
  },
  {
    key: 'decisions',
    title: {
      vi: 'Ai đã duyệt, trả lại; có ai duyệt việc của mình?',
      en: 'Who approved and returned; did anybody decide on their own work?',
    },
    counted: {
      vi: 'Mọi quyết định trên nhiệm vụ do người làm, đối chiếu với người nộp bản trước đó; và mọi lần bị chặn vì quyết định việc của chính mình hoặc của cơ quan mình.',
      en: 'Every decision of a person on a task, compared with whoever submitted the version before it; and every attempt refused because the work was one’s own or one’s agency’s.',
    },
    columns: [
      column('at', 'instant', 'Lúc', 'At'),
      TASK,
      UNIT,
      wordColumn('act', ACT_WORDING, 'Quyết định', 'Decision'),
      OUTCOME,
      column('by', 'text', 'Người quyết định', 'Decider'),
      ROLE,
      column('submitter', 'text', 'Người nộp', 'Submitter'),
      wordColumn('own', OWN_WORK, 'Đối chiếu với người nộp', 'Compared with the submitter'),
      column('reason', 'text', 'Lý do', 'Reason'),
    ],
  },
  {
    key: 'coordination',
    title: { vi: 'Đơn vị phối hợp nào im lặng, bao lâu?', en: 'Which coordinating units kept silent, and how long?' },
    counted: {
      vi: 'Mỗi đề nghị phối hợp là một dòng: ngày hỏi, hạn, ngày trả lời. Số ngày tính từ khi hỏi đến khi trả lời, hoặc đến hôm nay nếu chưa trả lời.',
      en: 'A row for each question to a unit: asked, due, answered. Days run from the question to the answer, or until today where there is none.',
    },
    columns: [
      TASK,
      UNIT,
      column('asked', 'text', 'Đơn vị được hỏi', 'Unit asked'),
      column('question', 'text', 'Nội dung hỏi', 'Question'),
      column('at', 'instant', 'Hỏi lúc', 'Asked'),
      column('by', 'text', 'Người hỏi', 'Asked by'),
      column('due', 'date', 'Hạn trả lời', 'Due'),
      column('answered', 'instant', 'Trả lời lúc', 'Answered'),
      column('days', 'number', 'Số ngày', 'Days'),
      wordColumn('reading', ANSWERS, 'Tình trạng', 'State'),
    ],
  },
];
