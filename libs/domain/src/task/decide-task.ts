import { transition } from 'xstate';
import type { Uuid } from '#domain/ids';
import { handOf, type Actor, type Capacity } from '#domain/organisation/capacity';
import { isRefusal, refuse, type Refusal } from '#domain/refusal';
import { chooseCapacity } from '#domain/task/choose-capacity';
import type { Task, TaskContext, TaskState } from '#domain/task/task';
import type { Circumstances, TaskEvent } from '#domain/task/task-act';
import { inputBlockers, standingBlockers } from '#domain/task/task-blockers';
import type { TaskCommand, TaskVerb } from '#domain/task/task-command';
import { permission } from '#domain/task/task-rights';
import { TASK_TABLE } from '#domain/task/task-table';
import { taskMachine } from '#domain/task/task.machine';
import type { Instant } from '#domain/time/local-date';

/** One step of a task. `before` and `after` hold only what the step changed. */
export interface Move {
  readonly verb: TaskVerb;
  /** It followed from another verb of the same act. */
  readonly implied: boolean;
  /** `system`: it followed by rule (the plan's close policy), in nobody's name. */
  readonly actor: 'self' | 'system';
  readonly from: TaskState;
  readonly to: TaskState;
  readonly reason: string | null;
  readonly before: Partial<TaskContext>;
  readonly after: Partial<TaskContext>;
}

/** Whom to tell of an act, after it is committed. */
export interface TaskIntent {
  readonly kind: 'notify';
  readonly verb: TaskVerb;
  readonly audience: 'lead-unit' | 'lead-heads' | 'approvers' | 'plan-administrators';
}

/** What an act makes of a task: its state, context and version after all moves. */
export interface Decision {
  readonly task: Task;
  /** Null where the system acts. */
  readonly capacity: Capacity | null;
  readonly moves: readonly Move[];
  readonly intents: readonly TaskIntent[];
}

/**
 * The one place where a verb on a task is decided: state, rights with separation of duties, blockers, then the machine.
 * What the verb implies (acknowledge before submit, start-review before approve or return, close after approve by the plan's
 * policy) is a move of its own in the same decision. Pure: the same arguments give the same answer.
 */
export function decideTask(task: Task, command: TaskCommand, actor: Actor, actingAs: Uuid | null, now: Instant): Decision | Refusal {
  const { verb } = command;
  const event = `task.${verb}`;
  if (TASK_TABLE[task.state][verb] === undefined) return refuse('state-refuses', event, task.state, [{ code: 'state-refuses' }]);

  const capacity = capacityFor(task, verb, actor, actingAs);
  if (isRefusal(capacity)) return capacity;

  const circumstances: Circumstances = { facts: task.facts, hand: handOf(actor), now };
  const standing = standingBlockers(task.context, verb, circumstances);
  if (standing.length > 0) return refuse('blocked', event, task.state, standing);
  const input = inputBlockers(task.context, command, circumstances);
  if (input.length > 0) return refuse('invalid', event, task.state, input);

  const steps = [...impliedBefore(task, command), { command, implied: false, actor: 'self' as const }, ...impliedAfter(task, command)];
  return { ...run(task, steps, circumstances), capacity, intents: intentsOf(verb) };
}

interface Step {
  readonly command: TaskCommand;
  readonly implied: boolean;
  readonly actor: 'self' | 'system';
}

function capacityFor(task: Task, verb: TaskVerb, actor: Actor, actingAs: Uuid | null): Capacity | Refusal {
  const event = `task.${verb}`;
  const { permitted, barred } = permission(verb, task, actor);
  if (barred) return refuse('separation-of-duties', event, task.state, [{ code: 'own-agency' }]);
  return chooseCapacity(event, task.state, actor, permitted, actingAs);
}

function impliedBefore({ context }: Task, { verb }: TaskCommand): Step[] {
  if (verb === 'submit' && context.acknowledgedAt === null) return [{ command: { verb: 'acknowledge' }, implied: true, actor: 'self' }];
  const decides = verb === 'approve' || verb === 'return';
  const startsReview = decides && context.review === null;
  return startsReview ? [{ command: { verb: 'start-review' }, implied: true, actor: 'self' }] : [];
}

function impliedAfter({ facts }: Task, { verb }: TaskCommand): Step[] {
  return verb === 'approve' && facts.closePolicy === 'on-final-approval' ? [{ command: { verb: 'close' }, implied: true, actor: 'system' }] : [];
}

function run(task: Task, steps: readonly Step[], circumstances: Circumstances): Pick<Decision, 'task' | 'moves'> {
  const moves: Move[] = [];
  let snapshot = taskMachine.resolveState({ value: task.state, context: task.context });
  for (const { command, implied, actor } of steps) {
    const event = { type: command.verb, command, ...circumstances } as TaskEvent;
    if (!snapshot.can(event)) throw new Error(`the table allows ${command.verb} in ${String(snapshot.value)}, the machine does not`);
    const [next] = transition(taskMachine, snapshot, event);
    const reason = 'reason' in command ? command.reason : null;
    moves.push({ verb: command.verb, implied, actor, from: stateOf(snapshot), to: stateOf(next), reason, ...changed(snapshot.context, next.context) });
    snapshot = next;
  }
  return { task: { ...task, state: stateOf(snapshot), context: snapshot.context, version: task.version + moves.length }, moves };
}

function stateOf(snapshot: { readonly value: TaskState }): TaskState {
  return snapshot.value;
}

function changed(before: TaskContext, after: TaskContext): { before: Partial<TaskContext>; after: Partial<TaskContext> } {
  const keys = (Object.keys(after) as (keyof TaskContext)[]).filter((key) => before[key] !== after[key]);
  const pick = (context: TaskContext): Partial<TaskContext> => Object.fromEntries(keys.map((key) => [key, context[key]]));
  return { before: pick(before), after: pick(after) };
}

const AUDIENCES: Partial<Record<TaskVerb, TaskIntent['audience']>> = {
  assign: 'lead-unit',
  decline: 'plan-administrators',
  propose: 'lead-heads',
  submit: 'approvers',
  return: 'lead-unit',
  approve: 'lead-unit',
  close: 'lead-unit',
  reopen: 'lead-unit',
  cancel: 'lead-unit',
};

function intentsOf(verb: TaskVerb): TaskIntent[] {
  const audience = AUDIENCES[verb];
  return audience === undefined ? [] : [{ kind: 'notify', verb, audience }];
}
