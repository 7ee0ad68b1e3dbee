import type { PendingMessage, Recipient } from '#application/ports/outbox';
import type { Decider } from '#domain/plan/responsibility';
import { WORKING_ROLES } from '#domain/organisation/capacity';

/** Whom an act concerns: the lead unit and its co-leads, their heads, the head who submits, whoever has the work in hand or prepared it, the unit that was asked, whoever decides or set the date, or the plan's administrators. */
export function recipientsOf({ body, task }: PendingMessage): readonly Recipient[] {
  if (task === null) return [];
  const { facts, context } = task.task;
  const { leadUnitId, coLeads, planOwnerUnitId, deciders } = facts;
  const leads = [leadUnitId, ...coLeads.map(({ unitId }) => unitId)];
  switch (body.audience) {
    case 'lead-unit':
      return leads.map((unitId) => ({ unitId, roles: WORKING_ROLES }));
    case 'lead-heads':
      return leads.map((unitId) => ({ unitId, roles: ['unit-head'] }));
    case 'submitting-heads':
      return [{ unitId: leadUnitId, roles: ['unit-head'] }];
    case 'claimant':
      return context.claim === null ? [] : [{ personId: context.claim.personId }];
    case 'preparers':
      return (context.proposal?.preparedBy ?? []).map((personId) => ({ personId }));
    case 'unit':
      return body.unitId === undefined ? [] : [{ unitId: body.unitId, roles: WORKING_ROLES }];
    case 'added-coordinator':
      return context.addedCoordinators.slice(-1).map(({ unitId }) => ({ unitId, roles: WORKING_ROLES }));
    case 'plan-administrators':
      return [{ unitId: planOwnerUnitId, roles: ['plan-administrator'] }];
    case 'approvers':
      return [peopleBehind(deciders.approve)];
    case 'extenders':
      return [peopleBehind(deciders.extend)];
    default:
      throw new Error(`nobody is known under the audience ${body.audience}`);
  }
}

function peopleBehind(decider: Decider): Recipient {
  return decider.kind === 'person' ? { personId: decider.personId } : { unitId: decider.unitId, roles: [decider.role] };
}
