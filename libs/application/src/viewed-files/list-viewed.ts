import type { CommandRequest, Environment } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import type { Digest, Uuid } from '#domain/ids';
import type { Refusal } from '#domain/refusal';

/** Which contents of a task's files the reader has viewed: their own marks alone, by digest. */
export function listViewed(environment: Environment, request: CommandRequest, taskId: Uuid): Promise<readonly Digest[] | Refusal> {
  return read(environment, request, 'file.list-viewed', 'any-capacity', async (loading) => {
    const [task, marked] = await Promise.all([loading.task(taskId), loading.viewedFiles(taskId, request.caller.id)]);
    return task && marked.flatMap(({ digest, viewed }) => (viewed ? [digest] : [])).sort();
  });
}
