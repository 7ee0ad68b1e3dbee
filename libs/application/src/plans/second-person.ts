import type { CommandRequest, Moment } from '#application/execute-command/command';
import { draftEvent } from '#application/execute-command/draft-event';
import type { AuditEventDraft } from '#domain/audit/event';
import type { StreamHead } from '#domain/audit/stream-head';
import type { Uuid } from '#domain/ids';
import { handOf, type Actor, type Capacity } from '#domain/organisation/capacity';
import { mayDecideCorrection } from '#domain/plan/correction/correction';
import type { Plan } from '#domain/plan/plan';
import type { Refusal } from '#domain/refusal';
import { chooseCapacity } from '#domain/task/choose-capacity';
import type { Instant } from '#domain/time/local-date';

/** A change of a published plan that waits for a second person, or has found one. */
export interface Waiting {
  readonly id: Uuid;
  readonly planId: Uuid;
  /** The row that it is about, where it is about one. */
  readonly itemId?: Uuid;
  readonly state: 'open' | 'applied' | 'withdrawn';
  readonly decidedBy: Uuid | null;
  readonly decidedAt: Instant | null;
  readonly decisionReason: string | null;
}

/** In which capacity somebody is the second person. */
export function secondCapacity(
  action: string,
  { state }: Waiting,
  plan: Plan,
  actor: Actor,
  { actingAs }: CommandRequest,
): Capacity | Refusal {
  const permitted = actor.capacities.filter((capacity) => mayDecideCorrection(capacity, plan));
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
