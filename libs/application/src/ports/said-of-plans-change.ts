import type { ColumnReading } from '#domain/plan/column-reading';
import type { SaidPair } from '#domain/plan/matching/said-pair';

/** What people have said about plans, beside what the plans print. */
export type SaidOfPlansChange =
  /** What a heading means in the plans of an issuer, as the event of the reading says. */
  | { readonly kind: 'column-reading.create'; readonly reading: ColumnReading }
  | { readonly kind: 'column-reading.save'; readonly reading: ColumnReading }
  /** What was said of two rows of two plans, as the event of the plan that implements says; that plan's version guards it. */
  | { readonly kind: 'counterpart.create'; readonly pair: SaidPair }
  | { readonly kind: 'counterpart.save'; readonly pair: SaidPair };
