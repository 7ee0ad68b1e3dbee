import { nationalWorkingDays } from '#composition/seeds/read-calendars';
import type { WorkingDays } from '#domain/timing/working-days';
import { SEEDS_FOLDER } from '#testing/kon-tum';

/** The working days of 2025 and 2026, as the seeds have them. */
export function nationalCalendar(): Promise<WorkingDays> {
  return nationalWorkingDays(SEEDS_FOLDER);
}
