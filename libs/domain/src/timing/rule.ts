import type { UnitType } from '#domain/organisation/unit';
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

/** Parameters of a recurring rule that names a day: of the period's last month, or of the next one's first where `in` is `next`. */
interface OnNamedDay {
  readonly day?: number;
  /** Absent where no day is named. */
  readonly bound?: Bound;
}

/** A duty counted from an event. `date` is there where the words give the day of the event itself. */
interface OfEvent {
  readonly event: string;
  readonly date?: LocalDate;
}

/** Why a text is not understood, most telling first. */
export const UNRECOGNISED_REASONS = [
  /** Too long for a time. */
  'too-long',
  /** Letters of another alphabet, or digits that are not 0–9. */
  'mixed-script',
  /** A day, month or quarter that no calendar has, or a year of another century. */
  'impossible-date',
  /** Figures and words, or beginning and end, that exclude each other. */
  'contradictory',
  /** "Từ tháng 4 đến tháng /2025". */
  'end-missing',
  /** No year is printed and nobody knows the plan's. */
  'year-unknown',
  /** A figure with a letter in it, as "2O/02/2025": figures are never repaired. */
  'figure-unclear',
  /** Some words say something else. */
  'part-not-understood',
] as const;
export type UnrecognisedReason = (typeof UNRECOGNISED_REASONS)[number];

/**
 * One rule of a printed time cell. The kinds and parameters are the contract of CLI and API (`docket deadline explain`).
 * Years are always filled in: where the text prints none, the plan's year was taken.
 * `from` and `to` of ranges are period labels: `2025-04`, `2025-Q1`, `2025`. `event` and `document` are texts as printed.
 */
export type TimingRule =
  | { readonly kind: 'before-date'; readonly date: LocalDate; readonly bound: 'before' }
  | { readonly kind: 'on-date'; readonly date: LocalDate; readonly bound: 'on' }
  /** `from`, an ISO date, is there where the text names a first day: "từ ngày 01/3 đến ngày 15/3/2025". */
  | { readonly kind: 'by-date'; readonly date: LocalDate; readonly bound: 'by'; readonly from?: LocalDate }
  | { readonly kind: 'month'; readonly month: number; readonly year: number }
  | { readonly kind: 'quarter'; readonly quarter: number; readonly year: number }
  | { readonly kind: 'half-year'; readonly half: number; readonly year: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'month-range'; readonly from: string; readonly to: string }
  | { readonly kind: 'quarter-range'; readonly from: string; readonly to: string }
  | { readonly kind: 'year-range'; readonly from: string; readonly to: string }
  | ({ readonly kind: 'monthly' } & Recurring)
  | ({ readonly kind: 'monthly-before-day'; readonly day: number; readonly bound: Bound } & Recurring)
  | ({ readonly kind: 'quarterly' } & Recurring & OnNamedDay)
  | ({ readonly kind: 'half-yearly' } & Recurring & OnNamedDay)
  /** `month` stands beside `day`: "trước ngày 15/11 hằng năm". */
  | ({ readonly kind: 'yearly'; readonly month?: number } & Recurring & OnNamedDay)
  | ({ readonly kind: 'days-before-event'; readonly n: number; readonly unit: DayUnit } & OfEvent)
  | ({ readonly kind: 'days-after-event'; readonly n: number; readonly unit: DayUnit } & OfEvent)
  | ({ readonly kind: 'after-event' } & OfEvent)
  | { readonly kind: 'on-demand' }
  | { readonly kind: 'by-document'; readonly document: string }
  | { readonly kind: 'continuous' }
  | { readonly kind: 'missing' }
  /** `reason` is absent where a person said that nobody understands the text. */
  | { readonly kind: 'unrecognised'; readonly reason?: UnrecognisedReason };

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
  | 'document-unnamed'
  /** "Cuối năm", "giữa tháng 6": read as the day that the Civil Code gives them. */
  | 'point-in-period'
  /** "2025 và các năm tiếp theo": read as the first year alone. */
  | 'open-ended'
  /** "Trước 17 giờ 00 ngày 15/3/2025": the hour is not kept, the day is. */
  | 'hour-not-kept'
  /** A quarter whose numeral is not sure: "Quý l". */
  | 'numeral-unclear'
  /** Words that a scan damaged were read as the words that they resemble. */
  | 'words-repaired';

/**
 * A printed time text and what it means. `text` is the text as printed (NFC, single spaces); `confidence` 0–1,
 * 0 when nothing was understood, less than 1 for an open question and for every letter that was repaired. `rules` is never empty: an empty text is `missing`, one not understood `unrecognised`.
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
 * first day, `due` is the last day in time. Without a date `to` and `due` are null and `reason` is the rule's kind, or
 * `calendar-missing` where the working days of a year that it runs through are not known. `from` then is the day of the
 * event for "ngay sau khi …", which says when a duty begins and not when it ends, and null for the others.
 */
export interface Occurrence {
  readonly label: string;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly due: LocalDate | null;
  /** Where the law has another term than the plan prints: the date by the one that does not decide. */
  readonly beside?: LocalDate;
  /** Of a report whose periods a document sets: by when each tier of units sends; `due` is the last of them. */
  readonly tiers?: readonly { readonly unitTypes: readonly UnitType[]; readonly due: LocalDate }[];
  readonly reason?: RuleKind | 'calendar-missing';
}
