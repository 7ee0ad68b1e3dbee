import type { Uuid } from '#domain/ids';
import type { Occurrence } from '#domain/occurrence/occurrence';
import type { DatedTask } from '#domain/occurrence/redated';
import type { PlanItem } from '#domain/plan/plan';
import type { Publication } from '#domain/plan/plan-row';
import type { LocalDate } from '#domain/time/local-date';
import type { WorkingDays } from '#domain/timing/working-days';

/** A task of a row, closed ones too. `unitId` holds it now. */
export interface StandingTask extends DatedTask {
  readonly originUnitId: Uuid;
  readonly unitId: Uuid;
  readonly coordinators: readonly Uuid[];
}

/** An obligation of a row with all its tasks. */
export interface StandingObligation {
  readonly id: Uuid;
  readonly label: string;
  readonly from: LocalDate | null;
  readonly dueOn: LocalDate | null;
  /** The event that it answers to, if any. */
  readonly occurrence: Occurrence | null;
  readonly tasks: readonly StandingTask[];
}

export interface RowChange {
  readonly before: PlanItem;
  readonly after: PlanItem;
  readonly standing: readonly StandingObligation[];
  /** Everything that publishing the row reads; its `on` is the day of the correction. */
  readonly publication: Omit<Publication, 'items'>;
  readonly calendar: WorkingDays;
}

/** The units that a correction takes from a row's leads, brings to them, and leaves. */
export interface Leads {
  readonly removed: ReadonlySet<Uuid>;
  readonly added: ReadonlySet<Uuid>;
  readonly now: ReadonlySet<Uuid>;
}
