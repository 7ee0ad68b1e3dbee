import type { ColumnReading } from '#domain/plan/column-reading';
import type { SaidPair } from '#domain/plan/matching/said-pair';
import type { Change, ViewedFile } from '#application/ports/changes';
import type {
  HeadedType,
  KnownHand,
  LoadedCalendar,
  LoadedContribution,
  LoadedAmendment,
  LoadedCorrection,
  DeadlineRulesChange,
  LoadedDeadlineRules,
  LoadedHandoff,
  LoadedObligation,
  LoadedOccurrence,
  LoadedPart,
  LoadedPlan,
  LoadedProposal,
  LoadedTask,
  LoadedSavedView,
  SharedView,
  LoadedWatch,
  NamesInPlan,
  OrganisationRecord,
} from '#application/ports/loaded';
import type { DocumentLoading } from '#application/ports/document-loading';
import type { OperationLoading } from '#application/ports/operation-loading';
import type { ReorganisationLoading } from '#application/ports/reorganisation-loading';
import type { StreamHead } from '#domain/audit/stream-head';
import type { SealedEvent } from '#domain/audit/seal-event';
import type { Draft } from '#domain/draft/draft';
import type { ReviewNotes } from '#domain/review-notes/review-notes';
import type { Extension } from '#domain/extension/extension';
import type { Comment } from '#domain/comment/comment';
import type { Digest, Uuid } from '#domain/ids';
import type { EventFacts } from '#domain/occurrence/occurrence';
import type { Outage } from '#domain/outage/outage';
import type { ArisenTask, NilReturn } from '#domain/plan/on-demand/on-demand';
import type { Absence } from '#domain/organisation/absence';
import type { Deputy } from '#domain/organisation/deputy';
import type { Actor } from '#domain/organisation/capacity';
import type { ReportingScheme } from '#domain/timing/reporting-scheme';
import type { DeadlineRules } from '#domain/task/deadline-rules';
import type { DeadlineStage } from '#domain/task/deadline-stage';
import type { LocalDate } from '#domain/time/local-date';

/** Who sends a request, as far as it was proven. The key of idempotency belongs to `id`, whatever the token. */
export interface Caller {
  readonly tenant: Uuid;
  readonly type: 'person' | 'service' | 'system';
  readonly id: Uuid;
  readonly onBehalfOf: Uuid | null;
}

/** An Idempotency-Key and the request it came with, both hashed (SHA-256, hex). */
export interface IdempotencyKey {
  readonly keyHash: Digest;
  readonly requestHash: Digest;
}

/** What was answered under this key before: the request's hash and the result as JSON text. */
export interface Replay {
  readonly requestHash: Digest;
  readonly response: string;
}

/** What a transaction knows when it opens. `inFlight`: the same key is being worked on at this moment. */
export interface Opened {
  readonly actor: Actor;
  readonly replay: Replay | null;
  readonly inFlight: boolean;
}

/** Reading inside a command's transaction. Null = absent, or of another tenant. */
export interface Loading extends ReorganisationLoading, OperationLoading, DocumentLoading {
  task(id: Uuid): Promise<LoadedTask | null>;
  /** Those that are there, in no order. */
  tasks(ids: readonly Uuid[]): Promise<LoadedTask[]>;
  /** Assigned tasks that have come to a stage of their date that is not noted yet; none that is suspended. */
  tasksAtDeadline(today: LocalDate, rules: DeadlineRules, limit: number): Promise<LoadedTask[]>;
  /** Tasks that are suspended until a day which has come. */
  tasksToResume(today: LocalDate, limit: number): Promise<LoadedTask[]>;
  /** Of how many tasks the clock would tell somebody on a day, by the stage that they will have come to; every stage is there. */
  toldAtDeadline(day: LocalDate, rules: DeadlineRules): Promise<ReadonlyMap<DeadlineStage, number>>;
  deadlineRules(): Promise<LoadedDeadlineRules>;
  /** Every change of them, the newest first. */
  deadlineRulesChanges(): Promise<readonly DeadlineRulesChange[]>;
  /** By code. */
  reportingSchemes(): Promise<readonly (ReportingScheme & { readonly version: number })[]>;
  reportingScheme(code: string): Promise<{ readonly id: Uuid; readonly head: StreamHead } | null>;
  /** Declared ones, latest first. */
  outages(): Promise<readonly Outage[]>;
  /** Every task but drafts that falls due between two days, both included. */
  tasksDueBetween(from: LocalDate, to: LocalDate): Promise<LoadedTask[]>;
  contribution(id: Uuid): Promise<LoadedContribution | null>;
  /** Open questions of before today, of tasks that are worked on, due by `near` and not yet noted as near, or due before `today` and not yet noted as past. */
  contributionsToRemind(today: LocalDate, near: LocalDate, limit: number): Promise<LoadedContribution[]>;
  extension(id: Uuid): Promise<LoadedPart<Extension> | null>;
  handoff(id: Uuid): Promise<LoadedPart<LoadedHandoff> | null>;
  comment(id: Uuid): Promise<LoadedPart<Comment> | null>;
  /** Who of these is there, in no order. */
  hands(ids: readonly Uuid[], on: LocalDate): Promise<readonly KnownHand[]>;
  /** How a person follows a task; null where they never did. */
  watch(taskId: Uuid, personId: Uuid): Promise<LoadedWatch | null>;
  /** What a person has begun to hand in for a task; null where they never did. */
  draft(taskId: Uuid, personId: Uuid): Promise<Draft | null>;
  /** What a person has noted of a task while reading; null where they never did. */
  reviewNotes(taskId: Uuid, personId: Uuid): Promise<ReviewNotes | null>;
  /** Of the same row and lead, the last task of an earlier period or event whose version was accepted; whoever sees it. */
  previousTask(taskId: Uuid): Promise<Uuid | null>;
  /** Of which contents of a task's files a person ever said that they have viewed them, in no order; `viewed`: and did not take it back. */
  viewedFiles(taskId: Uuid, personId: Uuid): Promise<readonly ViewedFile[]>;
  /** Every view that a person ever saved, dropped ones too, by name. */
  savedViews(personId: Uuid): Promise<readonly LoadedSavedView[]>;
  savedView(id: Uuid): Promise<LoadedSavedView | null>;
  /** The views that stand of a person, and those that are shared with one of the units or with everybody; by name. */
  sharedViews(personId: Uuid, unitIds: readonly Uuid[]): Promise<readonly SharedView[]>;
  /** What people said that headings mean in the plans of a unit, in no order. */
  columnReadings(issuerUnitId: Uuid): Promise<readonly ColumnReading[]>;
  plan(id: Uuid): Promise<LoadedPlan | null>;
  /** What was last said of the rows of two plans, whichever implements which; in no order. */
  saidPairs(planId: Uuid, otherPlanId: Uuid): Promise<readonly SaidPair[]>;
  /** A published plan whose periods were not looked at on `today` yet, held against others who look; null when none is left. */
  planToOpen(today: LocalDate): Promise<Uuid | null>;
  /** Which obligations of a plan there are, each as `obligationKey` of its row and label. */
  obligationKeys(planId: Uuid): Promise<ReadonlySet<string>>;
  /** The tasks of a plan that are not closed; whoever makes further ones waits, or finds the plan closed. */
  openTasksOfPlan(planId: Uuid): Promise<LoadedTask[]>;
  /** What a row has opened; whoever opens more of its plan waits until the transaction is over. */
  obligationsOfRow(planId: Uuid, itemId: Uuid): Promise<readonly LoadedObligation[]>;
  correction(id: Uuid): Promise<LoadedCorrection | null>;
  /** The correction of a row that waits for a second person. */
  openCorrectionOf(itemId: Uuid): Promise<Uuid | null>;
  amendment(id: Uuid): Promise<LoadedAmendment | null>;
  /** The amendment of a plan that waits for a second person. */
  openAmendmentOf(planId: Uuid): Promise<Uuid | null>;
  namesInPlan(planId: Uuid): Promise<NamesInPlan>;
  /** What units have said of these rows: that nothing arose. */
  nilReturns(itemIds: readonly Uuid[]): Promise<readonly NilReturn[]>;
  /** What events have brought to units under these rows. */
  arisenTasks(itemIds: readonly Uuid[]): Promise<readonly ArisenTask[]>;
  /** The plans that are published and not closed; none of them closes before the transaction is over. */
  publishedPlans(): Promise<LoadedPlan[]>;
  occurrence(id: Uuid): Promise<LoadedOccurrence | null>;
  /** The tasks of an event that are not closed. */
  openTasksOf(occurrenceId: Uuid): Promise<LoadedTask[]>;
  /** The event with this document that is registered already, for the same unit or, like it, for all. */
  knownEvent(facts: EventFacts): Promise<Uuid | null>;
  /** The events that have tasks which are not closed. */
  openOccurrences(): Promise<LoadedOccurrence[]>;
  /** The special days that are known, the nation's and the tenant's own. */
  calendarDays(): Promise<LoadedCalendar>;
  /** Which parts of references the obligations of a plan have taken: its label, or its due date, each as `obligationKey` of the row. */
  obligationParts(planId: Uuid): Promise<ReadonlySet<string>>;
  proposal(id: Uuid): Promise<LoadedProposal | null>;
  organisation(): Promise<OrganisationRecord>;
  deputy(id: Uuid): Promise<Deputy | null>;
  absence(id: Uuid): Promise<Absence | null>;
  /** Past, present and to come, without those that were called off. */
  absencesOf(personIds: readonly Uuid[]): Promise<readonly Absence[]>;
  /** The end of an object's own stream. */
  head(type: HeadedType, id: Uuid): Promise<StreamHead | null>;
  streamHead(stream: string): Promise<StreamHead>;
}

export interface OutboxMessage {
  readonly id: Uuid;
  readonly eventId: Uuid;
  readonly kind: string;
  readonly body: object;
}

/** An obligation within its plan: it can never exist twice. */
export const obligationKey = (itemId: Uuid, label: string): string => `${itemId} ${label}`;

/** Everything that one command (or one chunk of many) writes, in one transaction. */
export interface WriteBatch {
  readonly events: readonly SealedEvent[];
  /** The new end of every stream that grew, by stream. */
  readonly heads: ReadonlyMap<string, StreamHead>;
  readonly changes: readonly Change[];
  readonly outbox: readonly OutboxMessage[];
  readonly idempotency: (IdempotencyKey & { readonly clientId: Uuid; readonly response: string }) | null;
}

/**
 * `committed`, or `raced`: a guarded row had moved on, the same key won elsewhere, or the server asked to try again
 * (deadlock, serialisation). Nothing was written then.
 */
export type CommitResult = 'committed' | 'raced';

/** One open transaction of one tenant. Loads are sent at once, so that opening and loading share a round trip. */
export interface CommandTransaction extends Loading {
  readonly opened: Promise<Opened>;
  /** Writes and commits in one round trip; the transaction is over afterwards. */
  commit(batch: WriteBatch): Promise<CommitResult>;
}

/** The database cannot be reached or did not answer in time. The API says 503 with Retry-After. */
export class StorageUnavailableError extends Error {
  constructor(cause: unknown) {
    super('the database does not answer', { cause });
  }
}

/** A unique rule of the data refused the write: `rule` is the name of the constraint. */
export class DuplicateError extends Error {
  constructor(readonly rule: string) {
    super(`already there: ${rule}`);
  }
}

export interface CommandStore {
  /** Opens a transaction for the caller, runs `work`, and rolls back what `work` did not commit. */
  transaction<T>(
    caller: Caller,
    today: LocalDate,
    key: IdempotencyKey | null,
    work: (transaction: CommandTransaction) => Promise<T>,
  ): Promise<T>;
}
