import type { Validity } from '#domain/organisation/validity';
import { addDays, type LocalDate } from '#domain/time/local-date';

/** A day on which the organisation is another than on the day before: how many units and memberships begin, and how many are no more. */
export interface DayOfChange {
  readonly on: LocalDate;
  readonly unitsBegun: number;
  readonly unitsEnded: number;
  readonly membershipsBegun: number;
  readonly membershipsEnded: number;
}

/** The days of a year on which something changes, in order. What ends with a day is no more on the next. */
export function daysOfChange(year: number, units: readonly Validity[], memberships: readonly Validity[]): readonly DayOfChange[] {
  const [unitsBegun, unitsEnded, membershipsBegun, membershipsEnded] = [begun(units), ended(units), begun(memberships), ended(memberships)];
  const days = new Set([...unitsBegun, ...unitsEnded, ...membershipsBegun, ...membershipsEnded]);
  return [...days]
    .filter((on) => on.startsWith(`${year}-`))
    .sort()
    .map((on) => ({
      on,
      unitsBegun: count(unitsBegun, on),
      unitsEnded: count(unitsEnded, on),
      membershipsBegun: count(membershipsBegun, on),
      membershipsEnded: count(membershipsEnded, on),
    }));
}

function begun(periods: readonly Validity[]): readonly LocalDate[] {
  return periods.map(({ validFrom }) => validFrom);
}

function ended(periods: readonly Validity[]): readonly LocalDate[] {
  return periods.flatMap(({ validTo }) => (validTo === null ? [] : [addDays(validTo, 1)]));
}

function count(days: readonly LocalDate[], on: LocalDate): number {
  return days.filter((day) => day === on).length;
}
