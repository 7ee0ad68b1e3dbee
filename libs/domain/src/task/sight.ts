import type { Uuid } from '#domain/ids';
import { handOf, principalsOf, type Actor, type Role } from '#domain/organisation/capacity';
import type { Plan } from '#domain/plan/plan';
import type { PlanSight } from '#domain/plan/plan-sight';
import type { Decider, ResponsibilityLine } from '#domain/plan/responsibility';

/** A unit that takes part in a task, with the agency that it belonged to when it was loaded. */
export interface Participant {
  readonly unitId: Uuid;
  readonly agencyId: Uuid | null;
}

/** Whom a task concerns, where its plan does not show it to the whole administration. */
export interface TaskSight {
  /** What the plan says for the task's state. */
  readonly seenBy: Exclude<PlanSight['drafts'], 'administration'>;
  /** The plan's owner office and its issuer. */
  readonly officeUnitIds: readonly Uuid[];
  /** Everybody whom the plan's responsibility table names, for whatever verb. */
  readonly deciders: readonly Decider[];
  /** People who were asked to review it too. */
  readonly addedReviewers: readonly Uuid[];
  /** The units that lead it, led it first, lead it jointly, coordinate, were asked for an opinion, or are offered it. */
  readonly participants: readonly Participant[];
}

/** Who reads, as far as what they see depends on it. */
export interface Reader {
  /** Whether they see all there is: auditors, and the system. */
  readonly everything: boolean;
  /** The reader, and whoever they stand in for. */
  readonly people: readonly Uuid[];
  readonly offices: readonly { readonly role: Role; readonly unitId: Uuid }[];
  readonly agencies: readonly Uuid[];
}

export function readerOf(actor: Actor): Reader {
  const { type, capacities } = actor;
  return {
    everything: type === 'system' || capacities.some(({ role }) => role === 'auditor'),
    people: [handOf(actor), ...principalsOf(actor)],
    offices: capacities.map(({ role, unitId }) => ({ role, unitId })),
    agencies: capacities.flatMap(({ agencyId }) => agencyId ?? []),
  };
}

/**
 * Whether a task is there for a reader (workflow resource patterns 40 and 41). Whoever may do anything with it sees it.
 *
 * @param sight null: the plan shows it to everybody of its administration
 */
export function sees({ everything, people, offices, agencies }: Reader, sight: TaskSight | null): boolean {
  if (sight === null || everything) return true;
  const isIn = (unitId: Uuid): boolean => offices.some((held) => held.unitId === unitId);
  const isNamed = (decider: Decider): boolean =>
    decider.kind === 'person'
      ? people.includes(decider.personId)
      : offices.some(({ role, unitId }) => role === decider.role && unitId === decider.unitId);
  if (sight.officeUnitIds.some(isIn) || sight.deciders.some(isNamed)) return true;
  if (sight.addedReviewers.some((personId) => people.includes(personId))) return true;
  const takesPart = ({ unitId, agencyId }: Participant): boolean => isIn(unitId) || (agencyId !== null && agencies.includes(agencyId));
  return sight.seenBy === 'participants' && sight.participants.some(takesPart);
}

/** Whom it concerns what a unit does under a plan, where there need not be a task: as if there were one, assigned to the unit. */
export function sightOfUnit(
  { sight, ownerUnitId, issuerUnitId }: Pick<Plan, 'sight' | 'ownerUnitId' | 'issuerUnitId'>,
  lines: readonly Pick<ResponsibilityLine, 'decider'>[],
  unit: Participant,
): TaskSight | null {
  if (sight.tasks === 'administration') return null;
  return {
    seenBy: sight.tasks,
    officeUnitIds: [ownerUnitId, issuerUnitId],
    deciders: lines.map(({ decider }) => decider),
    addedReviewers: [],
    participants: [unit],
  };
}
