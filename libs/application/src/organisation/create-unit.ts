import { organisationCreation } from '#application/organisation/organisation-creation';
import { agencyOf } from '#domain/organisation/agency';
import { organisationOn } from '#domain/organisation/organisation';
import { isUnitCode, type Unit } from '#domain/organisation/unit';
import type { Blocker } from '#domain/refusal';

/** Adds a unit under its parent. Refused: a code that references cannot hold or that is taken, a parent that is not there, a second root. */
export function createUnit(unit: Unit): ReturnType<typeof organisationCreation> {
  return organisationCreation({
    type: 'unit',
    id: unit.id,
    unitId: unit.parentId,
    after: unitFacts(unit),
    blockers: ({ units }) => unitBlockers(unit, units),
    change: ({ units }) => ({
      kind: 'unit.create',
      unit,
      agencyId: agencyOf(unit.id, organisationOn(unit.validFrom, [...units, unit], [])),
    }),
  });
}

/** What the log tells of a unit that is made. */
export function unitFacts({ earlier: _none, successorId: _nobody, ...facts }: Unit): Readonly<Omit<Unit, 'earlier' | 'successorId'>> {
  return facts;
}

function unitBlockers(unit: Unit, units: readonly Unit[]): Blocker[] {
  const blockers: Blocker[] = [];
  if (!isUnitCode(unit.code)) blockers.push({ code: 'unit-code-malformed', params: { code: unit.code } });
  if (units.some(({ code }) => code === unit.code)) blockers.push({ code: 'unit-code-taken', params: { code: unit.code } });
  if (unit.parentId === null && units.length > 0) blockers.push({ code: 'unit-root-taken' });
  if (unit.parentId !== null && !units.some(({ id }) => id === unit.parentId)) blockers.push({ code: 'unit-parent-unknown' });
  return blockers;
}
