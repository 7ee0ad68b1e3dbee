/** What of a period's rows is shown: what nothing was said of yet, or what was; all without a choice. */
export const SHOWN_ROWS = ['silent', 'told'] as const;
export type ShownRows = (typeof SHOWN_ROWS)[number];

export interface PeriodSearch {
  /** Its label, as 2025-Q1; the quarter of today without a choice. */
  readonly period?: string | undefined;
  readonly show?: ShownRows | undefined;
}
