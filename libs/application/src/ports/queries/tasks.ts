import type { ContributionCourse } from '#application/ports/queries/contribution-course';
import type { Page, PageRequest, Range } from '#application/ports/queries/page';
import type { TaskReader } from '#application/ports/queries/task-reader';
import type { UnitName } from '#application/ports/loaded';
import type { Uuid } from '#domain/ids';
import type { Capacity } from '#domain/organisation/capacity';
import type { Cell } from '#domain/task/cells';
import type { DocumentRef } from '#domain/task/document-ref';
import type { Outcome, Submission, TaskState } from '#domain/task/task';
import type { TimingSettings } from '#domain/timing/resolve-timing';
import type { Occurrence } from '#domain/occurrence/occurrence';
import type { TimingRule } from '#domain/timing/rule';
import type { Instant, LocalDate } from '#domain/time/local-date';

/**
 * Empty lists and nulls do not filter. `unit` takes ids or codes of lead units; `under` too, with all units below them; `coLead` of the
 * others of joint tasks; `coordinator` of coordinating ones. `year` and `section` are those of the plan.
 */
export interface TaskFilter {
  readonly state: readonly TaskState[];
  readonly cell: readonly Cell[];
  readonly reference: readonly string[];
  readonly unit: readonly string[];
  readonly under: readonly string[];
  readonly coLead: readonly string[];
  readonly coordinator: readonly string[];
  readonly plan: readonly string[];
  readonly year: readonly string[];
  readonly section: readonly string[];
  readonly item: readonly string[];
  /** Whose turn it is: submitted tasks that these hands approve, reviewed ones that they close, assigned ones of which a later date is asked of them. Null does not filter. */
  readonly decider: DecidingHands | null;
  /** Who of the lead unit has it in hand: a person by id, or nobody. Null does not filter. */
  readonly holder: { readonly personId: Uuid } | 'nobody' | null;
  /** Those that a person has put off, or all others. Null does not filter. */
  readonly snoozed: { readonly by: Uuid; readonly wanted: boolean } | null;
  readonly dueOn: Range<LocalDate>;
  /** Those for practice, or all others. Null does not filter. */
  readonly practice: boolean | null;
  /** Words of the row's text or the reference, found without diacritics. */
  readonly words: string | null;
}

/** A person with what they may be today, as the lines of a responsibility table name deciders. */
export interface DecidingHands {
  readonly personId: Uuid;
  readonly capacities: readonly Pick<Capacity, 'role' | 'unitId' | 'deputyFor'>[];
}

export type TaskSort = 'dueOn' | 'reference' | 'createdAt' | 'submittedAt';

export interface TaskListItem {
  readonly id: Uuid;
  readonly reference: string;
  readonly state: TaskState;
  readonly outcome: Outcome | null;
  readonly version: number;
  readonly plan: { readonly id: Uuid; readonly code: string; readonly practice: boolean };
  readonly item: { readonly id: Uuid; readonly path: string; readonly content: string; readonly timingText: string };
  readonly leadUnit: UnitName;
  /** Who of it has the task in hand; null where nobody has. */
  readonly holder: { readonly id: Uuid; readonly name: string } | null;
  /** With how many others it is combined. */
  readonly combinedWith: number;
  readonly firstDueOn: LocalDate | null;
  readonly effectiveDueOn: LocalDate | null;
  readonly graceUntil: LocalDate | null;
  readonly suspendedUntil: LocalDate | null;
  readonly acceptedOn: LocalDate | null;
  /** When the newest version was approved last; null where it never was. */
  readonly approvedAt: Instant | null;
  /** Who signs what the lead only proposes. */
  readonly issuer: string | null;
  readonly bornLate: boolean;
  /** Of the newest version, as `completedOn`. */
  readonly submittedAt: Instant | null;
  readonly completedOn: LocalDate | null;
  readonly closedAt: Instant | null;
}

/** A version with the name of who submitted it: a person, or a unit's software. */
export interface NamedSubmission extends Submission {
  readonly submittedByName: string | null;
}

/** A file of the task that was taken back: by whom, when and why, as the log has it. */
export interface HiddenDocument {
  readonly documentId: Uuid;
  readonly reason: string;
  readonly hiddenByName: string | null;
  readonly hiddenAt: Instant;
}

/** What one task's page shows beside what its verbs read. */
/** The event that a task answers to, as its page names it. */
export type OccurrenceOfTask = Pick<Occurrence, 'id' | 'kind' | 'name' | 'occurredOn' | 'dueOn'>;

export interface TaskDetails {
  /** Every version, oldest first. */
  readonly submissions: readonly NamedSubmission[];
  /** The files that were taken back, the first first. */
  readonly hiddenDocuments: readonly HiddenDocument[];
  /** Those that were given with opinions, in no order. */
  readonly opinionDocuments: readonly DocumentRef[];
  /** Of every question about it, by the question's id. */
  readonly courses: Readonly<Record<Uuid, ContributionCourse>>;
  /** The event that brought it about; null where the calendar did. */
  readonly occurrence: OccurrenceOfTask | null;
  /** The row's time as printed, and what the plan adds to it. */
  readonly timing: { readonly text: string; readonly rules: readonly TimingRule[] };
  readonly settings: TimingSettings;
  /** Names by id. */
  readonly people: Readonly<Record<Uuid, string>>;
  readonly units: Readonly<Record<Uuid, UnitName>>;
  /** How the reader follows it: `snoozedUntil` is null where nothing hides it from their queue. */
  readonly watching: boolean;
  readonly snoozedUntil: LocalDate | null;
  /** How many comments stand. */
  readonly comments: number;
}

/** Who reads, and on which day. */
export interface Reading {
  readonly personId: Uuid;
  readonly on: LocalDate;
}

export interface TaskQueries {
  /** @param named whom and what to name */
  details(
    tenant: Uuid,
    taskId: Uuid,
    named: { readonly people: readonly Uuid[]; readonly units: readonly Uuid[] },
    reading: Reading,
  ): Promise<TaskDetails | null>;
  /** @param on the day of which holders are told, and what is put off */
  list(reader: TaskReader, on: LocalDate, filter: TaskFilter, page: PageRequest<TaskSort>): Promise<Page<TaskListItem>>;
  /** How many the whole list has. */
  count(reader: TaskReader, on: LocalDate, filter: TaskFilter): Promise<number>;
}
