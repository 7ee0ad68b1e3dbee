import type { LocalDate } from '#domain/time/local-date';

/** On which side of the named day the duty ends: `before` the day is exclusive, `by` and `on` include it. */
export type Bound = 'before' | 'by' | 'on';

/** In which period a recurring duty falls due: in the period itself (the default), or in the one after it. */
export type DueIn = 'same' | 'next';

/** What "n ngày" counts. */
export type DayUnit = 'calendar' | 'working';

/** Parameters that every recurring rule may carry. */
interface Recurring {
  readonly in?: DueIn;
  /** The document that fixes the day within the period, as printed; absent where none is named. */
  readonly document?: string;
}

/**
 * One rule of a printed time cell. The kinds and parameters are the contract of CLI and API (`docket deadline explain`).
 * Years are always filled in: where the text prints none, the plan's year was taken.
 * `from` and `to` of ranges are period labels: `2025-04`, `2025-Q1`, `2025`. `event` and `document` are texts as printed.
 */
export type TimingRule =
  | { readonly kind: 'before-date'; readonly date: LocalDate; readonly bound: 'before' }
  | { readonly kind: 'on-date'; readonly date: LocalDate; readonly bound: 'on' }
  | { readonly kind: 'by-date'; readonly date: LocalDate; readonly bound: 'by' }
  | { readonly kind: 'month'; readonly month: number; readonly year: number }
  | { readonly kind: 'quarter'; readonly quarter: number; readonly year: number }
  | { readonly kind: 'half-year'; readonly half: number; readonly year: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'month-range'; readonly from: string; readonly to: string }
  | { readonly kind: 'quarter-range'; readonly from: string; readonly to: string }
  | { readonly kind: 'year-range'; readonly from: string; readonly to: string }
  | ({ readonly kind: 'monthly' } & Recurring)
  | ({ readonly kind: 'monthly-before-day'; readonly day: number; readonly bound: Bound } & Recurring)
  | ({ readonly kind: 'quarterly' } & Recurring)
  | ({ readonly kind: 'half-yearly' } & Recurring)
  | ({ readonly kind: 'yearly' } & Recurring)
  | { readonly kind: 'days-before-event'; readonly n: number; readonly unit: DayUnit; readonly event: string }
  | { readonly kind: 'days-after-event'; readonly n: number; readonly unit: DayUnit; readonly event: string }
  | { readonly kind: 'after-event'; readonly event: string }
  | { readonly kind: 'on-demand' }
  | { readonly kind: 'by-document'; readonly document: string }
  | { readonly kind: 'continuous' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unrecognised' };

export type RuleKind = TimingRule['kind'];

/** Every kind, in the order of the contract. */
export const RULE_KINDS = [
  'before-date',
  'on-date',
  'by-date',
  'month',
  'quarter',
  'half-year',
  'year',
  'month-range',
  'quarter-range',
  'year-range',
  'monthly',
  'monthly-before-day',
  'quarterly',
  'half-yearly',
  'yearly',
  'days-before-event',
  'days-after-event',
  'after-event',
  'on-demand',
  'by-document',
  'continuous',
  'missing',
  'unrecognised',
] as const satisfies readonly RuleKind[];

/** What a reader of the text has to settle. `message` is Vietnamese; `alternatives` are the readings to choose from. */
export interface TimingAmbiguity {
  readonly code: TimingAmbiguityCode;
  readonly message: string;
  readonly alternatives: readonly string[];
}

export type TimingAmbiguityCode =
  /** The text prints no year; the plan's was taken. */
  | 'year-assumed'
  /** A recurring duty without a day or a document that fixes one. */
  | 'day-missing'
  /** "Theo Kế hoạch": which one is not said. */
  | 'document-unnamed';

/**
 * A printed time text and what it means. `text` is the text as printed (NFC, single spaces); `confidence` 0–1,
 * 0 when nothing was understood. `rules` is never empty: an empty text is `missing`, one not understood `unrecognised`.
 */
export interface ParsedTiming {
  readonly text: string;
  readonly confidence: number;
  readonly rules: readonly TimingRule[];
  readonly ambiguities: readonly TimingAmbiguity[];
}

/**
 * One falling due. `label` is the period (`2025`, `2025-02`, `2025-Q1`, `2025-H1`, `2025-04/2025-08`), else the due date;
 * for an occurrence without a date it is the year asked for. Dates are inclusive: `from` is null where the text names no
 * first day, `due` is the last day in time. Without a date all three are null and `reason` is the rule's kind.
 */
export interface Occurrence {
  readonly label: string;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly due: LocalDate | null;
  readonly reason?: RuleKind;
}
