import type { Uuid } from '#domain/ids';
import type { Actor, Capacity } from '#domain/organisation/capacity';
import { isRefusal, refuse, type Refusal } from '#domain/refusal';
import { chooseCapacity } from '#domain/task/choose-capacity';
import type { Task } from '#domain/task/task';
import { circumstancesOf } from '#domain/task/task-act';
import { inputBlockers, standingBlockers } from '#domain/task/task-blockers';
import type { TaskCommand, TaskVerb } from '#domain/task/task-command';
import { takeSteps, type Move, type Step } from '#domain/task/task-moves';
import { capacitiesForCommand, systemMay } from '#domain/task/task-rights';
import { TASK_VERBS } from '#domain/task/task-verbs';
import type { Instant } from '#domain/time/local-date';

export type { Move };

/** Whom to tell of an act, after it is committed. */
export interface TaskIntent {
  readonly kind: 'notify';
  readonly verb: TaskVerb;
  readonly audience:
    | 'lead-unit'
    | 'lead-heads'
    | 'claimant'
    | 'preparers'
    | 'submitting-heads'
    | 'approvers'
    | 'added-coordinator'
    | 'added-reviewer'
    | 'plan-administrators';
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
 * The one place where a verb on a task is decided: rights with separation of duties, state, blockers, then the machine.
 * What the verb implies (acknowledge and start before submit, start-review before approve or return, close after approve by the plan's
 * policy) is a move of its own in the same decision. Pure: the same arguments give the same answer.
 *
 * Refusals: `not-allowed`, `separation-of-duties`, `capacity-unknown`, `capacity-needed` (rights), `state-refuses` (the state
 * does not know the verb), `blocked` (something stands in the way whatever is said), `invalid` (what is said will not do).
 *
 * @throws MachineVersionError for a task of a version of the machine that there is not
 */
export function decideTask(task: Task, command: TaskCommand, actor: Actor, actingAs: Uuid | null, now: Instant): Decision | Refusal {
  const { verb } = command;
  const { action } = TASK_VERBS[verb];
  const capacity = authorise(task, command, actor, actingAs);
  if (capacity !== null && isRefusal(capacity)) return capacity;

  const circumstances = circumstancesOf(task, actor, capacity, now);
  const standing = standingBlockers(task.context, verb, circumstances);
  if (standing.length > 0) return refuse('blocked', action, task.state, standing);
  const input = inputBlockers(task.context, command, circumstances);
  if (input.length > 0) return refuse('invalid', action, task.state, input);

  const steps: Step[] = [...impliedBefore(task, verb), { command, implied: false, actor: 'self' }];
  const taken = takeSteps(task, steps, circumstances);
  const ended = takeSteps(taken.task, impliedAfter(taken.task, verb), circumstances);
  return { task: ended.task, moves: [...taken.moves, ...ended.moves], capacity, intents: intentsOf(verb, ended.task) };
}

/** The capacity in which the actor may, null for the system. Whoever has no right to a verb is not told whether the state would know it. */
function authorise(task: Task, command: TaskCommand, actor: Actor, actingAs: Uuid | null): Capacity | null | Refusal {
  const { verb } = command;
  const { action, from } = TASK_VERBS[verb];
  const knows = from[task.state] !== undefined;
  const impossible = (): Refusal => refuse('state-refuses', action, task.state, [{ code: 'state-refuses' }]);
  if (actor.type === 'system') {
    if (!systemMay(verb, task)) return refuse('not-allowed', action, task.state, [{ code: 'not-allowed' }]);
    return knows ? null : impossible();
  }
  const rights = capacitiesForCommand(command, task, actor);
  if (!knows && rights.permitted.length > 0) return impossible();
  return chooseCapacity(action, task.state, actor, rights.permitted, actingAs, rights);
}

function impliedBefore({ context }: Task, verb: TaskVerb): Step[] {
  const works = verb === 'start' || verb === 'submit';
  if (works) {
    return [
      ...(context.acknowledgedAt === null ? [implied('acknowledge')] : []),
      ...(verb === 'submit' && context.startedAt === null ? [implied('start')] : []),
    ];
  }
  const decides = verb === 'approve' || verb === 'return';
  return decides && context.review === null ? [implied('start-review')] : [];
}

function implied(verb: 'acknowledge' | 'start' | 'start-review'): Step {
  return { command: { verb }, implied: true, actor: 'self' };
}

/** @param task as the verb leaves it */
function impliedAfter({ state, facts }: Task, verb: TaskVerb): Step[] {
  const waits = facts.closePolicy !== 'on-final-approval' || facts.issuer !== null;
  return verb === 'approve' && state === 'reviewed' && !waits ? [{ command: { verb: 'close' }, implied: true, actor: 'system' }] : [];
}

type Audience = TaskIntent['audience'];

const AUDIENCES: Partial<Record<TaskVerb, readonly Audience[]>> = {
  assign: ['lead-unit'],
  decline: ['plan-administrators'],
  forward: ['claimant'],
  'send-back': ['preparers'],
  propose: ['lead-heads'],
  confirm: ['submitting-heads'],
  submit: ['approvers'],
  'enter-for': ['approvers', 'lead-unit'],
  contest: ['approvers', 'plan-administrators'],
  'add-coordinator': ['added-coordinator'],
  'add-reviewer': ['added-reviewer'],
  withdraw: ['approvers'],
  return: ['lead-unit'],
  approve: ['lead-unit'],
  close: ['lead-unit'],
  'record-outcome': ['lead-unit'],
  'refuse-outcome': ['lead-unit'],
  reopen: ['lead-unit'],
  recall: ['lead-unit'],
  remind: ['lead-unit'],
  suspend: ['lead-unit'],
  resume: ['lead-unit'],
  'explain-lateness': ['approvers'],
  'judge-lateness': ['lead-unit'],
  'hide-document': ['lead-unit'],
  cancel: ['lead-unit'],
  end: ['lead-unit'],
};

function intentsOf(verb: TaskVerb, after: Task): TaskIntent[] {
  // What waits for a further approval is no news to the lead yet.
  const audiences: readonly Audience[] = verb === 'approve' && after.state === 'submitted' ? ['approvers'] : (AUDIENCES[verb] ?? []);
  return audiences.map((audience) => ({ kind: 'notify', verb, audience }));
}
