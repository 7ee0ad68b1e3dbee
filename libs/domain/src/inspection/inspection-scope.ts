import type { Uuid } from '#domain/ids';
import type { LocalDate } from '#domain/time/local-date';

/** What an inspection looks at. Null does not narrow; both days belong to the period, and the unit is the one that leads a task. */
export interface InspectionScope {
  readonly planId: Uuid | null;
  readonly unitId: Uuid | null;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}
