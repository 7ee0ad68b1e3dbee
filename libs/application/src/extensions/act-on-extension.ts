import type { Command } from '#application/execute-command/command';
import type { LoadedPart } from '#application/ports/loaded';
import { moveDueDate } from '#application/tasks/move-due-date';
import { partGrowth, partsMoved } from '#application/tasks/part-growth';
import { decideExtension } from '#domain/extension/decide-extension';
import type { Extension, ExtensionCommand } from '#domain/extension/extension';
import type { Uuid } from '#domain/ids';
import { isRefusal } from '#domain/refusal';

/** Whoever set the date grants or refuses; the lead withdraws. Granting moves the task's date in the same transaction, in its own stream. */
export function actOnExtension(
  extensionId: Uuid,
  command: Exclude<ExtensionCommand, { verb: 'request' }>,
): Command<LoadedPart<Extension>, Extension> {
  return {
    action: `extension.${command.verb}`,
    target: { type: 'extension', id: extensionId },
    load: (loading) => loading.extension(extensionId),
    standing: ({ part, task }) => ({ version: part.version, state: part.state, taskId: task.task.id }),
    decide: ({ part, head, task }, actor, moment, request) => {
      const standing = { task: task.task, extensions: task.parts.extensions, extension: part };
      const decision = decideExtension(standing, command, { actor, actingAs: request.actingAs, now: moment.now });
      if (isRefusal(decision)) return decision;
      const { extension, capacity, from } = decision;
      const own = partGrowth(head, task, { capacity, from, to: extension.state, command }, actor);
      const saved = { kind: 'extension.save', extension, expectedVersion: part.version } as const;
      const taskId = task.task.id;
      const audience = command.verb === 'withdraw' ? 'extenders' : 'lead-unit';
      const intent = { stream: head.stream, kind: 'notify', body: { taskId, verb: `${command.verb}-extension`, audience } };
      if (extension.grantedDueOn === null) {
        return { growth: [own], changes: [saved, partsMoved(task)], intents: [intent], result: extension };
      }
      // One notice is enough: that of the grant says that the date has moved.
      const moved = moveDueDate(task, extension.grantedDueOn, { actor, capacity, reason: extension.reason });
      return { growth: [own, moved.growth], changes: [saved, moved.change], intents: [intent], result: extension };
    },
  };
}
