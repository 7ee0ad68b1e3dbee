import { UNTOUCHED, type TaskContext } from '#domain/task/task';
import { differs } from './differences.js';
import type { Observed, SeenEvent } from './observe.js';

type Standing = Observed['task'];

/** A task on which nothing has happened yet, as it was planted. */
export function beginning(context: Partial<TaskContext>): Standing {
  return { state: 'draft', version: 0, context: { ...UNTOUCHED, ...context } };
}

/** Where a task stands after events, by what they say alone, and what of them does not follow from what was before. */
export function replayLog(from: Standing, events: readonly SeenEvent[]): { readonly task: Standing; readonly gaps: string[] } {
  const gaps: string[] = [];
  let task = from;
  for (const { outcome, action, stateBefore, stateAfter, envelope, payload } of events) {
    if (outcome !== 'success') continue;
    const was = { ...task.context, ...payload?.before };
    gaps.push(
      ...differs(`replay of ${action}: state before`, task.state, stateBefore),
      ...differs(`replay of ${action}: version before`, task.version, Number(envelope.target.versionBefore ?? 0)),
      ...differs(`replay of ${action}: context before`, task.context, was),
    );
    task = {
      state: stateAfter ?? task.state,
      version: Number(envelope.target.versionAfter),
      context: { ...task.context, ...payload?.after },
    };
  }
  return { task, gaps };
}
