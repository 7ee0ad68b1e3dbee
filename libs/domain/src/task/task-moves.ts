import { transition } from 'xstate';
import { machineOf } from '#domain/task/machine-versions';
import { TableMismatchError } from '#domain/task/table-mismatch-error';
import type { Circumstances, TaskEvent } from '#domain/task/task-act';
import type { Task, TaskContext, TaskState } from '#domain/task/task';
import type { DocumentRef } from '#domain/task/document-ref';
import type { TaskCommand, TaskVerb } from '#domain/task/task-command';

/** One step of a task. `before` and `after` hold only what the step changed. */
export interface Move {
  readonly verb: TaskVerb;
  /** It followed from another verb of the same act. */
  readonly implied: boolean;
  /** `system`: it followed by rule (the plan's close policy), in nobody's name. */
  readonly actor: 'self' | 'system';
  readonly from: TaskState;
  readonly to: TaskState;
  /** Why, in the words of whoever acted: the reason of a decline, return, reopening or cancellation, the note of an approval or an urging. */
  readonly reason: string | null;
  /** The document that was hidden, where that was the step. */
  readonly hidden?: DocumentRef;
  readonly before: Partial<TaskContext>;
  readonly after: Partial<TaskContext>;
}

/** A step that is to be taken. */
export interface Step extends Pick<Move, 'implied' | 'actor'> {
  readonly command: TaskCommand;
}

/**
 * The task after the steps, and a move for each, which raises the version by one.
 *
 * @throws MachineVersionError, TableMismatchError
 */
export function takeSteps(task: Task, steps: readonly Step[], circumstances: Circumstances): { task: Task; moves: Move[] } {
  const machine = machineOf(task.machineVersion);
  const moves: Move[] = [];
  let snapshot = machine.resolveState({ value: task.state, context: task.context });
  for (const { command, implied, actor } of steps) {
    // Verb and command belong together; the union of events cannot say so.
    const event = { type: command.verb, command, taskId: task.id, ...circumstances } as TaskEvent;
    if (!snapshot.can(event)) throw new TableMismatchError(command.verb, snapshot.value);
    const [next] = transition(machine, snapshot, event);
    moves.push({
      verb: command.verb,
      implied,
      actor,
      from: snapshot.value,
      to: next.value,
      reason: wordsOf(command),
      ...(command.verb === 'hide-document' && { hidden: command.document }),
      ...changed(snapshot.context, next.context),
    });
    snapshot = next;
  }
  return { task: { ...task, state: snapshot.value, context: snapshot.context, version: task.version + moves.length }, moves };
}

function wordsOf(command: TaskCommand): string | null {
  if (command.verb === 'approve' || command.verb === 'remind') return command.note;
  return 'reason' in command ? command.reason : null;
}

/** One empty list is as good as another. */
function isSame(before: unknown, after: unknown): boolean {
  return before === after || (isEmptyList(before) && isEmptyList(after));
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function changed(before: TaskContext, after: TaskContext): Pick<Move, 'before' | 'after'> {
  const keys = (Object.keys(after) as (keyof TaskContext)[]).filter((key) => !isSame(before[key], after[key]));
  const pick = (context: TaskContext): Partial<TaskContext> => Object.fromEntries(keys.map((key) => [key, context[key]]));
  return { before: pick(before), after: pick(after) };
}
