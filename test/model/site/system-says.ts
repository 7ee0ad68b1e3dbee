import type { Command, Environment, Executed } from '#application/execute-command/command';
import { execute } from '#application/execute-command/execute';
import { systemRequest } from '#application/execute-command/system-request';
import type { LoadedTask } from '#application/ports/loaded';
import { actOnTask, type TaskRequest } from '#application/tasks/act-on-task';
import { hideDocument } from '#application/tasks/hide-document';
import { systemDoes } from '#application/tasks/system-does';
import type { Uuid } from '#domain/ids';
import { isRefusal, type Refusal } from '#domain/refusal';
import { decideTask } from '#domain/task/decide-task';
import type { TaskCommand } from '#domain/task/task-command';

/** A verb in the system's own name, over the write path: it has no proof to show to HTTP. Documents are in ids. */
export function systemSays(
  environment: Environment,
  tenant: Uuid,
  taskId: Uuid,
  command: TaskCommand,
): Promise<Executed<unknown> | Refusal> {
  const request = systemRequest(environment, tenant, 'proof');
  if (command.verb === 'end') return execute(environment, ending(taskId, command), request);
  if (command.verb === 'hide-document') {
    return execute(environment, hideDocument(taskId, command.document.documentId, command.reason), request);
  }
  return execute(environment, actOnTask(taskId, requestOf(command)), request);
}

type Ending = Extract<TaskCommand, { verb: 'end' }>;

/** As an operation ends a task, of which this is all. */
function ending(taskId: Uuid, command: Ending): Command<LoadedTask, Uuid> {
  return {
    action: 'task.end',
    target: { type: 'task', id: taskId },
    load: (loading) => loading.task(taskId),
    standing: () => null,
    decide: (loaded, actor, { now }) => {
      const decision = decideTask(loaded.task, command, actor, null, now);
      if (isRefusal(decision)) return decision;
      const { growth, changes, intents } = systemDoes(loaded, command, now);
      return { growth: [growth], changes, intents, result: taskId };
    },
  };
}

function requestOf(command: Exclude<TaskCommand, Ending | { verb: 'hide-document' }>): TaskRequest {
  switch (command.verb) {
    case 'propose':
      return { verb: command.verb, documentIds: command.documents.map(({ documentId }) => documentId), note: command.note };
    case 'record-outcome': {
      const { documents, ...said } = command;
      return { ...said, documentIds: documents.map(({ documentId }) => documentId) };
    }
    case 'enter-for': {
      const { verb, documents, note, reason } = command;
      return { verb, documentIds: documents.map(({ documentId }) => documentId), note, reason };
    }
    case 'submit':
      return {
        verb: command.verb,
        documentIds: command.documents?.map(({ documentId }) => documentId) ?? null,
        note: command.note,
        externalRef: null,
      };
    default:
      return command;
  }
}
