import type { SaidCounterpart, ImplementingRow, PlanToImplement } from '#application/ports/queries/counterparts';
import type { Page, PageRequest } from '#application/ports/queries/page';
import type { TaskReader } from '#application/ports/queries/task-reader';
import type { UnitName } from '#application/ports/loaded';
import type { Uuid } from '#domain/ids';
import type { TasksByStanding } from '#domain/plan/appendix/task-standing';
import type { Amendment } from '#domain/plan/amendment/amendment';
import type { Correction } from '#domain/plan/correction/correction';
import type { Plan, PlanItem, PlanSection } from '#domain/plan/plan';
import type { Instant, LocalDate } from '#domain/time/local-date';

export interface PlanListItem extends Plan {
  readonly issuer: UnitName;
  readonly owner: UnitName;
  readonly tasks: number;
  /** Corrections that wait for a second person. */
  readonly openCorrections: number;
  /** The amendment that waits for a second person, if any. */
  readonly openAmendment: Uuid | null;
}

/** A row with the number of its tasks by state. */
export interface PlanRow extends PlanItem {
  readonly tasksByState: Readonly<Record<string, number>>;
  /** The row of last year's plan that it goes on from. */
  readonly lastYear: { readonly planId: Uuid; readonly planCode: string; readonly path: string } | null;
}

/** The plan's table as printed: sections and rows in their order. */
export interface PlanTable {
  readonly sections: readonly PlanSection[];
  readonly items: readonly PlanRow[];
}

/** A correction of a row as people read it. Whoever is not a person has no name. */
export interface PlanCorrection extends Omit<Correction, 'planId' | 'proposedBy' | 'decidedBy'> {
  readonly path: string;
  readonly version: number;
  readonly proposedBy: { readonly id: Uuid; readonly name: string } | null;
  readonly decidedBy: { readonly id: Uuid; readonly name: string } | null;
}

/** An amendment as people read it. Whoever is not a person has no name. */
export interface PlanAmendment extends Pick<
  Amendment,
  | 'id'
  | 'state'
  | 'scope'
  | 'number'
  | 'date'
  | 'reason'
  | 'documentId'
  | 'proposalId'
  | 'rows'
  | 'proposedAt'
  | 'decidedAt'
  | 'decisionReason'
> {
  readonly version: number;
  readonly proposedBy: { readonly id: Uuid; readonly name: string } | null;
  readonly decidedBy: { readonly id: Uuid; readonly name: string } | null;
}

/** What was read from a document, in a list. `createdBy` null: whoever proposed it is no person. */
export interface ProposalListItem {
  readonly id: Uuid;
  readonly state: 'open' | 'approved' | 'discarded';
  readonly version: number;
  readonly title: string;
  readonly documentId: Uuid;
  readonly documentName: string;
  readonly year: number | null;
  readonly rows: number;
  readonly questions: number;
  readonly createdBy: { readonly id: Uuid; readonly name: string } | null;
  readonly createdAt: Instant;
}

export interface PlanQueries {
  list(
    reader: TaskReader,
    filter: { readonly state: readonly string[]; readonly code: readonly string[] },
    page: PageRequest<'code'>,
  ): Promise<Page<PlanListItem>>;
  plan(reader: TaskReader, planId: Uuid): Promise<PlanListItem | null>;
  rows(reader: TaskReader, planId: Uuid): Promise<PlanTable>;
  /** How the tasks of the rows of plans stand on a day, as far as the reader sees them; rows without any are left out. */
  standings(reader: TaskReader, planIds: readonly Uuid[], today: LocalDate): Promise<ReadonlyMap<Uuid, TasksByStanding>>;
  /** Plans whose rows those of this one may implement, by code. */
  toImplement(tenant: Uuid, planId: Uuid): Promise<readonly PlanToImplement[]>;
  /** What was last said of its rows and those of another plan, in the printed order of both. */
  counterpartsSaid(tenant: Uuid, planId: Uuid, otherPlanId: Uuid): Promise<readonly SaidCounterpart[]>;
  /** The rows of other plans that implement its own, by plan and in printed order. */
  implementing(reader: TaskReader, planId: Uuid): Promise<readonly ImplementingRow[]>;
  /** Latest first. */
  corrections(tenant: Uuid, planId: Uuid): Promise<readonly PlanCorrection[]>;
  /** Latest first. */
  amendments(tenant: Uuid, planId: Uuid): Promise<readonly PlanAmendment[]>;
  proposals(tenant: Uuid, filter: { readonly state: readonly string[] }, page: PageRequest<'createdAt'>): Promise<Page<ProposalListItem>>;
}
