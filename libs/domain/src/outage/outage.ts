import type { Uuid } from '#domain/ids';
import type { Blocker } from '#domain/refusal';
import type { Instant, LocalDate } from '#domain/time/local-date';
import { isMissing, type WorkingDays } from '#domain/timing/working-days';

/** Days on which people could not submit (sự cố hệ thống), both included. */
export interface OutageDays {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** An outage as it was declared. What fell due on its days may be submitted until the end of `graceUntil`, and is on time. */
export interface Outage extends OutageDays {
  readonly id: Uuid;
  readonly reason: string;
  readonly graceUntil: LocalDate;
  /** How many tasks it excused. */
  readonly tasks: number;
  readonly declaredBy: Uuid;
  readonly declaredAt: Instant;
}

/** The end of the next working day after it. Blockers: `outage-backwards`, `outage-to-come`, `calendar-year-missing`. */
export function graceOf({ from, to }: OutageDays, today: LocalDate, calendar: WorkingDays): LocalDate | readonly Blocker[] {
  if (to < from) return [{ code: 'outage-backwards', params: { from, to } }];
  if (to > today) return [{ code: 'outage-to-come', params: { on: to } }];
  const until = calendar.addWorkingDays(to, 1);
  return isMissing(until) ? [{ code: 'calendar-year-missing', params: { year: String(until.missingYear) } }] : until;
}
