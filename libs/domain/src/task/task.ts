import type { Digest, Uuid } from '#domain/ids';
import type { Validity } from '#domain/organisation/validity';
import type { Decider, DecidingVerb } from '#domain/plan/responsibility';
import type { Instant, LocalDate } from '#domain/time/local-date';

export const TASK_STATES = ['draft', 'assigned', 'submitted', 'reviewed', 'closed'] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** How a closed task ended. */
export type Outcome = 'done' | 'nothing-arose' | 'carried-over' | 'cancelled' | 'ended-by-amendment' | 'ended-by-reorganisation';

/** When a reviewed task closes: by itself on final approval, by the plan's owner office, or by the leader. */
export type ClosePolicy = 'on-final-approval' | 'by-office' | 'by-leader';

/** A file as it is named in a submission: by its id and by its content. `size` in bytes. `uploadedBy`: whose hand it came from. */
export interface DocumentRef {
  readonly documentId: Uuid;
  readonly digest: Digest;
  readonly size: number;
  readonly mediaType: string;
  readonly name: string;
  readonly uploadedBy: Uuid;
}

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
}

/** A numbered, immutable version of the deliverable. `contentHash` covers the documents and the note. */
export interface Submission {
  readonly number: number;
  readonly contentHash: Digest;
  readonly documents: readonly DocumentRef[];
  readonly note: string | null;
  /** Everybody whose hands uploaded, prepared or submitted it or a version before it: barred from deciding on it. */
  readonly preparedBy: readonly Uuid[];
  /** Of the co-leads of a joint task, as they stood by what was proposed. */
  readonly confirmations: readonly Confirmation[];
  readonly submittedBy: Uuid;
  /** The agency that submitted it: nobody of it may decide on it. */
  readonly agencyId: Uuid | null;
  readonly submittedAt: Instant;
  /** Local date of submission; decides timeliness when this version is accepted. */
  readonly completedOn: LocalDate;
}

export interface Review {
  readonly startedBy: Uuid;
  readonly startedAt: Instant;
}

/** The last return, shown on top of the task until the next submission is decided. */
export interface Return {
  readonly reason: string;
  readonly resubmitBy: LocalDate | null;
  readonly submission: number;
  readonly returnedBy: Uuid;
  readonly returnedAt: Instant;
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

/** What changes while the task lives: the machine's context. */
export interface TaskContext {
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
  readonly lastReturn: Return | null;
  readonly declineReason: string | null;
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

/** What the rules read and no verb of the task writes. */
export interface TaskFacts {
  readonly leadUnitId: Uuid;
  readonly leadAgencyId: Uuid | null;
  /** The lead unit's policy, as in `LeadUnit`. */
  readonly officerSubmits: boolean;
  /** The terms in which whoever claimed the task is an officer of its lead unit, or its head. */
  readonly claimantTerms: readonly Validity[];
  /** The other leads of a joint task, which the lead unit submits: each must confirm what is handed in. Else empty. */
  readonly coLeads: readonly LeadUnit[];
  /** The unit that administers the plan (its owner office). */
  readonly planOwnerUnitId: Uuid;
  readonly closePolicy: ClosePolicy;
  readonly nilAllowed: boolean;
  /** References of required contributions that are neither given, declined nor waived. */
  readonly openRequiredContributions: readonly Uuid[];
  /** Who decides, already resolved from the plan's responsibility table. */
  readonly deciders: Readonly<Record<Extract<DecidingVerb, 'approve' | 'cancel' | 'reopen'>, Decider>> & {
    /** Null where a leader closes and the table names none: publication is refused there. */
    readonly close: Decider | null;
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
  acknowledgedAt: null,
  claim: null,
  startedAt: null,
  remindedAt: null,
  proposal: null,
  progress: [],
  submission: null,
  review: null,
  lastReturn: null,
  declineReason: null,
  outcome: null,
  closedAt: null,
  acceptedOn: null,
};
