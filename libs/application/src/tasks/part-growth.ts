import type { StreamGrowth } from '#application/execute-command/command';
import { draftEvent } from '#application/execute-command/draft-event';
import type { Change } from '#application/ports/changes';
import type { LoadedTask } from '#application/ports/loaded';
import { aboutTask, type Growing } from '#application/tasks/task-growth';
import { GENESIS } from '#domain/audit/seal-event';
import type { StreamHead } from '#domain/audit/stream-head';
import type { Uuid } from '#domain/ids';
import type { Actor, Capacity } from '#domain/organisation/capacity';
import type { DocumentRef } from '#domain/task/document-ref';

/** What of a task has a life, and a stream, of its own. */
export type PartType = 'contribution' | 'extension' | 'handoff' | 'comment';

interface PartAct {
  /** Null for what its author alone does, whatever they are by now, and where the system acts. */
  readonly capacity: Capacity | null;
  /** Null where the act makes the part. */
  readonly from: string | null;
  readonly to: string;
  readonly command: { readonly verb: string };
  readonly documents?: readonly DocumentRef[];
}

/** The stream of a part that is about to be made. */
export function newPart(type: PartType, id: Uuid): StreamHead {
  return { stream: `${type}:${id}`, seq: 0, hash: GENESIS };
}

/** Whoever decides on the task at this moment must look at its parts again; its own version stays. */
export function partsMoved({ task, partsVersion }: Pick<LoadedTask, 'task' | 'partsVersion'>): Change {
  return { kind: 'task.parts-moved', taskId: task.id, expectedVersion: task.version, expectedParts: partsVersion };
}

/** The event of one act on a part of a task: in the part's own stream, and about its task. */
export function partGrowth(head: StreamHead, task: Pick<Growing, 'task' | 'sheet'>, act: PartAct, actor: Actor): StreamGrowth {
  const [type = '', id = ''] = head.stream.split(':');
  const draft = draftEvent({
    action: `${type}.${act.command.verb}`,
    actor,
    capacity: act.capacity,
    target: { type, id },
    versionBefore: head.seq === 0 ? null : head.seq,
    versionAfter: head.seq + 1,
    about: aboutTask(task),
    stateBefore: act.from,
    stateAfter: act.to,
    documents: act.documents ?? [],
    payload: { ...act.command },
  });
  return { head, drafts: [draft] };
}
