import { draftEvent } from '#application/execute-command/draft-event';
import type { LoadedProposal } from '#application/ports/loaded';
import type { AuditEventDraft } from '#domain/audit/event';
import type { Uuid } from '#domain/ids';
import type { Actor, Capacity } from '#domain/organisation/capacity';

interface Told {
  readonly action: string;
  readonly actor: Actor;
  readonly capacity: Capacity;
  /** The state that it is in afterwards. */
  readonly to: LoadedProposal['state'];
  /** The plan that it became, or that it amends. */
  readonly planId?: Uuid;
  readonly payload: NonNullable<AuditEventDraft['payload']>;
}

/** An event in a proposal's own stream: the next one, or one so many further where several are told at once. */
export function proposalEvent({ id, head, state }: LoadedProposal, { to, planId, ...told }: Told, further = 0): AuditEventDraft {
  const versionBefore = head.seq + further;
  return draftEvent({
    ...told,
    target: { type: 'plan-proposal', id },
    versionBefore,
    versionAfter: versionBefore + 1,
    ...(planId !== undefined && { about: { planId } }),
    stateBefore: state,
    stateAfter: to,
  });
}
