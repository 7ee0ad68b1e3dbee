import type { Loading } from '#application/ports/command-store';
import { isOnDemand, onDemandLines, type OnDemandLine } from '#domain/plan/on-demand/on-demand';
import type { Unit } from '#domain/organisation/unit';
import type { LocalDate } from '#domain/time/local-date';

/** The on-demand rows of every published plan, as they read today, and the units that they are asked of. */
export interface LoadedOnDemand {
  readonly lines: readonly OnDemandLine[];
  readonly units: readonly Unit[];
}

export async function loadOnDemand(loading: Loading, today: LocalDate): Promise<LoadedOnDemand> {
  const [plans, { units, parties }] = await Promise.all([loading.publishedPlans(), loading.organisation()]);
  const itemIds = plans.flatMap(({ items }) => items.filter(isOnDemand).map(({ id }) => id));
  const [nilReturns, arisen] = await Promise.all([loading.nilReturns(itemIds), loading.arisenTasks(itemIds)]);
  return { lines: onDemandLines({ plans, units, parties, nilReturns, arisen }, today), units };
}
