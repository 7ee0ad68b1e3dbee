import { ACT_WORDING, ADMINISTRATIVE_ACTS } from '#domain/inspection/act-wording';
import type { InspectorQuestion } from '#domain/inspection/inspector-question';
import { OUTCOME } from '#domain/inspection/questions-of-work';
import { column, wordColumn, type TableColumn } from '#domain/inspection/table-column';
import { ROLE_WORDING } from '#domain/organisation/role-wording';
import { FOUR_CELLS } from '#domain/task/cells';
import type { Wording } from '#domain/wording';

const AT = column('at', 'instant', 'Lúc', 'At');
const TASK = column('task', 'text', 'Nhiệm vụ', 'Task');
const BY = column('by', 'text', 'Người làm', 'By');
const ROLE = wordColumn('role', ROLE_WORDING, 'Vai', 'Role');
const ACT = wordColumn('act', ACT_WORDING, 'Việc làm', 'Act');

const AGREEMENT: Readonly<Record<string, Wording>> = {
  same: { vi: 'Khớp', en: 'Agree' },
  different: { vi: 'LỆCH', en: 'DIFFER' },
};

const GROUNDS: Readonly<Record<string, Wording>> = {
  deputy: { vi: 'Thay người vắng', en: 'As a deputy' },
  service: { vi: 'Phần mềm làm thay người', en: 'Software for a person' },
  'entered-for': { vi: 'Nhập thay đơn vị', en: 'Entered for a unit' },
  outage: { vi: 'Lùi hạn do sự cố', en: 'Excused after an outage' },
};

const CELL_WORDING: Readonly<Record<(typeof FOUR_CELLS)[number] | 'others', Wording>> = {
  'done-on-time': { vi: 'Hoàn thành đúng hạn', en: 'Done on time' },
  'done-late': { vi: 'Hoàn thành quá hạn', en: 'Done late' },
  'in-time': { vi: 'Đang thực hiện trong hạn', en: 'Open in time' },
  overdue: { vi: 'Đang thực hiện quá hạn', en: 'Open and overdue' },
  others: { vi: 'Khác', en: 'Others' },
};

/** A figure as the product reports it and as the log gives it, one beside the other. */
function figure(cell: keyof typeof CELL_WORDING): readonly TableColumn[] {
  const { vi, en } = CELL_WORDING[cell];
  return [
    column(`${cell}-reported`, 'number', `${vi}: báo cáo`, `${en}: reported`),
    column(`${cell}-recorded`, 'number', `${vi}: ghi lại`, `${en}: recorded`),
  ];
}

/** What stands behind the work: figures, acts after the end, administrators, and whoever acted for somebody else. */
export const QUESTIONS_OF_CONDUCT: readonly InspectorQuestion[] = [
  {
    key: 'figures',
    title: { vi: 'Số báo cáo có đúng với những gì đã ghi lại?', en: 'Do reported figures agree with what was recorded?' },
    counted: {
      vi: 'Bốn ô của từng đơn vị như trang Tổng quan báo cáo hôm nay, và cũng bốn ô đó đếm lại chỉ từ nhật ký, không đọc bảng nhiệm vụ. “Khác” gồm việc không hạn, tạm dừng, quá hạn từ khi giao và kết thúc khác; đối chiếu từng loại. Không tính dự thảo và kế hoạch tập huấn. Thời gian lọc theo hạn.',
      en: 'The four cells of each unit as the leader’s page reports them today, and the same counted again from the log alone. “Others” are tasks without a date, suspended, late when assigned and ended otherwise; each kind is compared. Without drafts and practice plans. The period is that of the date.',
    },
    columns: [
      column('unit', 'text', 'Đơn vị chủ trì', 'Lead unit'),
      ...FOUR_CELLS.flatMap(figure),
      ...figure('others'),
      wordColumn('agreement', AGREEMENT, 'Đối chiếu', 'Compared'),
    ],
  },
  {
    key: 'after-closing',
    title: { vi: 'Có gì bị sửa sau khi đã kết thúc?', en: 'Was anything changed after it was closed?' },
    counted: {
      vi: 'Mọi sự kiện thay đổi một nhiệm vụ hoặc kế hoạch đang ở trạng thái kết thúc: mở lại, thu hồi tệp, đính chính, đánh giá giải trình.',
      en: 'Every event that changed a task or a plan while it was closed: reopening, hidden files, corrections, verdicts.',
    },
    columns: [
      AT,
      TASK,
      column('unit', 'text', 'Đơn vị chủ trì', 'Lead unit'),
      ACT,
      column('closed', 'instant', 'Kết thúc lúc', 'Closed'),
      BY,
      ROLE,
      column('reason', 'text', 'Lý do', 'Reason'),
    ],
  },
  {
    key: 'administration',
    title: { vi: 'Người quản trị đã làm gì?', en: 'What did administrators do?' },
    counted: {
      vi: 'Mọi việc về tổ chức, vai, người thay, lịch, quy tắc tính hạn, kế hoạch, phạm vi xem, quy trình và mã truy cập, kể cả bị từ chối. Việc này không thuộc riêng đơn vị nào nên không lọc theo đơn vị.',
      en: 'Every act on the organisation, roles, deputies, calendar, rules, plans, who sees them, the process and tokens, refused ones too. It belongs to no unit alone: the unit does not narrow it.',
    },
    columns: [
      AT,
      wordColumn('act', ADMINISTRATIVE_ACTS, 'Việc làm', 'Act'),
      OUTCOME,
      column('about', 'text', 'Đối tượng', 'About'),
      BY,
      ROLE,
      column('unit', 'text', 'Đơn vị của người làm', 'Unit of whoever acted'),
      column('reason', 'text', 'Căn cứ, lý do', 'Ground, reason'),
    ],
  },
  {
    key: 'anothers-name',
    title: { vi: 'Ai đã làm thay người khác, theo căn cứ nào?', en: 'Who acted in another’s name, and on what ground?' },
    counted: {
      vi: 'Mọi việc do người thay hoặc phần mềm làm thay một người, mọi lần nhập thay đơn vị, và mọi hạn được lùi do sự cố đã công bố; cả hai tên đều được ghi.',
      en: 'Every act of a deputy or of software for a person, everything entered for a unit, and every date excused after a declared outage; both names stand beside each other.',
    },
    columns: [
      AT,
      ACT,
      TASK,
      BY,
      ROLE,
      column('for', 'text', 'Thay cho', 'For'),
      wordColumn('ground', GROUNDS, 'Hình thức', 'How'),
      column('reason', 'text', 'Căn cứ, lý do', 'Ground, reason'),
    ],
  },
];
