import type { CommandRequest, Environment } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import type { OrganisationRecord, UnitName } from '#application/ports/loaded';
import type { OrganisationQueries, PersonName, Versioned } from '#application/ports/queries/organisation';
import type { Uuid } from '#domain/ids';
import { agencyOf } from '#domain/organisation/agency';
import { groupsOf } from '#domain/organisation/groups-of';
import type { Membership } from '#domain/organisation/membership';
import { organisationOn } from '#domain/organisation/organisation';
import type { Unit } from '#domain/organisation/unit';
import { isValidOn } from '#domain/organisation/validity';
import { isRefusal, type Refusal } from '#domain/refusal';
import type { LocalDate } from '#domain/time/local-date';

/** A role in the unit and who holds it. */
export interface Member extends Membership {
  readonly person: PersonName;
}

/** A unit as it stands on a day, whether it is in force then or not. */
export interface UnitPage extends Versioned<Unit> {
  readonly on: LocalDate;
  readonly parent: UnitName | null;
  /** Null where the unit belongs to no agency. */
  readonly agency: UnitName | null;
  readonly groups: readonly { readonly id: Uuid; readonly name: string }[];
  /** By role, then by name. */
  readonly members: readonly Member[];
}

/** One unit on a day; `on` null is today. Everybody in the administration may read its register. */
export async function readUnit(
  environment: Environment,
  queries: OrganisationQueries,
  request: CommandRequest,
  unitId: Uuid,
  on: LocalDate | null,
): Promise<UnitPage | Refusal> {
  const answer = await read(environment, request, 'unit.read', 'any-capacity', async (loading, _actor, { today }) => {
    const [head, record] = await Promise.all([loading.head('unit', unitId), loading.organisation()]);
    const unit = record.units.find(({ id }) => id === unitId);
    return head && unit ? { unit, version: head.seq, record, on: on ?? today } : null;
  });
  if (isRefusal(answer)) return answer;
  const held = answer.record.memberships.filter((membership) => membership.unitId === unitId && isValidOn(membership, answer.on));
  const names = await queries.names(request.caller.tenant, [...new Set(held.map(({ personId }) => personId))]);
  return {
    ...answer.unit,
    version: answer.version,
    on: answer.on,
    ...placeOf(unitId, answer.record, answer.on),
    members: named(held, names),
  };
}

function placeOf(unitId: Uuid, { units, parties }: OrganisationRecord, on: LocalDate): Pick<UnitPage, 'parent' | 'agency' | 'groups'> {
  const organisation = organisationOn(on, units, parties);
  const nameOf = (id: Uuid | null | undefined): UnitName | null => {
    const unit = organisation.unitsById.get(id ?? '');
    return unit === undefined ? null : { id: unit.id, code: unit.code, name: unit.name };
  };
  return {
    parent: nameOf(organisation.unitsById.get(unitId)?.parentId),
    agency: nameOf(agencyOf(unitId, organisation)),
    groups: groupsOf(unitId, organisation).map(({ id, name }) => ({ id, name })),
  };
}

function named(held: readonly Membership[], names: readonly PersonName[]): readonly Member[] {
  const byId = new Map(names.map((person) => [person.id, person]));
  const order = ({ role, person }: Member): string => `${role} ${person.name} ${person.id}`;
  return held
    .flatMap((membership) => {
      const person = byId.get(membership.personId);
      return person === undefined ? [] : [{ ...membership, person }];
    })
    .sort((one, other) => (order(one) < order(other) ? -1 : 1));
}
