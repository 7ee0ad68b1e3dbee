import type { Handoff, HandoffCommand, HandoffState, HandoffVerb } from '#domain/handoff/handoff';
import { HANDOFF_VERBS } from '#domain/handoff/handoff-verbs';
import type { Uuid } from '#domain/ids';
import { handOf, type Actor, type Capacity } from '#domain/organisation/capacity';
import { isRefusal, type Blocker, type Refusal } from '#domain/refusal';
import type { Rights } from '#domain/task/choose-capacity';
import { givenTo } from '#domain/task/given-to';
import { reasonMissing } from '#domain/task/reason-missing';
import type { LeadUnit, Task } from '#domain/task/task';
import { admit, offer, type Acting, type PartAction } from '#domain/task/task-part';
import { rightsIn, submitsFor } from '#domain/task/task-rights';
import type { Instant } from '#domain/time/local-date';

/** Every blocker of a handoff that a task does not have; each has its wording in both languages. */
export const HANDOFF_BLOCKER_CODES = ['handoff-open', 'leads-already'] as const;

/** What an act makes of a handoff. `from` null: it was offered just now. */
export interface HandoffDecision {
  readonly handoff: Handoff;
  readonly capacity: Capacity;
  readonly from: HandoffState | null;
}

/** An offer, and the unit that it was made to as it stands today. */
export interface OfferedHandoff {
  readonly handoff: Handoff;
  readonly receiver: LeadUnit;
}

/** A task with all its handoffs, and the one that is acted on; null where it is offered. */
export interface HandoffStanding {
  readonly task: Task;
  readonly handoffs: readonly Handoff[];
  readonly offered: OfferedHandoff | null;
}

/**
 * The one place where a verb on a handoff is decided. Refusals: as of `decideTask`; their state is the handoff's, for `offer` the task's.
 * Whether the task would still have somebody to decide on it under its new lead is asked where the organisation is known.
 */
export function decideHandoff(
  { task, handoffs, offered }: HandoffStanding,
  command: HandoffCommand,
  acting: Acting,
): HandoffDecision | Refusal {
  const rule = HANDOFF_VERBS[command.verb];
  const capacity = admit(
    rule,
    { task, state: offered?.handoff.state ?? null },
    acting,
    rightsTo(command.verb, task, offered?.receiver ?? null, acting.actor),
    { standing: standingBlockers(command.verb, handoffs), input: inputBlockers(command, task) },
  );
  if (isRefusal(capacity)) return capacity;
  const hand = handOf(acting.actor);
  if (command.verb === 'offer') return { handoff: made(task, command, hand, acting.now), capacity, from: null };
  if (offered === null) throw new TypeError(`${rule.action} needs a handoff`);
  return { handoff: answered(offered.handoff, command, hand, acting.now), capacity, from: offered.handoff.state };
}

/** The task in the hands of its new lead, which has acknowledged it by accepting; what the old one had proposed is gone, its versions stay. */
export function handOver(task: Task, lead: LeadUnit, deciders: Task['facts']['deciders'], now: Instant): Task {
  const given = givenTo(task, lead, deciders);
  return { ...given, context: { ...given.context, acknowledgedAt: now } };
}

/** What the reader may do with one handoff as it stands. */
export function handoffActions(task: Task, { handoff, receiver }: OfferedHandoff, actor: Actor): PartAction<HandoffVerb>[] {
  const verbs = Object.keys(HANDOFF_VERBS) as HandoffVerb[];
  return verbs
    .map((verb) => offer(verb, HANDOFF_VERBS[verb], { task, state: handoff.state }, rightsTo(verb, task, receiver, actor), []))
    .filter((action) => action !== null);
}

/** Whether the reader may offer the task to another unit; null where that is none of their business. */
export function askToHandOver(task: Task, handoffs: readonly Handoff[], actor: Actor): PartAction<'offer-handoff'> | null {
  const rights = rightsTo('offer', task, null, actor);
  return offer('offer-handoff', HANDOFF_VERBS.offer, { task, state: null }, rights, standingBlockers('offer', handoffs));
}

function rightsTo(verb: HandoffVerb, task: Task, receiver: LeadUnit | null, actor: Actor): Rights {
  if (HANDOFF_VERBS[verb].by === 'lead') return rightsIn(['lead-head'], task, actor);
  const permitted = receiver === null ? [] : actor.capacities.filter((capacity) => submitsFor(receiver, capacity, actor));
  return { permitted, barred: [], bar: null };
}

/** Nobody offers the same task twice at once. */
function standingBlockers(verb: HandoffVerb, handoffs: readonly Handoff[]): Blocker[] {
  return verb === 'offer' && handoffs.some(({ state }) => state === 'offered') ? [{ code: 'handoff-open' }] : [];
}

function inputBlockers(command: HandoffCommand, { facts }: Task): Blocker[] {
  switch (command.verb) {
    case 'offer': {
      const leads = [facts.leadUnitId, ...facts.coLeads.map(({ unitId }) => unitId)];
      return [...reasonMissing(command), ...(leads.includes(command.unitId) ? [{ code: 'leads-already' }] : [])];
    }
    case 'decline':
      return reasonMissing(command);
    case 'accept':
    case 'recall':
      return [];
  }
}

function made(
  { id, facts }: Task,
  { handoffId, unitId, reason }: Extract<HandoffCommand, { verb: 'offer' }>,
  hand: Uuid,
  now: Instant,
): Handoff {
  return {
    id: handoffId,
    taskId: id,
    state: 'offered',
    fromUnitId: facts.leadUnitId,
    toUnitId: unitId,
    reason,
    offeredBy: hand,
    offeredAt: now,
    answeredBy: null,
    answeredAt: null,
    declineReason: null,
    version: 1,
  };
}

function answered(handoff: Handoff, command: Exclude<HandoffCommand, { verb: 'offer' }>, hand: Uuid, now: Instant): Handoff {
  return {
    ...handoff,
    state: HANDOFF_VERBS[command.verb].to,
    answeredBy: hand,
    answeredAt: now,
    declineReason: command.verb === 'decline' ? command.reason : null,
    version: handoff.version + 1,
  };
}
