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
import type { PlannedLead } from '#domain/plan/leads-of';
import type { Plan, PlanItem } from '#domain/plan/plan';
import type { ProposedAgency } from '#domain/plan/proposal';
import type { PlannedObligation, PublicationBlocker, PublicationPreview, RowPublication } from '#domain/plan/publication';
import { publicationTotals } from '#domain/plan/publication-totals';
import type { ResponsibilityLine } from '#domain/plan/responsibility';
import { rowObligations } from '#domain/plan/row-obligations';
import type { RowObligation } from '#domain/plan/row-obligations';
import { taskReference } from '#domain/plan/task-reference';
import { localDateOf, type LocalDate } from '#domain/time/local-date';

/** Everything that publishing reads, and later what opens the periods. */
export interface Publication {
  readonly plan: Plan;
  readonly items: readonly PlanItem[];
  readonly units: readonly Unit[];
  readonly parties: readonly Party[];
  readonly memberships: readonly Membership[];
  readonly lines: readonly ResponsibilityLine[];
  /** The day on which tasks are made: groups, agencies and rights are read as of this day. */
  readonly on: LocalDate;
}

/**
 * What every row of the plan asks for on that day, and what stands in its way. Publishing makes the rows with one date; what else
 * has opened by a day (continuous work, periods) is opened after it (`openPeriods`).
 */
export function previewPublication({ plan, items, units, parties, memberships, lines, on }: Publication): PublicationPreview {
  const organisation = organisationOn(on, units, parties);
  const responsibilities = { lines, plan, holders: holdersOn(memberships, organisation) };
  const rows = items.map((item) => publishRow(item, { plan, organisation, responsibilities }));
  return { rows, totals: publicationTotals(rows), blockers: rows.flatMap((row) => row.blockers) };
}

/** What all rows share. */
interface Setting {
  readonly plan: Plan;
  readonly organisation: Organisation;
  readonly responsibilities: Responsibilities;
}

function publishRow(item: PlanItem, setting: Setting): RowPublication {
  const { plan, organisation, responsibilities } = setting;
  const { obligations, reason } = rowObligations(item.timing.rules, { ...plan, since: signedOn(plan, organisation.on) });
  const units = fanOut(refsOf(item.leads), refsOf(item.coordinators), organisation);
  const counts = countsOf(item, units);
  const jointly = item.leadMode === 'joint' && obligations.length > 0;
  const { leads, blockers: unnamed } = leadsOf(item, units.leadUnits, jointly);
  const blockers: readonly PublicationBlocker[] = [
    ...leadBlockers(item, obligations.length > 0, organisation),
    ...unnamed,
    ...deciderBlockers(item, leads, responsibilities, organisation),
  ];
  const planned = (one: RowObligation): PlannedObligation => obligationOf(one, item, leads, units, setting);
  const byPublishing = obligations.filter(({ opensOn }) => opensOn === null);
  const opening = obligations.filter((one): one is OpeningObligation => one.opensOn !== null);
  return {
    itemId: item.id,
    path: item.path,
    leadMode: item.leadMode === 'joint' ? 'joint' : 'each',
    leadModeAssumed: item.leadMode === 'unknown' && counts.each > 1,
    leadUnits: units.leadUnits.map(({ id }) => id),
    counts,
    obligation: byPublishing.map(planned)[0] ?? null,
    reason,
    opened: opening.filter(({ opensOn }) => opensOn <= organisation.on).map(planned),
    later: opening.filter(({ opensOn }) => opensOn > organisation.on),
    leadInsteadOfCoordinator: units.leadInsteadOfCoordinator.map(({ id }) => id),
    coordinatorsWithoutUnits: item.coordinators
      .filter(({ resolved }) => resolved === null || resolved.type === 'role' || resolved.type === 'external')
      .map(({ text, resolved }) => ({ text, type: resolved?.type ?? null })),
    blockers,
  };
}

/** What was due before a plan was signed is nobody's duty; a plan without a date is taken as of its publication. */
function signedOn({ date, publishedAt }: Plan, today: LocalDate): LocalDate {
  return date ?? (publishedAt === null ? today : localDateOf(publishedAt));
}

/** An obligation that opens on a day of its own. */
type OpeningObligation = RowObligation & { readonly opensOn: LocalDate };

function obligationOf(
  { label, part, from, dueOn }: RowObligation,
  item: PlanItem,
  leads: readonly PlannedLead[],
  units: FanOut,
  { plan, organisation, responsibilities }: Setting,
): PlannedObligation {
  const tasks = leads.map(({ unit, coLeads }) => ({
    unitId: unit.id,
    agencyId: agencyOf(unit.id, organisation),
    coLeads: coLeads.map(({ id, officerSubmits }) => ({ unitId: id, agencyId: agencyOf(id, organisation), officerSubmits })),
    reference: taskReference(plan.code, item.path, part, unit.code),
    deciders: decidersOf({ section: item.section, itemId: item.id, leadUnit: unit }, responsibilities.lines, plan),
    coordinators: units.coordinatorsOf(unit.id).map(({ id }) => id),
  }));
  return { label, from, dueOn, bornLate: dueOn !== null && dueOn < organisation.on, tasks };
}

/** A lead that is known only per event counts one; leads that nobody understood count nothing. */
function countsOf({ leads }: PlanItem, { leadUnits }: FanOut): RowPublication['counts'] {
  const each = leadUnits.length + leads.filter(({ resolved }) => resolved?.type === 'role').length;
  return { each, joint: Math.min(each, 1) };
}

function refsOf(agencies: readonly ProposedAgency[]): readonly AgencyRef[] {
  return agencies.flatMap(({ resolved }) => (resolved === null ? [] : [resolved]));
}
