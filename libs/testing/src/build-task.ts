import type { Contribution, ContributionState } from '#domain/contribution/contribution';
import { UNANSWERED } from '#domain/contribution/contribution.machine';
import type { Extension, ExtensionState } from '#domain/extension/extension';
import type { Handoff, HandoffState } from '#domain/handoff/handoff';
import type { Uuid } from '#domain/ids';
import type { Actor, Capacity, Role } from '#domain/organisation/capacity';
import type { Decider } from '#domain/plan/responsibility';
import type { Approval } from '#domain/task/review';
import type { DocumentRef } from '#domain/task/document-ref';
import { NO_EVIDENCE } from '#domain/task/evidence';
import { UNTOUCHED, type LeadUnit, type Submission, type Task, type TaskContext, type TaskFacts, type TaskState } from '#domain/task/task';
import type { TaskCommand, TaskVerb } from '#domain/task/task-command';
import { MACHINE_VERSION } from '#domain/task/task.machine';

/** Wednesday 12/02/2025, 09:00 in Vietnam. */
export const NOW = '2025-02-12T02:00:00.000Z';

/**
 * The units of these tasks: the division `interior` leads, with a team of its own; the `office` owns the plan and reviews;
 * `justice` coordinates; `health` has nothing to do with it; the `city` is above all and no agency.
 */
export const AGENCIES = {
  interior: 'interior',
  'interior-team': 'interior',
  office: 'office',
  justice: 'justice',
  health: 'health',
  city: null,
} as const;
export type UnitKey = keyof typeof AGENCIES;

/** A role in a unit, as `officer@interior`; also the id of the capacity. */
export type Standing = `${Role}@${UnitKey}`;

export function buildCapacity(standing: Standing): Capacity {
  const [role, unitId] = standing.split('@') as [Role, UnitKey];
  return { id: standing, role, unitId, agencyId: AGENCIES[unitId], deputyFor: null };
}

export function buildPerson(id: Uuid, ...standings: Standing[]): Actor {
  return { type: 'person', id, onBehalfOf: null, capacities: standings.map(buildCapacity) };
}

/** Somebody who stands in for another person in a role, beside what they are themselves. */
export function buildDeputy(id: Uuid, forPerson: Uuid, standing: Standing, ...own: Standing[]): Actor {
  const standsIn = { ...buildCapacity(standing), id: `${standing} for ${forPerson}`, deputyFor: forPerson };
  return { ...buildPerson(id, ...own), capacities: [...own.map(buildCapacity), standsIn] };
}

export function buildServiceClient(unit: UnitKey, onBehalfOf: Uuid | null = null): Actor {
  return { type: 'service', id: `client-of-${unit}`, onBehalfOf, capacities: [buildCapacity(`service@${unit}`)] };
}

export const SYSTEM: Actor = { type: 'system', id: 'system', onBehalfOf: null, capacities: [] };

export function decidersAre(decider: Decider): TaskFacts['deciders'] {
  return {
    approve: [{ level: 1, deciders: [decider], needed: 1 }],
    close: decider,
    extend: decider,
    waive: decider,
    cancel: decider,
    reopen: decider,
    'record-outcome': decider,
    'enter-for': null,
  };
}

export const OFFICE_REVIEWER: Decider = { kind: 'role', role: 'reviewer', unitId: 'office' };

/** The interior division leads, its head submits, the Office reviews and closes. */
export const FACTS: TaskFacts = {
  leadUnitId: 'interior',
  leadAgencyId: 'interior',
  officerSubmits: false,
  coLeads: [],
  coordinators: [],
  planOwnerUnitId: 'office',
  closePolicy: 'by-office',
  nilAllowed: false,
  requirements: { mode: 'all', items: [{ number: 1, text: 'Báo cáo', producedBy: 'lead' }] },
  issuer: null,
  graceUntil: null,
  bornLate: false,
  beginsOn: null,
  dateIsByLaw: false,
  openRequiredContributions: [],
  claimantTerms: [],
  claimantAbsences: [],
  siblings: [],
  deciders: decidersAre(OFFICE_REVIEWER),
};

/** The justice division leads with interior, and must confirm. */
export const JUSTICE_CO_LEADS: LeadUnit = { unitId: 'justice', agencyId: 'justice', officerSubmits: false };

/** Uploaded by `preparer`, unless the test says by whom. */
export function buildDocument(name = 'Bao cao.pdf', uploadedBy = 'preparer'): DocumentRef {
  return { documentId: `document ${name}`, digest: 'd'.repeat(64), size: 2048, mediaType: 'application/pdf', name, uploadedBy };
}

/** Version 1, which `preparer` prepared and `head` submitted on 11/02/2025. */
export function buildSubmission(differing: Partial<Submission> = {}): Submission {
  return {
    number: 1,
    contentHash: 'c'.repeat(64),
    documents: [buildDocument()],
    note: null,
    answers: [],
    evidence: NO_EVIDENCE,
    preparedBy: ['preparer', 'head'],
    confirmations: [],
    submittedBy: 'head',
    enteredFor: null,
    agencyId: 'interior',
    submittedAt: '2025-02-11T02:00:00.000Z',
    completedOn: '2025-02-11',
    ...differing,
  };
}

/** Of version 1, by a reviewer of the Office on the first level. */
export function buildApproval(differing: Partial<Approval> = {}): Approval {
  return {
    level: 1,
    submission: 1,
    contentHash: 'c'.repeat(64),
    approvedBy: 'mai',
    standsInFor: null,
    approvedAt: '2025-02-11T03:00:00.000Z',
    note: null,
    ...differing,
  };
}

/** What a task has behind it when it stands in a state: nothing yet, a proposal, a submission, a review, a good end. */
export function contextIn(state: TaskState): TaskContext {
  switch (state) {
    case 'draft':
      return UNTOUCHED;
    case 'assigned':
      return {
        ...UNTOUCHED,
        proposal: {
          documents: [buildDocument()],
          note: 'Kính trình',
          preparedBy: ['preparer'],
          preparedAt: '2025-02-11T01:00:00.000Z',
          confirmations: [],
          sentBack: null,
          answers: [],
          evidence: NO_EVIDENCE,
        },
      };
    case 'submitted':
      return { ...UNTOUCHED, acknowledgedAt: '2025-02-10T02:00:00.000Z', submission: buildSubmission() };
    case 'reviewed':
      return {
        ...contextIn('submitted'),
        review: { startedBy: 'mai', startedAt: '2025-02-11T03:00:00.000Z' },
        approvals: [buildApproval()],
        acceptedOn: '2025-02-11',
      };
    case 'closed':
      return { ...contextIn('reviewed'), outcome: 'done', closedAt: '2025-02-11T04:00:00.000Z' };
  }
}

/** A task as it stands in `state`; what differs says what matters to the test. */
export function buildTask(state: TaskState, facts: Partial<TaskFacts> = {}, context: Partial<TaskContext> = {}): Task {
  return {
    id: 'task',
    state,
    version: 5,
    machineVersion: MACHINE_VERSION,
    context: { ...contextIn(state), ...context },
    facts: { ...FACTS, ...facts },
  };
}

/** Each verb with nothing missing, said on `NOW` to a task whose newest version is 1. */
export const COMMANDS: { readonly [Verb in TaskVerb]: Extract<TaskCommand, { verb: Verb }> } = {
  assign: { verb: 'assign' },
  acknowledge: { verb: 'acknowledge' },
  claim: { verb: 'claim' },
  release: { verb: 'release' },
  forward: { verb: 'forward', personId: 'an', note: null },
  start: { verb: 'start' },
  decline: { verb: 'decline', reason: 'Không thuộc chức năng' },
  propose: { verb: 'propose', documents: [buildDocument()], note: null, answers: [] },
  'send-back': { verb: 'send-back', reason: 'Cần bổ sung phụ lục' },
  confirm: { verb: 'confirm' },
  'report-progress': { verb: 'report-progress', period: '2025-Q1', text: 'Đang rà soát' },
  submit: { verb: 'submit', documents: [buildDocument()], note: null, answers: [] },
  'enter-for': { verb: 'enter-for', documents: [buildDocument()], note: null, reason: 'Báo cáo giấy số 12/BC-PNV', answers: [] },
  contest: { verb: 'contest', reason: 'Số liệu chưa được phòng xác nhận' },
  'add-coordinator': { verb: 'add-coordinator', unitId: 'health' },
  combine: { verb: 'combine', taskIds: ['sibling'] },
  separate: { verb: 'separate' },
  withdraw: { verb: 'withdraw' },
  'start-review': { verb: 'start-review' },
  approve: { verb: 'approve', submission: 1, note: null },
  'add-reviewer': { verb: 'add-reviewer', personId: 'thu' },
  'remove-reviewer': { verb: 'remove-reviewer', personId: 'thu' },
  return: { verb: 'return', submission: 1, reason: 'Thiếu phụ lục', points: [], resubmitBy: null },
  close: { verb: 'close' },
  'record-outcome': {
    verb: 'record-outcome',
    number: '140/QĐ-UBND',
    issuedOn: '2025-02-12',
    signer: 'Huỳnh Thanh Phong',
    documents: [buildDocument()],
  },
  'refuse-outcome': { verb: 'refuse-outcome', reason: 'Chủ tịch chưa thống nhất nội dung' },
  reopen: { verb: 'reopen', reason: 'Số liệu sai' },
  recall: { verb: 'recall', reason: 'Giao nhầm đơn vị' },
  remind: { verb: 'remind', note: 'Đề nghị khẩn trương' },
  suspend: { verb: 'suspend', until: '2025-03-03', reason: 'Chờ văn bản hướng dẫn' },
  resume: { verb: 'resume' },
  'explain-lateness': { verb: 'explain-lateness', cause: 'waiting-for-superior', text: 'Biểu mẫu gửi ngày 17/02', responsible: null },
  'judge-lateness': { verb: 'judge-lateness', reading: 'objective', reason: 'Có công văn kèm theo' },
  'hide-document': { verb: 'hide-document', document: buildDocument(), inEarlierVersion: false, reason: 'Tải nhầm tệp' },
  cancel: { verb: 'cancel', reason: 'Không còn phù hợp' },
  end: { verb: 'end', outcome: 'carried-over', reason: 'Đóng kế hoạch năm 2025' },
};

/** A question to the justice division, as it stands in `state`. */
export function buildContribution(state: ContributionState, differing: Partial<Contribution> = {}): Contribution {
  return {
    id: 'contribution',
    taskId: 'task',
    unitId: 'justice',
    partyId: null,
    origin: 'lead',
    state,
    question: 'Xin ý kiến',
    dueOn: '2025-02-14',
    required: true,
    requestedBy: 'officer',
    requestedAt: '2025-02-11T02:00:00.000Z',
    ...UNANSWERED,
    version: 1,
    ...differing,
  };
}

/** A request for 31/03/2025 in place of 14/02, as it stands in `state`. */
export function buildExtension(state: ExtensionState, differing: Partial<Extension> = {}): Extension {
  return {
    id: 'extension',
    taskId: 'task',
    state,
    dueOnThen: '2025-02-14',
    requestedDueOn: '2025-03-31',
    reason: 'Chờ số liệu',
    requestedBy: 'head',
    requestedAt: '2025-02-11T02:00:00.000Z',
    grantedDueOn: null,
    decidedBy: null,
    decidedAt: null,
    decisionNote: null,
    version: 1,
    ...differing,
  };
}

/** An offer of the task to the justice division, as it stands in `state`. */
export function buildHandoff(state: HandoffState, differing: Partial<Handoff> = {}): Handoff {
  return {
    id: 'handoff',
    taskId: 'task',
    state,
    fromUnitId: 'interior',
    toUnitId: 'justice',
    reason: 'Thuộc chức năng tư pháp',
    offeredBy: 'head',
    offeredAt: '2025-02-11T02:00:00.000Z',
    answeredBy: null,
    answeredAt: null,
    declineReason: null,
    version: 1,
    ...differing,
  };
}
