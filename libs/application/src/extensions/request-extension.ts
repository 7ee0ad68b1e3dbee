import type { Command } from '#application/execute-command/command';
import type { LoadedTask } from '#application/ports/loaded';
import { newPart, partGrowth, partsMoved } from '#application/tasks/part-growth';
import { decideExtension } from '#domain/extension/decide-extension';
import type { Extension, ExtensionCommand } from '#domain/extension/extension';
import type { Uuid } from '#domain/ids';
import { isRefusal } from '#domain/refusal';

/** The lead of a task asks for a later date. Makes a part of the task, which no version of the task guards. */
export function requestExtension(taskId: Uuid, command: Extract<ExtensionCommand, { verb: 'request' }>): Command<LoadedTask, Extension> {
  return {
    action: 'extension.request',
    target: { type: 'task', id: taskId },
    load: (loading) => loading.task(taskId),
    standing: () => null,
    decide: (loaded, actor, moment, request) => {
      const { task, parts } = loaded;
      const standing = { task, extensions: parts.extensions, extension: null };
      const decision = decideExtension(standing, command, { actor, actingAs: request.actingAs, now: moment.now });
      if (isRefusal(decision)) return decision;
      const { extension, capacity, from } = decision;
      const head = newPart('extension', extension.id);
      return {
        growth: [partGrowth(head, loaded, { capacity, from, to: extension.state, command }, actor)],
        changes: [{ kind: 'extension.create', extension }, partsMoved(loaded)],
        intents: [{ stream: head.stream, kind: 'notify', body: { taskId, verb: 'request-extension', audience: 'extenders' } }],
        result: extension,
      };
    },
  };
}
