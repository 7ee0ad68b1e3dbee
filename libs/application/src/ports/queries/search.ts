import type { UnitName } from '#application/ports/loaded';
import type { DocumentReader } from '#application/ports/queries/documents';
import type { Uuid } from '#domain/ids';
import type { EventKind } from '#domain/occurrence/event-kind';
import type { Role } from '#domain/organisation/capacity';
import type { PlanState } from '#domain/plan/plan-state';
import type { AskedWords } from '#domain/search/searched-text';
import type { Outcome, TaskState } from '#domain/task/task';
import type { Instant, LocalDate } from '#domain/time/local-date';

export interface FoundTask {
  readonly id: Uuid;
  readonly reference: string;
  readonly path: string;
  readonly content: string;
  readonly state: TaskState;
  readonly outcome: Outcome | null;
  readonly leadUnit: UnitName;
  readonly effectiveDueOn: LocalDate | null;
}

export interface FoundPlan {
  readonly id: Uuid;
  readonly code: string;
  readonly title: string;
  readonly number: string | null;
  readonly year: number;
  readonly state: PlanState;
}

/** A row of a plan that is still in it. */
export interface FoundItem {
  readonly id: Uuid;
  readonly path: string;
  readonly content: string;
  readonly plan: { readonly id: Uuid; readonly code: string };
}

/** `validTo` null: in force until further notice. */
export interface FoundUnit extends UnitName {
  readonly validTo: LocalDate | null;
}

/** `memberships`: what somebody is today, and where. */
export interface FoundPerson {
  readonly id: Uuid;
  readonly name: string;
  readonly memberships: readonly { readonly role: Role; readonly unit: UnitName }[];
}

export interface FoundOccurrence {
  readonly id: Uuid;
  readonly kind: EventKind;
  readonly name: string;
  readonly occurredOn: LocalDate;
  readonly documentNumber: string | null;
}

/** By its name alone; its content is there to be opened. */
export interface FoundFile {
  readonly id: Uuid;
  readonly name: string;
  readonly mediaType: string;
  readonly uploadedAt: Instant;
  readonly unit: UnitName | null;
}

/** The best of one kind, and whether there are more. */
export interface FoundGroup<Found> {
  readonly items: readonly Found[];
  readonly hasMore: boolean;
}

/** What each kind of object that is searched is found as. */
export interface FoundOf {
  readonly tasks: FoundTask;
  readonly plans: FoundPlan;
  readonly items: FoundItem;
  readonly units: FoundUnit;
  readonly people: FoundPerson;
  readonly occurrences: FoundOccurrence;
  readonly documents: FoundFile;
}

export type SearchGroup = keyof FoundOf;

export const SEARCH_GROUPS: readonly SearchGroup[] = ['tasks', 'plans', 'items', 'units', 'people', 'occurrences', 'documents'];

/** By group; null where the group was not asked for. */
export type FoundObjects = { readonly [Group in SearchGroup]: FoundGroup<FoundOf[Group]> | null };

export interface AskedSearch {
  readonly words: AskedWords;
  readonly groups: readonly SearchGroup[];
  /** How many of each group. */
  readonly limit: number;
  /** The day of which people's memberships are told. */
  readonly on: LocalDate;
}

export interface SearchQueries {
  /**
   * What the reader may see and whose words hold all that were asked for, the last as a beginning; best first. Tasks are found by their row,
   * by their lead unit beside it, and by their reference.
   */
  search(reader: DocumentReader, asked: AskedSearch): Promise<FoundObjects>;
}
