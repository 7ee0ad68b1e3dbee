import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { CompositionModule } from '#composition/composition.module';
import type { DocketConfig } from '#composition/config/docket-config';
import type { DemoAccounts } from '#composition/try-out/seed-try-out';
import { AuditController } from './audit/audit.controller.js';
import { StoredLogController } from './audit/stored-log.controller.js';
import { ChangeStreams } from './changes/change-streams.js';
import { CalendarController } from './calendar/calendar.controller.js';
import { ChangesController } from './changes/changes.controller.js';
import { AmendmentsController } from './amendments/amendments.controller.js';
import { PlanAmendmentsController } from './amendments/plan-amendments.controller.js';
import { CorrectionsController } from './corrections/corrections.controller.js';
import { PlanCorrectionsController } from './corrections/plan-corrections.controller.js';
import { ExtensionsController } from './extensions/extensions.controller.js';
import { HandoffsController } from './handoffs/handoffs.controller.js';
import { CommentsController } from './comments/comments.controller.js';
import { ContributionsController } from './contributions/contributions.controller.js';
import { DemoController } from './demo/demo.controller.js';
import { DEMO_ACCOUNTS } from './demo/try-out.guard.js';
import { DocumentsController } from './documents/documents.controller.js';
import { ProposedAnswerController } from './documents/proposed-answer.controller.js';
import { RegisterController } from './documents/register.controller.js';
import { SearchDocumentsController } from './documents/search-documents.controller.js';
import { SearchController } from './search/search.controller.js';
import { UploadSweep } from './uploads/upload-sweep.js';
import { UploadsController } from './uploads/uploads.controller.js';
import { AnswerInterceptor } from './http/answer.interceptor.js';
import { CallerGuard } from './http/caller.guard.js';
import { Commands } from './http/commands.js';
import { ObligationsController } from './obligations/obligations.controller.js';
import { AuditExportsController } from './inspection/audit-exports.controller.js';
import { InspectionController } from './inspection/inspection.controller.js';
import { IssuedEventController } from './occurrences/issued-event.controller.js';
import { OccurrencesController } from './occurrences/occurrences.controller.js';
import { AbsencesController } from './organisation/absences.controller.js';
import { DeputiesController } from './organisation/deputies.controller.js';
import { ReorganisationsController } from './organisation/reorganisations.controller.js';
import { MembershipsController } from './organisation/memberships.controller.js';
import { OrganisationController } from './organisation/organisation.controller.js';
import { UnitsController } from './organisation/units.controller.js';
import { OverviewController } from './overview/overview.controller.js';
import { DecidersController } from './plans/deciders.controller.js';
import { PlanProposalsController } from './plans/plan-proposals.controller.js';
import { ClosePlanController } from './plans/close-plan.controller.js';
import { ClonePlanController } from './plans/clone-plan.controller.js';
import { PlanSightController } from './plans/plan-sight.controller.js';
import { MigratePlanController } from './plans/migrate-plan.controller.js';
import { DeadlineRulesController } from './deadlines/deadline-rules.controller.js';
import { OnDemandController } from './on-demand/on-demand.controller.js';
import { OperationsController } from './operations/operations.controller.js';
import { OutagesController } from './outages/outages.controller.js';
import { ReportingSchemesController } from './reporting/reporting-schemes.controller.js';
import { AdHocController } from './plans/ad-hoc.controller.js';
import { CounterpartsController } from './plans/counterparts.controller.js';
import { PlanExportController } from './plans/plan-export.controller.js';
import { BoardController } from './plans/board.controller.js';
import { PlansController } from './plans/plans.controller.js';
import { ProblemFilter } from './problems/problem.filter.js';
import { ProblemsController } from './problems/problems.controller.js';
import { ProcessesController } from './processes/processes.controller.js';
import { QueuesController } from './queues/queues.controller.js';
import { MeController } from './sessions/me.controller.js';
import { SessionController } from './sessions/session.controller.js';
import { Sessions } from './sessions/sessions.js';
import { TokenRequestsController } from './sessions/token-requests.controller.js';
import { NotedRequests } from './sessions/noted-requests.js';
import { Readiness } from './status/readiness.js';
import { StatusController } from './status/status.controller.js';
import { TaskDecisionsController } from './tasks/task-decisions.controller.js';
import { BulkChoicesController } from './tasks/bulk-choices.controller.js';
import { TaskBulkController } from './tasks/task-bulk.controller.js';
import { TaskVerbsController } from './tasks/task-verbs.controller.js';
import { TasksController } from './tasks/tasks.controller.js';
import { PeriodController } from './tasks/period.controller.js';
import { ReceiptsController } from './receipts/receipts.controller.js';
import { DraftsController } from './drafts/drafts.controller.js';
import { PreviousPeriodController } from './drafts/previous-period.controller.js';
import { ReviewNotesController } from './review-notes/review-notes.controller.js';
import { SavedViewsController } from './saved-views/saved-views.controller.js';
import { ViewedFilesController } from './viewed-files/viewed-files.controller.js';
import { WatchesController } from './watches/watches.controller.js';

@Module({})
export class ApiModule {
  static forRoot(config: DocketConfig, alongside: readonly Provider[], demo: DemoAccounts | null): DynamicModule {
    return {
      module: ApiModule,
      imports: [CompositionModule.forRoot(config)],
      controllers: [
        StatusController,
        SessionController,
        MeController,
        OverviewController,
        TokenRequestsController,
        QueuesController,
        PlanProposalsController,
        AdHocController,
        ReportingSchemesController,
        OnDemandController,
        OutagesController,
        DeadlineRulesController,
        ClosePlanController,
        ClonePlanController,
        PlanSightController,
        MigratePlanController,
        PlanCorrectionsController,
        CorrectionsController,
        CounterpartsController,
        PlanAmendmentsController,
        AmendmentsController,
        PlanExportController,
        BoardController,
        PlansController,
        DecidersController,
        ObligationsController,
        OccurrencesController,
        CalendarController,
        TasksController,
        PeriodController,
        ReceiptsController,
        BulkChoicesController,
        TaskBulkController,
        TaskVerbsController,
        TaskDecisionsController,
        ProcessesController,
        IssuedEventController,
        OperationsController,
        ContributionsController,
        ExtensionsController,
        HandoffsController,
        CommentsController,
        WatchesController,
        ViewedFilesController,
        SavedViewsController,
        DraftsController,
        ReviewNotesController,
        PreviousPeriodController,
        DocumentsController,
        ProposedAnswerController,
        SearchDocumentsController,
        SearchController,
        RegisterController,
        UploadsController,
        OrganisationController,
        UnitsController,
        MembershipsController,
        DeputiesController,
        AbsencesController,
        ReorganisationsController,
        AuditController,
        AuditExportsController,
        InspectionController,
        StoredLogController,
        ChangesController,
        DemoController,
        ProblemsController,
      ],
      providers: [
        Commands,
        Sessions,
        NotedRequests,
        Readiness,
        UploadSweep,
        ChangeStreams,
        // The accounts alone are not enough: a process on real time has no demo people.
        { provide: DEMO_ACCOUNTS, useValue: config.clock === 'demo' ? demo : null },
        ...alongside,
        { provide: APP_GUARD, useClass: CallerGuard },
        { provide: APP_INTERCEPTOR, useClass: AnswerInterceptor },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
