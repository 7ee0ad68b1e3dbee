import type { PersonName } from '#application/ports/queries/organisation';
import type { Page, PageRequest } from '#application/ports/queries/page';
import type { TaskReader } from '#application/ports/queries/task-reader';
import type { ContributionCourse } from '#application/ports/queries/contribution-course';
import type { ContributionSummary, UnitName } from '#application/ports/loaded';
import type { DecidingHands } from '#application/ports/queries/tasks';
import type { HandoffState } from '#domain/handoff/handoff';
import type { Uuid } from '#domain/ids';
import type { Instant, LocalDate } from '#domain/time/local-date';

/** A question in a coordinating unit's queue, with the task that it belongs to. */
export interface ContributionListItem extends ContributionSummary {
  readonly task: { readonly id: Uuid; readonly reference: string; readonly content: string };
  readonly requestedAt: Instant;
  readonly course: ContributionCourse;
}

/** An offer to a unit, with the task that it would lead. */
export interface HandoffListItem {
  readonly id: Uuid;
  readonly state: HandoffState;
  readonly reason: string;
  readonly fromUnit: UnitName;
  readonly toUnit: UnitName;
  readonly task: ContributionListItem['task'];
  readonly offeredAt: Instant;
  readonly version: number;
}

/** `unit`: that which is asked, or offered to. `practice`: of tasks for practice, or of all others; null does not filter. */
export interface PartFilter {
  readonly state: readonly string[];
  readonly unit: readonly string[];
  readonly task: readonly Uuid[];
  readonly practice: boolean | null;
}

/** Something that concerns a person, told once. */
export interface NotificationItem {
  readonly id: Uuid;
  readonly kind: string;
  readonly eventId: Uuid;
  /** What the log calls the act that it tells of. */
  readonly action: string;
  /** Who did it; null where the system, or software, did. */
  readonly by: PersonName | null;
  readonly task: { readonly id: Uuid; readonly reference: string; readonly path: string; readonly content: string } | null;
  readonly createdAt: Instant;
}

/** How much waits for somebody. `work`: assigned tasks of their units by date, in no order, without those that they have put off (`snoozed`). */
export interface QueueLengths {
  readonly work: readonly { readonly dueOn: LocalDate | null; readonly tasks: number }[];
  readonly snoozed: number;
  /** Questions to answer, and offers to accept or decline. */
  readonly coordination: number;
  readonly reviews: number;
  /** Everything that waits in practice plans, of whichever kind: nothing else counts it. */
  readonly practice: number;
}

export interface QueueQueries {
  /**
   * @param units those whose work and questions the person takes care of
   * @param on today
   */
  lengths(tenant: Uuid, units: readonly Uuid[], hands: DecidingHands, on: LocalDate): Promise<QueueLengths>;
  handoffs(reader: TaskReader, filter: PartFilter, page: PageRequest<'offeredAt'>): Promise<Page<HandoffListItem>>;
  /** @param on the day of which holders are told */
  contributions(reader: TaskReader, on: LocalDate, filter: PartFilter, page: PageRequest<'dueOn'>): Promise<Page<ContributionListItem>>;
  notifications(reader: TaskReader, personId: Uuid, page: PageRequest<'createdAt'>): Promise<Page<NotificationItem>>;
}
