import type { StreamGrowth } from '#application/execute-command/command';
import { draftEvent, type About } from '#application/execute-command/draft-event';
import type { StreamHead } from '#domain/audit/stream-head';
import type { Uuid } from '#domain/ids';
import { SYSTEM_ACTOR } from '#domain/organisation/system-actor';
import type { JsonValue } from '#domain/audit/event';
import type { Actor, Capacity } from '#domain/organisation/capacity';
import type { Decision, Move } from '#domain/task/decide-task';
import type { DocumentRef } from '#domain/task/document-ref';
import type { Task } from '#domain/task/task';

/** What the events of a task say it is about. A loaded task has it all. */
export interface Growing {
  readonly task: Task;
  readonly head: StreamHead;
  readonly sheet: { readonly plan: { readonly id: Uuid }; readonly item: { readonly id: Uuid }; readonly obligationId: Uuid };
}

/** What an event says that it is about, where it is about a task. */
export function aboutTask({ task, sheet }: Pick<Growing, 'task' | 'sheet'>): About {
  return {
    planId: sheet.plan.id,
    itemId: sheet.item.id,
    obligationId: sheet.obligationId,
    taskId: task.id,
    leadUnitId: task.facts.leadUnitId,
  };
}

/** What happens to a task without a move of its state: one event, one step of its version. */
export function taskEvent(
  { task, head, sheet }: Growing,
  action: string,
  { actor, capacity }: { readonly actor: Actor; readonly capacity: Capacity | null },
  payload: JsonValue,
  about: About = {},
): StreamGrowth {
  const draft = draftEvent({
    action,
    actor,
    capacity,
    target: { type: 'task', id: task.id },
    versionBefore: task.version,
    versionAfter: task.version + 1,
    about: { ...aboutTask({ task, sheet }), ...about },
    stateBefore: task.state,
    stateAfter: task.state,
    machineVersion: task.machineVersion,
    payload,
  });
  return { head, drafts: [draft] };
}

/** A task comes under another lead: what that changes is told as a move of the machine tells it. */
export function handOverEvent(
  loaded: Growing,
  after: Task,
  by: { readonly actor: Actor; readonly capacity: Capacity | null },
): StreamGrowth {
  const pick = ({ context: { acknowledgedAt, claim, startedAt, proposal, bundleId }, facts: { leadUnitId } }: Task): object => ({
    leadUnitId,
    acknowledgedAt,
    claim,
    startedAt,
    proposal,
    bundleId,
  });
  // The context is made of JSON values alone; its interfaces only lack the index signature that would say so.
  const told = { before: pick(loaded.task), after: pick(after) } as JsonValue;
  return taskEvent(loaded, 'task.hand-over', by, told, { leadUnitId: after.facts.leadUnitId });
}

/** A task goes on in another version of its life: one event, which may move its state. */
export function migrationEvent(
  { task, head, sheet }: Growing,
  migrated: Task,
  { actor, capacity }: { readonly actor: Actor; readonly capacity: Capacity | null },
): StreamGrowth {
  const draft = draftEvent({
    action: 'task.migrate',
    actor,
    capacity,
    target: { type: 'task', id: task.id },
    versionBefore: task.version,
    versionAfter: task.version + 1,
    about: aboutTask({ task, sheet }),
    stateBefore: task.state,
    stateAfter: migrated.state,
    machineVersion: migrated.machineVersion,
    payload: {
      before: { machineVersion: task.machineVersion, outcome: task.context.outcome, closedAt: task.context.closedAt },
      after: { machineVersion: migrated.machineVersion, outcome: migrated.context.outcome, closedAt: migrated.context.closedAt },
    },
  });
  return { head, drafts: [draft] };
}

/** The events of a decision on one task: one for every move, implied ones too, each with its own step of the version. */
export function taskGrowth({ task, head, sheet }: Growing, decision: Decision, actor: Actor): StreamGrowth {
  const about = aboutTask({ task, sheet });
  const drafts = decision.moves.map((move, index) => {
    const versionBefore = head.seq + index;
    return draftEvent({
      action: `task.${move.verb}`,
      actor: move.actor === 'system' ? SYSTEM_ACTOR : actor,
      capacity: move.actor === 'system' ? null : decision.capacity,
      target: { type: 'task', id: task.id },
      versionBefore: versionBefore === 0 ? null : versionBefore,
      versionAfter: versionBefore + 1,
      about,
      stateBefore: move.from,
      stateAfter: move.to,
      machineVersion: task.machineVersion,
      documents: documentsOf(decision, move),
      payload: payloadOf(move),
    });
  });
  return { head, drafts };
}

function documentsOf(decision: Decision, { verb, hidden }: Move): readonly DocumentRef[] {
  if (hidden !== undefined) return [hidden];
  if (verb === 'submit' || verb === 'enter-for') return decision.task.context.submission?.documents ?? [];
  return verb === 'propose' ? (decision.task.context.proposal?.documents ?? []) : [];
}

/** The context is made of JSON values alone; its interfaces only lack the index signature that would say so. */
function payloadOf({ implied, reason, hidden, before, after }: Move): JsonValue {
  const which = hidden === undefined ? {} : { documentId: hidden.documentId, name: hidden.name };
  return { implied, reason, ...which, before: before as JsonValue, after: after as JsonValue };
}
