import { transition } from 'xstate';
import type { Contribution, ContributionState } from '#domain/contribution/contribution';
import { contributionBlockers } from '#domain/contribution/contribution-blockers';
import type { ContributionCommand } from '#domain/contribution/contribution-command';
import { CONTRIBUTION_VERBS } from '#domain/contribution/contribution-verbs';
import {
  contributionMachine,
  UNANSWERED,
  type ContributionEvent,
  type ContributionMove,
  type ContributionRequest,
} from '#domain/contribution/contribution.machine';
import type { Uuid } from '#domain/ids';
import { isOfficerOf, type Actor, type Capacity } from '#domain/organisation/capacity';
import { isRefusal, refuse, type Refusal } from '#domain/refusal';
import { chooseCapacity } from '#domain/task/choose-capacity';
import type { Task } from '#domain/task/task';
import { circumstancesOf, type Circumstances } from '#domain/task/task-act';
import { TableMismatchError } from '#domain/task/table-mismatch-error';
import type { Instant } from '#domain/time/local-date';

/** What an act makes of a contribution. `from` null: it was asked just now. */
export interface ContributionDecision {
  readonly contribution: Contribution;
  readonly capacity: Capacity;
  readonly from: ContributionState | null;
}

/**
 * The one place where a verb on a contribution is decided: rights, state (its own and the task's), blockers, then the machine.
 * `contribution` is null for `request` and for nothing else.
 *
 * Refusals: `not-allowed`, `capacity-unknown`, `capacity-needed`, `state-refuses`, `invalid`. Their state is the
 * contribution's, for `request` the task's.
 */
export function decideContribution(
  task: Task,
  contribution: Contribution | null,
  command: ContributionCommand,
  actor: Actor,
  actingAs: Uuid | null,
  now: Instant,
): ContributionDecision | Refusal {
  const { action, by, whileTask, from } = CONTRIBUTION_VERBS[command.verb];
  const shown = contribution?.state ?? task.state;
  const unitId = contribution !== null && by === 'asked' ? contribution.unitId : task.facts.leadUnitId;
  const permitted = actor.capacities.filter((capacity) => isOfficerOf(unitId, capacity, actor));
  const possible = whileTask.includes(task.state) && (contribution === null || from.includes(contribution.state));
  if (permitted.length > 0 && !possible) return refuse('state-refuses', action, shown, [{ code: 'state-refuses' }]);
  const capacity = chooseCapacity(action, shown, actor, permitted, actingAs);
  if (isRefusal(capacity)) return capacity;

  const circumstances = circumstancesOf(task, actor, capacity, now);
  const blockers = contributionBlockers(command, circumstances);
  if (blockers.length > 0) return refuse('invalid', action, shown, blockers);

  if (command.verb === 'request') return { contribution: ask(task.id, command, circumstances), capacity, from: null };
  if (contribution === null) throw new TypeError(`${action} needs a contribution`);
  return { contribution: move(contribution, command, circumstances), capacity, from: contribution.state };
}

function ask(taskId: Uuid, request: ContributionRequest, { hand, now }: Circumstances): Contribution {
  const { contributionId, unitId, question, dueOn, required } = request;
  const asked = { id: contributionId, taskId, unitId, state: 'requested', question, dueOn, required } as const;
  return { ...asked, requestedBy: hand, requestedAt: now, ...UNANSWERED, version: 1 };
}

function move(contribution: Contribution, command: ContributionMove, circumstances: Circumstances): Contribution {
  const snapshot = contributionMachine.resolveState({ value: contribution.state, context: contribution });
  // Verb and command belong together; the union of events cannot say so.
  const event = { type: command.verb, command, ...circumstances } as ContributionEvent;
  if (!snapshot.can(event)) throw new TableMismatchError(command.verb, contribution.state);
  const [next] = transition(contributionMachine, snapshot, event);
  return { ...contribution, ...next.context, state: next.value, version: contribution.version + 1 };
}
