import type { CommandRequest, Environment } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import { workingDaysOf } from '#application/calendar/working-days-of';
import { asSpecialDay } from '#domain/timing/own-day';
import type { Uuid } from '#domain/ids';
import type { Refusal } from '#domain/refusal';
import { addDays, yearOf } from '#domain/time/local-date';
import { isMissing, type SpecialDay, type WorkingDays } from '#domain/timing/working-days';

/** A special day, and whose it is: the tenant's own days have an id and a version. */
export interface CalendarDay extends SpecialDay {
  readonly own: { readonly id: Uuid; readonly version: number } | null;
}

/** The working days of one year. Null: the nation has not announced them, and no date that runs through it is told. */
export interface YearOfCalendar {
  readonly year: number;
  readonly workingDays: number | null;
  readonly days: readonly CalendarDay[];
}

export function readCalendar(environment: Environment, request: CommandRequest, year: number): Promise<YearOfCalendar | Refusal> {
  return read(environment, request, 'calendar.read', 'any-capacity', async (loading) => {
    const calendar = await loading.calendarDays();
    const { national, own } = calendar;
    const ofTenant = own
      .filter(({ date }) => yearOf(date) === year)
      .map((day): CalendarDay => ({ ...asSpecialDay(day), own: { id: day.id, version: day.head.seq } }));
    const taken = new Set(ofTenant.map(({ date }) => date));
    const ofNation = national
      .flatMap(({ days }) => days)
      .filter(({ date }) => yearOf(date) === year && !taken.has(date))
      .map((day): CalendarDay => ({ ...day, own: null }));
    const days = [...ofNation, ...ofTenant].sort((one, other) => (one.date < other.date ? -1 : 1));
    return { year, workingDays: count(workingDaysOf(calendar, own), year), days };
  });
}

function count(calendar: WorkingDays, year: number): number | null {
  let working = 0;
  for (let day = `${year}-01-01`; yearOf(day) === year; day = addDays(day, 1)) {
    const status = calendar.statusOf(day);
    if (isMissing(status)) return null;
    if (status.working) working++;
  }
  return working;
}
