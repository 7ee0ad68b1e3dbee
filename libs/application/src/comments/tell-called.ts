import type { Intent } from '#application/execute-command/command';
import type { Uuid } from '#domain/ids';

/** Word to whom a comment calls in; none where it calls nobody. */
export function tellCalled(stream: string, taskId: Uuid, called: readonly Uuid[]): Intent[] {
  return called.length === 0 ? [] : [{ stream, kind: 'notify', body: { taskId, verb: 'mention', audience: 'people', people: called } }];
}
