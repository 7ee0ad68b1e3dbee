import { decidingBlockers } from '#application/organisation/reorganise/deciding-blockers';
import { moveDeputies, moveMemberships } from '#application/organisation/reorganise/follow-people';
import { moveContributions, moveHandoffs, movePlan, moveTasks } from '#application/organisation/reorganise/follow-work';
import type { LoadedReorganisation, PlannedReorganisation } from '#application/organisation/reorganise/planned-reorganisation';
import type { Ids } from '#application/ports/ids';
import type { Loading } from '#application/ports/command-store';
import type { LoadedPlan } from '#application/ports/loaded';
import type { UnitAffairs } from '#application/ports/reorganisation-loading';
import type { Uuid } from '#domain/ids';
import { rearrange, type Rearranged } from '#domain/organisation/reorganisation/rearrange';
import type { Reorganisation } from '#domain/organisation/reorganisation/reorganisation';
import type { Blocker } from '#domain/refusal';

export async function loadReorganisation(loading: Loading, reorganisation: Reorganisation, ids: Ids): Promise<LoadedReorganisation> {
  const organisation = await loading.organisation();
  const rearranged = rearrange(organisation.units, reorganisation.steps, reorganisation.effectiveOn, () => ids.next());
  const { successorOf, fates } = rearranged;
  const changing = fates.flatMap(({ before }) => (before === null ? [] : [before.id]));
  const [affairs, plans, openLeads, ownTasks, unitHeads] = await Promise.all([
    loading.affairsOf([...successorOf.keys()], reorganisation.effectiveOn),
    loading.unclosedPlans(),
    loading.openLeads(),
    loading.openTasksLedBy([...new Set(successorOf.values())]),
    loading.heads('unit', changing),
  ]);
  return { organisation, rearranged, affairs, plans, openLeads, ownTasks, unitHeads };
}

export function planReorganisation(loaded: LoadedReorganisation, reorganisation: Reorganisation, ids: Ids): PlannedReorganisation {
  const { rearranged, affairs, organisation, plans } = loaded;
  const { successorOf: successors } = rearranged;
  const { effectiveOn, roles, planOwners } = reorganisation;
  const following = { successors, effectiveOn, ids };
  const remaining = organisation.memberships.filter(({ id }) => !affairs.memberships.some((held) => held.id === id));
  const memberships = moveMemberships(affairs.memberships, following, roles, remaining);
  const membershipsAfter = [...remaining, ...memberships.flatMap(({ next }) => next ?? [])];
  const owners = plans.map((plan) => ownerOf(plan, rearranged, planOwners));
  const movedPlans = plans.flatMap((plan, index) => movePlan(plan, owners[index]?.owner ?? null, successors) ?? []);
  const planned = {
    rearranged,
    tasks: moveTasks(affairs.tasks, successors),
    contributions: moveContributions(affairs.contributions, successors),
    handoffs: moveHandoffs(affairs.handoffs, successors),
    memberships,
    deputies: moveDeputies(affairs.deputies, following, membershipsAfter),
    clients: affairs.clients.flatMap((client) => {
      const to = successors.get(client.unitId);
      return to === undefined ? [] : [{ client, to }];
    }),
    plans: movedPlans,
    membershipsAfter,
  };
  const blockers = [
    ...rearranged.blockers,
    ...owners.flatMap(({ blocker }) => blocker ?? []),
    ...strangers(reorganisation, affairs),
    ...(rearranged.blockers.length > 0 ? [] : decidingBlockers(loaded, planned, effectiveOn)),
  ];
  return { ...planned, blockers };
}

/** A plan whose owner or issuer ends is asked about: nobody guesses which office keeps it. */
function ownerOf(
  { plan }: LoadedPlan,
  { successorOf, units }: Rearranged,
  planOwners: Readonly<Record<string, string>>,
): { readonly owner: Uuid | null; readonly blocker: Blocker | null } {
  const ended = [plan.ownerUnitId, plan.issuerUnitId].find((unitId) => successorOf.has(unitId));
  if (ended === undefined) return { owner: null, blocker: null };
  const codeOf = (unitId: Uuid): string => units.find(({ id }) => id === unitId)?.code ?? unitId;
  const said = planOwners[plan.code];
  const params = { plan: plan.code, unit: codeOf(ended), successor: codeOf(successorOf.get(plan.ownerUnitId) ?? plan.ownerUnitId) };
  if (said === undefined) return { owner: null, blocker: { code: 'plan-owner-unsaid', params } };
  const owner = units.find((unit) => unit.code === said && !successorOf.has(unit.id));
  if (owner === undefined) return { owner: null, blocker: { code: 'plan-owner-unknown', params: { plan: plan.code, unit: said } } };
  return { owner: owner.id === plan.ownerUnitId ? null : owner.id, blocker: null };
}

/** A role that was said for a membership which the reorganisation does not touch. */
function strangers({ roles }: Reorganisation, { memberships }: UnitAffairs): readonly Blocker[] {
  return Object.keys(roles)
    .filter((id) => !memberships.some((held) => held.id === id))
    .map((membership) => ({ code: 'membership-untouched', params: { membership } }));
}
