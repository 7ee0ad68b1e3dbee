import { countingPlans } from '#application/plans/counting-plans';
import type { Loading } from '#application/ports/command-store';
import type { LoadedPlan } from '#application/ports/loaded';
import { agencyOf } from '#domain/organisation/agency';
import type { Actor } from '#domain/organisation/capacity';
import { organisationOn, type Organisation } from '#domain/organisation/organisation';
import { isOnDemand, onDemandLines, type OnDemandLine } from '#domain/plan/on-demand/on-demand';
import type { Unit } from '#domain/organisation/unit';
import { readerOf, sees, sightOfUnit } from '#domain/task/sight';
import type { LocalDate } from '#domain/time/local-date';

/** The on-demand rows of every published plan, as they read today, and the units that they are asked of. */
export interface LoadedOnDemand {
  readonly lines: readonly OnDemandLine[];
  readonly plans: readonly LoadedPlan[];
  readonly organisation: Organisation;
  readonly units: readonly Unit[];
}

export async function loadOnDemand(loading: Loading, today: LocalDate): Promise<LoadedOnDemand> {
  const [plans, { units, parties }] = await Promise.all([countingPlans(loading), loading.organisation()]);
  const itemIds = plans.flatMap(({ items }) => items.filter(isOnDemand).map(({ id }) => id));
  const [nilReturns, arisen] = await Promise.all([loading.nilReturns(itemIds), loading.arisenTasks(itemIds)]);
  const lines = onDemandLines({ plans, units, parties, nilReturns, arisen }, today);
  return { lines, plans, organisation: organisationOn(today, units, parties), units };
}

/** The lines that a reader sees: of a confined plan those of the units that they see the work of. */
export function linesSeenBy(actor: Actor, { lines, plans, organisation }: LoadedOnDemand): readonly OnDemandLine[] {
  const reader = readerOf(actor);
  const planById = new Map(plans.map((loaded) => [loaded.plan.id, loaded]));
  return lines.filter(({ plan: { id }, unit }) => {
    const loaded = planById.get(id);
    if (loaded === undefined) return false;
    const participant = { unitId: unit.id, agencyId: agencyOf(unit.id, organisation) };
    return sees(reader, sightOfUnit(loaded.plan, loaded.lines, participant));
  });
}
