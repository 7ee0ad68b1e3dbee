import type { Target } from '#application/execute-command/command';
import type { AuditEventDraft } from '#domain/audit/event';
import type { Actor, Capacity } from '#domain/organisation/capacity';

/** What an event is about, as far as it is known; what is left out is null. */
export type About = Partial<AuditEventDraft['about']>;

interface Told {
  readonly action: string;
  readonly actor: Actor;
  /** Null where the system acts, or where no single capacity was needed. */
  readonly capacity: Capacity | null;
  readonly target: Target;
  readonly versionBefore: number | null;
  readonly versionAfter: number | null;
  readonly about?: About;
  readonly stateBefore?: string | null;
  readonly stateAfter?: string | null;
  readonly machineVersion?: string | null;
  readonly documents?: AuditEventDraft['documents'];
  readonly payload?: AuditEventDraft['payload'];
}

const NOTHING: AuditEventDraft['about'] = { planId: null, itemId: null, obligationId: null, taskId: null, leadUnitId: null };

/** An event that changed its target: it stands in the target's own stream, `<type>:<id>`. */
export function draftEvent(told: Told): AuditEventDraft {
  const { action, actor, capacity, target } = told;
  return {
    stream: `${target.type}:${target.id}`,
    action,
    outcome: 'success',
    reasonCode: null,
    actor: {
      type: actor.type,
      id: actor.id,
      unitId: capacity?.unitId ?? null,
      role: capacity?.role ?? null,
      onBehalfOf: capacity?.deputyFor ?? actor.onBehalfOf,
    },
    target: { ...target, versionBefore: told.versionBefore, versionAfter: told.versionAfter },
    about: { ...NOTHING, ...told.about },
    stateBefore: told.stateBefore ?? null,
    stateAfter: told.stateAfter ?? null,
    machineVersion: told.machineVersion ?? null,
    documents: told.documents ?? [],
    payload: told.payload ?? null,
  };
}
