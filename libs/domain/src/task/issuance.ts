import type { Uuid } from '#domain/ids';
import type { DocumentRef } from '#domain/task/document-ref';
import type { Instant, LocalDate } from '#domain/time/local-date';

/**
 * What was issued on the lead's proposal (a tờ trình that became a Quyết định): where the row says that another than the lead signs, its
 * work ends with the accepted proposal, and the task with this.
 */
export interface Issuance {
  /** Number and symbol, as `140/QĐ-UBND` (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
  readonly number: string;
  /** Date of the document. */
  readonly issuedOn: LocalDate;
  readonly signer: string;
  readonly documents: readonly DocumentRef[];
  readonly recordedBy: Uuid;
  readonly recordedAt: Instant;
}
