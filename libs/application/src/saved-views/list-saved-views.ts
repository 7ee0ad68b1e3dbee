import type { CommandRequest, Environment } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import type { Refusal } from '#domain/refusal';
import type { SavedView } from '#domain/saved-view/saved-view';

/** The reader's own, by name; what they dropped is left out. */
export function listSavedViews(environment: Environment, request: CommandRequest): Promise<readonly SavedView[] | Refusal> {
  return read(environment, request, 'saved-view.list', 'any-capacity', async (loading) => {
    const kept = await loading.savedViews(request.caller.id);
    return kept.map(({ view }) => view).filter(({ dropped }) => !dropped);
  });
}
