import type { Loading } from '#application/ports/command-store';
import type { LoadedCalendar } from '#application/ports/loaded';
import { asSpecialDay, type OwnDay } from '#domain/timing/own-day';
import { WorkingDays } from '#domain/timing/working-days';

/** The working days of a tenant with these days of its own. */
export function workingDaysOf({ national }: LoadedCalendar, own: readonly OwnDay[]): WorkingDays {
  return new WorkingDays(national, own.map(asSpecialDay));
}

export async function loadWorkingDays(loading: Loading): Promise<WorkingDays> {
  const calendar = await loading.calendarDays();
  return workingDaysOf(calendar, calendar.own);
}
