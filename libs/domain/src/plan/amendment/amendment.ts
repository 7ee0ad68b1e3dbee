import type { Uuid } from '#domain/ids';
import type { AmendmentScope } from '#domain/plan/amendment/amendment-scope';
import type { RowAmendment } from '#domain/plan/amendment/plan-diff';
import type { WaitingChange } from '#domain/plan/waiting-change';
import type { LocalDate } from '#domain/time/local-date';

/**
 * A second signed document that changes a published plan (sửa đổi, bổ sung). What it
 * changes is fixed when it is proposed, and applies to that version of the plan and of what was read from the document alone.
 */
export interface Amendment extends WaitingChange {
  readonly planVersion: number;
  readonly proposalId: Uuid;
  readonly proposalVersion: number;
  readonly documentId: Uuid;
  readonly scope: AmendmentScope;
  /** Of the amending document, as `15/QĐ-UBND`. */
  readonly number: string;
  /** On which it was signed: new rows ask for nothing that was due before. */
  readonly date: LocalDate;
  readonly rows: readonly RowAmendment[];
}
