import { AbsenceRow } from './absence.row.js';
import { AmendmentRow } from './amendment.row.js';
import { AccountRow } from './account.row.js';
import { ApiTokenRow } from './api-token.row.js';
import { AuditEventRow } from './audit-event.row.js';
import { AuditPayloadRow } from './audit-payload.row.js';
import { AuditStreamRow } from './audit-stream.row.js';
import { ReportingSchemeRow } from './reporting-scheme.row.js';
import { OutageRow } from './outage.row.js';
import { DeadlineRulesRow } from './deadline-rules.row.js';
import { CalendarDayRow } from './calendar-day.row.js';
import { CommentRow } from './comment.row.js';
import { ContributionRow } from './contribution.row.js';
import { CorrectionRow } from './correction.row.js';
import { CredentialRow } from './credential.row.js';
import { DemoClockRow } from './demo-clock.row.js';
import { DeputyRow } from './deputy.row.js';
import { DocumentContentRow } from './document-content.row.js';
import { DocumentRow } from './document.row.js';
import { DocumentTextRow } from './document-text.row.js';
import { ExtensionRow } from './extension.row.js';
import { HandoffRow } from './handoff.row.js';
import { IdempotencyRow } from './idempotency.row.js';
import { MembershipRow } from './membership.row.js';
import { NationalCalendarRow } from './national-calendar.row.js';
import { NilReturnItemRow } from './nil-return-item.row.js';
import { NilReturnRow } from './nil-return.row.js';
import { NotificationRow } from './notification.row.js';
import { ObligationRow } from './obligation.row.js';
import { OccurrenceRow } from './occurrence.row.js';
import { OutboxRow } from './outbox.row.js';
import { PartyRow } from './party.row.js';
import { PersonRow } from './person.row.js';
import { PlanRow } from './plan.row.js';
import { PlanItemRow } from './plan-item.row.js';
import { PlanProposalRow } from './plan-proposal.row.js';
import { PlanSectionRow } from './plan-section.row.js';
import { PlatformEventRow } from './platform-event.row.js';
import { PlatformStreamRow } from './platform-stream.row.js';
import { ReorganisationRow } from './reorganisation.row.js';
import { ResponsibilityRow } from './responsibility.row.js';
import { ReviewNotesRow } from './review-notes.row.js';
import { SavedViewRow } from './saved-view.row.js';
import { TaskDraftRow } from './task-draft.row.js';
import { ServiceClientRow } from './service-client.row.js';
import { SessionRow } from './session.row.js';
import { SubmissionRow } from './submission.row.js';
import { TaskRow } from './task.row.js';
import { OperationResultRow } from './operation-result.row.js';
import { OperationRow } from './operation.row.js';
import { TaskCoLeadRow } from './task-co-lead.row.js';
import { TaskCoordinatorRow } from './task-coordinator.row.js';
import { TaskWatcherRow } from './task-watcher.row.js';
import { TenantRow } from './tenant.row.js';
import { TokenRequestRow } from './token-request.row.js';
import { UnitRow } from './unit.row.js';
import { ViewedFileRow } from './viewed-file.row.js';
import { ColumnReadingRow } from './column-reading.row.js';
import { CounterpartRow } from './counterpart.row.js';
import { SearchEntryRow } from './search-entry.row.js';
import { SearchWordRow } from './search-word.row.js';

/** Every table as TypeORM sees it, in the order in which the migrations make them; the drift check compares the two. */
export const ROWS = [
  TenantRow,
  AccountRow,
  CorrectionRow,
  AmendmentRow,
  CredentialRow,
  SessionRow,
  ApiTokenRow,
  PlatformEventRow,
  PlatformStreamRow,
  DemoClockRow,
  UnitRow,
  PartyRow,
  PersonRow,
  MembershipRow,
  ServiceClientRow,
  DocumentRow,
  DocumentContentRow,
  DocumentTextRow,
  PlanRow,
  PlanProposalRow,
  PlanSectionRow,
  PlanItemRow,
  ResponsibilityRow,
  ReviewNotesRow,
  ObligationRow,
  TaskRow,
  TaskCoordinatorRow,
  TaskCoLeadRow,
  SubmissionRow,
  ContributionRow,
  ExtensionRow,
  HandoffRow,
  AuditEventRow,
  AuditPayloadRow,
  AuditStreamRow,
  OutboxRow,
  NilReturnItemRow,
  NilReturnRow,
  NotificationRow,
  IdempotencyRow,
  DeputyRow,
  NationalCalendarRow,
  OccurrenceRow,
  CalendarDayRow,
  DeadlineRulesRow,
  OutageRow,
  ReportingSchemeRow,
  ReorganisationRow,
  CommentRow,
  TaskWatcherRow,
  SavedViewRow,
  TaskDraftRow,
  ViewedFileRow,
  ColumnReadingRow,
  CounterpartRow,
  OperationRow,
  OperationResultRow,
  AbsenceRow,
  SearchEntryRow,
  SearchWordRow,
  TokenRequestRow,
];
