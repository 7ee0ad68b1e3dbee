import type { Uuid } from '#domain/ids';
import type { AgencyRef } from '#domain/organisation/party';
import type { NoTaskReason, RowObligation } from '#domain/plan/row-obligations';
import type { Blocker } from '#domain/refusal';
import type { LeadUnit, TaskFacts } from '#domain/task/task';
import type { LocalDate } from '#domain/time/local-date';

/** The deciding verbs that a task has, each of which publication asks somebody for. */
export const TASK_DECIDING_VERBS = [
  'approve',
  'close',
  'extend',
  'waive',
  'cancel',
  'reopen',
] as const satisfies readonly (keyof TaskFacts['deciders'])[];
export type TaskDecidingVerb = (typeof TASK_DECIDING_VERBS)[number] | 'record-outcome';

/** Somebody must record what is issued only where somebody else than the lead signs. */
export function decidingVerbsOf({ issuer }: Pick<TaskFacts, 'issuer'>): readonly TaskDecidingVerb[] {
  return issuer === null ? TASK_DECIDING_VERBS : [...TASK_DECIDING_VERBS, 'record-outcome'];
}

/** What refuses publication. Params of each: `row`; see `publication-wording.ts` for the rest. */
export const PUBLICATION_BLOCKER_CODES = [
  'lead-missing',
  'lead-unresolved',
  'lead-outside',
  'lead-to-be-named',
  'lead-without-units',
  'submitting-lead-missing',
  'submitting-lead-unknown',
  'nobody-decides',
  'only-barred-decide',
  'too-few-decide',
] as const;
export type PublicationBlockerCode = (typeof PUBLICATION_BLOCKER_CODES)[number];

export interface PublicationBlocker extends Blocker {
  readonly code: PublicationBlockerCode;
  readonly params: Readonly<Record<string, string>>;
}

/** One task that publishing would make. `unitId` is its lead; of a joint row the submitting one. */
export interface PlannedTask {
  readonly unitId: Uuid;
  /** Null where the lead unit belongs to no agency. */
  readonly agencyId: Uuid | null;
  /** Its own last day in time: of a report, that of the unit's tier; else the obligation's. */
  readonly dueOn: LocalDate | null;
  /** That day is past when the task is made: counted apart from the unit's own lateness. */
  readonly bornLate: boolean;
  /** The other leads of a joint row, who confirm; else empty. */
  readonly coLeads: readonly LeadUnit[];
  readonly reference: string;
  readonly deciders: TaskFacts['deciders'];
  /** Standing coordinators: they see and may comment. */
  readonly coordinators: readonly Uuid[];
}

/** A falling due that all its tasks share: one obligation. */
export interface PlannedObligation {
  /** The period (`2025-02`, `2025-Q2`), the plan's year of a continuous row, else the due date; unique within the row. */
  readonly label: string;
  /** First day of the window; null where the text names none. */
  readonly from: LocalDate | null;
  /** Last day in time of all its tasks; null for a continuous row, which is never overdue. */
  readonly dueOn: LocalDate | null;
  /** That day is past when its tasks are made. */
  readonly bornLate: boolean;
  readonly tasks: readonly PlannedTask[];
}

/** A coordinating agency of a row that stands for no unit: to be named, outside, or not understood (`type` null). */
export interface CoordinatorWithoutUnits {
  readonly text: string;
  readonly type: AgencyRef['type'] | null;
}

/** What publishing does with one row. */
export interface RowPublication {
  readonly itemId: Uuid;
  readonly path: string;
  readonly leadMode: 'each' | 'joint';
  /** Several units lead and nobody has said how: `each` is assumed and should be confirmed. */
  readonly leadModeAssumed: boolean;
  /** Every unit that leads the row: of a joint one, those among whom the submitting lead is named. */
  readonly leadUnits: readonly Uuid[];
  /** How many unit-assignments the row is under either mode; a lead known only per event counts one. */
  readonly counts: { readonly each: number; readonly joint: number };
  /** What publishing makes; null where it makes no task: `reason` says why. */
  readonly obligation: PlannedObligation | null;
  readonly reason: NoTaskReason | null;
  /** What has opened by the day and gets its tasks right after publication: continuous work, running periods. */
  readonly opened: readonly PlannedObligation[];
  /** What opens later, by due date. */
  readonly later: readonly RowObligation[];
  /** How many days before a task's date the required opinions are due; null: on request. */
  readonly contributionDays: number | null;
  /** Units that the row names on both sides: lead only. */
  readonly leadInsteadOfCoordinator: readonly Uuid[];
  readonly coordinatorsWithoutUnits: readonly CoordinatorWithoutUnits[];
  /** Each of these refuses publication. */
  readonly blockers: readonly PublicationBlocker[];
}

export interface PublicationTotals {
  readonly rows: number;
  /** The tasks that publishing makes. */
  readonly tasks: number;
  readonly tasksBornLate: number;
  /** The tasks that open right after it: continuous work, running periods. */
  readonly tasksOpened: number;
  /** How many obligations open later. */
  readonly periodsLater: number;
  /** Unit-assignments over all rows, also those that make no task now. */
  readonly assignments: { readonly each: number; readonly joint: number };
  /** Of how many rows publishing makes no task, by reason; a reason that no row has is absent. */
  readonly rowsWithoutTask: Readonly<Partial<Record<NoTaskReason, number>>>;
}

/** The dry run of publishing, and what publishing then does. Refused while there are blockers. */
export interface PublicationPreview {
  readonly rows: readonly RowPublication[];
  readonly totals: PublicationTotals;
  readonly blockers: readonly PublicationBlocker[];
}
