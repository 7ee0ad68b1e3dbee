import type { CommandRequest, Environment } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import type { SharedView } from '#application/ports/loaded';
import type { Refusal } from '#domain/refusal';
import { mayChangeView } from '#domain/saved-view/decide-saved-view';

/** A view that the reader may use, and whether they may change and drop it. */
export interface UsableView extends SharedView {
  readonly mayChange: boolean;
}

/** The reader's own, and what others share with a unit of theirs or with everybody; by name. What was dropped is left out. */
export function listSavedViews(environment: Environment, request: CommandRequest): Promise<readonly UsableView[] | Refusal> {
  return read(environment, request, 'saved-view.list', 'any-capacity', async (loading, actor) => {
    const units = actor.capacities.map(({ unitId }) => unitId);
    const views = await loading.sharedViews(request.caller.id, units);
    return views.map((shared) => ({ ...shared, mayChange: mayChangeView(shared.view, actor) }));
  });
}
