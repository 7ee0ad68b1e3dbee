import type { Loading } from '#application/ports/command-store';
import type { LoadedPlan, OrganisationRecord } from '#application/ports/loaded';
import type { Uuid } from '#domain/ids';

/** A plan with the organisation that it is published into. */
export interface LoadedForPublishing extends LoadedPlan {
  readonly organisation: OrganisationRecord;
}

export async function loadForPublishing(loading: Loading, planId: Uuid): Promise<LoadedForPublishing | null> {
  const [plan, organisation] = await Promise.all([loading.plan(planId), loading.organisation()]);
  return plan && { ...plan, organisation };
}
