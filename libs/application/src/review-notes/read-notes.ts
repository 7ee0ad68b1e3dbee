import type { CommandRequest, Environment } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import { mayNote } from '#domain/review-notes/decide-review-notes';
import type { ReviewNotes } from '#domain/review-notes/review-notes';
import type { Uuid } from '#domain/ids';
import { refuse, type Refusal } from '#domain/refusal';

/** What the reader alone has noted. Version 0: there never was anything. */
export async function readNotes(
  environment: Environment,
  request: CommandRequest,
  taskId: Uuid,
): Promise<Pick<ReviewNotes, 'notes' | 'version'> | Refusal> {
  const action = 'review-notes.read';
  return await read<Pick<ReviewNotes, 'notes' | 'version'> | Refusal>(
    environment,
    request,
    action,
    'any-capacity',
    async (loading, actor) => {
      const [loaded, notes] = await Promise.all([loading.task(taskId), loading.reviewNotes(taskId, request.caller.id)]);
      if (loaded === null) return null;
      if (!mayNote(loaded.task, actor)) return refuse('not-allowed', action, loaded.task.state, [{ code: 'not-allowed' }]);
      return { version: notes?.version ?? 0, notes: notes?.notes ?? [] };
    },
  );
}
