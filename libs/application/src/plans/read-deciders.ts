import type { CommandRequest, Environment } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import { loadForPublishing } from '#application/plans/loaded-for-publishing';
import { nameDecider, type KnownNames, type NamedDecider } from '#application/plans/named-decider';
import type { UnitName } from '#application/ports/loaded';
import type { OrganisationQueries, PersonName } from '#application/ports/queries/organisation';
import type { Uuid } from '#domain/ids';
import { organisationOn } from '#domain/organisation/organisation';
import type { Unit } from '#domain/organisation/unit';
import { isValidOn } from '#domain/organisation/validity';
import { namedPeople } from '#domain/plan/responsibility';
import { whoDecides, type Decision } from '#domain/plan/who-decides';
import { isRefusal, refuse, type Refusal } from '#domain/refusal';
import type { LocalDate } from '#domain/time/local-date';

const action = 'plan.read-deciders';

/** Who would decide, by name. */
export interface NamedDecision extends Omit<Decision, 'deciders' | 'people'> {
  readonly deciders: readonly NamedDecider[];
  /** `absent`: away on the day. */
  readonly people: readonly { readonly person: PersonName; readonly barred: boolean; readonly absent: boolean }[];
}

export interface Deciders {
  readonly on: LocalDate;
  readonly unit: UnitName;
  readonly items: readonly NamedDecision[];
}

/**
 * Who would decide on the work of a unit (by id or code) under a plan, on a day; `on` null is today. Refused: a unit that is not
 * there or not in force. Responsibility is no secret in the administration.
 */
export async function readDeciders(
  environment: Environment,
  queries: OrganisationQueries,
  request: CommandRequest,
  planId: Uuid,
  asked: { readonly unit: string; readonly on: LocalDate | null },
): Promise<Deciders | Refusal> {
  const answer = await read(environment, request, action, 'any-capacity', async (loading, _actor, { today }) => {
    const loaded = await loadForPublishing(loading, planId);
    if (loaded === null) return null;
    const { units, parties, memberships } = loaded.organisation;
    const organisation = organisationOn(asked.on ?? today, units, parties);
    const unit = organisation.unitsInForce.find(({ id, code }) => id === asked.unit || code === asked.unit);
    if (unit === undefined) return refuse('invalid', action, null, [{ code: 'unit-unknown' }]);
    const decisions = whoDecides(loaded, unit, memberships, organisation);
    const absences = await loading.absencesOf(personIdsIn(decisions));
    const away = new Set(absences.filter((absence) => isValidOn(absence, organisation.on)).map(({ personId }) => personId));
    return { unit, units, on: organisation.on, decisions, away };
  });
  if (isRefusal(answer)) return answer;
  const { unit, units, on, decisions, away } = answer;
  const people = await queries.names(request.caller.tenant, personIdsIn(decisions));
  const names = knownNames(people, units);
  return { on, unit: nameOf(unit), items: decisions.map((decision) => named(decision, names, away)) };
}

function personIdsIn(decisions: readonly Decision[]): readonly Uuid[] {
  const named = decisions.flatMap(({ deciders }) => namedPeople(deciders));
  return [...new Set([...named, ...decisions.flatMap(({ people }) => people.map(({ personId }) => personId))])];
}

function knownNames(people: readonly PersonName[], units: readonly Unit[]): KnownNames {
  return {
    people: Object.fromEntries(people.map(({ id, name }) => [id, name])),
    units: Object.fromEntries(units.map((unit) => [unit.id, nameOf(unit)])),
  };
}

function nameOf({ id, code, name }: Unit): UnitName {
  return { id, code, name };
}

function named({ deciders, people, ...decision }: Decision, names: KnownNames, away: ReadonlySet<Uuid>): NamedDecision {
  return {
    ...decision,
    deciders: deciders.map((decider) => nameDecider(decider, names)),
    people: people.map(({ personId, barred }) => {
      const person = { id: personId, name: names.people[personId] ?? personId };
      return { person, barred, absent: away.has(personId) };
    }),
  };
}
