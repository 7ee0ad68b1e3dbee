import { Platform1763856000001 } from './1763856000001-platform.js';
import { Organisation1763856000002 } from './1763856000002-organisation.js';
import { Plan1763856000003 } from './1763856000003-plan.js';
import { Task1763856000004 } from './1763856000004-task.js';
import { Audit1763856000005 } from './1763856000005-audit.js';
import { TenantIsolation1763856000006 } from './1763856000006-tenant-isolation.js';
import { Deputies1763856000007 } from './1763856000007-deputies.js';
import { Periods1763856000008 } from './1763856000008-periods.js';
import { DeadlineStages1763856000009 } from './1763856000009-deadline-stages.js';
import { OutboxOrder1763856000010 } from './1763856000010-outbox-order.js';
import { NationalCalendar1763856000011 } from './1763856000011-national-calendar.js';
import { Occurrences1763856000012 } from './1763856000012-occurrences.js';
import { CalendarDays1763856000013 } from './1763856000013-calendar-days.js';
import { Reorganisations1763856000014 } from './1763856000014-reorganisations.js';
import { StatutoryTerms1763856000017 } from './1763856000017-statutory-terms.js';
import { DeadlineRules1763856000018 } from './1763856000018-deadline-rules.js';
import { Outages1763856000019 } from './1763856000019-outages.js';
import { ReportingSchemes1763856000020 } from './1763856000020-reporting-schemes.js';
import { Progress1763856000021 } from './1763856000021-progress.js';
import { Corrections1763856000022 } from './1763856000022-corrections.js';
import { NilReturns1763856000023 } from './1763856000023-nil-returns.js';
import { Claims1763856000024 } from './1763856000024-claims.js';
import { Reminders1763856000025 } from './1763856000025-reminders.js';
import { Waivers1763856000026 } from './1763856000026-waivers.js';
import { Suspensions1763856000027 } from './1763856000027-suspensions.js';
import { ActingDeputies1763856000030 } from './1763856000030-acting-deputies.js';
import { EnteredFor1763856000029 } from './1763856000029-entered-for.js';
import { ExtensionsAndHandoffs1763856000028 } from './1763856000028-extensions-and-handoffs.js';
import { Comments1763856000040 } from './1763856000040-comments.js';
import { Watchers1763856000041 } from './1763856000041-watchers.js';
import { Issuance1763856000091 } from './1763856000091-issuance.js';
import { PlanSight1763856000092 } from './1763856000092-plan-sight.js';
import { DocumentFindings1763856000093 } from './1763856000093-document-findings.js';
import { DocumentContent1763856000094 } from './1763856000094-document-content.js';
import { Evidence1763856000100 } from './1763856000100-evidence.js';
import { TaskDrafts1763856000102 } from './1763856000102-task-drafts.js';
import { ViewedFiles1763856000104 } from './1763856000104-viewed-files.js';
import { ProposalCorrections1763856000110 } from './1763856000110-proposal-corrections.js';
import { ColumnReadings1763856000120 } from './1763856000120-column-readings.js';
import { Counterparts1763856000130 } from './1763856000130-counterparts.js';
import { Amendments1763856000150 } from './1763856000150-amendments.js';
import { OperationsOfAKind1763856000170 } from './1763856000170-operations-of-a-kind.js';
import { PracticePlans1763856000220 } from './1763856000220-practice-plans.js';
import { ClonedRows1763856000221 } from './1763856000221-cloned-rows.js';
import { SearchEntries1763856000180 } from './1763856000180-search-entries.js';
import { SharedViews1763856000190 } from './1763856000190-shared-views.js';
import { ReviewNotes1763856000210 } from './1763856000210-review-notes.js';
import { TokenRequests1763856000200 } from './1763856000200-token-requests.js';
import { CourseOfOpinions1763856000230 } from './1763856000230-course-of-opinions.js';
import { CapturedPages1763856000098 } from './1763856000098-captured-pages.js';
import { ApprovalLevels1763856000090 } from './1763856000090-approval-levels.js';
import { Operations1763856000050 } from './1763856000050-operations.js';
import { OutsideContributions1763856000060 } from './1763856000060-outside-contributions.js';
import { ContributionReminders1763856000061 } from './1763856000061-contribution-reminders.js';
import { Absences1763856000070 } from './1763856000070-absences.js';
import { Bundles1763856000071 } from './1763856000071-bundles.js';
import { SavedViews1763856000080 } from './1763856000080-saved-views.js';

/** In the order in which they run. */
export const MIGRATIONS = [
  Platform1763856000001,
  Organisation1763856000002,
  Plan1763856000003,
  Task1763856000004,
  Audit1763856000005,
  TenantIsolation1763856000006,
  Deputies1763856000007,
  Periods1763856000008,
  DeadlineStages1763856000009,
  OutboxOrder1763856000010,
  NationalCalendar1763856000011,
  Occurrences1763856000012,
  CalendarDays1763856000013,
  Reorganisations1763856000014,
  StatutoryTerms1763856000017,
  DeadlineRules1763856000018,
  Outages1763856000019,
  ReportingSchemes1763856000020,
  Progress1763856000021,
  Corrections1763856000022,
  NilReturns1763856000023,
  Claims1763856000024,
  Reminders1763856000025,
  Waivers1763856000026,
  Suspensions1763856000027,
  ExtensionsAndHandoffs1763856000028,
  EnteredFor1763856000029,
  ActingDeputies1763856000030,
  Comments1763856000040,
  Watchers1763856000041,
  Operations1763856000050,
  OutsideContributions1763856000060,
  ContributionReminders1763856000061,
  Absences1763856000070,
  Bundles1763856000071,
  SavedViews1763856000080,
  ApprovalLevels1763856000090,
  Issuance1763856000091,
  PlanSight1763856000092,
  DocumentFindings1763856000093,
  DocumentContent1763856000094,
  CapturedPages1763856000098,
  Evidence1763856000100,
  TaskDrafts1763856000102,
  ViewedFiles1763856000104,
  ProposalCorrections1763856000110,
  ColumnReadings1763856000120,
  Counterparts1763856000130,
  Amendments1763856000150,
  OperationsOfAKind1763856000170,
  PracticePlans1763856000220,
  ClonedRows1763856000221,
  SearchEntries1763856000180,
  SharedViews1763856000190,
  ReviewNotes1763856000210,
  TokenRequests1763856000200,
  CourseOfOpinions1763856000230,
];
