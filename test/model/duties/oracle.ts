import type { Uuid } from '#domain/ids';
import type { Unit } from '#domain/organisation/unit';
import type { TaskVerb } from '#domain/task/task-command';
import { TASK_VERBS } from '#domain/task/task-verbs';
import { OF_A_DOCUMENT } from '#testing/choose-verb';
import { standingIn, type Town } from './town.js';

/** Who acts: the person behind it, and whether in person or by software. */
export interface Deciding {
  readonly personId: Uuid;
  readonly inPerson: boolean;
}

/**
 * Why somebody must not decide on the task, from the history of hands and agencies alone: no function of the rights is asked. Null: they
 * may, as far as separation of duties goes. Reads design and docs/adr/0005, 0014: whoever prepared, uploaded, confirmed or submitted any
 * version, or what stands proposed, here or in a task that it is combined with, and whoever stands in for one of them; whoever is of the agency that handed in the newest version, or of that of a lead today; and software.
 */
export function mustNotDecide(town: Town, { personId, inPerson }: Deciding): string | null {
  if (!inPerson) return 'software decides';
  const stoodIn = standingIn(town, personId);
  if ([personId, ...stoodIn.map(({ forPersonId }) => forPersonId)].some((one) => handsIn(town).has(one))) return 'own work';
  const held = town.memberships.filter(
    (one) => one.personId === personId && one.validFrom <= town.today && (one.validTo === null || town.today <= one.validTo),
  );
  const { facts } = town.task;
  const leads = [facts.leadUnitId, ...facts.coLeads.map(({ unitId }) => unitId)];
  const newest = town.history.findLast(({ kind }) => kind === 'submitted');
  const agencies = [...leads.map((unitId) => agencyAbove(unitId, town.units)), newest?.agency ?? null];
  // A lead that belongs to no agency is its own.
  const isOwn = [...held, ...stoodIn].some(({ unitId }) => {
    const agency = agencyAbove(unitId, town.units);
    return leads.includes(unitId) || (agency !== null && agencies.includes(agency));
  });
  return isOwn ? 'own agency' : null;
}

/** Everybody who had a hand in a version, in what stands proposed now, or in a task that it is combined with: one answers the other. */
function handsIn({ history, combinedHands }: Town): Set<Uuid> {
  const submitted = new Set<Uuid>();
  let proposed: Uuid[] = [];
  for (const { kind, hands } of history) {
    if (kind === 'forgets') proposed = [];
    if (kind === 'prepared') proposed = [...proposed, ...hands];
    if (kind !== 'submitted') continue;
    for (const hand of [...proposed, ...hands]) submitted.add(hand);
    proposed = [];
  }
  return new Set([...submitted, ...proposed, ...combinedHands]);
}

/** The nearest unit above, or the unit itself, that is an agency; a unit that ended keeps the one it had. */
export function agencyAbove(unitId: Uuid, units: readonly Unit[]): Uuid | null {
  const unit = units.find(({ id }) => id === unitId);
  if (unit === undefined) return null;
  if (unit.isAgency) return unit.id;
  return unit.parentId === null ? null : agencyAbove(unit.parentId, units);
}

/** Whether a verb is done as a decision: in the role that the responsibility table of the town gives to whoever
 * decides, or a verb that is a decision whoever does it. */
export function isDecision(verb: TaskVerb, state: Town['task']['state'], role: string | null): boolean {
  if (OF_A_DOCUMENT.has(verb)) return false;
  const relations = TASK_VERBS[verb].from[state] ?? [];
  const deciding = relations.filter((relation) => relation.startsWith('decider:'));
  // Whoever was asked to review decides in whatever role they have.
  return deciding.length > 0 && (role === 'reviewer' || deciding.length === relations.length);
}
