import type { LoadedReorganisation, PlannedReorganisation } from '#application/organisation/reorganise/planned-reorganisation';
import type { LoadedTask, UnitName } from '#application/ports/loaded';
import type { Uuid } from '#domain/ids';
import type { Role } from '#domain/organisation/capacity';
import { organisationOn, type Organisation } from '#domain/organisation/organisation';
import { resolveGroup } from '#domain/organisation/resolve-group';
import type { FateKind } from '#domain/organisation/reorganisation/rearrange';
import type { Blocker } from '#domain/refusal';
import { readTimeliness, type Timeliness } from '#domain/task/timeliness';
import { addDays, type LocalDate } from '#domain/time/local-date';

/** A task as it stands in a queue on the first morning. */
export interface RehearsedTask {
  readonly id: Uuid;
  readonly reference: string;
  readonly state: string;
  readonly dueOn: LocalDate | null;
  readonly timeliness: Timeliness;
  /** Whose it was until then; null where it was this unit's own. */
  readonly from: UnitName | null;
}

/** The queue of a unit that takes over: what it had and what it gets, by date. */
export interface RehearsedQueue {
  readonly unit: UnitName;
  readonly tasks: readonly RehearsedTask[];
}

export interface RehearsedMembership {
  readonly id: Uuid;
  readonly person: { readonly id: Uuid; readonly name: string };
  readonly from: UnitName;
  readonly role: Role;
  /** The role in the successor; null where the person holds none there, or holds it already. */
  readonly newRole: Role | null;
}

/** What a reorganisation would do. Nothing of it is written. */
export interface Rehearsal {
  readonly effectiveOn: LocalDate;
  /** Whether its first day has come. */
  readonly isDue: boolean;
  readonly units: readonly {
    readonly unit: UnitName;
    readonly kinds: readonly FateKind[];
    readonly was: string | null;
    readonly successor: UnitName | null;
  }[];
  readonly queues: readonly RehearsedQueue[];
  /** Tasks in which a successor takes a place beside the lead. */
  readonly tasksBeside: number;
  readonly contributions: readonly {
    readonly id: Uuid;
    readonly reference: string;
    readonly dueOn: LocalDate;
    readonly from: UnitName;
    readonly to: UnitName;
  }[];
  /** `to` null: whoever the task was offered to leads it from then on. */
  readonly handoffs: readonly { readonly id: Uuid; readonly reference: string; readonly from: UnitName; readonly to: UnitName | null }[];
  readonly memberships: readonly RehearsedMembership[];
  readonly deputies: readonly { readonly id: Uuid; readonly personName: string; readonly from: UnitName; readonly goesOn: boolean }[];
  readonly clients: readonly { readonly id: Uuid; readonly name: string; readonly from: UnitName; readonly to: UnitName }[];
  readonly plans: readonly {
    readonly id: Uuid;
    readonly code: string;
    readonly newOwner: UnitName | null;
    readonly rows: readonly string[];
    readonly lines: number;
  }[];
  /** What nobody must overlook, and what stops nothing. */
  readonly warnings: readonly Blocker[];
  /** Each of these refuses it. */
  readonly blockers: readonly Blocker[];
}

export function rehearse(
  loaded: LoadedReorganisation,
  planned: PlannedReorganisation,
  effectiveOn: LocalDate,
  today: LocalDate,
): Rehearsal {
  const { rearranged } = planned;
  const then = organisationOn(addDays(effectiveOn, -1), loaded.organisation.units, loaded.organisation.parties);
  const now = organisationOn(effectiveOn, rearranged.units, loaded.organisation.parties);
  const named = (unitId: Uuid, organisation = then): UnitName => nameIn(organisation, unitId);
  return {
    effectiveOn,
    isDue: effectiveOn <= today,
    units: rearranged.fates.map(({ before, after, kinds }) => ({
      unit: { id: after.id, code: after.code, name: after.name },
      kinds,
      was: before === null || before.name === after.name ? null : before.name,
      successor: after.successorId === null ? null : named(after.successorId, now),
    })),
    queues: queuesOf(loaded, planned, now, effectiveOn),
    tasksBeside: planned.tasks.filter(({ coLeads, coordinators }) => coLeads.length + coordinators.length > 0).length,
    contributions: planned.contributions.map(({ contribution: { id, reference, dueOn, unitId }, to }) => ({
      id,
      reference,
      dueOn,
      from: named(unitId),
      to: named(to, now),
    })),
    handoffs: planned.handoffs.map(({ offered: { id, reference, handoff }, to }) => ({
      id,
      reference,
      from: named(handoff.toUnitId),
      to: to === null ? null : named(to, now),
    })),
    memberships: planned.memberships.map(({ held: { id, personId, personName, unitId, role }, next }) => ({
      id,
      person: { id: personId, name: personName },
      from: named(unitId),
      role,
      newRole: next?.role ?? null,
    })),
    deputies: planned.deputies.map(({ held, next }) => ({
      id: held.id,
      personName: held.personName,
      from: named(held.unitId),
      goesOn: next !== null,
    })),
    clients: planned.clients.map(({ client, to }) => ({
      id: client.id,
      name: client.name,
      from: named(client.unitId),
      to: named(to, now),
    })),
    plans: planned.plans.map(({ loaded: { plan }, owner, items, lines }) => ({
      id: plan.id,
      code: plan.code,
      newOwner: owner === null ? null : named(owner, now),
      rows: items.map(({ path }) => path),
      lines: lines.length,
    })),
    warnings: [...emptiedGroups(then, now), ...severalHeads(planned, now)],
    blockers: planned.blockers,
  };
}

function queuesOf(
  { ownTasks }: LoadedReorganisation,
  { tasks }: PlannedReorganisation,
  now: Organisation,
  on: LocalDate,
): readonly RehearsedQueue[] {
  const standing = [
    ...ownTasks.map((task) => ({ unitId: task.task.facts.leadUnitId, task: rehearsed(task, null, on) })),
    ...tasks.flatMap(({ loaded, lead }) => (lead === null ? [] : [{ unitId: lead, task: rehearsed(loaded, loaded.sheet.leadUnit, on) }])),
  ];
  return [...Map.groupBy(standing, ({ unitId }) => unitId)]
    .map(([unitId, own]) => ({ unit: nameIn(now, unitId), tasks: own.map(({ task }) => task).sort(byDate) }))
    .sort((one, other) => (one.unit.code < other.unit.code ? -1 : 1));
}

function rehearsed({ task, sheet }: LoadedTask, from: UnitName | null, on: LocalDate): RehearsedTask {
  const timeliness = readTimeliness(task, on);
  return { id: task.id, reference: sheet.reference, state: task.state, dueOn: task.context.effectiveDueOn, timeliness, from };
}

/** Without a date last. */
function byDate(one: RehearsedTask, other: RehearsedTask): number {
  const [a, b] = [one.dueOn ?? '9999-12-31', other.dueOn ?? '9999-12-31'];
  return a === b ? (one.reference < other.reference ? -1 : 1) : a < b ? -1 : 1;
}

/** Groups that had members: rows that they lead get no task any more. */
function emptiedGroups(then: Organisation, now: Organisation): readonly Blocker[] {
  return [...then.partiesById.values()].flatMap((party) => {
    if (party.kind !== 'group') return [];
    const isEmptied = resolveGroup(party.rule, then, null).length > 0 && resolveGroup(party.rule, now, null).length === 0;
    return isEmptied ? [{ code: 'group-emptied', params: { group: party.name } }] : [];
  });
}

/** Each of two heads that come together keeps the role until somebody says otherwise. */
function severalHeads({ membershipsAfter, memberships }: PlannedReorganisation, now: Organisation): readonly Blocker[] {
  const receiving = new Set(memberships.flatMap(({ next }) => next?.unitId ?? []));
  return [...receiving].flatMap((unitId) => {
    const heads = membershipsAfter.filter((one) => one.unitId === unitId && one.role === 'unit-head');
    return heads.length > 1 ? [{ code: 'several-heads', params: { unit: nameIn(now, unitId).name, heads: String(heads.length) } }] : [];
  });
}

function nameIn({ unitsById }: Organisation, unitId: Uuid): UnitName {
  const unit = unitsById.get(unitId);
  if (unit === undefined) throw new Error(`no unit ${unitId} in the organisation`);
  return { id: unit.id, code: unit.code, name: unit.name };
}
