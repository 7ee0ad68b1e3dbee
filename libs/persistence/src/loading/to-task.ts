import type { ContributionSummary, LoadedTask, PartyName, UnitName } from '#application/ports/loaded';
import { requirementOf } from '#domain/contribution/required-contributions';
import type { UnitType } from '#domain/organisation/unit';
import type { Validity } from '#domain/organisation/validity';
import { decidersOf } from '#domain/plan/deciders-of';
import type { PlanItem } from '#domain/plan/plan';
import type { ProposedDeliverables } from '#domain/plan/proposal';
import { recurs } from '#domain/plan/row-obligations';
import type { Issuance } from '#domain/task/issuance';
import type { AddedReviewer, AnsweredPoint, Approval, Return, Review } from '#domain/task/review';
import type { DocumentRef } from '#domain/task/document-ref';
import type { StatedEvidence } from '#domain/task/evidence';
import { requirementsOf } from '#domain/task/requirements';
import type { TaskSight } from '#domain/task/sight';
import type {
  AddedCoordinator,
  Claim,
  Confirmation,
  Contest,
  EnteredFor,
  ExplainedLateness,
  LeadUnit,
  ProgressReport,
  Proposal,
  Sibling,
  Submission,
  Suspension,
  TaskContext,
  TaskFacts,
} from '#domain/task/task';
import { isByLaw } from '#domain/timing/statutory-term';
import type { TimingRule } from '#domain/timing/rule';
import type { PartsJson } from './parts-sql.js';
import type { SightJson } from './sight-sql.js';
import { toLine, type LineJson } from './to-responsibility.js';

/** One row of LOAD_TASKS. */
export interface TaskLoadRow extends PartsJson {
  task_id: string;
  obligation_id: string;
  origin_unit_id: string;
  lead_unit_id: string;
  reference: string;
  state: LoadedTask['task']['state'];
  machine_version: string;
  version: number;
  parts_version: number;
  head: string;
  first_due_on: string | null;
  effective_due_on: string | null;
  grace_until: string | null;
  deadline_passed_on: string | null;
  born_late: boolean;
  suspension: Suspension | null;
  lateness: ExplainedLateness | null;
  acknowledged_at: Date | null;
  claim: Claim | null;
  started_at: Date | null;
  reminded_at: Date | null;
  claimant_terms: Validity[];
  claimant_absences: Validity[];
  proposal: Proposal | null;
  review: Review | null;
  approvals: Approval[];
  added_reviewers: AddedReviewer[];
  last_return: Return | null;
  progress: ProgressReport[];
  contest: Contest | null;
  added_coordinators: AddedCoordinator[];
  bundle_id: string | null;
  siblings: Sibling[];
  decline_reason: string | null;
  outcome: TaskContext['outcome'];
  closed_at: Date | null;
  accepted_on: string | null;
  created_at: Date;
  plan_id: string;
  plan_code: string;
  plan_title: string;
  practice: boolean;
  owner_unit_id: string;
  close_policy: TaskFacts['closePolicy'];
  year: number;
  item_id: string;
  path: string;
  section_number: string;
  section_title: string;
  group_heading: string | null;
  content: string;
  deliverables: ProposedDeliverables;
  timing_text: string;
  timing_rules: TimingRule[];
  nil_allowed: boolean;
  from_on: string | null;
  issuer: string | null;
  issuance: Issuance | null;
  lead_code: string;
  lead_name: string;
  lead_type: UnitType;
  lead_agency_id: string | null;
  officer_submits: boolean;
  number: number | null;
  content_hash: string;
  documents: DocumentRef[];
  note: string | null;
  answers: AnsweredPoint[];
  evidence: StatedEvidence;
  prepared_by: string[];
  confirmations: Confirmation[];
  entered_for: EnteredFor | null;
  submitted_by: string;
  submission_agency_id: string | null;
  submitted_at: Date;
  completed_on: string;
  co_leads: (UnitName & Omit<LeadUnit, 'unitId'>)[];
  coordinators: UnitName[];
  outside_coordinators: PartyName[];
  printed_coordinators: PlanItem['coordinators'];
  contribution_days: number | null;
  contributions: ContributionSummary[];
  lines: LineJson[];
  /** Null where the plan shows the task to its whole administration. */
  sight: SightJson | null;
}

export function toLoadedTask(row: TaskLoadRow): LoadedTask {
  return {
    task: {
      id: row.task_id,
      state: row.state,
      version: row.version,
      machineVersion: row.machine_version,
      context: toContext(row),
      facts: toFacts(row),
    },
    head: { stream: `task:${row.task_id}`, seq: row.version, hash: row.head },
    partsVersion: row.parts_version,
    parts: { extensions: row.extensions, handoffs: row.handoffs },
    requirement: requirementOf(
      { contributionDays: row.contribution_days, content: row.content, coordinators: row.printed_coordinators },
      row.year,
    ),
    sheet: {
      reference: row.reference,
      plan: { id: row.plan_id, code: row.plan_code, title: row.plan_title, practice: row.practice },
      item: {
        id: row.item_id,
        path: row.path,
        section: row.section_number,
        sectionTitle: row.section_title,
        group: row.group_heading,
        content: row.content,
        deliverables: row.deliverables,
        timingText: row.timing_text,
      },
      obligationId: row.obligation_id,
      leadUnit: { id: row.lead_unit_id, code: row.lead_code, name: row.lead_name },
      originUnitId: row.origin_unit_id,
      coLeads: row.co_leads.map(({ id, code, name }) => ({ id, code, name })),
      coordinators: row.coordinators,
      outsideCoordinators: row.outside_coordinators,
      contributions: row.contributions,
      firstDueOn: row.first_due_on,
      deadlinePassedOn: row.deadline_passed_on,
      createdAt: row.created_at.toISOString(),
    },
  };
}

/** Whom the task concerns, where not everybody sees it. */
export function toSight({ sight, owner_unit_id, lines, added_reviewers }: TaskLoadRow): TaskSight | null {
  if (sight === null) return null;
  return {
    seenBy: sight.seenBy,
    officeUnitIds: [owner_unit_id, sight.issuerUnitId],
    deciders: lines.map((line) => toLine(line).decider),
    addedReviewers: added_reviewers.map(({ personId }) => personId),
    participants: sight.participants,
  };
}

function toContext(row: TaskLoadRow): TaskContext {
  return {
    effectiveDueOn: row.effective_due_on,
    suspension: row.suspension,
    lateness: row.lateness,
    acknowledgedAt: row.acknowledged_at?.toISOString() ?? null,
    claim: row.claim,
    startedAt: row.started_at?.toISOString() ?? null,
    remindedAt: row.reminded_at?.toISOString() ?? null,
    proposal: row.proposal,
    progress: row.progress,
    submission: toSubmission(row),
    review: row.review,
    approvals: row.approvals,
    addedReviewers: row.added_reviewers,
    lastReturn: row.last_return,
    contest: row.contest,
    addedCoordinators: row.added_coordinators,
    bundleId: row.bundle_id,
    declineReason: row.decline_reason,
    issuance: row.issuance,
    outcome: row.outcome,
    closedAt: row.closed_at?.toISOString() ?? null,
    acceptedOn: row.accepted_on,
  };
}

function toSubmission(row: TaskLoadRow): Submission | null {
  if (row.number === null) return null;
  return {
    number: row.number,
    contentHash: row.content_hash,
    documents: row.documents,
    note: row.note,
    answers: row.answers,
    evidence: row.evidence,
    preparedBy: row.prepared_by,
    confirmations: row.confirmations,
    enteredFor: row.entered_for,
    submittedBy: row.submitted_by,
    agencyId: row.submission_agency_id,
    submittedAt: row.submitted_at.toISOString(),
    completedOn: row.completed_on,
  };
}

function toFacts(row: TaskLoadRow): TaskFacts {
  const subject = { section: row.section_number, itemId: row.item_id, leadUnit: { id: row.lead_unit_id, type: row.lead_type } };
  return {
    leadUnitId: row.lead_unit_id,
    leadAgencyId: row.lead_agency_id,
    officerSubmits: row.officer_submits,
    claimantTerms: row.claimant_terms,
    claimantAbsences: row.claimant_absences,
    siblings: row.siblings,
    coLeads: row.co_leads.map(({ id, agencyId, officerSubmits }) => ({ unitId: id, agencyId, officerSubmits })),
    coordinators: row.coordinators.map(({ id }) => id),
    planOwnerUnitId: row.owner_unit_id,
    closePolicy: row.close_policy,
    nilAllowed: row.nil_allowed,
    requirements: requirementsOf(row.deliverables, row.issuer),
    issuer: row.issuer,
    graceUntil: row.grace_until,
    bornLate: row.born_late,
    beginsOn: recurs(row.timing_rules) ? row.from_on : null,
    dateIsByLaw: row.timing_rules.some(isByLaw),
    openRequiredContributions: row.contributions
      .filter(({ required, state }) => required && (state === 'requested' || state === 'acknowledged'))
      .map(({ id }) => id),
    deciders: decidersOf(subject, row.lines.map(toLine), { ownerUnitId: row.owner_unit_id, closePolicy: row.close_policy }),
  };
}
