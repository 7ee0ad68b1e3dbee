import type { CommandRequest, Environment } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import type { OrganisationRecord, UnitName } from '#application/ports/loaded';
import type { AbsenceListItem, DeputyListItem, Member, OrganisationQueries, Versioned } from '#application/ports/queries/organisation';
import type { Uuid } from '#domain/ids';
import { agencyOf } from '#domain/organisation/agency';
import { mayExcuse, mayKeep, mayName } from '#domain/organisation/keeping';
import { groupsOf } from '#domain/organisation/groups-of';
import { organisationOn } from '#domain/organisation/organisation';
import { unitOn, type Unit } from '#domain/organisation/unit';
import { isRefusal, type Refusal } from '#domain/refusal';
import type { LocalDate } from '#domain/time/local-date';

/** A unit has a handful of deputies, and of people who are away; a page of them is all. */
const EVERY_ONE = { sort: 'validFrom', descending: false, limit: 200, cursor: null } as const;

/** A unit as it stands on a day, whether it is in force then or not. */
export interface UnitPage extends Versioned<Unit> {
  readonly on: LocalDate;
  readonly parent: UnitName | null;
  /** Null where the unit belongs to no agency. */
  readonly agency: UnitName | null;
  /** Who took over when it ended, whether in force on the day or not. */
  readonly successor: UnitName | null;
  readonly groups: readonly { readonly id: Uuid; readonly name: string }[];
  /** By role, then by name. */
  readonly members: readonly Member[];
  readonly deputies: readonly DeputyListItem[];
  /** Of its people, on the day or later. */
  readonly absences: readonly AbsenceListItem[];
  /** The reader's capacities by which they may keep its register, write down who is away, and add to its names. */
  readonly keptBy: readonly Uuid[];
  readonly excusedBy: readonly Uuid[];
  readonly namedBy: readonly Uuid[];
}

/** One unit on a day; `on` null is today. Everybody in the administration may read its register. */
export async function readUnit(
  environment: Environment,
  queries: OrganisationQueries,
  request: CommandRequest,
  unitId: Uuid,
  on: LocalDate | null,
): Promise<UnitPage | Refusal> {
  const answer = await read(environment, request, 'unit.read', 'any-capacity', async (loading, actor, { today }) => {
    const [head, record] = await Promise.all([loading.head('unit', unitId), loading.organisation()]);
    const unit = record.units.find(({ id }) => id === unitId);
    return head && unit ? { unit, version: head.seq, record, on: on ?? today, capacities: actor.capacities } : null;
  });
  if (isRefusal(answer)) return answer;
  const { unit, version, record, on: day, capacities } = answer;
  const { tenant } = request.caller;
  const by = (permits: typeof mayKeep): Uuid[] => capacities.filter((one) => permits(one, unitId, record.units)).map(({ id }) => id);
  const rights = { keptBy: by(mayKeep), excusedBy: by(mayExcuse), namedBy: by(mayName) };
  const members = await queries.members(tenant, unitId, day);
  const deputies = await queries.deputies(tenant, { on: day, unit: [unitId] }, EVERY_ONE);
  const absences = await queries.absences(tenant, { from: day, unit: [unitId], person: [] }, EVERY_ONE);
  const people = { members, deputies: deputies.items, absences: absences.items };
  return { ...unitOn(unit, day), version, on: day, ...placeOf(unitId, record, day), ...people, ...rights };
}

function placeOf(
  unitId: Uuid,
  { units, parties }: OrganisationRecord,
  on: LocalDate,
): Pick<UnitPage, 'parent' | 'agency' | 'successor' | 'groups'> {
  const organisation = organisationOn(on, units, parties);
  const nameOf = (id: Uuid | null | undefined): UnitName | null => named(organisation.unitsById.get(id ?? ''));
  const { successorId } = units.find(({ id }) => id === unitId) ?? { successorId: null };
  return {
    parent: nameOf(organisation.unitsById.get(unitId)?.parentId),
    agency: nameOf(agencyOf(unitId, organisation)),
    successor: named(units.find(({ id }) => id === successorId)),
    groups: groupsOf(unitId, organisation).map(({ id, name }) => ({ id, name })),
  };
}

function named(unit: Unit | undefined): UnitName | null {
  return unit === undefined ? null : { id: unit.id, code: unit.code, name: unit.name };
}
