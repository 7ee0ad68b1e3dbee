import type { ReviewNotesChange } from '#application/ports/review-notes-change';
import type { SaidOfPlansChange } from '#application/ports/said-of-plans-change';
import type { Comment } from '#domain/comment/comment';
import type { Contribution } from '#domain/contribution/contribution';
import type { ReminderStage } from '#domain/contribution/reminder-stage';
import type { Draft } from '#domain/draft/draft';
import type { Extension } from '#domain/extension/extension';
import type { Handoff } from '#domain/handoff/handoff';
import type { Digest, Uuid } from '#domain/ids';
import type { OwnDay } from '#domain/timing/own-day';
import type { Occurrence } from '#domain/occurrence/occurrence';
import type { Outage } from '#domain/outage/outage';
import type { Absence } from '#domain/organisation/absence';
import type { Deputy } from '#domain/organisation/deputy';
import type { Membership } from '#domain/organisation/membership';
import type { Party } from '#domain/organisation/party';
import type { Reorganisation } from '#domain/organisation/reorganisation/reorganisation';
import type { Unit } from '#domain/organisation/unit';
import type { Amendment } from '#domain/plan/amendment/amendment';
import type { Correction } from '#domain/plan/correction/correction';
import type { Plan, PlanItem, PlanSection } from '#domain/plan/plan';
import type { NilReturn } from '#domain/plan/on-demand/on-demand';
import type { PlanProposal } from '#domain/plan/proposal';
import type { ResponsibilityLine } from '#domain/plan/responsibility';
import type { DeadlineRules } from '#domain/task/deadline-rules';
import type { DeadlineStage } from '#domain/task/deadline-stage';
import type { ContentState } from '#domain/document/content-state';
import type { ExtractedText } from '#domain/document/extracted-text';
import type { FileFlag } from '#domain/document/inspection';
import type { PageCaptureRecord } from '#domain/document/page-capture-record';
import type { PdfSignature } from '#domain/document/pdf-signature';
import type { ReadMetadata } from '#domain/document/read-metadata';
import type { DocumentRef } from '#domain/task/document-ref';
import type { Submission, Task } from '#domain/task/task';
import type { ReportingScheme } from '#domain/timing/reporting-scheme';
import type { Instant, LocalDate } from '#domain/time/local-date';
import type { SavedView } from '#domain/saved-view/saved-view';
import type { Watch } from '#domain/watch/watch';

/**
 * What a command writes, apart from its events. `save` changes are guarded by the version that was loaded: where the row has
 * moved on, the whole batch is refused. `version` and `head` of an object are never named here: they follow from its stream.
 */
export type Change =
  | { readonly kind: 'task.create'; readonly task: Task; readonly birth: TaskBirth }
  | { readonly kind: 'task.save'; readonly task: Task; readonly expectedVersion: number; readonly expectedParts: number }
  | {
      readonly kind: 'task.deadline';
      readonly taskId: Uuid;
      readonly stage: DeadlineStage;
      readonly of: LocalDate;
      readonly expectedVersion: number;
    }
  | { readonly kind: 'task.grace'; readonly taskId: Uuid; readonly graceUntil: LocalDate; readonly expectedVersion: number }
  | { readonly kind: 'task.due'; readonly taskId: Uuid; readonly dueOn: LocalDate | null; readonly expectedVersion: number }
  /** A contribution moved: whoever decides on the task at this moment must look again. */
  | { readonly kind: 'task.parts-moved'; readonly taskId: Uuid; readonly expectedVersion: number; readonly expectedParts: number }
  | { readonly kind: 'task-co-lead.add'; readonly taskId: Uuid; readonly unitId: Uuid }
  | { readonly kind: 'task-coordinator.add'; readonly taskId: Uuid; readonly unitId: Uuid }
  | {
      readonly kind: 'submission.add';
      readonly taskId: Uuid;
      readonly submission: Submission;
      readonly clientId: Uuid;
      readonly externalRef: string | null;
    }
  | { readonly kind: 'contribution.create'; readonly contribution: Contribution }
  | { readonly kind: 'contribution.save'; readonly contribution: Contribution; readonly expectedVersion: number }
  | {
      readonly kind: 'contribution.remind';
      readonly contributionId: Uuid;
      readonly stage: ReminderStage;
      readonly expectedVersion: number;
    }
  | { readonly kind: 'extension.create'; readonly extension: Extension }
  | { readonly kind: 'extension.save'; readonly extension: Extension; readonly expectedVersion: number }
  | { readonly kind: 'handoff.create'; readonly handoff: Handoff }
  | { readonly kind: 'handoff.save'; readonly handoff: Handoff; readonly expectedVersion: number }
  /** Another unit leads from now on. */
  | { readonly kind: 'task.hand-over'; readonly task: Task; readonly expectedVersion: number; readonly expectedParts: number }
  | { readonly kind: 'comment.create'; readonly comment: Comment }
  | { readonly kind: 'comment.save'; readonly comment: Comment; readonly expectedVersion: number }
  | { readonly kind: 'saved-view.create'; readonly view: SavedView }
  | { readonly kind: 'saved-view.save'; readonly view: SavedView; readonly expectedVersion: number }
  | { readonly kind: 'watch.create'; readonly watch: Watch }
  | { readonly kind: 'watch.save'; readonly watch: Watch; readonly expectedVersion: number }
  | { readonly kind: 'task-draft.create'; readonly draft: Draft }
  | { readonly kind: 'task-draft.save'; readonly draft: Draft; readonly expectedVersion: number }
  /** The person's own draft, where there is one, has served. */
  | { readonly kind: 'task-draft.use'; readonly taskId: Uuid; readonly personId: Uuid }
  /** Nobody hands in what they drafted there any more. */
  | { readonly kind: 'task-draft.end'; readonly taskId: Uuid }
  | ReviewNotesChange
  /** Whether a person has viewed a content: working state of theirs, which no stream tells. */
  | { readonly kind: 'viewed-file.create'; readonly file: ViewedFile }
  | { readonly kind: 'viewed-file.save'; readonly file: ViewedFile }
  | SaidOfPlansChange
  | { readonly kind: 'obligation.create'; readonly obligation: Obligation }
  | { readonly kind: 'obligation.date'; readonly obligationId: Uuid; readonly from: LocalDate | null; readonly dueOn: LocalDate | null }
  | {
      readonly kind: 'obligation.follow';
      readonly obligationId: Uuid;
      readonly label: string;
      readonly from: LocalDate | null;
      readonly dueOn: LocalDate | null;
    }
  | { readonly kind: 'occurrence.create'; readonly occurrence: Occurrence }
  | {
      readonly kind: 'occurrence.date';
      readonly occurrenceId: Uuid;
      readonly occurredOn: LocalDate;
      readonly dueOn: LocalDate | null;
      readonly expectedVersion: number;
    }
  | { readonly kind: 'plan.create'; readonly plan: Plan }
  | { readonly kind: 'plan.save'; readonly plan: Plan; readonly expectedVersion: number }
  | { readonly kind: 'plan-section.add'; readonly planId: Uuid; readonly section: PlanSection; readonly position: number }
  /** How the leads of a row work, and whether it requires opinions, as it was said at publishing. */
  | { readonly kind: 'plan-item.choose'; readonly item: PlanItem }
  | { readonly kind: 'plan-item.correct'; readonly item: PlanItem }
  | { readonly kind: 'nil-return.create'; readonly nilReturn: NilReturnRecord }
  | {
      readonly kind: 'nil-return-item.add';
      readonly nilReturnId: Uuid;
      readonly itemId: Uuid;
      readonly unitId: Uuid;
      readonly period: string;
    }
  | { readonly kind: 'correction.create'; readonly correction: Correction }
  | { readonly kind: 'correction.decide'; readonly correction: Correction; readonly expectedVersion: number }
  | { readonly kind: 'amendment.create'; readonly amendment: Amendment }
  | { readonly kind: 'amendment.decide'; readonly amendment: Amendment; readonly expectedVersion: number }
  | { readonly kind: 'plan-item.amend'; readonly item: PlanItem; readonly position: number }
  /** Out of the plan, for whoever looks at its tasks still there. */
  | { readonly kind: 'plan-item.drop'; readonly itemId: Uuid; readonly amendmentId: Uuid }
  /** `position` -1: it is printed no more. */
  | { readonly kind: 'plan-section.save'; readonly planId: Uuid; readonly section: PlanSection; readonly position: number }
  | { readonly kind: 'responsibility.section'; readonly planId: Uuid; readonly line: number; readonly section: string }
  /** All periods that had opened by `until` have their tasks. */
  | { readonly kind: 'plan.opened'; readonly planId: Uuid; readonly until: LocalDate }
  | { readonly kind: 'plan-item.add'; readonly planId: Uuid; readonly item: PlanItem; readonly position: number }
  | { readonly kind: 'responsibility.add'; readonly planId: Uuid; readonly line: number; readonly responsibility: ResponsibilityLine }
  | { readonly kind: 'plan-proposal.create'; readonly proposal: ProposalRecord }
  | {
      readonly kind: 'plan-proposal.correct';
      readonly proposalId: Uuid;
      readonly proposal: PlanProposal;
      readonly expectedVersion: number;
    }
  | { readonly kind: 'plan-proposal.discard'; readonly proposalId: Uuid; readonly expectedVersion: number }
  | { readonly kind: 'plan-proposal.approve'; readonly proposalId: Uuid; readonly planId: Uuid; readonly expectedVersion: number }
  | { readonly kind: 'document.create'; readonly document: DocumentRecord }
  /** The end of what the document's own stream says of its content. */
  | { readonly kind: 'document-content.create'; readonly documentId: Uuid; readonly contentState: ContentState }
  | { readonly kind: 'document-content.save'; readonly documentId: Uuid; readonly contentState: ContentState }
  | { readonly kind: 'document-content.settle'; readonly documentId: Uuid }
  | { readonly kind: 'document-text.create'; readonly documentId: Uuid; readonly text: ExtractedText }
  | { readonly kind: 'document-text.erase'; readonly documentId: Uuid }
  | { readonly kind: 'calendar-day.create'; readonly day: OwnDay }
  | { readonly kind: 'calendar-day.withdraw'; readonly id: Uuid; readonly expectedVersion: number }
  | { readonly kind: 'reporting-scheme.create'; readonly id: Uuid; readonly scheme: ReportingScheme }
  | { readonly kind: 'reporting-scheme.save'; readonly id: Uuid; readonly scheme: ReportingScheme; readonly expectedVersion: number }
  | { readonly kind: 'outage.create'; readonly outage: Outage }
  | { readonly kind: 'deadline-rules.create'; readonly tenant: Uuid; readonly rules: DeadlineRules }
  | { readonly kind: 'deadline-rules.save'; readonly tenant: Uuid; readonly rules: DeadlineRules; readonly expectedVersion: number }
  | { readonly kind: 'unit.create'; readonly unit: Unit; readonly agencyId: Uuid | null }
  | { readonly kind: 'unit.aliases'; readonly unit: Unit; readonly expectedVersion: number }
  | { readonly kind: 'party.create'; readonly party: Party }
  | { readonly kind: 'party.aliases'; readonly partyId: Uuid; readonly aliases: readonly string[]; readonly expectedVersion: number }
  | { readonly kind: 'person.create'; readonly person: PersonRecord }
  | { readonly kind: 'membership.create'; readonly membership: Membership }
  | { readonly kind: 'membership.end'; readonly membershipId: Uuid; readonly lastDay: LocalDate; readonly expectedVersion: number }
  | { readonly kind: 'deputy.create'; readonly deputy: Deputy }
  | { readonly kind: 'deputy.end'; readonly deputyId: Uuid; readonly lastDay: LocalDate; readonly expectedVersion: number }
  | { readonly kind: 'absence.create'; readonly absence: Absence }
  | { readonly kind: 'absence.end'; readonly absence: Absence; readonly expectedVersion: number }
  | { readonly kind: 'service-client.create'; readonly client: ServiceClientRecord }
  | ReorganisationChange
  | OperationChange
  /** A stream without an object of its own (a session, a service client's day) grows. */
  | { readonly kind: 'stream.advance'; readonly stream: string; readonly expectedSeq: number };

/** What a reorganisation writes apart from new units, memberships and deputies. */
export type ReorganisationChange =
  | { readonly kind: 'reorganisation.create'; readonly reorganisation: ReorganisationRecord }
  | { readonly kind: 'unit.save'; readonly unit: Unit; readonly agencyId: Uuid | null; readonly expectedVersion: number }
  | { readonly kind: 'task.lead'; readonly taskId: Uuid; readonly leadUnitId: Uuid; readonly expectedVersion: number }
  | { readonly kind: 'contribution.unit'; readonly contributionId: Uuid; readonly unitId: Uuid; readonly expectedVersion: number }
  | { readonly kind: 'plan.owner'; readonly planId: Uuid; readonly ownerUnitId: Uuid; readonly expectedVersion: number }
  | { readonly kind: 'plan-item.agencies'; readonly item: PlanItem }
  | {
      readonly kind: 'responsibility.units';
      readonly planId: Uuid;
      readonly line: number;
      readonly unitId: Uuid | null;
      readonly deciderUnitId: Uuid | null;
    }
  | { readonly kind: 'service-client.move'; readonly id: Uuid; readonly unitId: Uuid; readonly expectedVersion: number };

/** What an operation writes of itself. How far it has come is no event: only asking for it and its end are. */
export type OperationChange =
  | { readonly kind: 'operation.create'; readonly operation: OperationRecord }
  | ({ readonly kind: 'operation.advance' } & OperationProgress)
  | ({ readonly kind: 'operation.complete'; readonly completedAt: Instant } & OperationProgress)
  | { readonly kind: 'operation-result.add'; readonly operationId: Uuid; readonly position: number; readonly result: object };

/** `expected`: how much was carried out when the operation was loaded. */
export interface OperationProgress {
  readonly operationId: Uuid;
  readonly carriedOut: number;
  readonly done: number;
  readonly expected: number;
}

/** Whether one person has viewed one content among the files of one task. */
export interface ViewedFile {
  readonly taskId: Uuid;
  readonly personId: Uuid;
  readonly digest: Digest;
  readonly viewed: boolean;
}

/** `asked` and `request` are JSON: what is to be done, and the request of whoever asked. */
export interface OperationRecord {
  readonly id: Uuid;
  readonly kind: string;
  readonly asked: object;
  readonly request: object;
  readonly createdBy: Uuid;
  readonly createdAt: Instant;
  readonly total: number;
}

export interface ReorganisationRecord extends Pick<Reorganisation, 'name' | 'legalBasis' | 'effectiveOn' | 'steps'> {
  readonly id: Uuid;
  readonly appliedBy: Uuid;
  readonly appliedAt: Instant;
}

/** What is fixed when a task is made and no verb changes. */
export interface TaskBirth {
  readonly obligationId: Uuid;
  readonly planId: Uuid;
  readonly itemId: Uuid;
  readonly reference: string;
  readonly dueOn: LocalDate | null;
  readonly bornLate: boolean;
  readonly createdAt: Instant;
}

/** Item × period or event; unique per item and label. `from` is the first day of its window, null where it has none. */
export interface Obligation {
  readonly id: Uuid;
  readonly planId: Uuid;
  readonly itemId: Uuid;
  readonly label: string;
  readonly from: LocalDate | null;
  readonly dueOn: LocalDate | null;
  /** The event that it answers to; null for what the calendar brings about. */
  readonly occurrenceId: Uuid | null;
}

export interface NilReturnRecord extends Omit<NilReturn, 'itemId'> {
  readonly id: Uuid;
}

export interface ProposalRecord {
  readonly id: Uuid;
  readonly documentId: Uuid;
  readonly proposal: PlanProposal;
  readonly createdBy: Uuid;
  readonly createdAt: Instant;
}

/** `clientId` sent it: the person, or the service client in whose call it came. */
export interface DocumentRecord extends DocumentRef {
  readonly clientId: Uuid;
  readonly unitId: Uuid | null;
  readonly externalRef: string | null;
  readonly uploadedAt: Instant;
  /** Its sender said that it bears no mark of secrecy. */
  readonly declaredUnmarked: boolean;
  readonly flags: readonly FileFlag[];
  readonly signatures: readonly PdfSignature[];
  readonly metadata: ReadMetadata | null;
  /** Of a captured page alone. */
  readonly capture: PageCaptureRecord | null;
}

export interface PersonRecord {
  readonly id: Uuid;
  readonly accountId: Uuid | null;
  readonly name: string;
}

export interface ServiceClientRecord {
  readonly id: Uuid;
  readonly unitId: Uuid;
  readonly name: string;
}
