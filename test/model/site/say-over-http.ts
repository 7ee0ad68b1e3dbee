import type { Uuid } from '#domain/ids';
import type { TaskCommand, TaskVerb } from '#domain/task/task-command';
import { TASK_VERBS } from '#domain/task/task-verbs';

/** A verb as the body of its request says it, documents by their ids. */
export function bodyOf(command: TaskCommand, actingAs: Uuid | null = null): object {
  const acting = actingAs !== null && { actingAs };
  if (command.verb === 'hide-document') return { documentId: command.document.documentId, reason: command.reason, ...acting };
  const said = Object.entries(command).filter(([field]) => field !== 'verb');
  const documents = 'documents' in command ? { documents: command.documents?.map(({ documentId }) => documentId) ?? null } : {};
  return { ...Object.fromEntries(said), ...documents, ...acting };
}

/** Nobody can ask for it: it has no address. What an operation does to tasks is done by the system. */
export function isOfOperationsAlone(verb: TaskVerb): boolean {
  return Object.values(TASK_VERBS[verb].from)
    .flat()
    .every((relation) => relation === 'operation');
}
