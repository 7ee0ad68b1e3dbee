import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '#domain/time/local-date';

/** A calendar period with its label: `2025`, `2025-H1`, `2025-Q1` or `2025-02`. Both days are inclusive. */
export interface Period {
  readonly label: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** How long the periods are that a recurring duty falls into. */
export type PeriodLength = 'month' | 'quarter' | 'half' | 'year';

const LABEL = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/;

export function isPeriodLabel(text: string): boolean {
  return LABEL.test(text);
}

const MONTHS_IN: Readonly<Record<PeriodLength, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** A text that names no calendar period. */
export class NotAPeriod extends Error {
  constructor(readonly label: string) {
    super(`"${label}" is not a period such as 2025, 2025-H1, 2025-Q1 or 2025-02`);
    this.name = 'NotAPeriod';
  }
}

/**
 * The period of `length` number `index` of a year, counted from 1; an index past the year's last runs into the next year
 * (month 13 of 2025 is January 2026).
 */
export function periodAt(length: PeriodLength, year: number, index: number): Period {
  const months = MONTHS_IN[length];
  const first = year * 12 + (index - 1) * months;
  return { label: labelOf(length, first), from: firstDayOf(first), to: lastDayOf(first + months - 1) };
}

/** All periods of a length in one year, first to last. */
export function periodsOf(length: PeriodLength, year: number): readonly Period[] {
  return Array.from({ length: 12 / MONTHS_IN[length] }, (_, index) => periodAt(length, year, index + 1));
}

/**
 * The period that a label names.
 *
 * @throws NotAPeriod
 */
export function periodOf(label: string): Period {
  const named = LABEL.exec(label);
  if (named === null) throw new NotAPeriod(label);
  const [, year, half, quarter, month] = named;
  if (half !== undefined) return periodAt('half', Number(year), Number(half));
  if (quarter !== undefined) return periodAt('quarter', Number(year), Number(quarter));
  if (month !== undefined) return periodAt('month', Number(year), Number(month));
  return periodAt('year', Number(year), 1);
}

/** `month` counts months since year 0, so that sums run over the end of a year by themselves. */
function firstDayOf(month: number): LocalDate {
  return `${yearText(month)}-${monthText(month)}-01`;
}

function lastDayOf(month: number): LocalDate {
  const { daysInMonth } = Temporal.PlainYearMonth.from({ year: Math.floor(month / 12), month: (month % 12) + 1 });
  return `${yearText(month)}-${monthText(month)}-${daysInMonth}`;
}

function labelOf(length: PeriodLength, month: number): string {
  switch (length) {
    case 'year':
      return yearText(month);
    case 'half':
      return `${yearText(month)}-H${Math.floor((month % 12) / 6) + 1}`;
    case 'quarter':
      return `${yearText(month)}-Q${Math.floor((month % 12) / 3) + 1}`;
    case 'month':
      return `${yearText(month)}-${monthText(month)}`;
  }
}

function yearText(month: number): string {
  return String(Math.floor(month / 12)).padStart(4, '0');
}

function monthText(month: number): string {
  return String((month % 12) + 1).padStart(2, '0');
}
