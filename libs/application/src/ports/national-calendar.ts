import type { CalendarYear } from '#domain/timing/working-days';

/** The nation's special days, one calendar for all tenants. */
export interface NationalCalendar {
  /** The years that are known, earliest first. */
  years(): Promise<readonly CalendarYear[]>;
  /** Keeps a year as it is now, whether it was known or not. */
  save(year: CalendarYear): Promise<void>;
}
