import { exampleIds } from '#composition/example-plan/example-ids';
import { seedId } from '#composition/seeds/seed-ids';
import { BULK_EXAMPLES } from './bulk-examples.js';
import type { Examples } from './example.js';
import { INSPECTION_EXAMPLES } from './inspection-examples.js';
import { LIST_EXAMPLES } from './list-examples.js';
import { TASK_EXAMPLES } from './task-examples.js';

const OFFICER = 'an.vhtt';
const DECIDER = 'khanh.vanphong';
const ADMINISTRATOR = 'nga.vanphong';
const KEEPER = 'quan.ubnd';
const PROVINCE = 'hoai.tinh';

/** One example for each operation. They run on a fresh try-out (`npm start`) as they stand; test/api/examples.db.spec.ts runs them all. */
export const EXAMPLES: Examples = {
  live: { as: null },
  ready: { as: null },
  meta: { as: null },
  listDemoPeople: { as: null },
  signInAsDemoPerson: { as: null, body: { signInName: 'an.vhtt' } },
  readSession: { as: OFFICER },
  me: { as: OFFICER },
  listNotifications: { as: OFFICER, query: { limit: '5' } },
  search: { as: OFFICER, query: { q: 'dang ky danh muc' } },
  ...LIST_EXAMPLES,
  listTokens: { as: OFFICER },
  issueToken: { as: OFFICER, body: { label: 'Phần mềm quản lý văn bản', days: 30 } },
  listTokenRequests: { as: OFFICER, id: exampleIds.token },
  readPeriod: { as: OFFICER, id: '2025-Q1' },
  revokeToken: { as: OFFICER, id: exampleIds.token },

  listUnits: { as: OFFICER, query: { q: 'noi vu', 'filter[on]': '2025-03-01', limit: '5' } },
  listUnitGroups: { as: OFFICER, query: { limit: '5' } },
  listPeople: { as: OFFICER, query: { 'filter[unit]': seedId('p-vhtt') } },

  listOrganisationChanges: { as: OFFICER, query: { 'filter[year]': '2025' } },
  readUnit: { as: OFFICER, id: seedId('p-vhtt'), query: { 'filter[on]': '2025-03-01' } },
  addUnitAlias: { as: ADMINISTRATOR, id: seedId('p-vhtt'), version: 1, body: { alias: 'Phòng VH&TT' } },
  addUnitGroupAlias: { as: ADMINISTRATOR, id: seedId('cac-phong'), version: 1, body: { alias: 'Các phòng, ban chuyên môn' } },
  addMembership: {
    as: KEEPER,
    body: { personId: seedId('linh'), unitId: seedId('phuong-le-loi'), role: 'officer', validFrom: '2025-03-01', validTo: '2025-12-31' },
  },
  addPerson: {
    as: KEEPER,
    body: { name: 'Y Ngọc Hà', unitId: seedId('phuong-le-loi'), role: 'officer', validFrom: '2025-03-01', validTo: null },
  },
  endMembership: {
    as: KEEPER,
    id: seedId('y-hanh officer xa-ia-chim'),
    version: 1,
    body: { lastDay: '2025-12-31', reason: 'Chuyển công tác.' },
  },
  listDeputies: { as: OFFICER, query: { 'filter[unit]': 'P.DuyTan', limit: '5' } },
  addDeputy: {
    as: KEEPER,
    body: {
      personId: seedId('khanh'),
      forPersonId: seedId('mai'),
      unitId: seedId('vp-tp'),
      role: 'reviewer',
      validFrom: '2025-03-01',
      validTo: '2025-03-31',
      legalBasis: 'Giấy ủy quyền số 02/GUQ-VP ngày 20/02/2025',
    },
  },
  endDeputy: { as: KEEPER, id: exampleIds.deputy, version: 1, body: { lastDay: '2025-12-31', reason: 'Hết thời gian ủy quyền.' } },
  listAbsences: { as: OFFICER, query: { 'filter[unit]': 'P.DuyTan', 'filter[on]': '2025-12-01', limit: '5' } },
  recordAbsence: {
    as: OFFICER,
    body: { personId: seedId('an'), validFrom: '2025-03-10', validTo: '2025-03-14', reason: 'Đi học lớp bồi dưỡng.' },
  },
  endAbsence: { as: 'long.duytan', id: exampleIds.absence, version: 1, body: { backOn: '2025-12-03' } },

  listReorganisations: { as: OFFICER, query: { limit: '5' } },
  rehearseReorganisation: {
    as: KEEPER,
    body: {
      name: 'Nhập Phòng Y tế vào Văn phòng',
      legalBasis: 'Nghị quyết số 15/NQ-HĐND ngày 28/02/2025',
      effectiveOn: '2025-03-01',
      steps: [{ kind: 'dissolve', unit: 'P.YTe', successor: 'VP' }],
    },
  },
  reorganise: {
    as: KEEPER,
    body: {
      name: 'Nhập Phòng Kinh tế và Phòng Quản lý đô thị',
      legalBasis: 'Quyết định số 08/QĐ-UBND ngày 07/02/2025',
      effectiveOn: '2025-02-10',
      steps: [
        {
          kind: 'create',
          made: { code: 'P.KTHTDT', name: 'Phòng Kinh tế, Hạ tầng và Đô thị', type: 'division', parent: 'TP.KonTum', isAgency: true },
        },
        { kind: 'merge', units: ['P.KinhTe', 'P.QLDT'], into: 'P.KTHTDT' },
      ],
    },
  },

  assignAdHoc: {
    as: ADMINISTRATOR,
    id: exampleIds.plan,
    version: 2,
    body: {
      content: 'Báo cáo đột xuất tình hình số hóa hồ sơ',
      leads: [seedId('p-vhtt'), seedId('p-noi-vu')],
      deliverables: ['Báo cáo'],
      dueOn: '2025-02-28',
      document: { number: '312/UBND-KSTT', title: 'Công văn về việc báo cáo đột xuất', date: '2025-02-07' },
    },
  },
  clonePlan: { as: ADMINISTRATOR, id: exampleIds.plan, body: {} },
  listObligations: { as: OFFICER, query: { 'filter[plan]': 'VD-2025', 'filter[unit]': 'P.VHTT', limit: '5' } },
  listOccurrences: { as: OFFICER, query: { 'filter[kind]': 'internal-process-announced', q: 'quy trinh', limit: '5' } },
  listAwaited: { as: OFFICER },
  readOccurrence: { as: OFFICER, id: exampleIds.occurrence },
  registerOccurrence: {
    as: ADMINISTRATOR,
    body: {
      kind: 'internal-process-announced',
      name: 'Quyết định công bố quy trình nội bộ lĩnh vực thể thao',
      occurredOn: '2025-02-10',
      document: { number: '150/QĐ-UBND', title: 'Quyết định công bố quy trình nội bộ giải quyết TTHC lĩnh vực thể thao' },
      rows: [exampleIds.row('III.1')],
    },
  },
  correctOccurrence: {
    as: ADMINISTRATOR,
    id: exampleIds.occurrence,
    version: 2,
    body: { occurredOn: '2025-02-10', reason: 'Nhập nhầm ngày ban hành.' },
  },
  openFurther: { as: ADMINISTRATOR, id: exampleIds.occurrence, version: 1, body: { rows: [exampleIds.row('III.2')] } },

  listReportingSchemes: { as: OFFICER },
  setReportingScheme: {
    as: PROVINCE,
    version: 1,
    body: {
      code: '01-2020-TT-VPCP',
      symbol: '01/2020/TT-VPCP',
      legalBasis: 'Thông tư 01/2020/TT-VPCP ngày 21/10/2020',
      cutOffDay: 14,
      lastDay: 25,
      tiers: [{ name: 'Cấp xã', unitTypes: ['commune', 'ward', 'township'], day: 17 }],
      verified: false,
    },
  },
  listOutages: { as: OFFICER },
  declareOutage: {
    as: PROVINCE,
    body: { dryRun: true, from: '2025-02-07', to: '2025-02-07', reason: 'Mất kết nối máy chủ từ 13h00 đến hết ngày.' },
  },
  readDeadlineRules: { as: OFFICER },
  setDeadlineRules: { as: PROVINCE, version: 0, body: { soonDays: 5, headDays: 2, ownerDays: 3 } },
  readCalendar: { as: OFFICER, id: '2025' },
  addCalendarDay: {
    as: PROVINCE,
    body: {
      date: '2025-12-26',
      kind: 'off',
      name: 'Ngày nghỉ hoán đổi của tỉnh (ví dụ)',
      announcement: 'Thông báo số 20/TB-UBND ngày 03/02/2025 (ví dụ)',
    },
  },
  withdrawCalendarDay: { as: PROVINCE, id: exampleIds.calendarDay, version: 1, body: { reason: 'Nhập nhầm ngày.' } },

  uploadDocument: { as: OFFICER, query: { externalRef: 'VHTT-CV-12' } },
  searchDocuments: { as: OFFICER, query: { q: 'cải cách hành chính', limit: '20' } },
  describeDocument: { as: OFFICER, id: exampleIds.document },
  proposeAnswered: { as: OFFICER, id: exampleIds.document, query: { task: exampleIds.task('I.9') } },
  readDocumentText: { as: OFFICER, id: exampleIds.document },
  compareDocuments: { as: OFFICER, id: exampleIds.document, query: { with: exampleIds.document } },
  downloadDocument: { as: OFFICER, id: exampleIds.document },

  proposePlan: { as: ADMINISTRATOR, body: { documentId: exampleIds.planDocument, year: 2025 } },
  listPlanProposals: { as: ADMINISTRATOR, query: { 'filter[state]': 'open', limit: '5' } },
  readPlanProposal: { as: ADMINISTRATOR, id: exampleIds.openProposal },
  correctPlanProposal: {
    as: ADMINISTRATOR,
    id: exampleIds.proposalToCorrect,
    version: 1,
    body: {
      corrections: [
        { kind: 'head', number: '12/KH-UBND', date: '2025-02-06' },
        { kind: 'cell', row: 'I.1', cell: 'timing', text: 'Trước ngày 28/02/2025' },
        { kind: 'accept', atLeast: 0.9 },
      ],
    },
  },
  readPlanProposalAgain: {
    as: ADMINISTRATOR,
    id: exampleIds.openProposal,
    version: 1,
    body: { dryRun: true, columns: [{ heading: 'Kết quả công việc', meaning: 'deliverable' }] },
  },
  approvePlanProposal: {
    as: ADMINISTRATOR,
    id: exampleIds.openProposal,
    version: 1,
    body: {
      code: 'VD-2025-B',
      title: 'Kế hoạch minh họa thứ hai năm 2025',
      issuerUnitId: seedId('ubnd-tp'),
      ownerUnitId: seedId('vp-tp'),
      number: '12/KH-UBND',
      date: '2025-02-06',
      year: 2025,
      closePolicy: 'on-final-approval',
      responsibilities: [{ verb: 'approve', deciderRole: 'reviewer', deciderUnitId: seedId('vp-tp') }],
    },
  },
  listPlans: { as: OFFICER, query: { 'filter[state]': 'published', limit: '5' } },
  readPlan: { as: OFFICER, id: exampleIds.plan },
  listPlanItems: { as: OFFICER, id: exampleIds.plan },
  readBoard: { as: DECIDER, id: exampleIds.plan, query: { item: exampleIds.row('I.8') } },
  readPlanAppendix: { as: OFFICER, id: exampleIds.plan },
  exportPlan: { as: OFFICER, id: exampleIds.plan, query: { format: 'docx' } },
  readCounterparts: { as: ADMINISTRATOR, id: seedId('kt-tp-2025 1'), query: { with: seedId('kt-tinh-2025 1') } },
  sayCounterparts: {
    as: PROVINCE,
    id: seedId('kt-tinh-2025 1'),
    version: 1,
    body: {
      otherPlanId: exampleIds.plan,
      pairs: [{ itemId: seedId('kt-tinh-2025 2'), otherItemId: exampleIds.row('I.1'), saying: 'confirmed' }],
    },
  },
  readImplementation: { as: ADMINISTRATOR, id: exampleIds.plan },
  listDeciders: { as: OFFICER, id: exampleIds.plan, query: { 'filter[unit]': 'P.VHTT', 'filter[on]': '2025-03-01' } },
  closePlan: {
    as: ADMINISTRATOR,
    id: exampleIds.plan,
    version: 2,
    body: { dryRun: true, reason: 'Tổng kết kế hoạch năm 2025', ends: { 'I.1': 'carried-over' } },
  },
  setPlanSight: { as: ADMINISTRATOR, id: seedId('kt-tp-2025 1'), version: 1, body: { drafts: 'office', tasks: 'participants' } },
  migratePlan: { as: ADMINISTRATOR, id: exampleIds.plan, version: 2, body: { dryRun: true, to: '2' } },
  listCorrections: { as: OFFICER, id: exampleIds.plan },
  correctItem: {
    as: ADMINISTRATOR,
    id: exampleIds.plan,
    version: 2,
    body: {
      dryRun: true,
      itemId: exampleIds.row('I.1'),
      timing: 'Trước ngày 30/6/2025',
      leads: [{ type: 'unit', id: seedId('p-noi-vu') }],
    },
  },
  approveCorrection: { as: DECIDER, id: exampleIds.correction, version: 1, body: { dryRun: true } },
  withdrawCorrection: { as: ADMINISTRATOR, id: exampleIds.correction, version: 1, body: { reason: 'Văn bản gốc đúng như đã in.' } },
  listAmendments: { as: OFFICER, id: exampleIds.plan },
  amendPlan: {
    as: ADMINISTRATOR,
    id: exampleIds.plan,
    version: 2,
    body: {
      dryRun: true,
      proposalId: exampleIds.amendingProposal,
      scope: 'whole',
      number: '45/KH-UBND',
      date: '2025-02-07',
      reason: 'Điều chỉnh thời hạn theo Kế hoạch số 45/KH-UBND',
    },
  },
  approveAmendment: { as: DECIDER, id: exampleIds.amendment, version: 1, body: { dryRun: true } },
  withdrawAmendment: { as: ADMINISTRATOR, id: exampleIds.amendment, version: 1, body: { reason: 'Văn bản chưa được ký ban hành.' } },
  listOnDemandOfPlan: { as: OFFICER, id: exampleIds.plan },
  listOnDemandOfUnit: { as: OFFICER, id: seedId('p-vhtt') },
  confirmNothingArose: { as: OFFICER, id: seedId('p-tu-phap'), body: { dryRun: true, period: '2025-Q1' } },
  publishPlan: { as: ADMINISTRATOR, id: seedId('kt-tp-2025 1'), version: 1, body: { dryRun: true, leadModes: { 'I.2': 'each' } } },

  ...TASK_EXAMPLES,
  ...BULK_EXAMPLES,
  ...INSPECTION_EXAMPLES,

  signOut: { as: OFFICER },
};

/** Operations without an example, and why. */
export const WITHOUT_EXAMPLE: Readonly<Record<string, string>> = {
  signIn: 'Nothing has a default secret: the password is random, and printed by the first start.',
  combineTask: 'Two tasks of one obligation under one lead are what a merger leaves behind: the example plan has none.',
  separateTask: 'For the same reason there is no bundle in it.',
  capturePage: 'It fetches a page from the internet, which examples do not rely on.',
  readRegister: 'The example plan has no register of another system.',
  combinePhotographs: 'The example plan has no photographs.',
  hideTaskDocument: 'Every act of the example plan names the same document: hidden by one, it could be handed in by no other.',
  registerUpload: 'A file must have arrived by tus before: an upload has no id that could be known beforehand.',
  dropDraft: 'A draft is what a person has typed: nobody has typed anything before a reader comes.',
  discardPlanProposal: 'Put aside, a proposal could be corrected or approved by no example beside it.',
  readAuditExport: 'A file is made when it is asked for: none has an id that could be known beforehand.',
  downloadAuditExport: 'For the same reason.',
  streamChanges: 'A stream of events that does not end.',
};
