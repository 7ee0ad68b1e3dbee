import type { StreamHead } from '#domain/audit/stream-head';
import type { Contribution, ContributionOrigin } from '#domain/contribution/contribution';
import type { Requirement } from '#domain/contribution/required-contributions';
import type { Extension } from '#domain/extension/extension';
import type { OfferedHandoff } from '#domain/handoff/decide-handoff';
import type { Uuid } from '#domain/ids';
import type { Occurrence } from '#domain/occurrence/occurrence';
import type { Membership } from '#domain/organisation/membership';
import type { Party } from '#domain/organisation/party';
import type { Unit } from '#domain/organisation/unit';
import type { Amendment } from '#domain/plan/amendment/amendment';
import type { Correction } from '#domain/plan/correction/correction';
import type { Plan, PlanItem, PlanSection } from '#domain/plan/plan';
import type { PlanProposal, ProposedDeliverables } from '#domain/plan/proposal';
import type { ResponsibilityLine } from '#domain/plan/responsibility';
import type { ReportingScheme } from '#domain/timing/reporting-scheme';
import type { DeadlineRules } from '#domain/task/deadline-rules';
import type { ContentState } from '#domain/document/content-state';
import type { DocumentRef } from '#domain/task/document-ref';
import type { Task } from '#domain/task/task';
import type { Instant, LocalDate } from '#domain/time/local-date';
import type { OwnDay } from '#domain/timing/own-day';
import type { CalendarYear } from '#domain/timing/working-days';
import type { SavedView } from '#domain/saved-view/saved-view';
import type { Watch } from '#domain/watch/watch';

/** What of the organisation carries the end of its own stream. */
export type HeadedType = 'unit' | 'party' | 'person' | 'membership' | 'deputy' | 'absence';

/** A unit as it is named on a screen. */
export interface UnitName {
  readonly id: Uuid;
  readonly code: string;
  readonly name: string;
}

/** A party outside as it is named on a screen. */
export interface PartyName {
  readonly id: Uuid;
  readonly name: string;
}

export interface ContributionSummary {
  readonly id: Uuid;
  /** The unit that is asked; null where a party outside is. */
  readonly unit: UnitName | null;
  readonly party: PartyName | null;
  readonly origin: ContributionOrigin;
  readonly state: Contribution['state'];
  readonly question: string;
  readonly dueOn: LocalDate;
  readonly required: boolean;
  readonly version: number;
}

/** What people read of a task: the plan's wording, names and dates. Nothing here decides anything. */
export interface TaskSheet {
  readonly reference: string;
  readonly plan: { readonly id: Uuid; readonly code: string; readonly title: string; readonly practice: boolean };
  readonly item: {
    readonly id: Uuid;
    readonly path: string;
    readonly section: string;
    readonly sectionTitle: string;
    readonly group: string | null;
    readonly content: string;
    readonly deliverables: ProposedDeliverables;
    readonly timingText: string;
  };
  readonly obligationId: Uuid;
  readonly leadUnit: UnitName;
  readonly originUnitId: Uuid;
  /** The other leads of a joint task. */
  readonly coLeads: readonly UnitName[];
  readonly coordinators: readonly UnitName[];
  /** The parties outside that the row prints as coordinating. */
  readonly outsideCoordinators: readonly PartyName[];
  readonly contributions: readonly ContributionSummary[];
  readonly firstDueOn: LocalDate | null;
  readonly deadlinePassedOn: LocalDate | null;
  readonly createdAt: Instant;
}

/** Everything that a command on one task reads. `partsVersion` guards against a race with its contributions. */
export interface LoadedTask {
  readonly task: Task;
  readonly head: StreamHead;
  readonly partsVersion: number;
  readonly sheet: TaskSheet;
  readonly parts: TaskParts;
  /** What its row requires of whoever coordinates; null where opinions are asked for on request. */
  readonly requirement: Requirement | null;
}

/** What belongs to a task and has a life of its own, oldest first. */
export interface TaskParts {
  readonly extensions: readonly Extension[];
  readonly handoffs: readonly LoadedHandoff[];
}

export interface LoadedHandoff extends OfferedHandoff {
  readonly fromUnit: UnitName;
  readonly toUnit: UnitName;
}

/** A part of a task that is acted on, with its task. */
export interface LoadedPart<Part> {
  readonly part: Part;
  readonly head: StreamHead;
  readonly task: LoadedTask;
}

/** A tenant's rules, the usual ones where it has none; `head` is at 0 then. */
export interface LoadedDeadlineRules {
  readonly rules: DeadlineRules;
  readonly head: StreamHead;
}

/** One change of a tenant's deadline rules, as the log has it. `by` null: the system, or software. */
export interface DeadlineRulesChange {
  readonly eventId: Uuid;
  readonly by: { readonly id: Uuid; readonly name: string } | null;
  readonly at: Instant;
  readonly before: DeadlineRules;
  readonly after: DeadlineRules;
}

export interface LoadedContribution {
  readonly contribution: Contribution;
  readonly head: StreamHead;
  readonly task: LoadedTask;
}

export interface LoadedSavedView {
  readonly view: SavedView;
  readonly head: StreamHead;
}

/** A view by the names of whoever made it, and of the unit that it is shared with. */
export interface SharedView {
  readonly view: SavedView;
  readonly owner: { readonly id: Uuid; readonly name: string };
  readonly unit: UnitName | null;
}

export interface LoadedWatch {
  readonly watch: Watch;
  readonly head: StreamHead;
}

/** Somebody by name: a person, or a unit's software, which is capable of nothing that is asked of people. */
export interface KnownHand {
  readonly id: Uuid;
  readonly name: string;
  /** Whether they hold a capacity on the day, as a person. */
  readonly capable: boolean;
}

/** A plan with its sections and rows in force. */
export interface LoadedPlan {
  readonly plan: Plan;
  readonly head: StreamHead;
  readonly items: readonly PlanItem[];
  readonly sections: readonly PlanSection[];
  readonly lines: readonly ResponsibilityLine[];
}

/** An obligation of one row with all its tasks, closed ones too. */
export interface LoadedObligation {
  readonly id: Uuid;
  readonly label: string;
  readonly from: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly occurrenceId: Uuid | null;
  readonly tasks: readonly LoadedTask[];
}

export interface LoadedCorrection {
  readonly correction: Correction;
  readonly head: StreamHead;
}

/** What was ever called something in a plan, also what is printed no more. */
export interface NamesInPlan {
  /** The paths by which tasks are named. */
  readonly referencePaths: ReadonlySet<string>;
  readonly sections: ReadonlySet<string>;
}

export interface LoadedAmendment {
  readonly amendment: Amendment;
  readonly head: StreamHead;
}

export interface LoadedProposal {
  readonly id: Uuid;
  readonly state: 'open' | 'approved' | 'discarded';
  readonly documentId: Uuid;
  readonly proposal: PlanProposal;
  readonly head: StreamHead;
}

/** An event of the register. `answered`: the obligations that it opened, each of one row. */
export interface LoadedOccurrence {
  readonly occurrence: Occurrence;
  readonly head: StreamHead;
  readonly answered: readonly { readonly obligationId: Uuid; readonly planId: Uuid; readonly itemId: Uuid }[];
}

/** The calendar as it is stored: the nation's years, and the tenant's own days that are not withdrawn. */
export interface LoadedCalendar {
  readonly national: readonly CalendarYear[];
  readonly own: readonly (OwnDay & { readonly head: StreamHead })[];
}

/** The organisation of one tenant, with its history. */
export interface OrganisationRecord {
  readonly units: readonly Unit[];
  readonly parties: readonly Party[];
  readonly memberships: readonly Membership[];
  /** How its reports run where a document sets their periods. */
  readonly reporting: readonly ReportingScheme[];
}

export interface LoadedDocument extends DocumentRef {
  readonly clientId: Uuid;
  readonly unitId: Uuid | null;
  readonly contentState: ContentState;
}
