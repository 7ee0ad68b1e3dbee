import type { Uuid } from '#domain/ids';
import type { DocumentRef } from '#domain/task/task';
import type { Instant, LocalDate } from '#domain/time/local-date';

export const CONTRIBUTION_STATES = ['requested', 'acknowledged', 'given', 'declined', 'waived'] as const;
export type ContributionState = (typeof CONTRIBUTION_STATES)[number];

/** A coordinating unit's opinion (ý kiến phối hợp): text, documents, or both. */
export interface Opinion {
  readonly text: string | null;
  readonly documents: readonly DocumentRef[];
}

/**
 * One question of a task's lead to one coordinating unit, with a date. `required` ones block the submission while open.
 * `version` is the number of the last event in its own stream; the task's version does not move with it.
 */
export interface Contribution {
  readonly id: Uuid;
  readonly taskId: Uuid;
  /** The unit that is asked. */
  readonly unitId: Uuid;
  readonly state: ContributionState;
  readonly question: string;
  readonly dueOn: LocalDate;
  readonly required: boolean;
  readonly requestedBy: Uuid;
  readonly requestedAt: Instant;
  readonly acknowledgedAt: Instant | null;
  readonly answeredBy: Uuid | null;
  readonly answeredAt: Instant | null;
  readonly opinion: Opinion | null;
  readonly declineReason: string | null;
  /** Why the lead needs it no longer. */
  readonly waiveReason: string | null;
  readonly version: number;
}
