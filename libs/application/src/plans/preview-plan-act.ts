import type { CommandRequest, Environment, Moment } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import { administering } from '#application/plans/plan-capacity';
import type { Loading } from '#application/ports/command-store';
import type { Plan } from '#domain/plan/plan';
import { refuse, type Refusal } from '#domain/refusal';

/** The dry run of an act on a plan, for whoever administers that plan, in whatever capacity: it tells of tasks that others may not see. */
export function previewPlanAct<Loaded extends { readonly plan: Plan }, Preview>(
  environment: Environment,
  request: CommandRequest,
  action: string,
  load: (loading: Loading) => Promise<Loaded | null>,
  preview: (loaded: Loaded, moment: Moment) => Preview,
): Promise<Preview | Refusal> {
  return read<Preview | Refusal>(environment, request, action, ['plan-administrator'], async (loading, actor, moment) => {
    const loaded = await load(loading);
    if (loaded === null) return null;
    const { plan } = loaded;
    if (administering(actor, plan.ownerUnitId).length === 0) return refuse('not-allowed', action, plan.state, [{ code: 'not-allowed' }]);
    return preview(loaded, moment);
  });
}
