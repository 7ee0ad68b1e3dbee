import type { AuditEnvelope } from '#domain/audit/event';

/**
 * What a store keeps of an event in columns, for queries. The bytes are the evidence; each column only repeats them.
 * Stream, number and id of the event stand beside these, since they say where the row is.
 */
export interface EventProjections {
  readonly action: string;
  readonly outcome: string;
  readonly reasonCode: string | null;
  readonly actorType: string;
  readonly actorId: string | null;
  readonly actorUnitId: string | null;
  readonly actorRole: string | null;
  readonly targetType: string;
  readonly targetId: string;
  readonly planId: string | null;
  readonly taskId: string | null;
  readonly leadUnitId: string | null;
  readonly stateBefore: string | null;
  readonly stateAfter: string | null;
  /** As in the envelope, UTC with milliseconds; a store that keeps finer time must hand out all of it. */
  readonly apiTime: string;
}

/** The columns as the event itself has them. */
export function projectionsOf(envelope: AuditEnvelope): EventProjections {
  const { actor, target, about } = envelope;
  return {
    action: envelope.action,
    outcome: envelope.outcome,
    reasonCode: envelope.reasonCode,
    actorType: actor.type,
    actorId: actor.id,
    actorUnitId: actor.unitId,
    actorRole: actor.role,
    targetType: target.type,
    targetId: target.id,
    planId: about.planId,
    taskId: about.taskId,
    leadUnitId: about.leadUnitId,
    stateBefore: envelope.stateBefore,
    stateAfter: envelope.stateAfter,
    apiTime: envelope.apiTime,
  };
}
