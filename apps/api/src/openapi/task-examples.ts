import { exampleIds } from '#composition/example-plan/example-ids';
import { seedId } from '#composition/seeds/seed-ids';
import type { Examples } from './example.js';

const OFFICER = 'an.vhtt';
const HEAD = 'dang.vhtt';
const COORDINATOR = 'linh.duytan';
const CO_LEAD = 'long.duytan';
const DECIDER = 'khanh.vanphong';
const OWNER_OFFICER = 'lan.vanphong';
const ADMINISTRATOR = 'nga.vanphong';

/** Tasks, contributions and comments: every act has a row of the example plan to itself. */
export const TASK_EXAMPLES: Examples = {
  listTasks: {
    as: OFFICER,
    query: { 'filter[state]': 'assigned,submitted', 'filter[dueOn][lte]': '2025-03-31', sort: '-dueOn', limit: '5' },
  },
  readTask: { as: OFFICER, id: exampleIds.task('I.9') },
  readTimeline: { as: OFFICER, id: exampleIds.task('I.9'), query: { limit: '10' } },
  readProcess: { as: OFFICER, id: '1', query: { format: 'json' } },
  readTaskProcess: { as: OFFICER, id: exampleIds.task('I.9') },
  acknowledgeTask: { as: OFFICER, id: exampleIds.task('I.1'), version: 1, body: {} },
  claimTask: { as: OFFICER, id: exampleIds.task('IV.1'), version: 1, body: {} },
  releaseTask: { as: OFFICER, id: exampleIds.task('IV.2'), version: 2, body: {} },
  forwardTask: {
    as: HEAD,
    id: exampleIds.task('IV.3'),
    version: 1,
    body: { personId: seedId('an'), note: 'Xử lý, báo cáo trước ngày 20/02.' },
  },
  startTask: { as: OFFICER, id: exampleIds.task('IV.4'), version: 1, body: {} },
  declineTask: {
    as: HEAD,
    id: exampleIds.task('I.2'),
    version: 1,
    body: { reason: 'Nhiệm vụ không thuộc chức năng của đơn vị.' },
  },
  assignTask: { as: ADMINISTRATOR, id: exampleIds.task('I.3'), version: 2, body: { unitId: seedId('p-noi-vu') } },
  readDraft: { as: OFFICER, id: exampleIds.task('II.2') },
  saveDraft: {
    as: OFFICER,
    id: exampleIds.task('II.2'),
    version: 0,
    body: {
      note: 'Kính trình lãnh đạo phòng.',
      nothingArose: false,
      answers: [],
      documents: [{ documentId: exampleIds.document, name: 'vi-du-danh-muc.txt' }],
      evidence: {
        documents: [{ documentId: exampleIds.document, requirement: null, fields: null }],
        figures: [{ requirement: null, name: 'Thủ tục đã rà soát', value: '12', unit: 'thủ tục', period: '2025-Q1' }],
        excuses: [],
      },
    },
  },
  readPreviousPeriod: { as: OFFICER, id: exampleIds.task('II.2') },
  proposeTask: {
    as: OFFICER,
    id: exampleIds.task('I.4'),
    version: 1,
    body: { documents: [exampleIds.document], note: 'Kính trình lãnh đạo phòng.' },
  },
  sendProposalBack: {
    as: HEAD,
    id: exampleIds.task('IV.5'),
    version: 2,
    body: { reason: 'Cần bổ sung danh sách TTHC đã bãi bỏ.' },
  },
  confirmTask: { as: CO_LEAD, id: exampleIds.task('I.5'), version: 2, body: {} },
  submitTask: {
    as: HEAD,
    id: exampleIds.task('I.6'),
    version: 1,
    body: { documents: [exampleIds.document], note: 'Nộp danh mục TTHC.', externalRef: 'VHTT-2025-017' },
  },
  withdrawTask: { as: HEAD, id: exampleIds.task('I.7'), version: 4, body: {} },
  startTaskReview: { as: DECIDER, id: exampleIds.task('I.8'), version: 4, body: {} },
  approveTask: { as: DECIDER, id: exampleIds.task('I.9'), version: 4, body: { submission: 1, note: 'Đồng ý.' } },
  returnTask: {
    as: DECIDER,
    id: exampleIds.task('I.10'),
    version: 4,
    body: {
      submission: 1,
      reason: 'Chưa đủ căn cứ để thông qua.',
      points: ['Bổ sung phụ lục danh sách TTHC.', 'Ghi rõ cơ quan thực hiện từng thủ tục.'],
      resubmitBy: '2025-02-20',
    },
  },
  addReviewer: { as: DECIDER, id: exampleIds.task('VII.4'), version: 4, body: { personId: seedId('quan') } },
  removeReviewer: { as: DECIDER, id: exampleIds.task('X.1'), version: 5, body: { personId: seedId('quan') } },
  recordOutcome: {
    as: DECIDER,
    id: exampleIds.task('X.2'),
    version: 6,
    body: { number: '140/QĐ-UBND', issuedOn: '2025-02-10', signer: 'Huỳnh Thanh Phong', documents: [exampleIds.officeDocument] },
  },
  readIssuedEvent: { as: DECIDER, id: exampleIds.task('X.2') },
  refuseOutcome: { as: DECIDER, id: exampleIds.task('X.3'), version: 6, body: { reason: 'Cần lấy thêm ý kiến của Sở Nội vụ.' } },
  closeTask: { as: DECIDER, id: exampleIds.task('I.11'), version: 6, body: {} },
  reopenTask: { as: DECIDER, id: exampleIds.task('I.12'), version: 7, body: { reason: 'Danh mục vừa được sửa đổi.' } },
  readReceipt: { as: OFFICER, id: exampleIds.task('I.12'), number: '1' },
  reportProgress: { as: OFFICER, id: exampleIds.task('II.2'), version: 1, body: { period: '2025-Q1', text: 'Đã rà soát 12/20 thủ tục.' } },
  recallTask: { as: ADMINISTRATOR, id: exampleIds.task('IV.6'), version: 1, body: { reason: 'Giao nhầm đơn vị.' } },
  remindTask: { as: ADMINISTRATOR, id: exampleIds.task('IV.7'), version: 1, body: { note: 'Đề nghị khẩn trương.' } },
  suspendTask: {
    as: DECIDER,
    id: exampleIds.task('V.1'),
    version: 1,
    body: { until: '2025-03-03', reason: 'Chờ văn bản hướng dẫn của Bộ Nội vụ.' },
  },
  resumeTask: { as: DECIDER, id: exampleIds.task('V.2'), version: 2, body: {} },
  explainLateness: {
    as: HEAD,
    id: exampleIds.task('V.3'),
    version: 1,
    body: {
      cause: 'waiting-for-superior',
      text: 'Sở Nội vụ gửi biểu mẫu ngày 07/02/2025.',
      responsible: 'Phó Trưởng phòng phụ trách',
    },
  },
  judgeLateness: {
    as: DECIDER,
    id: exampleIds.task('V.4'),
    version: 2,
    body: { reading: 'objective', reason: 'Có công văn của Sở Nội vụ kèm theo.' },
  },
  requestExtension: {
    as: HEAD,
    id: exampleIds.task('V.5'),
    body: { dueOn: '2025-04-15', reason: 'Chờ số liệu của các xã, phường.' },
  },
  readExtension: { as: OFFICER, id: exampleIds.extension('V.6') },
  grantExtension: {
    as: DECIDER,
    id: exampleIds.extension('V.6'),
    version: 1,
    body: { dueOn: '2025-04-10', note: 'Đồng ý, không gia hạn thêm.' },
  },
  refuseExtension: { as: DECIDER, id: exampleIds.extension('V.7'), version: 1, body: { reason: 'Số liệu đã có từ ngày 05/02.' } },
  withdrawExtension: { as: HEAD, id: exampleIds.extension('V.8'), version: 1, body: {} },
  offerHandoff: {
    as: HEAD,
    id: exampleIds.task('VI.1'),
    body: { unitId: seedId('phuong-duy-tan'), reason: 'Nội dung thuộc địa bàn phường.' },
  },
  listHandoffs: { as: CO_LEAD, query: { 'filter[state]': 'offered', limit: '5' } },
  readHandoff: { as: CO_LEAD, id: exampleIds.handoff('VI.3') },
  acceptHandoff: { as: CO_LEAD, id: exampleIds.handoff('VI.2'), version: 1, body: {} },
  declineHandoff: { as: CO_LEAD, id: exampleIds.handoff('VI.3'), version: 1, body: { reason: 'Không thuộc địa bàn phường.' } },
  recallHandoff: { as: HEAD, id: exampleIds.handoff('VI.4'), version: 1, body: {} },
  enterForTask: {
    as: OWNER_OFFICER,
    id: exampleIds.task('VI.5'),
    version: 1,
    body: { documents: [exampleIds.officeDocument], reason: 'Báo cáo giấy số 12/BC-PVHTT ngày 10/02/2025.' },
  },
  contestTask: { as: HEAD, id: exampleIds.task('VI.6'), version: 2, body: { reason: 'Số liệu chưa được phòng xác nhận.' } },
  addCoordinator: { as: OFFICER, id: exampleIds.task('VII.1'), version: 1, body: { unitId: seedId('phuong-duy-tan') } },
  cancelTask: { as: ADMINISTRATOR, id: exampleIds.task('I.13'), version: 1, body: { reason: 'Kế hoạch không còn nội dung này.' } },
  requestContribution: {
    as: OFFICER,
    id: exampleIds.task('II.1'),
    body: {
      unitId: seedId('phuong-duy-tan'),
      question: 'Đề nghị phường cho ý kiến về danh mục TTHC.',
      dueOn: '2025-02-21',
      required: true,
    },
  },
  requestOutsideContribution: {
    as: OFFICER,
    id: exampleIds.task('VII.2'),
    body: {
      partyId: seedId('doi-tuong-chiu-tac-dong'),
      question: 'Đề nghị góp ý về việc đơn giản hóa TTHC.',
      dueOn: '2025-02-21',
      required: true,
    },
  },
  listContributions: { as: COORDINATOR, query: { 'filter[state]': 'requested', limit: '5' } },
  readContribution: { as: COORDINATOR, id: exampleIds.contribution('II.2') },
  acknowledgeContribution: { as: COORDINATOR, id: exampleIds.contribution('II.2'), version: 1, body: {} },
  giveContribution: {
    as: COORDINATOR,
    id: exampleIds.contribution('II.3'),
    version: 1,
    body: { stance: 'agree-with-comments', text: 'Đề nghị bổ sung thủ tục cấp xã.' },
  },
  forwardContribution: {
    as: CO_LEAD,
    id: exampleIds.contribution('II.1'),
    version: 1,
    body: { personId: seedId('linh'), note: 'Xem kỹ phần thủ tục cấp xã.' },
  },
  respondToContribution: {
    as: OFFICER,
    id: exampleIds.contribution('VII.2'),
    version: 2,
    body: { outcome: 'not-adopted', explanation: 'Thủ tục này do Sở Văn hóa, Thể thao và Du lịch rà soát.' },
  },
  declineContribution: {
    as: COORDINATOR,
    id: exampleIds.contribution('II.4'),
    version: 1,
    body: { reason: 'Nội dung không thuộc địa bàn phường.' },
  },
  waiveContribution: {
    as: OFFICER,
    id: exampleIds.contribution('IV.1'),
    version: 1,
    body: { reason: 'Nội dung đã thống nhất tại cuộc họp.' },
  },

  listComments: { as: COORDINATOR, id: exampleIds.task('VIII.2'), query: { limit: '20' } },
  writeComment: {
    as: OFFICER,
    id: exampleIds.task('VIII.1'),
    body: { text: 'Đề nghị phường Duy Tân gửi danh mục trước thứ Năm.', mentions: [seedId('linh')] },
  },
  editComment: {
    as: OFFICER,
    id: exampleIds.comment('VIII.2'),
    version: 1,
    body: { text: 'Đã nhận danh mục của UBND phường Duy Tân ngày 10/02.' },
  },
  withdrawComment: { as: OFFICER, id: exampleIds.comment('VIII.1'), version: 1, body: {} },
  readReviewNotes: { as: DECIDER, id: exampleIds.task('I.8') },
  keepReviewNotes: {
    as: DECIDER,
    id: exampleIds.task('I.8'),
    version: 0,
    body: { notes: [{ on: { submission: 1, documentId: exampleIds.document }, text: 'Trang 2 thiếu số liệu của quý I.' }] },
  },
  listViewedFiles: { as: DECIDER, id: exampleIds.task('I.8') },
  markFileViewed: { as: DECIDER, id: exampleIds.task('I.8'), body: { documentId: exampleIds.document } },
  unmarkFileViewed: { as: DECIDER, id: exampleIds.task('I.8'), body: { documentId: exampleIds.document } },
  watchTask: { as: OFFICER, id: exampleIds.task('VIII.3') },
  unwatchTask: { as: HEAD, id: exampleIds.task('VIII.3') },
  snoozeTask: { as: OFFICER, id: exampleIds.task('VIII.4'), body: { until: '2025-03-03' } },
  unsnoozeTask: { as: HEAD, id: exampleIds.task('VIII.4') },
};
