import type { Uuid } from '#domain/ids';
import type { Instant } from '#domain/time/local-date';

export const HANDOFF_STATES = ['offered', 'accepted', 'declined', 'recalled'] as const;
export type HandoffState = (typeof HANDOFF_STATES)[number];

/**
 * A lead's offer of its task to another unit (chuyển giao), and the answer. Accepting makes that unit the lead; the task keeps its
 * reference, its date and its history. `version` is the number of the last event in its own stream.
 */
export interface Handoff {
  readonly id: Uuid;
  readonly taskId: Uuid;
  readonly state: HandoffState;
  readonly fromUnitId: Uuid;
  readonly toUnitId: Uuid;
  readonly reason: string;
  readonly offeredBy: Uuid;
  readonly offeredAt: Instant;
  readonly answeredBy: Uuid | null;
  readonly answeredAt: Instant | null;
  /** Why it was declined. */
  readonly declineReason: string | null;
  readonly version: number;
}

/** The verbs of a handoff with what each carries. `offer` makes it; the others answer it or take it back. */
export type HandoffCommand =
  | { readonly verb: 'offer'; readonly handoffId: Uuid; readonly unitId: Uuid; readonly reason: string }
  | { readonly verb: 'accept' }
  | { readonly verb: 'decline'; readonly reason: string }
  | { readonly verb: 'recall' };

export type HandoffVerb = HandoffCommand['verb'];
