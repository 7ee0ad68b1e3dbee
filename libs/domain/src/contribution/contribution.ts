import type { Uuid } from '#domain/ids';
import type { DocumentRef } from '#domain/task/document-ref';
import type { Instant, LocalDate } from '#domain/time/local-date';

export const CONTRIBUTION_STATES = ['requested', 'acknowledged', 'given', 'declined', 'waived'] as const;
export type ContributionState = (typeof CONTRIBUTION_STATES)[number];

/** An opinion (ý kiến phối hợp): text, documents, or both; of a party outside always with a document that shows it. */
export interface Opinion {
  readonly text: string | null;
  readonly documents: readonly DocumentRef[];
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
  /** Whose hand answered, of the unit; for a party outside whoever of the lead wrote it down. */
  readonly answeredBy: Uuid | null;
  readonly answeredAt: Instant | null;
  readonly opinion: Opinion | null;
  readonly declineReason: string | null;
  /** Why it is needed no longer. */
  readonly waiveReason: string | null;
  readonly version: number;
}
