import type { Uuid } from '#domain/ids';
import type { AmendmentScope } from '#domain/plan/amendment/amendment-scope';
import type { RowAmendment } from '#domain/plan/amendment/plan-diff';
import type { Instant, LocalDate } from '#domain/time/local-date';

export const AMENDMENT_STATES = ['open', 'applied', 'withdrawn'] as const;
export type AmendmentState = (typeof AMENDMENT_STATES)[number];

/**
 * A second signed document that changes a published plan (sửa đổi, bổ sung). It is open while it waits for a second person; what it
 * changes is fixed when it is proposed, and applies to that version of the plan and of what was read from the document alone.
 */
export interface Amendment {
  readonly id: Uuid;
  readonly planId: Uuid;
  readonly planVersion: number;
  readonly proposalId: Uuid;
  readonly proposalVersion: number;
  readonly documentId: Uuid;
  readonly scope: AmendmentScope;
  /** Of the amending document, as `15/QĐ-UBND`. */
  readonly number: string;
  /** On which it was signed: new rows ask for nothing that was due before. */
  readonly date: LocalDate;
  readonly reason: string;
  readonly rows: readonly RowAmendment[];
  readonly state: AmendmentState;
  readonly proposedBy: Uuid;
  readonly proposedAt: Instant;
  /** Null while it is open. */
  readonly decidedBy: Uuid | null;
  readonly decidedAt: Instant | null;
  /** Why it was withdrawn. */
  readonly decisionReason: string | null;
}
