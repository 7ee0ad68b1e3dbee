import { describe, expect, it } from '@jest/globals';
import { UnitIsItsOwnAncestor } from '#domain/organisation/agency';
import type { Role } from '#domain/organisation/capacity';
import { mayKeep, mayName } from '#domain/organisation/keeping';
import { buildUnit } from '#testing/build-unit';

const UNITS = [
  buildUnit('province', { type: 'people-committee', isAgency: false }),
  buildUnit('city', { parentId: 'province', type: 'people-committee', isAgency: false }),
  buildUnit('justice', { parentId: 'city' }),
  buildUnit('registry', { parentId: 'justice' }),
];
const as = (role: Role, unitId: string) => ({ id: 'capacity', role, unitId, agencyId: null, deputyFor: null });
const keeps = (role: Role, heldIn: string, unitId: string | null) => mayKeep(as(role, heldIn), unitId, UNITS);

describe("a unit's register", () => {
  it('is kept by the unit administrators of the unit and of every unit above it', () => {
    expect(['province', 'city', 'justice', 'registry'].map((heldIn) => keeps('unit-administrator', heldIn, 'justice'))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('is kept by the plan administrators of the root, and by no others', () => {
    expect([keeps('plan-administrator', 'province', 'justice'), keeps('plan-administrator', 'justice', 'justice')]).toEqual([true, false]);
  });

  it.each(['officer', 'unit-head', 'reviewer', 'leader', 'auditor', 'service'] as const)('is never kept by a %s', (role) => {
    expect(keeps(role, 'province', 'justice')).toBe(false);
  });

  it('belongs to the root where a thing stands in no unit', () => {
    expect([keeps('unit-administrator', 'province', null), keeps('unit-administrator', 'city', null)]).toEqual([true, false]);
  });

  it('belongs to nobody where the unit is unknown', () => {
    expect(keeps('unit-administrator', 'province', 'elsewhere')).toBe(false);
  });

  it('says so when units hang in a ring', () => {
    const ring = [buildUnit('a', { parentId: 'b' }), buildUnit('b', { parentId: 'a' })];
    expect(() => mayKeep(as('unit-administrator', 'c'), 'a', ring)).toThrow(UnitIsItsOwnAncestor);
  });
});

describe('another name', () => {
  it('is given by every plan administrator too', () => {
    expect(mayName(as('plan-administrator', 'justice'), 'registry', UNITS)).toBe(true);
    expect(mayName(as('unit-administrator', 'justice'), 'registry', UNITS)).toBe(true);
    expect(mayName(as('unit-administrator', 'justice'), 'city', UNITS)).toBe(false);
    expect(mayName(as('officer', 'justice'), 'justice', UNITS)).toBe(false);
  });
});
