import type { Digest, Uuid } from '#domain/ids';
import type { DocumentRef } from '#domain/task/document-ref';
import type { Evidence, StatedEvidence } from '#domain/task/evidence';
import type { Issuance } from '#domain/task/issuance';
import type { Validity } from '#domain/organisation/validity';
import type { ApprovalLevel, Decider, DecidingVerb } from '#domain/plan/responsibility';
import type { Requirements } from '#domain/task/requirements';
import type { AddedReviewer, AnsweredPoint, Approval, PointAnswer, Return, Review } from '#domain/task/review';
import type { Instant, LocalDate } from '#domain/time/local-date';

export const TASK_STATES = ['draft', 'assigned', 'submitted', 'reviewed', 'closed'] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** How a closed task ended. */
export type Outcome = 'done' | 'nothing-arose' | 'carried-over' | 'cancelled' | 'ended-by-amendment' | 'ended-by-reorganisation';

/** When a reviewed task closes: by itself on final approval, by the plan's owner office, or by the leader. */
export type ClosePolicy = 'on-final-approval' | 'by-office' | 'by-leader';

/** A co-lead stands by what is proposed: for which unit, and whose hand. */
export interface Confirmation {
  readonly unitId: Uuid;
  readonly confirmedBy: Uuid;
  readonly confirmedAt: Instant;
}

/**
 * Who of the lead unit has the work in hand (WS-HumanTask's actual owner): by taking it, or because somebody who may submit passed it
 * on. It holds while that person works in the lead unit; the work is the unit's all along.
 */
export interface Claim {
  readonly personId: Uuid;
  readonly since: Instant;
  /** Who passed it on, and what they said with it (bút phê); both null where the person took it. */
  readonly forwardedBy: Uuid | null;
  readonly note: string | null;
}

/** A proposal that the head did not submit, and why. */
export interface SentBack {
  readonly reason: string;
  readonly sentBackBy: Uuid;
  readonly sentBackAt: Instant;
}

/** What an officer puts before the head of the unit (trình lãnh đạo) before it is submitted. */
export interface Proposal {
  readonly documents: readonly DocumentRef[];
  readonly note: string | null;
  /** Whoever uploaded its documents, proposed or confirmed it, after those of what it replaces. */
  readonly preparedBy: readonly Uuid[];
  readonly preparedAt: Instant;
  /** Of the co-leads of a joint task; another proposal asks them again. */
  readonly confirmations: readonly Confirmation[];
  /** Null while it stands: what was sent back is not submitted as it is. */
  readonly sentBack: SentBack | null;
  /** To the points of the last return, as far as they are prepared. */
  readonly answers: readonly PointAnswer[];
  /** What is given for what the row asks for, as far as it is prepared. */
  readonly evidence: Evidence;
}

/** A numbered, immutable version of the deliverable. `contentHash` covers the documents, the note, the answers and the evidence. */
export interface Submission {
  readonly number: number;
  readonly contentHash: Digest;
  readonly documents: readonly DocumentRef[];
  readonly note: string | null;
  /** Every point of the return before it; empty where there was none. */
  readonly answers: readonly AnsweredPoint[];
  /** What is given for what the row asks for; empty where its documents say all. */
  readonly evidence: StatedEvidence;
  /** Everybody whose hands uploaded, prepared or submitted it or a version before it: barred from deciding on it. */
  readonly preparedBy: readonly Uuid[];
  /** Of the co-leads of a joint task, as they stood by what was proposed. */
  readonly confirmations: readonly Confirmation[];
  readonly submittedBy: Uuid;
  /** The unit in which somebody entered it in the lead's place (nhập thay), and by what right; null where the lead submitted. */
  readonly enteredFor: EnteredFor | null;
  /** The agency that submitted it, or in whose place it was entered: nobody of it may decide on it. */
  readonly agencyId: Uuid | null;
  readonly submittedAt: Instant;
  /** Local date of submission; decides timeliness when this version is accepted. */
  readonly completedOn: LocalDate;
}

/** Who entered a version in the lead's place: their unit, and on what ground (a paper report, a telephone call). */
export interface EnteredFor {
  readonly unitId: Uuid;
  readonly reason: string;
}

/** The lead does not stand by what was entered in its place. */
export interface Contest {
  readonly submission: number;
  readonly reason: string;
  readonly contestedBy: Uuid;
  readonly contestedAt: Instant;
}

/** A unit that was asked to coordinate while the work was going on, beside those that the row prints. */
export interface AddedCoordinator {
  readonly unitId: Uuid;
  readonly addedBy: Uuid;
  readonly addedAt: Instant;
}

/** How the work stands (báo cáo tiến độ), as an officer of the lead says it; of continuous work once a reporting period. */
export interface ProgressReport {
  /** `2025-Q1` and the like; null where it is of no period. */
  readonly period: string | null;
  /** Null: nothing new ("không có gì mới"). */
  readonly text: string | null;
  readonly reportedBy: Uuid;
  readonly reportedAt: Instant;
}

/** A pause (tạm dừng): `since` is its first day, `until` the day on which the work goes on. Its days are added to the date then. */
export interface Suspension {
  readonly since: LocalDate;
  readonly until: LocalDate;
  readonly reason: string;
  readonly suspendedBy: Uuid;
}

/** Why work comes late, by the kinds that an inspection asks for (giải trình). */
export const LATENESS_CAUSES = [
  'waiting-for-others',
  'waiting-for-superior',
  'law-changed',
  'too-much-work',
  'technical-failure',
  'force-majeure',
  'own-delay',
  'other',
] as const;
export type LatenessCause = (typeof LATENESS_CAUSES)[number];

/** The unit could not help it (khách quan), or could (chủ quan). */
export const LATENESS_READINGS = ['objective', 'subjective'] as const;

/** How whoever decides reads a lateness. */
export interface LatenessJudgement {
  readonly reading: (typeof LATENESS_READINGS)[number];
  readonly reason: string;
  readonly judgedBy: Uuid;
  readonly judgedAt: Instant;
}

/** What the lead says about being late; what is judged of it stands beside, and replaces nothing. */
export interface ExplainedLateness {
  readonly cause: LatenessCause;
  readonly text: string;
  /** Who answers for it, in words; null where nobody is named. */
  readonly responsible: string | null;
  readonly explainedBy: Uuid;
  readonly explainedAt: Instant;
  readonly judgement: LatenessJudgement | null;
}

/** What changes while the task lives: the machine's context. */
export interface TaskContext {
  /** The last day in time; null where there is none. Extensions, corrections and suspended days move it; the first date stays beside it. */
  readonly effectiveDueOn: LocalDate | null;
  readonly suspension: Suspension | null;
  readonly lateness: ExplainedLateness | null;
  readonly acknowledgedAt: Instant | null;
  readonly claim: Claim | null;
  /** When somebody of the lead began to work on it. */
  readonly startedAt: Instant | null;
  /** When whoever assigned it last urged it by hand (đôn đốc). */
  readonly remindedAt: Instant | null;
  readonly proposal: Proposal | null;
  /** Oldest first. */
  readonly progress: readonly ProgressReport[];
  /** The newest version; null before the first. */
  readonly submission: Submission | null;
  readonly review: Review | null;
  /** Of the newest version while it is reviewed and after, oldest first; a return ends them. */
  readonly approvals: readonly Approval[];
  /** Oldest first; they stay through a return. */
  readonly addedReviewers: readonly AddedReviewer[];
  readonly lastReturn: Return | null;
  /** The last version that was entered in the lead's place and contested. */
  readonly contest: Contest | null;
  /** Oldest first. */
  readonly addedCoordinators: readonly AddedCoordinator[];
  /** What it is combined with: tasks of one obligation, answered by one submission; null where it stands alone. */
  readonly bundleId: Uuid | null;
  readonly declineReason: string | null;
  /** What was issued on it, where the row says that somebody else signs. */
  readonly issuance: Issuance | null;
  readonly outcome: Outcome | null;
  readonly closedAt: Instant | null;
  /** `completedOn` of the version finally accepted; null until the last approval. */
  readonly acceptedOn: LocalDate | null;
}

/**
 * A unit that leads a task. `agencyId` is null where it belongs to none; `officerSubmits` is the unit's policy: officers
 * (and service clients) may do what the head does.
 */
export interface LeadUnit {
  readonly unitId: Uuid;
  readonly agencyId: Uuid | null;
  readonly officerSubmits: boolean;
}

/** Another task of the same obligation that the same unit leads: after a merger a successor holds several. */
export interface Sibling {
  readonly taskId: Uuid;
  readonly reference: string;
  readonly state: TaskState;
  readonly bundleId: Uuid | null;
  /** Whoever had a hand in what is proposed or handed in there. */
  readonly preparedBy: readonly Uuid[];
}

/** What the rules read and no verb of the task writes. */
export interface TaskFacts {
  readonly leadUnitId: Uuid;
  readonly leadAgencyId: Uuid | null;
  /** The lead unit's policy, as in `LeadUnit`. */
  readonly officerSubmits: boolean;
  /** The terms in which whoever claimed the task is an officer of its lead unit, or its head. */
  readonly claimantTerms: readonly Validity[];
  /** When that person is away. */
  readonly claimantAbsences: readonly Validity[];
  /** The other leads of a joint task, which the lead unit submits: each must confirm what is handed in. Else empty. */
  readonly coLeads: readonly LeadUnit[];
  /** The other tasks of the obligation that the lead unit leads too, by id. */
  readonly siblings: readonly Sibling[];
  /** The units that coordinate, printed or added. */
  readonly coordinators: readonly Uuid[];
  /** The unit that administers the plan (its owner office). */
  readonly planOwnerUnitId: Uuid;
  readonly closePolicy: ClosePolicy;
  readonly nilAllowed: boolean;
  /** What the row asks for. */
  readonly requirements: Requirements;
  /** Who signs what the lead only proposes, in the row's words ("Chủ tịch UBND tỉnh"); null where the lead's result is all. */
  readonly issuer: string | null;
  /** Until its end a submission is on time: an outage was declared for the date. */
  readonly graceUntil: LocalDate | null;
  /** Past already when it was created. */
  readonly bornLate: boolean;
  /** First day of the period that it reports on, of a row that recurs; null of every other: work may be done before its window. */
  readonly beginsOn: LocalDate | null;
  /** The law fixes the date, or a document that the row names: nobody here extends it. */
  readonly dateIsByLaw: boolean;
  /** References of required contributions that are neither given, declined nor waived. */
  readonly openRequiredContributions: readonly Uuid[];
  /** Who decides, already resolved from the plan's responsibility table. */
  readonly deciders: Readonly<Record<Extract<DecidingVerb, 'extend' | 'waive' | 'cancel' | 'reopen' | 'record-outcome'>, Decider>> & {
    /** The levels of approval, the first first; at least one. */
    readonly approve: readonly ApprovalLevel[];
    /** Null where a leader closes and the table names none: publication is refused there. */
    readonly close: Decider | null;
    /** Who may submit in the lead's place beside the officers of the plan's owner; null where the table names nobody. */
    readonly 'enter-for': Decider | null;
  };
}

/** One task as the rules see it. `version` is the number of the last event in its stream. */
export interface Task {
  readonly id: Uuid;
  readonly state: TaskState;
  readonly version: number;
  readonly machineVersion: string;
  readonly context: TaskContext;
  readonly facts: TaskFacts;
}

/** The context of a task that nobody has touched yet. */
export const UNTOUCHED: TaskContext = {
  effectiveDueOn: null,
  suspension: null,
  lateness: null,
  acknowledgedAt: null,
  claim: null,
  startedAt: null,
  remindedAt: null,
  proposal: null,
  progress: [],
  submission: null,
  review: null,
  approvals: [],
  addedReviewers: [],
  lastReturn: null,
  contest: null,
  addedCoordinators: [],
  bundleId: null,
  declineReason: null,
  issuance: null,
  outcome: null,
  closedAt: null,
  acceptedOn: null,
};
