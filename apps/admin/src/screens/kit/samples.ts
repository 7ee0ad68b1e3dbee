import type { Problem } from '../../api/problem';
import type { Action } from '../../kit/action-bar';
import type { StoredFile } from '../../kit/file-list';
import type { TaskState, Timeliness } from '../../kit/task-chips';
import type { TaskInRow } from '../../kit/task-row';
import type { Moment } from '../../kit/timeline';

export const STATES: readonly TaskState[] = ['draft', 'assigned', 'submitted', 'reviewed', 'closed'];

export const TIMELINESS: readonly Timeliness[] = [
  { reading: 'suspended', until: '2025-03-03' },
  { reading: 'on-track', days: 12 },
  { reading: 'due-soon', days: 3 },
  { reading: 'overdue', days: 4 },
  { reading: 'in-review', reviewDays: 2 },
  { reading: 'done-on-time', days: 1 },
  { reading: 'done-late', days: 1 },
  { reading: 'no-date' },
];

export const ROW: TaskInRow = {
  id: '1',
  reference: 'KT-TP-2025/IX.1/2025-Q1/P.NoiVu',
  item: { path: 'III.1', content: 'Đăng ký danh sách thủ tục hành chính, nhóm thủ tục hành chính trọng tâm rà soát' },
  plan: { code: 'KT-TP-2025' },
  leadUnit: { code: 'P.NoiVu', name: 'Phòng Nội vụ' },
  effectiveDueOn: '2025-02-14',
  timeliness: { reading: 'due-soon', days: 3 },
};

export const ACTIONS: readonly Action[] = [
  { verb: 'submit', enabled: true, capacities: ['1'], blockers: [] },
  { verb: 'approve', enabled: false, capacities: [], blockers: [{ code: 'own-agency', message: 'Kết quả của chính cơ quan bạn.' }] },
];

export const MOMENTS: readonly Moment[] = [
  {
    id: '1',
    at: '2025-02-10T02:05:00.000Z',
    actor: { name: 'Trần Thị Thu', role: 'officer', unit: 'Phòng Nội vụ' },
    action: 'Nộp kết quả',
    change: 'Đang thực hiện → Đã nộp – chờ thẩm tra',
    refused: false,
    said: 'Kính gửi Văn phòng.',
  },
];

export const FILES: readonly StoredFile[] = [
  { documentId: '1', name: 'cong-van-dang-ky.pdf', size: 48_213, mediaType: 'application/pdf', digest: 'a3f5'.repeat(16) },
];

export const NUMBERS: readonly { readonly number: number }[] = Array.from({ length: 500 }, (_, index) => ({ number: index + 1 }));

/** What the server says of a form that was filled in wrongly. */
export const FAULTY: Problem = {
  status: 422,
  code: 'invalid',
  title: 'Nội dung chưa hợp lệ',
  detail: 'Hãy sửa các mục được đánh dấu.',
  requestId: '01955555-0000-7000-8000-000000000001',
  errors: [
    { pointer: '/reason', message: 'Cần nêu lý do.' },
    { pointer: '/resubmitBy', message: 'Ngày đã qua.' },
  ],
  blockers: [],
};

export const REFUSAL: Problem = {
  status: 409,
  code: 'blocked',
  title: 'Chưa nộp được',
  detail: 'Còn thiếu ý kiến phối hợp của Phòng Tư pháp.',
  requestId: '01955555-0000-7000-8000-000000000000',
  errors: [],
  blockers: [],
};
