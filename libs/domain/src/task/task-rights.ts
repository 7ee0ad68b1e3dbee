import { handOf, isOfficerOf, principalsOf, type Actor, type Capacity } from '#domain/organisation/capacity';
import type { Uuid } from '#domain/ids';
import type { Decider } from '#domain/plan/responsibility';
import { levelInTurn } from '#domain/task/approvals';
import type { Rights, RightsBlocker } from '#domain/task/choose-capacity';
import { bundledHands } from '#domain/task/bundle';
import { documentsAtHand, relationsToHide, relationsToHideAny, withOnly } from '#domain/task/hiding-document';
import type { AddedReviewer } from '#domain/task/review';
import type { LeadUnit, Task, TaskFacts } from '#domain/task/task';
import type { TaskCommand, TaskVerb } from '#domain/task/task-command';
import { TASK_VERBS, type Relation } from '#domain/task/task-verbs';

/**
 * Which of the actor's capacities permit the verb on this task. Where the task's state does not know the verb, those that
 * would permit it in another state. Separation of duties is applied in `rightsIn` and nowhere else, and beats every grant.
 */
export function capacitiesFor(verb: TaskVerb, task: Task, actor: Actor): Rights {
  const { from } = TASK_VERBS[verb];
  const relations = from[task.state];
  if (relations === undefined) return rightsIn(Object.values(from).flat(), task, actor);
  return rightsIn(verb === 'hide-document' ? relationsToHideAny(task) : relations, task, actor);
}

/** The same of a verb with what is said: of which document it is decides who may hide it. */
export function capacitiesForCommand(command: TaskCommand, task: Task, actor: Actor): Rights {
  const { verb } = command;
  if (verb !== 'hide-document' || TASK_VERBS[verb].from[task.state] === undefined) return capacitiesFor(verb, task, actor);
  const { document, inEarlierVersion } = command;
  return rightsIn(relationsToHide(document.documentId, inEarlierVersion, task), withOnly(document, task), actor);
}

/** Which of the actor's capacities stand in one of the relations to the task. */
export function rightsIn(relations: readonly Relation[], task: Task, actor: Actor): Rights {
  const bar = barAgainst(actor, task);
  const permitted: Capacity[] = [];
  const barred: Capacity[] = [];
  for (const capacity of actor.capacities) {
    const standing = relations.filter((relation) => stands(relation, capacity, task, actor));
    if (standing.length === 0) continue;
    (bar === null || standing.some((relation) => !isDeciding(relation)) ? permitted : barred).push(capacity);
  }
  return { permitted, barred, bar };
}

/**
 * The system has no capacity. It assigns what is born when a published plan's period opens, does what the plan's close policy
 * implies, resumes what is paused, ends what an operation ends, and nothing else of this table.
 */
export function systemMay(verb: TaskVerb, { facts, version }: Task): boolean {
  if (verb === 'assign') return version === 0;
  const relations = Object.values(TASK_VERBS[verb].from).flat();
  if (relations.includes('operation') || relations.includes('clock')) return true;
  return relations.includes('close-policy') && facts.closePolicy === 'on-final-approval';
}

function isDeciding(relation: Relation): boolean {
  return relation.startsWith('decider:');
}

/**
 * Why the actor may decide nothing here: `own-work` (their hands, or those of somebody for whom they stand in, uploaded, prepared or
 * submitted it, or what another task of its bundle is answered with) or `own-agency` (any of their
 * capacities, also one that they do not act in, is in the agency of the lead or of a co-lead, or in the one that submitted). A
 * lead that belongs to no agency is its own. Having given a contribution bars nobody.
 */
function barAgainst(actor: Actor, { context: { proposal, submission, bundleId }, facts }: Task): RightsBlocker | null {
  const hands = [handOf(actor), ...principalsOf(actor)];
  const prepared = [...(submission?.preparedBy ?? []), ...(proposal?.preparedBy ?? []), ...bundledHands({ bundleId }, facts)];
  if (hands.some((hand) => prepared.includes(hand))) return { code: 'own-work' };
  const units = [facts.leadUnitId, ...facts.coLeads.map(({ unitId }) => unitId)];
  const agencies = [facts.leadAgencyId, ...facts.coLeads.map(({ agencyId }) => agencyId), submission?.agencyId ?? null];
  const ofAgency = actor.capacities.some(
    ({ unitId, agencyId }) => units.includes(unitId) || (agencyId !== null && agencies.includes(agencyId)),
  );
  return ofAgency ? { code: 'own-agency' } : null;
}

function stands(relation: Relation, capacity: Capacity, { facts, context }: Task, actor: Actor): boolean {
  const isHead = isHeadOf(facts.leadUnitId, capacity, actor);
  const isOfficer = isOfficerOf(facts.leadUnitId, capacity, actor);
  const coLead = facts.coLeads.find(({ unitId }) => isOfficerOf(unitId, capacity, actor));
  switch (relation) {
    case 'lead-officer':
      return isOfficer;
    case 'lead-head':
      return submitsFor({ unitId: facts.leadUnitId, officerSubmits: facts.officerSubmits }, capacity, actor);
    case 'lead-head-alone':
      return isHead;
    case 'co-lead-officer':
      return coLead !== undefined;
    case 'co-lead-head':
      return coLead !== undefined && submitsFor(coLead, capacity, actor);
    case 'lead-person':
      // A claim holds while its person works there themselves.
      return isOfficer && actor.type === 'person' && capacity.deputyFor === null;
    case 'claimant':
      return isOfficer && context.claim?.personId === handOf(actor);
    case 'submitter':
      return isOfficer && context.submission?.submittedBy === handOf(actor);
    case 'uploader':
      return (isOfficer || coLead !== undefined || isOwnersOfficer(facts, capacity, actor)) && hasUploaded(context, actor);
    case 'enterer':
      return (
        enteredBy(context) === handOf(actor) &&
        (isOwnersOfficer(facts, capacity, actor) || decides(facts.deciders['enter-for'], capacity, actor))
      );
    case 'owner-officer':
      return isOwnersOfficer(facts, capacity, actor);
    case 'decider:enter-for':
      return decides(facts.deciders['enter-for'], capacity, actor);
    case 'decider:waive':
      return decides(facts.deciders.waive, capacity, actor);
    case 'plan-administrator':
      return administersPlan(facts, capacity, actor);
    case 'decider:approve':
      return approves({ facts, context }, capacity, actor);
    case 'decider:close':
      return decides(facts.deciders.close, capacity, actor);
    case 'decider:extend':
      return decides(facts.deciders.extend, capacity, actor);
    case 'decider:cancel':
      return decides(facts.deciders.cancel, capacity, actor);
    case 'decider:record-outcome':
      return decides(facts.deciders['record-outcome'], capacity, actor);
    case 'decider:reopen':
      return decides(facts.deciders.reopen, capacity, actor);
    case 'clock':
    case 'close-policy':
    case 'operation':
      return false;
  }
}

/** On the level whose turn it is, or because they were asked to review there too. */
function approves(task: Pick<Task, 'facts' | 'context'>, capacity: Capacity, actor: Actor): boolean {
  const { level, deciders } = levelInTurn(task);
  const added = task.context.addedReviewers.filter((reviewer) => reviewer.level === level).map(asDecider);
  return [...deciders, ...added].some((decider) => decides(decider, capacity, actor));
}

/** Somebody who was asked to review decides as if the table named them. */
export function asDecider({ personId }: AddedReviewer): Decider {
  return { kind: 'person', personId };
}

/** Whom the responsibility table names for anything, on any level. */
export function everyDecider({ deciders: { approve, ...others } }: Pick<TaskFacts, 'deciders'>): readonly Decider[] {
  return [...approve.flatMap(({ deciders }) => deciders), ...Object.values(others).filter((decider) => decider !== null)];
}

function hasUploaded(context: Task['context'], actor: Actor): boolean {
  return documentsAtHand(context).some(({ uploadedBy }) => uploadedBy === handOf(actor));
}

function isOwnersOfficer({ planOwnerUnitId, leadUnitId }: TaskFacts, capacity: Capacity, actor: Actor): boolean {
  return actor.type === 'person' && planOwnerUnitId !== leadUnitId && isOfficerOf(planOwnerUnitId, capacity, actor);
}

/** Who entered the newest version in the lead's place; null where the lead submitted it. */
function enteredBy({ submission }: Task['context']): Uuid | null {
  return submission === null || submission.enteredFor === null ? null : submission.submittedBy;
}

/** Whether the capacity lets the actor submit what the unit leads: its head does; its officers and service clients too by its policy. */
export function submitsFor({ unitId, officerSubmits }: Omit<LeadUnit, 'agencyId'>, capacity: Capacity, actor: Actor): boolean {
  return isHeadOf(unitId, capacity, actor) || (officerSubmits && isOfficerOf(unitId, capacity, actor));
}

function isHeadOf(unitId: Uuid, { role, unitId: own }: Capacity, { type }: Actor): boolean {
  return type === 'person' && role === 'unit-head' && own === unitId;
}

export function administersPlan(
  { planOwnerUnitId }: Pick<TaskFacts, 'planOwnerUnitId'>,
  { role, unitId }: Capacity,
  actor: Actor,
): boolean {
  return actor.type === 'person' && role === 'plan-administrator' && unitId === planOwnerUnitId;
}

/** Deciding is for people: a service client never does. */
export function decides(decider: Decider | null, { role, unitId, deputyFor }: Capacity, actor: Actor): boolean {
  if (actor.type !== 'person' || decider === null) return false;
  return decider.kind === 'person' ? decider.personId === (deputyFor ?? actor.id) : decider.role === role && decider.unitId === unitId;
}
