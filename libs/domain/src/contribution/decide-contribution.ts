import { transition } from 'xstate';
import type { Contribution, ContributionState } from '#domain/contribution/contribution';
import { contributionBlockers } from '#domain/contribution/contribution-blockers';
import type { ContributionCommand, ContributionVerb } from '#domain/contribution/contribution-command';
import { contributionMachine, UNANSWERED, type ContributionEvent } from '#domain/contribution/contribution.machine';
import type { Uuid } from '#domain/ids';
import { handOf, type Actor, type Capacity } from '#domain/organisation/capacity';
import { isRefusal, refuse, type Refusal } from '#domain/refusal';
import { chooseCapacity } from '#domain/task/choose-capacity';
import type { Task, TaskState } from '#domain/task/task';
import type { Instant } from '#domain/time/local-date';

/** What an act makes of a contribution. `from` null: it was asked just now. */
export interface ContributionDecision {
  readonly contribution: Contribution;
  readonly capacity: Capacity;
  readonly from: ContributionState | null;
}

/** In which states of the task each verb is possible. */
const TASK_STATES_FOR: Readonly<Record<ContributionVerb, readonly TaskState[]>> = {
  request: ['assigned'],
  acknowledge: ['assigned', 'submitted'],
  give: ['assigned', 'submitted'],
  decline: ['assigned', 'submitted'],
};

const WORKING_ROLES: readonly Capacity['role'][] = ['officer', 'unit-head', 'service'];

/**
 * The one place where a verb on a contribution is decided. The lead unit's officers ask; the officers and the head of the
 * unit that is asked acknowledge, give or decline. `contribution` is null for `request` alone.
 */
export function decideContribution(
  task: Task,
  contribution: Contribution | null,
  command: ContributionCommand,
  actor: Actor,
  actingAs: Uuid | null,
  now: Instant,
): ContributionDecision | Refusal {
  const event = `contribution.${command.verb}`;
  const state = contribution?.state ?? null;
  if (!TASK_STATES_FOR[command.verb].includes(task.state)) return refuse('state-refuses', event, task.state, [{ code: 'state-refuses' }]);

  const unitId = contribution === null ? task.facts.leadUnitId : contribution.unitId;
  const permitted = actor.capacities.filter((capacity) => capacity.unitId === unitId && WORKING_ROLES.includes(capacity.role));
  const capacity = chooseCapacity(event, state, actor, permitted, actingAs);
  if (isRefusal(capacity)) return capacity;

  const blockers = contributionBlockers(command, task, now);
  if (blockers.length > 0) return refuse('invalid', event, state, blockers);

  const hand = handOf(actor);
  if (contribution === null) {
    if (command.verb !== 'request') throw new Error(`${command.verb} needs a contribution`);
    return { contribution: asked(task.id, command, hand, now), capacity, from: null };
  }
  const moved = move(contribution, command, hand, now);
  return moved === null ? refuse('state-refuses', event, state, [{ code: 'state-refuses' }]) : { contribution: moved, capacity, from: contribution.state };
}

function asked(taskId: Uuid, { contributionId, unitId, question, dueOn, required }: Extract<ContributionCommand, { verb: 'request' }>, hand: Uuid, now: Instant): Contribution {
  return { id: contributionId, taskId, unitId, state: 'requested', question, dueOn, required, requestedBy: hand, requestedAt: now, ...UNANSWERED, version: 1 };
}

/** Null where the contribution's state does not know the verb. */
function move(contribution: Contribution, command: ContributionCommand, hand: Uuid, now: Instant): Contribution | null {
  const snapshot = contributionMachine.resolveState({ value: contribution.state, context: contribution });
  const event = { ...command, type: command.verb, hand, now } as ContributionEvent;
  if (!snapshot.can(event)) return null;
  const [next] = transition(contributionMachine, snapshot, event);
  return { ...contribution, ...next.context, state: next.value, version: contribution.version + 1 };
}
