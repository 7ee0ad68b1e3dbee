import { day } from '#domain/timing/explanation/day-words';
import type { LocalDate } from '#domain/time/local-date';
import type { CalendarYear, SpecialDay } from '#domain/timing/working-days';

/** A day of which another calendar says something else; null where it says of it only what its weekday says. Never both. */
export interface ChangedDay {
  readonly date: LocalDate;
  readonly from: SpecialDay | null;
  readonly to: SpecialDay | null;
}

/** The days of a year that change, in order; all special ones where the year was `null`, not known. */
export function changedDays(before: CalendarYear | null, after: CalendarYear): readonly ChangedDay[] {
  const [from, to] = [byDate(before?.days ?? []), byDate(after.days)];
  return [...new Set([...from.keys(), ...to.keys()])]
    .sort()
    .map((date) => ({ date, from: from.get(date) ?? null, to: to.get(date) ?? null }))
    .filter((changed) => says(changed.from) !== says(changed.to));
}

/** Why dates move, in Vietnamese, as the log keeps it: each announcement with the days that it made other. */
export function changeWords(changed: readonly ChangedDay[]): string {
  const announced = Map.groupBy(
    changed.filter(({ from, to }) => from?.kind !== to?.kind),
    ({ from, to }) => (to ?? from)?.announcement ?? '',
  );
  return [...announced].map(([announcement, days]) => `${announcement}: ${days.map(dayWords).join(', ')}`).join('; ');
}

const KINDS: Readonly<Record<SpecialDay['kind'], string>> = { off: 'nghỉ', working: 'làm việc' };

function dayWords({ date, from, to }: ChangedDay): string {
  if (to !== null) return `${KINDS[to.kind]} ${day(date).vi}`;
  return `không còn ${from === null ? '' : KINDS[from.kind]} ${day(date).vi}`;
}

function byDate(days: readonly SpecialDay[]): ReadonlyMap<LocalDate, SpecialDay> {
  return new Map(days.map((special) => [special.date, special]));
}

/** Field by field: what comes back from a database has its fields in another order. */
function says(special: SpecialDay | null): string {
  return special === null ? '' : JSON.stringify([special.kind, special.name.vi, special.name.en, special.announcement, special.verified]);
}
