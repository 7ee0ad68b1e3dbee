import { agencyOf } from '#domain/organisation/agency';
import type { Membership } from '#domain/organisation/membership';
import { organisationOn } from '#domain/organisation/organisation';
import type { Organisation } from '#domain/organisation/organisation';
import type { AgencyRef, Party } from '#domain/organisation/party';
import type { Unit } from '#domain/organisation/unit';
import { deciderBlockers } from '#domain/plan/decider-blockers';
import type { Responsibilities } from '#domain/plan/decider-blockers';
import { decidersOf } from '#domain/plan/deciders-of';
import { holdersOn } from '#domain/plan/decider-standing';
import { fanOut } from '#domain/plan/fan-out';
import type { FanOut } from '#domain/plan/fan-out';
import { leadBlockers } from '#domain/plan/lead-blockers';
import { leadsOf } from '#domain/plan/leads-of';
import type { PlannedLead, SubmittingLeads } from '#domain/plan/leads-of';
import type { Plan, PlanItem } from '#domain/plan/plan';
import type { ProposedAgency } from '#domain/plan/proposal';
import type { PlannedObligation, PublicationBlocker, PublicationPreview, RowPublication } from '#domain/plan/publication';
import { publicationTotals } from '#domain/plan/publication-totals';
import type { ResponsibilityLine } from '#domain/plan/responsibility';
import { rowTiming } from '#domain/plan/row-timing';
import type { DatedOccurrence } from '#domain/plan/row-timing';
import { taskReference } from '#domain/plan/task-reference';
import type { LocalDate } from '#domain/time/local-date';

/** Everything that publishing reads. */
export interface Publication {
  readonly plan: Plan;
  readonly items: readonly PlanItem[];
  readonly units: readonly Unit[];
  readonly parties: readonly Party[];
  readonly memberships: readonly Membership[];
  readonly lines: readonly ResponsibilityLine[];
  readonly submittingLeads: SubmittingLeads;
  /** The day of publication: groups, agencies and rights are read as of this day. */
  readonly on: LocalDate;
}

/** What publishing the plan on that day makes of every row, and what stands in its way. Publishing makes exactly these tasks. */
export function previewPublication({
  plan,
  items,
  units,
  parties,
  memberships,
  lines,
  submittingLeads,
  on,
}: Publication): PublicationPreview {
  const organisation = organisationOn(on, units, parties);
  const responsibilities = { lines, plan, holders: holdersOn(memberships, organisation) };
  const rows = items.map((item) => publishRow(item, { plan, organisation, responsibilities, submittingLeads }));
  return { rows, totals: publicationTotals(rows), blockers: rows.flatMap((row) => row.blockers) };
}

/** What all rows share. */
interface Setting {
  readonly plan: Plan;
  readonly organisation: Organisation;
  readonly responsibilities: Responsibilities;
  readonly submittingLeads: SubmittingLeads;
}

function publishRow(item: PlanItem, setting: Setting): RowPublication {
  const { plan, organisation, responsibilities, submittingLeads } = setting;
  const timing = rowTiming(item.timing.rules, plan);
  const units = fanOut(refsOf(item.leads), refsOf(item.coordinators), organisation);
  const counts = countsOf(item, units);
  // Asked for the task that is made now: nothing keeps the answer for later ones.
  const jointly = item.leadMode === 'joint' && 'occurrence' in timing;
  const { leads, blockers: unnamed } = leadsOf(item.path, units.leadUnits, jointly, submittingLeads);
  const blockers: readonly PublicationBlocker[] = [
    ...leadBlockers(item, 'occurrence' in timing, organisation),
    ...unnamed,
    ...deciderBlockers(item, leads, responsibilities, organisation),
  ];
  return {
    itemId: item.id,
    path: item.path,
    leadMode: item.leadMode === 'joint' ? 'joint' : 'each',
    leadModeAssumed: item.leadMode === 'unknown' && counts.each > 1,
    leadUnits: units.leadUnits.map(({ id }) => id),
    counts,
    obligation: 'occurrence' in timing ? obligationOf(timing.occurrence, item, leads, units, setting) : null,
    reason: 'reason' in timing ? timing.reason : null,
    leadInsteadOfCoordinator: units.leadInsteadOfCoordinator.map(({ id }) => id),
    coordinatorsWithoutUnits: item.coordinators
      .filter(({ resolved }) => resolved === null || resolved.type === 'role' || resolved.type === 'external')
      .map(({ text, resolved }) => ({ text, type: resolved?.type ?? null })),
    blockers,
  };
}

function obligationOf(
  { label, from, due }: DatedOccurrence,
  item: PlanItem,
  leads: readonly PlannedLead[],
  units: FanOut,
  { plan, organisation, responsibilities }: Setting,
): PlannedObligation {
  const tasks = leads.map(({ unit, coLeads }) => ({
    unitId: unit.id,
    agencyId: agencyOf(unit.id, organisation),
    coLeads: coLeads.map(({ id, officerSubmits }) => ({ unitId: id, agencyId: agencyOf(id, organisation), officerSubmits })),
    reference: taskReference(plan.code, item.path, due, unit.code),
    deciders: decidersOf({ section: item.section, itemId: item.id, leadUnit: unit }, responsibilities.lines, plan),
    coordinators: units.coordinatorsOf(unit.id).map(({ id }) => id),
  }));
  return { label, from, dueOn: due, bornLate: due < organisation.on, tasks };
}

/** A lead that is known only per event counts one; leads that nobody understood count nothing. */
function countsOf({ leads }: PlanItem, { leadUnits }: FanOut): RowPublication['counts'] {
  const each = leadUnits.length + leads.filter(({ resolved }) => resolved?.type === 'role').length;
  return { each, joint: Math.min(each, 1) };
}

function refsOf(agencies: readonly ProposedAgency[]): readonly AgencyRef[] {
  return agencies.flatMap(({ resolved }) => (resolved === null ? [] : [resolved]));
}
