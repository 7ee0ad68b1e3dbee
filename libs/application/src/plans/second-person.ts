import type { Command, CommandRequest, Moment } from '#application/execute-command/command';
import { draftEvent } from '#application/execute-command/draft-event';
import type { Change } from '#application/ports/changes';
import type { Loading } from '#application/ports/command-store';
import type { AuditEventDraft } from '#domain/audit/event';
import type { StreamHead } from '#domain/audit/stream-head';
import type { Uuid } from '#domain/ids';
import { handOf, type Actor, type Capacity } from '#domain/organisation/capacity';
import type { Plan } from '#domain/plan/plan';
import { mayBeSecondPerson, type DecisionState, type WaitingChange } from '#domain/plan/waiting-change';
import { isRefusal, refuse, type Refusal } from '#domain/refusal';
import { chooseCapacity } from '#domain/task/choose-capacity';

/** `itemId`: the row that it is about, where it is about one. */
type Waiting = WaitingChange & { readonly itemId?: Uuid };

export interface Decided {
  readonly id: Uuid;
  readonly version: number;
  readonly state: DecisionState;
}

/** In which capacity somebody is the second person. */
export function secondCapacity(
  action: string,
  { state }: Waiting,
  plan: Plan,
  actor: Actor,
  { actingAs }: CommandRequest,
): Capacity | Refusal {
  const permitted = actor.capacities.filter((capacity) => mayBeSecondPerson(capacity, plan));
  return chooseCapacity(action, state, actor, permitted, actingAs);
}

/** @param decisionReason why it was withdrawn */
export function decidedAs<Kind extends Waiting>(
  state: 'applied' | 'withdrawn',
  waiting: Kind,
  actor: Actor,
  { now }: Moment,
  decisionReason: string | null = null,
): Kind {
  return { ...waiting, state, decidedBy: handOf(actor), decidedAt: now, decisionReason };
}

/** The event of the decision, in the stream of what was decided on: `type` and `verb` name it. */
export function decisionEvent(
  [type, verb]: readonly [type: 'correction' | 'amendment', verb: 'approve' | 'withdraw'],
  head: StreamHead,
  { id, planId, itemId, state, decisionReason }: Waiting,
  actor: Actor,
  capacity: Capacity,
): AuditEventDraft {
  return draftEvent({
    action: `${type}.${verb}`,
    actor,
    capacity,
    target: { type, id },
    versionBefore: head.seq,
    versionAfter: head.seq + 1,
    about: { planId, ...(itemId !== undefined && { itemId }) },
    stateBefore: 'open',
    stateAfter: state,
    payload: { reason: decisionReason },
  });
}

/** What can be taken back, and how it is written. */
export interface Withdrawable<Kind extends Waiting> {
  readonly type: 'correction' | 'amendment';
  readonly load: (loading: Loading, id: Uuid) => Promise<WaitingWithHead<Kind> | null>;
  readonly save: (withdrawn: Kind, expectedVersion: number) => Change;
}

interface WaitingWithHead<Kind> {
  readonly waiting: Kind;
  readonly head: StreamHead;
}

export interface WaitingOfPlan<Kind> extends WaitingWithHead<Kind> {
  readonly plan: Plan;
}

/** Takes back what waits: whoever proposed it, or whoever would have approved it, says why. Nothing came of it. */
export function withdraw<Kind extends Waiting>(
  { type, load, save }: Withdrawable<Kind>,
  id: Uuid,
  reason: string,
): Command<WaitingOfPlan<Kind>, Decided> {
  const action = `${type}.withdraw`;
  return {
    action,
    target: { type, id },
    load: async (loading) => {
      const found = await load(loading, id);
      const ofPlan = found && (await loading.plan(found.waiting.planId));
      return found && ofPlan && { ...found, plan: ofPlan.plan };
    },
    standing: ({ waiting, head }) => ({ version: head.seq, state: waiting.state }),
    decide: ({ waiting, head, plan }, actor, moment, request) => {
      const capacity = secondCapacity(action, waiting, plan, actor, request);
      if (isRefusal(capacity)) return capacity;
      if (waiting.state !== 'open') return refuse('state-refuses', action, waiting.state);
      if (reason.trim() === '') return refuse('invalid', action, waiting.state, [{ code: 'reason-missing' }]);
      const withdrawn = decidedAs('withdrawn', waiting, actor, moment, reason);
      return {
        growth: [{ head, drafts: [decisionEvent([type, 'withdraw'], head, withdrawn, actor, capacity)] }],
        changes: [save(withdrawn, head.seq)],
        intents: [],
        result: { id, version: head.seq + 1, state: withdrawn.state },
      };
    },
  };
}
