import type { LoadedTask } from '#application/ports/loaded';
import type { PendingMessage, Recipient } from '#application/ports/outbox';
import type { Decider } from '#domain/plan/responsibility';
import type { Task } from '#domain/task/task';
import { awaitedOn, levelInTurn } from '#domain/task/approvals';
import { WORKING_ROLES } from '#domain/organisation/capacity';
import { claimInForce } from '#domain/task/claim';
import type { Instant } from '#domain/time/local-date';

/** Whom an act concerns, and whoever watches its task; of a task for practice nobody is told. Whom a comment calls in is between them: the comment itself is told to the watchers. */
export function recipientsOf({ body, task }: PendingMessage, now: Instant): readonly Recipient[] {
  if (task === null || task.sheet.plan.practice) return [];
  const concerned = audienceOf(body, task, now);
  return body.audience === 'people' ? concerned : [...concerned, { watchersOf: body.taskId, except: body.except ?? [] }];
}

/** Whom an act concerns: the lead unit and its co-leads, their heads, the head who submits, whoever has the work in hand or prepared it, the unit that was asked, whoever decides, set the date or may recall, the plan's administrators, or people by name. */
function audienceOf(body: PendingMessage['body'], { task }: LoadedTask, now: Instant): readonly Recipient[] {
  const { facts, context } = task;
  const { leadUnitId, coLeads, planOwnerUnitId, deciders } = facts;
  const leads = [leadUnitId, ...coLeads.map(({ unitId }) => unitId)];
  switch (body.audience) {
    case 'lead-unit':
      return leads.map((unitId) => ({ unitId, roles: WORKING_ROLES }));
    case 'lead-heads':
      return leads.map((unitId) => ({ unitId, roles: ['unit-head'] }));
    case 'submitting-heads':
      return [{ unitId: leadUnitId, roles: ['unit-head'] }];
    case 'claimant': {
      const claim = claimInForce(task, now);
      return [claim === null ? { unitId: leadUnitId, roles: WORKING_ROLES } : { personId: claim.personId }];
    }
    case 'preparers':
      return (context.proposal?.preparedBy ?? []).map((personId) => ({ personId }));
    case 'unit':
      return body.unitId === undefined ? [] : [{ unitId: body.unitId, roles: WORKING_ROLES }];
    case 'added-coordinator':
      return context.addedCoordinators.slice(-1).map(({ unitId }) => ({ unitId, roles: WORKING_ROLES }));
    case 'added-reviewer':
      return context.addedReviewers.slice(-1).map(({ personId }) => ({ personId }));
    case 'people':
      return (body.people ?? []).map((personId) => ({ personId }));
    // A comment: nobody but the watchers.
    case 'watchers':
      return [];
    case 'plan-administrators':
      return [{ unitId: planOwnerUnitId, roles: ['plan-administrator'] }];
    case 'recallers':
      return [{ unitId: planOwnerUnitId, roles: ['plan-administrator'] }, peopleBehind(deciders.cancel)];
    case 'approvers':
      return approversOf(task);
    case 'extenders':
      return [peopleBehind(deciders.extend)];
    default:
      throw new Error(`nobody is known under the audience ${body.audience}`);
  }
}

/** Whose turn it is: whom the level's lines name, and whoever was asked beside them and has not approved yet. */
function approversOf({ context, facts }: Task): readonly Recipient[] {
  const turn = levelInTurn({ context, facts });
  return [...turn.deciders.map(peopleBehind), ...awaitedOn(turn.level, context).map((personId) => ({ personId }))];
}

function peopleBehind(decider: Decider): Recipient {
  return decider.kind === 'person' ? { personId: decider.personId } : { unitId: decider.unitId, roles: [decider.role] };
}
