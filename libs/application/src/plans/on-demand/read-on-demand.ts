import type { CommandRequest, Environment } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import { linesSeenBy, loadOnDemand } from '#application/plans/on-demand/load-on-demand';
import type { Uuid } from '#domain/ids';
import { mayConfirmNil, type OnDemandLine } from '#domain/plan/on-demand/on-demand';
import type { Refusal } from '#domain/refusal';

export interface OnDemandOfUnit {
  /** Whether the reader may say for the unit that nothing arose. */
  readonly mayConfirm: boolean;
  readonly lines: readonly OnDemandLine[];
}

/** What is asked of a unit when it arises, period by period. */
export function readOnDemandOfUnit(environment: Environment, request: CommandRequest, unitId: Uuid): Promise<OnDemandOfUnit | Refusal> {
  return read(environment, request, 'nil-return.list', 'any-capacity', async (loading, actor, { today }) => {
    const loaded = await loadOnDemand(loading, today);
    const unit = loaded.units.find(({ id }) => id === unitId);
    if (unit === undefined) return null;
    const mayConfirm = actor.capacities.some((capacity) => mayConfirmNil(capacity, unit, actor));
    return { mayConfirm, lines: linesSeenBy(actor, loaded).filter((line) => line.unit.id === unitId) };
  });
}

/** What a plan asks of its units when it arises: who has said what. */
export function readOnDemandOfPlan(
  environment: Environment,
  request: CommandRequest,
  planId: Uuid,
): Promise<readonly OnDemandLine[] | Refusal> {
  return read(environment, request, 'nil-return.list', 'any-capacity', async (loading, actor, { today }) => {
    if ((await loading.plan(planId)) === null) return null;
    return linesSeenBy(actor, await loadOnDemand(loading, today)).filter(({ plan }) => plan.id === planId);
  });
}
