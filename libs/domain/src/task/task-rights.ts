import { handOf, type Actor, type Capacity } from '#domain/organisation/capacity';
import type { Decider } from '#domain/plan/responsibility';
import type { Task } from '#domain/task/task';
import type { TaskVerb } from '#domain/task/task-command';
import { DECIDING_RELATIONS, TASK_TABLE, type Relation } from '#domain/task/task-table';

/** What the table gives an actor: the capacities that permit, and whether separation of duties took others away. */
export interface Permission {
  readonly permitted: readonly Capacity[];
  readonly barred: boolean;
}

/** Which of the actor's capacities permit the verb on the task as it stands. Separation of duties beats every grant. */
export function permission(verb: TaskVerb, task: Task, actor: Actor): Permission {
  const relations = TASK_TABLE[task.state][verb] ?? [];
  const bar = isBarred(task, actor);
  const holding = (wanted: readonly Relation[]): Capacity[] =>
    actor.capacities.filter((capacity) => wanted.some((relation) => stands(relation, capacity, task, actor)));
  const free = relations.filter((relation) => !bar || !DECIDING_RELATIONS.has(relation));
  const permitted = holding(free);
  return { permitted, barred: permitted.length === 0 && holding(relations).length > 0 };
}

/**
 * Nobody decides on what they prepared or submitted, nor on their own agency's work, whatever other standing they have.
 * A lead without an agency (a People's Committee) is its own.
 */
function isBarred({ context: { submission }, facts }: Task, actor: Actor): boolean {
  const hand = handOf(actor);
  if (submission?.preparedBy.includes(hand) === true) return true;
  return actor.capacities.some(
    ({ unitId, agencyId }) =>
      unitId === facts.leadUnitId || (agencyId !== null && (agencyId === facts.leadAgencyId || agencyId === submission?.agencyId)),
  );
}

function stands(relation: Relation, capacity: Capacity, { facts, context }: Task, actor: Actor): boolean {
  const { role, unitId } = capacity;
  const ofLead = unitId === facts.leadUnitId;
  const isOfficer = role === 'officer' || role === 'service';
  switch (relation) {
    case 'lead-officer':
      return ofLead && (isOfficer || role === 'unit-head');
    case 'lead-head':
      return ofLead && (role === 'unit-head' || (isOfficer && facts.officerSubmits));
    case 'submitter':
      return ofLead && context.submission?.submittedBy === handOf(actor);
    case 'plan-administrator':
      return role === 'plan-administrator' && unitId === facts.planOwnerUnitId;
    case 'approve-decider':
      return decides(facts.deciders.approve, capacity, actor);
    case 'close-decider':
      return decides(facts.deciders.close, capacity, actor);
    case 'cancel-decider':
      return decides(facts.deciders.cancel, capacity, actor);
    case 'reopen-decider':
      return decides(facts.deciders.reopen, capacity, actor);
  }
}

/** Deciding is for people: a service client never does. */
function decides(decider: Decider, { role, unitId }: Capacity, actor: Actor): boolean {
  if (actor.type !== 'person') return false;
  return decider.kind === 'person' ? decider.personId === actor.id : decider.role === role && decider.unitId === unitId;
}
