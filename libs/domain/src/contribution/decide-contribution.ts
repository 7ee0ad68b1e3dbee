import { transition } from 'xstate';
import type { Contribution, ContributionState } from '#domain/contribution/contribution';
import { contributionBlockers, type ContributionCircumstances } from '#domain/contribution/contribution-blockers';
import type { ContributionCommand, ContributionVerb } from '#domain/contribution/contribution-command';
import { contributionRights, type ContributionStanding } from '#domain/contribution/contribution-rights';
import { CONTRIBUTION_VERBS } from '#domain/contribution/contribution-verbs';
import {
  contributionMachine,
  UNANSWERED,
  type ContributionEvent,
  type ContributionMove,
  type ContributionRequest,
} from '#domain/contribution/contribution.machine';
import type { Uuid } from '#domain/ids';
import type { Actor, Capacity } from '#domain/organisation/capacity';
import { isRefusal, type Refusal } from '#domain/refusal';
import { circumstancesOf } from '#domain/task/task-act';
import { TableMismatchError } from '#domain/task/table-mismatch-error';
import type { Task } from '#domain/task/task';
import { admit, offer, type PartAction } from '#domain/task/task-part';
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
 * Refusals: `not-allowed`, `separation-of-duties`, `capacity-unknown`, `capacity-needed`, `state-refuses`, `invalid`. Their state is
 * the contribution's, for `request` the task's.
 */
export function decideContribution(
  task: Task,
  contribution: Contribution | null,
  command: ContributionCommand,
  actor: Actor,
  actingAs: Uuid | null,
  now: Instant,
): ContributionDecision | Refusal {
  const rule = CONTRIBUTION_VERBS[command.verb];
  const outside = contribution !== null && contribution.partyId !== null;
  const rights = contributionRights(rule.by, task, contribution, actor);
  const input = contributionBlockers(command, { facts: task.facts, now, outside });
  const capacity = admit(rule, { task, state: contribution?.state ?? null }, { actor, actingAs, now }, rights, { standing: [], input });
  if (isRefusal(capacity)) return capacity;

  const circumstances = { ...circumstancesOf(task, actor, capacity, now), outside };
  if (command.verb === 'request') return { contribution: requested(task.id, command, circumstances), capacity, from: null };
  if (contribution === null) throw new TypeError(`${rule.action} needs a contribution`);
  return { contribution: move(contribution, command, circumstances), capacity, from: contribution.state };
}

/** What the reader may do with one contribution as it stands. */
export function contributionActions(task: Task, contribution: ContributionStanding, actor: Actor): PartAction<ContributionVerb>[] {
  const verbs = Object.keys(CONTRIBUTION_VERBS) as ContributionVerb[];
  return verbs
    .map((verb) => {
      const rule = CONTRIBUTION_VERBS[verb];
      return offer(verb, rule, { task, state: contribution.state }, contributionRights(rule.by, task, contribution, actor), []);
    })
    .filter((action) => action !== null);
}

function requested(taskId: Uuid, request: ContributionRequest, { hand, now }: ContributionCircumstances): Contribution {
  const { contributionId: id, unitId, partyId, question, dueOn, required } = request;
  const asked = { id, taskId, unitId, partyId, origin: 'lead', state: 'requested', question, dueOn, required } as const;
  return { ...asked, requestedBy: hand, requestedAt: now, ...UNANSWERED, version: 1 };
}

function move(contribution: Contribution, command: ContributionMove, circumstances: ContributionCircumstances): Contribution {
  const snapshot = contributionMachine.resolveState({ value: contribution.state, context: contribution });
  // Verb and command belong together; the union of events cannot say so.
  const event = { type: command.verb, command, ...circumstances } as ContributionEvent;
  if (!snapshot.can(event)) throw new TableMismatchError(command.verb, contribution.state);
  const [next] = transition(contributionMachine, snapshot, event);
  return { ...contribution, ...next.context, state: next.value, version: contribution.version + 1 };
}
