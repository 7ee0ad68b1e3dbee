import type { Uuid } from '#domain/ids';
import type { DocumentRef } from '#domain/task/document-ref';
import type { Claim } from '#domain/task/task';
import type { Instant, LocalDate } from '#domain/time/local-date';

export const CONTRIBUTION_STATES = ['requested', 'acknowledged', 'given', 'declined', 'waived'] as const;
export type ContributionState = (typeof CONTRIBUTION_STATES)[number];

/** Where whoever was asked stands: thống nhất; thống nhất, có ý kiến; không thống nhất. */
export const STANCES = ['agree', 'agree-with-comments', 'disagree'] as const;
export type Stance = (typeof STANCES)[number];

/**
 * An opinion (ý kiến phối hợp): a stance, and what is said with it, as text, documents, or both. Agreement alone needs no more; of a
 * party outside there is always a document that shows it. `stance` null: given before opinions had one.
 */
export interface Opinion {
  readonly stance: Stance | null;
  readonly text: string | null;
  readonly documents: readonly DocumentRef[];
}

/** What becomes of an opinion: tiếp thu, tiếp thu một phần, không tiếp thu. */
export const OPINION_OUTCOMES = ['adopted', 'partly-adopted', 'not-adopted'] as const;
export type OpinionOutcome = (typeof OPINION_OUTCOMES)[number];

/** What the lead says has become of an opinion (tiếp thu, giải trình), and by whose hand. */
export interface OpinionResponse {
  readonly outcome: OpinionOutcome;
  /** Why not, or not all (giải trình); null where all of it is adopted without a word. */
  readonly explanation: string | null;
  readonly respondedBy: Uuid;
  readonly respondedAt: Instant;
}

/** Who wants the opinion: the lead, which asked for it, or the row of the plan, for which the system asks when the task is assigned. */
export const CONTRIBUTION_ORIGINS = ['lead', 'item'] as const;
export type ContributionOrigin = (typeof CONTRIBUTION_ORIGINS)[number];

/** Whom a question goes to: a unit, or a party outside, which has no account and in whose place the lead acts. One of the two is null. */
export interface Asked {
  readonly unitId: Uuid | null;
  readonly partyId: Uuid | null;
}

/**
 * One question about a task to one unit or party outside, with a date. `required` ones block the submission while open.
 * `version` is the number of the last event in its own stream; the task's version does not move with it.
 */
export interface Contribution extends Asked {
  readonly id: Uuid;
  readonly taskId: Uuid;
  readonly origin: ContributionOrigin;
  readonly state: ContributionState;
  readonly question: string;
  readonly dueOn: LocalDate;
  readonly required: boolean;
  /** Whose hand asked; the system's, where the row requires it. */
  readonly requestedBy: Uuid;
  readonly requestedAt: Instant;
  readonly acknowledgedAt: Instant | null;
  /** Who of the unit has it in hand, while they work there; null where nobody was named. It takes no right from the others. */
  readonly claim: Claim | null;
  /** Whose hand answered, of the unit; for a party outside whoever of the lead wrote it down. */
  readonly answeredBy: Uuid | null;
  readonly answeredAt: Instant | null;
  readonly opinion: Opinion | null;
  /** The lead's last word on the opinion; null while it has said nothing. */
  readonly response: OpinionResponse | null;
  readonly declineReason: string | null;
  /** Why it is needed no longer. */
  readonly waiveReason: string | null;
  readonly version: number;
}
