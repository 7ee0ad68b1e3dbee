import { exampleIds } from '#composition/example-plan/example-ids';
import { seedId } from '#composition/seeds/seed-ids';
import type { Example, Examples } from './example.js';

const OFFICER = 'an.vhtt';
const HEAD = 'dang.vhtt';
const DECIDER = 'khanh.vanphong';
const ADMINISTRATOR = 'nga.vanphong';

/** A dry run over two rows that no other example moves. */
function lookAt(as: string, said: object = {}, submission: { readonly submission?: number } = {}): Example {
  const tasks = ['VIII.5', 'VIII.6'].map((row) => ({ id: exampleIds.task(row), version: 1, ...submission }));
  return { as, body: { dryRun: true, tasks, ...said } };
}

/** Verbs on many tasks: they look, and write nothing. */
export const BULK_EXAMPLES: Examples = {
  listBulkChoices: { as: OFFICER, query: { tasks: `${exampleIds.task('VIII.5')},${exampleIds.task('VIII.6')}` } },
  assignTasks: lookAt(ADMINISTRATOR),
  acknowledgeTasks: lookAt(OFFICER),
  reportProgressOfTasks: lookAt(OFFICER, { period: '2025-Q1' }),
  proposeTasks: lookAt(OFFICER, { documents: [exampleIds.document], note: 'Kính trình lãnh đạo phòng.' }),
  submitTasks: lookAt(HEAD, { documents: [exampleIds.document], note: 'Nộp chung một báo cáo.' }),
  startTaskReviews: lookAt(DECIDER),
  approveTasks: lookAt(DECIDER, { note: 'Đồng ý.' }, { submission: 1 }),
  returnTasks: lookAt(DECIDER, { reason: 'Thiếu phụ lục danh sách TTHC.' }, { submission: 1 }),
  remindTasks: lookAt(ADMINISTRATOR, { note: 'Đề nghị khẩn trương.' }),
  forwardTasks: lookAt(HEAD, { personId: seedId('an'), note: 'Xử lý, báo cáo trước ngày 20/02.' }),
  suspendTasks: lookAt(DECIDER, { until: '2025-03-03', reason: 'Chờ văn bản hướng dẫn của Bộ Nội vụ.' }),
  resumeTasks: lookAt(DECIDER),
  cancelTasks: lookAt(ADMINISTRATOR, { reason: 'Kế hoạch không còn nội dung này.' }),
  offerHandoffs: lookAt(HEAD, { unitId: seedId('p-tu-phap'), reason: 'Nội dung thuộc chức năng của Phòng Tư pháp.' }),
  grantExtensions: {
    as: DECIDER,
    body: { dryRun: true, tasks: [{ id: exampleIds.task('V.6'), extensionId: exampleIds.extension('V.6'), version: 1 }], note: 'Đồng ý.' },
  },
  readOperation: { as: ADMINISTRATOR, id: exampleIds.operation },
};
