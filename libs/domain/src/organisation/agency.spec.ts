import { describe, expect, it } from '@jest/globals';
import { agencyOf, UnitIsItsOwnAncestor } from '#domain/organisation/agency';
import { organisationOn } from '#domain/organisation/organisation';
import { buildUnit } from '#testing/build-unit';

const UNITS = [
  buildUnit('committee', { type: 'people-committee', isAgency: false }),
  buildUnit('division', { parentId: 'committee' }),
  buildUnit('team', { parentId: 'division', isAgency: false }),
  buildUnit('merged-division', { parentId: 'committee', validTo: '2025-02-28' }),
];
const on = (date: string) => organisationOn(date, UNITS, []);

describe('the agency of a unit', () => {
  it('is the unit itself where it carries the flag', () => {
    expect(agencyOf('division', on('2025-02-10'))).toBe('division');
  });

  it('is the nearest ancestor that carries the flag', () => {
    expect(agencyOf('team', on('2025-02-10'))).toBe('division');
  });

  it("is nobody for a People's Committee, so that its leaders may decide on the work of its divisions", () => {
    expect(agencyOf('committee', on('2025-02-10'))).toBeNull();
  });

  it('ends with the last day of the agency', () => {
    expect(agencyOf('merged-division', on('2025-02-28'))).toBe('merged-division');
    expect(agencyOf('merged-division', on('2025-03-01'))).toBeNull();
  });

  it('says so when units hang in a ring', () => {
    const ring = [buildUnit('a', { parentId: 'b', isAgency: false }), buildUnit('b', { parentId: 'a', isAgency: false })];
    expect(() => agencyOf('a', organisationOn('2025-02-10', ring, []))).toThrow(UnitIsItsOwnAncestor);
  });
});
