import type { Uuid } from '#domain/ids';
import { agencyOf } from '#domain/organisation/agency';
import type { Membership } from '#domain/organisation/membership';
import { organisationOn, type Organisation } from '#domain/organisation/organisation';
import type { AgencyRef, Party } from '#domain/organisation/party';
import type { Unit } from '#domain/organisation/unit';
import { deciderBlockers, type Responsibilities } from '#domain/plan/decider-blockers';
import { holdersOn } from '#domain/plan/decider-standing';
import { decidersOf } from '#domain/plan/deciders-of';
import { fanOut, type FanOut } from '#domain/plan/fan-out';
import { leadBlockers } from '#domain/plan/lead-blockers';
import { leadsOf, type PlannedLead } from '#domain/plan/leads-of';
import type { Plan, PlanItem } from '#domain/plan/plan';
import type { ProposedAgency } from '#domain/plan/proposal';
import type { PlannedObligation, PlannedTask, PublicationBlocker } from '#domain/plan/publication';
import type { ResponsibilityLine } from '#domain/plan/responsibility';
import { dueOfUnit, type RowObligation } from '#domain/plan/row-obligations';
import { taskReference } from '#domain/plan/task-reference';
import type { LocalDate } from '#domain/time/local-date';
import type { ReportingScheme } from '#domain/timing/reporting-scheme';

/** Everything that publishing reads, and later what opens periods and answers to events. */
export interface Publication {
  readonly plan: Plan;
  readonly items: readonly PlanItem[];
  readonly units: readonly Unit[];
  readonly parties: readonly Party[];
  readonly memberships: readonly Membership[];
  readonly lines: readonly ResponsibilityLine[];
  /** How the tenant's reports run where a document sets their periods. */
  readonly reporting: readonly ReportingScheme[];
  /** The day on which tasks are made: groups, agencies and rights are read as of this day. */
  readonly on: LocalDate;
}

/** What all rows of a plan share. */
export interface RowSetting {
  readonly plan: Plan;
  readonly organisation: Organisation;
  readonly responsibilities: Responsibilities;
}

export function rowSetting({ plan, units, parties, memberships, lines, on }: Omit<Publication, 'items' | 'reporting'>): RowSetting {
  const organisation = organisationOn(on, units, parties);
  return { plan, organisation, responsibilities: { lines, plan, holders: holdersOn(memberships, organisation) } };
}

/** One falling due, as it is asked of each lead. */
export type FallingDue = Pick<RowObligation, 'label' | 'part' | 'from' | 'dueOn' | 'tiers'>;

/** Who does the work of a row, and who stands in its way. */
export interface PlannedRow {
  readonly units: FanOut;
  readonly blockers: readonly PublicationBlocker[];
  /** The tasks of one of its obligations: one for each lead, or a single one where several lead jointly. */
  readonly planned: (due: FallingDue) => PlannedObligation;
}

/**
 * @param makesTasks whether it is asked to make tasks at all: a row that waits may still leave its lead open
 * @param onlyUnitId asks this lead alone; null: all
 */
export function planRow(item: PlanItem, makesTasks: boolean, setting: RowSetting, onlyUnitId: Uuid | null = null): PlannedRow {
  const { organisation, responsibilities } = setting;
  const all = fanOut(refsOf(item.leads), refsOf(item.coordinators), organisation);
  const units = onlyUnitId === null ? all : { ...all, leadUnits: all.leadUnits.filter(({ id }) => id === onlyUnitId) };
  const { leads, blockers: unnamed } = leadsOf(item, units.leadUnits, item.leadMode === 'joint' && makesTasks);
  const blockers: readonly PublicationBlocker[] = [
    ...leadBlockers(item, { makesTasks, isPublished: setting.plan.state === 'published' }, organisation),
    ...unnamed,
    ...deciderBlockers(item, leads, responsibilities, organisation),
  ];
  return { units, blockers, planned: (due) => obligationOf(due, item, leads, units, setting) };
}

function obligationOf(
  due: FallingDue,
  item: PlanItem,
  leads: readonly PlannedLead[],
  units: FanOut,
  { plan, organisation, responsibilities }: RowSetting,
): PlannedObligation {
  const { label, part, from, dueOn } = due;
  const isPast = (date: LocalDate | null): boolean => date !== null && date < organisation.on;
  const dated = (unit: Unit): Pick<PlannedTask, 'dueOn' | 'bornLate'> => {
    const own = dueOfUnit(due, unit.type);
    return { dueOn: own, bornLate: isPast(own) };
  };
  const tasks = leads.map(({ unit, coLeads }) => ({
    unitId: unit.id,
    ...dated(unit),
    agencyId: agencyOf(unit.id, organisation),
    coLeads: coLeads.map(({ id, officerSubmits }) => ({ unitId: id, agencyId: agencyOf(id, organisation), officerSubmits })),
    reference: taskReference(plan.code, item.referencePath, part, unit.code),
    deciders: decidersOf({ section: item.section, itemId: item.id, leadUnit: unit }, responsibilities.lines, plan),
    coordinators: units.coordinatorsOf(unit.id).map(({ id }) => id),
  }));
  return { label, from, dueOn, bornLate: isPast(dueOn), tasks };
}

export function refsOf(agencies: readonly ProposedAgency[]): readonly AgencyRef[] {
  return agencies.flatMap(({ resolved }) => (resolved === null ? [] : [resolved]));
}
