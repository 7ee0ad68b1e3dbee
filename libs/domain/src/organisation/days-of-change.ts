import type { Unit } from '#domain/organisation/unit';
import type { Validity } from '#domain/organisation/validity';
import { addDays, type LocalDate } from '#domain/time/local-date';

/** A day on which the organisation is another than on the day before: how many units and memberships begin, how many are no more, how many units are renamed or moved. */
export interface DayOfChange {
  readonly on: LocalDate;
  readonly unitsBegun: number;
  readonly unitsEnded: number;
  readonly unitsChanged: number;
  readonly membershipsBegun: number;
  readonly membershipsEnded: number;
}

/** The days of a year on which something changes, in order. What ends with a day is no more on the next. */
export function daysOfChange(
  year: number,
  units: readonly Pick<Unit, 'validFrom' | 'validTo' | 'earlier'>[],
  memberships: readonly Validity[],
): readonly DayOfChange[] {
  const [unitsBegun, unitsEnded, membershipsBegun, membershipsEnded] = [begun(units), ended(units), begun(memberships), ended(memberships)];
  const unitsChanged = units.flatMap(({ earlier }) => earlier.map(({ until }) => addDays(until, 1)));
  const days = new Set([...unitsBegun, ...unitsEnded, ...unitsChanged, ...membershipsBegun, ...membershipsEnded]);
  return [...days]
    .filter((on) => on.startsWith(`${year}-`))
    .sort()
    .map((on) => ({
      on,
      unitsBegun: count(unitsBegun, on),
      unitsEnded: count(unitsEnded, on),
      unitsChanged: count(unitsChanged, on),
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
