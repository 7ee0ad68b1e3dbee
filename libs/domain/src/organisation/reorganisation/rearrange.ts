import type { Uuid } from '#domain/ids';
import { standsAcross, stepBlockers } from '#domain/organisation/reorganisation/step-blockers';
import { agencyOf } from '#domain/organisation/agency';
import { organisationOn } from '#domain/organisation/organisation';
import { endingsOf, type NewUnit, type ReorganisationStep } from '#domain/organisation/reorganisation/reorganisation';
import type { Unit } from '#domain/organisation/unit';
import type { Blocker } from '#domain/refusal';
import { addDays, type LocalDate } from '#domain/time/local-date';

export const FATE_KINDS = ['created', 'renamed', 'moved', 'ended', 'agency-changed'] as const;
export type FateKind = (typeof FATE_KINDS)[number];

/** What becomes of one unit. `renamed` and `moved` may be both. */
export interface UnitFate {
  readonly before: Unit | null;
  readonly after: Unit;
  readonly kinds: readonly FateKind[];
}

/** The organisation after a reorganisation, and how it came about. */
export interface Rearranged {
  /** All units, also those that were not touched. */
  readonly units: readonly Unit[];
  readonly fates: readonly UnitFate[];
  /** Of each unit that ends, who takes over what is open; never one that ends too. */
  readonly successorOf: ReadonlyMap<Uuid, Uuid>;
  readonly blockers: readonly Blocker[];
}

/**
 * Applies all steps at once, as of the first day. With blockers nothing is rearranged.
 *
 * @param idOf the id of a unit that a step makes, by its code
 */
export function rearrange(
  units: readonly Unit[],
  steps: readonly ReorganisationStep[],
  effectiveOn: LocalDate,
  idOf: (code: string) => Uuid,
): Rearranged {
  const blockers = stepBlockers(units, steps, effectiveOn);
  if (blockers.length > 0) return { units, fates: [], successorOf: new Map(), blockers };
  const created = steps.flatMap((step) => (step.kind === 'create' ? [step.made] : []));
  const ids = new Map([...units.map(({ code, id }) => [code, id] as const), ...created.map(({ code }) => [code, idOf(code)] as const)]);
  const id = (code: string): Uuid => {
    const known = ids.get(code);
    if (known === undefined) throw new Error(`step-blockers let pass the unknown unit ${code}`);
    return known;
  };
  const successorOf = successors(steps, id);
  const fates = [
    ...created.map((unit) => createdFate(unit, id, effectiveOn)),
    ...units.filter((unit) => standsAcross(unit, effectiveOn)).flatMap((unit) => fateOf(unit, steps, successorOf, id, effectiveOn) ?? []),
  ];
  const after = new Map(fates.map((fate) => [fate.after.id, fate.after]));
  const kept = units.map((unit) => after.get(unit.id) ?? unit);
  const all = [...kept, ...fates.filter(({ before }) => before === null).map((fate) => fate.after)];
  return { units: all, fates: [...fates, ...ofAnotherAgency(units, all, fates, effectiveOn)], successorOf, blockers };
}

/** Units to which nothing is done, but above which something is: whose agency they count to changes. */
function ofAnotherAgency(
  before: readonly Unit[],
  after: readonly Unit[],
  fates: readonly UnitFate[],
  effectiveOn: LocalDate,
): readonly UnitFate[] {
  const [then, now] = [organisationOn(addDays(effectiveOn, -1), before, []), organisationOn(effectiveOn, after, [])];
  const touched = new Set(fates.map((fate) => fate.after.id));
  return now.unitsInForce
    .filter(({ id }) => !touched.has(id) && agencyOf(id, then) !== agencyOf(id, now))
    .map((unit) => ({ before: unit, after: unit, kinds: ['agency-changed'] }));
}

/** A unit that goes to one that ends itself goes on to whom that one goes. `step-blockers` lets no ring pass. */
function successors(steps: readonly ReorganisationStep[], id: (code: string) => Uuid): ReadonlyMap<Uuid, Uuid> {
  const next = new Map(steps.flatMap(endingsOf).map(({ unit, successor }) => [id(unit), id(successor)]));
  const last = (unitId: Uuid): Uuid => {
    const further = next.get(unitId);
    return further === undefined ? unitId : last(further);
  };
  return new Map([...next].map(([unitId, successorId]) => [unitId, last(successorId)]));
}

function createdFate({ parent, ...unit }: NewUnit, id: (code: string) => Uuid, validFrom: LocalDate): UnitFate {
  const after = { ...unit, id: id(unit.code), parentId: id(parent), validFrom, validTo: null, successorId: null, earlier: [] };
  return { before: null, after, kinds: ['created'] };
}

function fateOf(
  unit: Unit,
  steps: readonly ReorganisationStep[],
  successorOf: ReadonlyMap<Uuid, Uuid>,
  id: (code: string) => Uuid,
  effectiveOn: LocalDate,
): UnitFate | null {
  const until = addDays(effectiveOn, -1);
  const successorId = successorOf.get(unit.id);
  if (successorId !== undefined) return { before: unit, after: { ...unit, validTo: until, successorId }, kinds: ['ended'] };
  const own = steps.filter((step) => (step.kind === 'rename' || step.kind === 'move') && step.unit === unit.code);
  if (own.length === 0) return null;
  const renamed = own.find((step) => step.kind === 'rename');
  const moved = own.find((step) => step.kind === 'move');
  const after: Unit = {
    ...unit,
    name: renamed?.name ?? unit.name,
    // Plans go on printing the name that it had.
    aliases: renamed === undefined || unit.aliases.includes(unit.name) ? unit.aliases : [...unit.aliases, unit.name],
    parentId: moved === undefined ? unit.parentId : id(moved.parent),
    earlier: [...unit.earlier, { until, name: unit.name, parentId: unit.parentId }],
  };
  return { before: unit, after, kinds: [...(renamed ? (['renamed'] as const) : []), ...(moved ? (['moved'] as const) : [])] };
}
