import type { Actor } from '#domain/organisation/capacity';
import type { Sibling, Task, TaskContext, TaskFacts, TaskState } from '#domain/task/task';
import {
  buildApproval,
  buildDeputy,
  buildPerson,
  buildServiceClient,
  buildSubmission,
  buildTask,
  contextIn,
  decidersAre,
  FACTS,
  JUSTICE_CO_LEADS,
  NOW,
  OFFICE_REVIEWER,
  SYSTEM,
} from '#testing/build-task';

/** Somebody, and what is particular about the task for them. Without more: interior leads, its head submitted, the Office decides. */
export interface Who {
  readonly actor: Actor;
  readonly facts?: Partial<TaskFacts>;
  readonly context?: (context: TaskContext) => TaskContext;
}

const OFFICER = buildPerson('officer', 'officer@interior');
const REVIEWER = buildPerson('mai', 'reviewer@office');
const LEADER = buildPerson('leader', 'leader@city');
const MAY_SUBMIT = { officerSubmits: true };
const LEADER_CLOSES: Partial<TaskFacts> = {
  closePolicy: 'by-leader',
  deciders: { ...decidersAre(OFFICE_REVIEWER), close: { kind: 'role', role: 'leader', unitId: 'city' } },
};
const OFFICE_LEADS = { leadUnitId: 'office', leadAgencyId: 'office' };
const JOINT: Partial<TaskFacts> = { coLeads: [JUSTICE_CO_LEADS] };
const JOINT_BY_OFFICERS: Partial<TaskFacts> = { coLeads: [{ ...JUSTICE_CO_LEADS, officerSubmits: true }] };
const submittedBy =
  (hand: string) =>
  (context: TaskContext): TaskContext =>
    context.submission === null ? context : { ...context, submission: buildSubmission({ preparedBy: [hand], submittedBy: hand }) };
/** The terms of whoever has the task in hand: they work there still, or have left. */
const IN_OFFICE: Partial<TaskFacts> = { claimantTerms: [{ validFrom: '2024-01-01', validTo: null }] };
const LEFT: Partial<TaskFacts> = { claimantTerms: [{ validFrom: '2024-01-01', validTo: '2025-02-11' }] };
const inHandOf =
  (personId: string) =>
  (context: TaskContext): TaskContext => ({
    ...context,
    claim: { personId, since: '2025-02-10T02:00:00.000Z', forwardedBy: null, note: null },
  });
const submittedByTheOffice = (context: TaskContext): TaskContext =>
  context.submission === null ? context : { ...context, submission: buildSubmission({ agencyId: 'office' }) };

const enteredBy =
  (hand: string) =>
  (context: TaskContext): TaskContext =>
    context.submission === null
      ? context
      : {
          ...context,
          submission: buildSubmission({ preparedBy: [hand], submittedBy: hand, enteredFor: { unitId: 'office', reason: 'Báo cáo giấy' } }),
        };

const TWO_LEVELS: Partial<TaskFacts> = {
  deciders: {
    ...decidersAre(OFFICE_REVIEWER),
    approve: [
      { level: 1, deciders: [OFFICE_REVIEWER], needed: 1 },
      { level: 2, deciders: [{ kind: 'role', role: 'leader', unitId: 'city' }], needed: 1 },
    ],
  },
};
const TWO_APPROVE: Partial<TaskFacts> = {
  deciders: { ...decidersAre(OFFICE_REVIEWER), approve: [{ level: 1, deciders: [OFFICE_REVIEWER], needed: 2 }] },
};
/** A reviewer of the Office has approved the newest version. */
const approvedOnce = (context: TaskContext): TaskContext =>
  context.submission === null ? context : { ...context, approvals: [buildApproval()] };
const reviewedToo =
  (personId: string) =>
  (context: TaskContext): TaskContext => ({
    ...context,
    addedReviewers: [{ personId, level: 1, addedBy: 'mai', addedAt: NOW }],
  });
/** After a merger: another task of the obligation, which the lead took over. */
const SIBLING: Sibling = { taskId: 'sibling', reference: 'sibling', state: 'assigned', bundleId: null, preparedBy: [] };
/** A draft is in none. */
const inBundle = (context: TaskContext): TaskContext =>
  context.proposal === null && context.submission === null ? context : { ...context, bundleId: 'bundle' };

/** THE people of task-matrix.csv, by the words of its first column: asserted in the pure matrix and over HTTP. */
export const WHO: Readonly<Record<string, Who>> = {
  'lead-officer': { actor: OFFICER },
  'lead-head': { actor: buildPerson('head', 'unit-head@interior') },
  'lead-officer-who-may-submit': { actor: OFFICER, facts: MAY_SUBMIT },
  'lead-officer-who-submitted': { actor: OFFICER, context: submittedBy('officer') },
  'lead-officer-with-the-task-in-hand': { actor: OFFICER, facts: IN_OFFICE, context: inHandOf('officer') },
  'lead-officer-beside-whoever-has-it-in-hand': { actor: OFFICER, facts: IN_OFFICE, context: inHandOf('colleague') },
  'lead-officer-after-whoever-had-it-in-hand-left': { actor: OFFICER, facts: LEFT, context: inHandOf('colleague') },
  'lead-unit-administrator': { actor: buildPerson('clerk', 'unit-administrator@interior') },
  'lead-client': { actor: buildServiceClient('interior') },
  'lead-client-that-may-submit': { actor: buildServiceClient('interior'), facts: MAY_SUBMIT },
  'coordinating-officer': { actor: buildPerson('ha', 'officer@justice') },
  'stranger-head': { actor: buildPerson('stranger', 'unit-head@health') },
  'plan-administrator': { actor: buildPerson('nga', 'plan-administrator@office') },
  'plan-administrator-of-another-office': { actor: buildPerson('elsewhere', 'plan-administrator@justice') },
  reviewer: { actor: REVIEWER },
  'reviewer-whose-approval-closes': { actor: REVIEWER, facts: { closePolicy: 'on-final-approval' } },
  'reviewer-where-a-leader-closes': { actor: REVIEWER, facts: LEADER_CLOSES },
  'leader-who-closes': { actor: LEADER, facts: LEADER_CLOSES },
  'leader-named-for-what-the-office-leads': {
    actor: LEADER,
    facts: { ...OFFICE_LEADS, closePolicy: 'on-final-approval', deciders: decidersAre({ kind: 'person', personId: 'leader' }) },
    context: submittedByTheOffice,
  },
  leader: { actor: LEADER },
  'reviewer-who-is-of-the-lead-agency': { actor: buildPerson('both', 'reviewer@office', 'officer@interior-team') },
  'reviewer-who-prepared-it': { actor: buildPerson('preparer', 'reviewer@office') },
  'reviewer-who-prepared-another-task-of-the-bundle': {
    actor: buildPerson('hoa', 'reviewer@office'),
    facts: { siblings: [{ ...SIBLING, bundleId: 'bundle', preparedBy: ['hoa'] }] },
    context: inBundle,
  },
  'reviewer-and-plan-administrator-of-the-office-that-leads': {
    actor: buildPerson('office', 'reviewer@office', 'plan-administrator@office'),
    facts: OFFICE_LEADS,
    context: submittedByTheOffice,
  },
  'lead-head-with-two-tasks-of-one-obligation': { actor: buildPerson('head', 'unit-head@interior'), facts: { siblings: [SIBLING] } },
  'lead-head-of-a-bundle': {
    actor: buildPerson('head', 'unit-head@interior'),
    facts: { siblings: [{ ...SIBLING, bundleId: 'bundle' }] },
    context: inBundle,
  },
  'co-lead-head': { actor: buildPerson('son', 'unit-head@justice'), facts: JOINT },
  'co-lead-officer': { actor: buildPerson('ha', 'officer@justice'), facts: JOINT },
  'co-lead-officer-who-may-confirm': { actor: buildPerson('ha', 'officer@justice'), facts: JOINT_BY_OFFICERS },
  'co-lead-client-that-may-confirm': { actor: buildServiceClient('justice'), facts: JOINT_BY_OFFICERS },
  'lead-head-of-a-joint-task': { actor: buildPerson('head', 'unit-head@interior'), facts: JOINT },
  'reviewer-who-is-of-a-co-lead-agency': { actor: buildPerson('minh', 'reviewer@office', 'officer@justice'), facts: JOINT },
  'owner-officer': { actor: buildPerson('clerk', 'officer@office') },
  'owner-officer-who-entered-it': { actor: buildPerson('clerk', 'officer@office'), context: enteredBy('clerk') },
  'lead-head-in-whose-place-it-was-entered': { actor: buildPerson('head', 'unit-head@interior'), context: enteredBy('clerk') },
  'reviewer-who-entered-it': { actor: buildPerson('mai', 'reviewer@office', 'officer@office'), context: enteredBy('mai') },
  'client-on-behalf-of-a-reviewer': { actor: buildServiceClient('office', 'mai') },
  'deputy-of-the-lead-head': { actor: buildDeputy('vice', 'head', 'unit-head@interior', 'officer@interior') },
  'deputy-of-a-reviewer': { actor: buildDeputy('stands-in', 'mai', 'reviewer@office', 'auditor@office') },
  'reviewer-who-stands-in-for-whoever-prepared-it': { actor: buildDeputy('minh', 'preparer', 'officer@health', 'reviewer@office') },
  'reviewer-on-the-first-of-two-levels': { actor: REVIEWER, facts: TWO_LEVELS },
  'leader-whose-level-comes-later': { actor: LEADER, facts: TWO_LEVELS },
  'leader-on-the-second-level': { actor: LEADER, facts: TWO_LEVELS, context: approvedOnce },
  'reviewer-who-approved-where-two-must': { actor: REVIEWER, facts: TWO_APPROVE, context: approvedOnce },
  'second-reviewer-where-two-must-approve': { actor: buildPerson('minh', 'reviewer@office'), facts: TWO_APPROVE, context: approvedOnce },
  'reviewer-while-somebody-was-added': { actor: REVIEWER, context: reviewedToo('thu') },
  'added-reviewer': { actor: buildPerson('thu', 'officer@health'), context: reviewedToo('thu') },
  'added-reviewer-of-the-lead-agency': { actor: buildPerson('both', 'officer@interior-team'), context: reviewedToo('both') },
  'reviewer-where-somebody-else-issues': { actor: REVIEWER, facts: { issuer: 'Chủ tịch' } },
  'reviewer-whose-approval-waits-for-the-issue': { actor: REVIEWER, facts: { issuer: 'Chủ tịch', closePolicy: 'on-final-approval' } },
  auditor: { actor: buildPerson('auditor', 'auditor@office') },
  'system-where-approval-closes': { actor: SYSTEM, facts: { closePolicy: 'on-final-approval' } },
  'system-where-the-office-closes': { actor: SYSTEM },
};

/** Past its date, and explained: what is said of being late can be said. */
const LATE: Partial<TaskContext> = {
  effectiveDueOn: '2025-02-10',
  lateness: { cause: 'other', text: 'Chờ biểu mẫu', responsible: null, explainedBy: 'head', explainedAt: NOW, judgement: null },
};

/** The task that a cell of the matrix speaks of. */
export function matrixTask({ facts, context = (unchanged) => unchanged }: Who, state: TaskState): Task {
  return buildTask(state, { ...FACTS, ...facts }, context({ ...contextIn(state), ...LATE }));
}
