import type { Uuid } from '#domain/ids';
import type { Instant } from '#domain/time/local-date';

/** `confirmed`: the row implements the other; `refused`: it does not, and is not proposed again; `taken-back`: nothing is said of them any more. */
export const SAYINGS = ['confirmed', 'refused', 'taken-back'] as const;
export type Saying = (typeof SAYINGS)[number];

/** A row of the plan that implements, and a row of the plan that is implemented. */
export interface RowPair {
  readonly itemId: Uuid;
  readonly otherItemId: Uuid;
}

/** What a person last said of two rows of two plans. */
export interface SaidPair extends RowPair {
  readonly planId: Uuid;
  readonly otherPlanId: Uuid;
  readonly saying: Saying;
  /** Why it was taken back, or refused; null where nobody said why. */
  readonly reason: string | null;
  readonly saidBy: Uuid;
  readonly saidAt: Instant;
}

/** Both rows as one key. */
export function pairKey({ itemId, otherItemId }: RowPair): string {
  return `${itemId} ${otherItemId}`;
}
