import { draftEvent } from '#application/execute-command/draft-event';
import type { AuditEventDraft } from '#domain/audit/event';
import type { Uuid } from '#domain/ids';
import type { Actor, Capacity } from '#domain/organisation/capacity';
import type { Plan } from '#domain/plan/plan';

interface Told {
  readonly action: string;
  readonly actor: Actor;
  readonly capacity: Capacity;
  /** The state that the plan is in afterwards. */
  readonly to: Plan['state'];
  /** The row that it is about, where it is about one. */
  readonly itemId?: Uuid;
  readonly payload: NonNullable<AuditEventDraft['payload']>;
}

/** The next event in a plan's own stream. */
export function planEvent({ id, version, state }: Plan, { to, itemId, ...told }: Told): AuditEventDraft {
  return draftEvent({
    ...told,
    target: { type: 'plan', id },
    versionBefore: version,
    versionAfter: version + 1,
    about: { planId: id, ...(itemId !== undefined && { itemId }) },
    stateBefore: state,
    stateAfter: to,
  });
}
