import type { Loading } from '#application/ports/command-store';
import type { LoadedPlan } from '#application/ports/loaded';

/** The published plans that count: what really happens brings nothing about in a practice plan (docs/adr/0044). */
export async function countingPlans(loading: Loading): Promise<readonly LoadedPlan[]> {
  const published = await loading.publishedPlans();
  return published.filter(({ plan }) => !plan.practice);
}
