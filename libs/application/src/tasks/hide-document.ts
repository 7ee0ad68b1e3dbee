import type { Command } from '#application/execute-command/command';
import { contentChange } from '#application/documents/content-change';
import { documentRefs } from '#application/documents/document-refs';
import type { DocumentOnTask } from '#application/ports/document-loading';
import type { LoadedTask } from '#application/ports/loaded';
import { taskGrowth } from '#application/tasks/task-growth';
import { viewTask, type TaskView } from '#application/tasks/task-view';
import type { Uuid } from '#domain/ids';
import { isRefusal, refuse } from '#domain/refusal';
import { decideTask } from '#domain/task/decide-task';
import { capacitiesFor } from '#domain/task/task-rights';

interface Loaded {
  readonly task: LoadedTask;
  readonly document: DocumentOnTask | null;
}

/**
 * A file of a task is taken back (thu hồi tệp): nobody reads its content, text, comparison or preview any more; name, size, digest and
 * history stay, and so do the versions that name it. One act, told twice: in the task's stream and in the document's. Other documents of
 * the same content stay as they are (docs/adr/0028).
 */
export function hideDocument(taskId: Uuid, documentId: Uuid, reason: string): Command<Loaded, TaskView> {
  const action = 'task.hide-document';
  return {
    action,
    target: { type: 'task', id: taskId },
    async load(loading) {
      const [task, document] = await Promise.all([loading.task(taskId), loading.documentOnTask(taskId, documentId)]);
      return task && { task, document };
    },
    standing: ({ task: { task } }) => ({ version: task.version, state: task.state, taskId }),
    decide: ({ task, document }, actor, moment, request) => {
      const { state, context } = task.task;
      const params = { documentId, pointer: '/documentId' };
      const [ref] = document === null ? [] : documentRefs([documentId], [document]);
      const notOnTask = refuse('invalid', action, state, [{ code: 'document-not-on-task', params }]);
      // Whoever may hide nothing here does not learn which documents there are.
      const mayHide = capacitiesFor('hide-document', task.task, actor).permitted.length > 0;
      if (document === null || ref === undefined) {
        return mayHide ? notOnTask : refuse('not-allowed', action, state, [{ code: 'not-allowed' }]);
      }
      const newest = context.submission?.number ?? 0;
      const inEarlierVersion = document.versions.some((number) => number < newest);
      const command = { verb: 'hide-document', document: ref, inEarlierVersion, reason } as const;
      const decision = decideTask(task.task, command, actor, request.actingAs, moment.now);
      const { contentState, versions, isBeside } = document;
      const isElsewhere = versions.length === 0 && !isBeside;
      if (isElsewhere && mayHide && (!isRefusal(decision) || decision.code === 'not-allowed')) return notOnTask;
      if (isRefusal(decision)) return decision;
      if (contentState !== 'kept') {
        return refuse('blocked', action, state, [{ code: 'document-gone', params: { ...params, content: contentState } }]);
      }
      const hidden = contentChange('document.hide', document, 'hidden', { actor, capacity: decision.capacity, reason });
      return {
        growth: [taskGrowth(task, decision, actor), ...hidden.growth],
        changes: [
          { kind: 'task.save', task: decision.task, expectedVersion: task.task.version, expectedParts: task.partsVersion },
          ...hidden.changes,
        ],
        intents: decision.intents.map((intent) => ({
          stream: task.head.stream,
          kind: intent.kind,
          body: { taskId, ...intent },
        })),
        result: viewTask({ ...task, task: decision.task }, actor, moment),
      };
    },
  };
}
