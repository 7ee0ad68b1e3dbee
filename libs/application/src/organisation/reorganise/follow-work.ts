import type { LoadedPlan, LoadedTask } from '#application/ports/loaded';
import type { OpenContribution, OpenHandoff } from '#application/ports/reorganisation-loading';
import type { Uuid } from '#domain/ids';
import type { PlanItem } from '#domain/plan/plan';
import type { ProposedAgency } from '#domain/plan/proposal';
import type { ResponsibilityLine } from '#domain/plan/responsibility';

/** Of each unit that ends, who takes over. */
export type Successors = ReadonlyMap<Uuid, Uuid>;

/** What a reorganisation changes of one open task. The old co-leads and coordinators stay written beside those who take over. */
export interface TaskMove {
  readonly loaded: LoadedTask;
  /** The new lead; null where it stays. */
  readonly lead: Uuid | null;
  readonly coLeads: readonly Uuid[];
  readonly coordinators: readonly Uuid[];
}

export interface ContributionMove {
  readonly contribution: OpenContribution;
  readonly to: Uuid;
}

/** `to` null: whoever the task was offered to leads it from now on, and the offer is taken back. */
export interface HandoffMove {
  readonly offered: OpenHandoff;
  readonly to: Uuid | null;
}

/** What a reorganisation changes of a plan that is not closed. `lines` count from 1. */
export interface PlanMove {
  readonly loaded: LoadedPlan;
  /** The new owner; null where it stays. */
  readonly owner: Uuid | null;
  readonly items: readonly PlanItem[];
  readonly lines: readonly { readonly line: number; readonly responsibility: ResponsibilityLine }[];
}

export function moveTasks(tasks: readonly LoadedTask[], successors: Successors): readonly TaskMove[] {
  return tasks.map((loaded) => {
    const { facts } = loaded.task;
    const lead = successors.get(facts.leadUnitId) ?? null;
    const leading = new Set([lead ?? facts.leadUnitId, ...facts.coLeads.map(({ unitId }) => unitId)]);
    const coLeads = newcomers(
      facts.coLeads.map(({ unitId }) => unitId),
      successors,
      leading,
    );
    const coordinating = loaded.sheet.coordinators.map(({ id }) => id);
    const coordinators = newcomers(coordinating, successors, new Set([...leading, ...coLeads, ...coordinating]));
    return { loaded, lead, coLeads, coordinators };
  });
}

/** Who takes over from some of the units, each once, without those who are there already. */
function newcomers(unitIds: readonly Uuid[], successors: Successors, there: ReadonlySet<Uuid>): readonly Uuid[] {
  const taking = unitIds.flatMap((unitId) => successors.get(unitId) ?? []);
  return [...new Set(taking)].filter((unitId) => !there.has(unitId));
}

export function moveContributions(contributions: readonly OpenContribution[], successors: Successors): readonly ContributionMove[] {
  return contributions.flatMap((contribution) => {
    const to = successors.get(contribution.unitId);
    return to === undefined ? [] : [{ contribution, to }];
  });
}

/** An offer follows the unit that it waits for. Nobody is offered what they lead: where two units of one offer become one, it is over. */
export function moveHandoffs(handoffs: readonly OpenHandoff[], successors: Successors): readonly HandoffMove[] {
  const now = (unitId: Uuid): Uuid => successors.get(unitId) ?? unitId;
  return handoffs.flatMap((offered): readonly HandoffMove[] => {
    const { toUnitId } = offered.handoff;
    const to = now(toUnitId);
    if (offered.leads.map(now).includes(to)) return [{ offered, to: null }];
    return to === toUnitId ? [] : [{ offered, to }];
  });
}

/** Rows that name a unit, and lines of the responsibility table, follow it to its successor. */
export function movePlan(loaded: LoadedPlan, owner: Uuid | null, successors: Successors): PlanMove | null {
  const items = loaded.items.flatMap((item) => followItem(item, successors) ?? []);
  const lines = loaded.lines.flatMap((line, index) => {
    const responsibility = followLine(line, successors);
    return responsibility === null ? [] : [{ line: index + 1, responsibility }];
  });
  return owner === null && items.length === 0 && lines.length === 0 ? null : { loaded, owner, items, lines };
}

function followItem(item: PlanItem, successors: Successors): PlanItem | null {
  const leads = item.leads.map((agency) => followAgency(agency, successors));
  const coordinators = item.coordinators.map((agency) => followAgency(agency, successors));
  const submittingLeadId = follow(item.submittingLeadId, successors);
  const isSame =
    submittingLeadId === item.submittingLeadId &&
    [...leads, ...coordinators].every((agency, index) => agency === [...item.leads, ...item.coordinators][index]);
  return isSame ? null : { ...item, leads, coordinators, submittingLeadId };
}

function followAgency(agency: ProposedAgency, successors: Successors): ProposedAgency {
  const { resolved } = agency;
  const id = resolved?.type === 'unit' ? successors.get(resolved.id) : undefined;
  return id === undefined ? agency : { ...agency, resolved: { type: 'unit', id } };
}

function followLine(line: ResponsibilityLine, successors: Successors): ResponsibilityLine | null {
  const unitId = follow(line.unitId, successors);
  const { decider } = line;
  const deciding = decider.kind === 'role' ? { ...decider, unitId: follow(decider.unitId, successors) ?? decider.unitId } : decider;
  const isSame = unitId === line.unitId && (decider.kind !== 'role' || deciding.kind !== 'role' || deciding.unitId === decider.unitId);
  return isSame ? null : { ...line, unitId, decider: deciding };
}

function follow(unitId: Uuid | null, successors: Successors): Uuid | null {
  return unitId === null ? null : (successors.get(unitId) ?? unitId);
}
