import type { Uuid } from '#domain/ids';
import type { Instant, LocalDate } from '#domain/time/local-date';

/** A day until which a task is out of a person's queue (hẹn xem lại), and when they said so. */
export interface Snooze {
  readonly until: LocalDate;
  readonly since: Instant;
}

/** How one person follows one task: a matter of their own, which gives no rights and takes none. `version` counts its changes. */
export interface Watch {
  readonly id: Uuid;
  readonly taskId: Uuid;
  readonly personId: Uuid;
  /** Whether they are told of what others do. */
  readonly watching: boolean;
  readonly snooze: Snooze | null;
  readonly version: number;
}
