import { ACT_WORDING } from '#domain/inspection/act-wording';
import { LOGGED_STATE_WORDING } from '#domain/inspection/state-wording';
import { column, wordColumn, type TableColumn } from '#domain/inspection/table-column';
import { OUTCOME } from '#domain/inspection/questions-of-work';
import { ROLE_WORDING } from '#domain/organisation/role-wording';

/** The log as a table: what CSV and XLSX have of an event. The codes stand beside the words, as the log has them. */
export const LOG_COLUMNS: readonly TableColumn[] = [
  column('time', 'instant', 'Thời điểm', 'Time'),
  column('actor', 'text', 'Người thực hiện', 'Actor'),
  wordColumn('role', ROLE_WORDING, 'Vai', 'Role'),
  column('unit', 'text', 'Đơn vị', 'Unit'),
  wordColumn('act', ACT_WORDING, 'Việc làm', 'Act'),
  column('action', 'text', 'Mã việc làm', 'Action'),
  OUTCOME,
  column('reason-code', 'text', 'Mã lý do', 'Reason code'),
  column('target', 'text', 'Đối tượng', 'Target'),
  wordColumn('before', LOGGED_STATE_WORDING, 'Trạng thái trước', 'State before'),
  wordColumn('after', LOGGED_STATE_WORDING, 'Trạng thái sau', 'State after'),
  column('before-code', 'text', 'Mã trạng thái trước', 'Code of the state before'),
  column('after-code', 'text', 'Mã trạng thái sau', 'Code of the state after'),
  column('task', 'text', 'Mã nhiệm vụ', 'Task id'),
  column('plan', 'text', 'Mã kế hoạch', 'Plan id'),
  column('stream', 'text', 'Chuỗi', 'Stream'),
  column('seq', 'number', 'Số trong chuỗi', 'Number in stream'),
  column('event', 'text', 'Mã sự kiện', 'Event id'),
  column('hash', 'text', 'Mã băm sự kiện', 'Event hash'),
];
