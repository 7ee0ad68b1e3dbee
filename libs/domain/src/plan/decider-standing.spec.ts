import { describe, expect, it } from '@jest/globals';
import type { Role } from '#domain/organisation/capacity';
import type { Membership } from '#domain/organisation/membership';
import { organisationOn } from '#domain/organisation/organisation';
import { deciderStanding, holdersOn } from '#domain/plan/decider-standing';
import { buildUnit } from '#testing/build-unit';

const ORGANISATION = organisationOn(
  '2025-02-10',
  [
    buildUnit('city', { type: 'people-committee', isAgency: false }),
    buildUnit('office', { parentId: 'city', type: 'office' }),
    buildUnit('archive', { parentId: 'office', isAgency: false }),
    buildUnit('justice', { parentId: 'city' }),
  ],
  [],
);

function member(personId: string, unitId: string, role: Role, validTo: string | null = null): Membership {
  return { id: `${personId} ${unitId} ${role}`, personId, unitId, role, validFrom: '2025-01-01', validTo };
}

const agencies = (id: string | null): string[] => (id === null ? [] : [id]);
const standing = (unitId: string, role: Role, leadAgencyId: string | null, ...memberships: readonly Membership[]) =>
  deciderStanding({ kind: 'role', role, unitId }, agencies(leadAgencyId), holdersOn(memberships, ORGANISATION));
const ofPerson = (leadAgencyId: string | null, ...memberships: readonly Membership[]) =>
  deciderStanding({ kind: 'person', personId: 'mai' }, agencies(leadAgencyId), holdersOn(memberships, ORGANISATION));

describe('a decision given to a role', () => {
  it('can be made by whoever holds the role outside the lead’s agency', () => {
    expect(standing('office', 'reviewer', 'justice', member('mai', 'office', 'reviewer'))).toBe('somebody');
  });

  it('can be made by nobody where nobody holds the role in that unit on the day', () => {
    expect(standing('office', 'reviewer', 'justice', member('mai', 'office', 'officer'), member('an', 'justice', 'reviewer'))).toBe(
      'nobody',
    );
    expect(standing('office', 'reviewer', 'justice', member('mai', 'office', 'reviewer', '2025-02-09'))).toBe('nobody');
  });

  it('is barred in the lead’s own agency, wherever in it the role stands', () => {
    expect(standing('office', 'reviewer', 'office', member('mai', 'office', 'reviewer'))).toBe('barred');
    expect(standing('archive', 'reviewer', 'office', member('mai', 'archive', 'reviewer'))).toBe('barred');
    expect(standing('office', 'reviewer', 'office')).toBe('barred');
  });

  it('is barred where every holder also works in the lead’s agency', () => {
    const seconded = [member('minh', 'office', 'reviewer'), member('minh', 'justice', 'officer')];
    expect(standing('office', 'reviewer', 'justice', ...seconded)).toBe('barred');
    expect(standing('office', 'reviewer', 'justice', ...seconded, member('mai', 'office', 'reviewer'))).toBe('somebody');
  });

  it("is never barred for a People's Committee above the agencies, nor for a lead without an agency", () => {
    expect(standing('city', 'leader', 'office', member('phong', 'city', 'leader'))).toBe('somebody');
    expect(standing('city', 'leader', null, member('phong', 'city', 'leader'))).toBe('somebody');
  });
});

describe('a decision given to one person', () => {
  it('can be made by that person outside the lead’s agency', () => {
    expect(ofPerson('justice', member('mai', 'office', 'officer'))).toBe('somebody');
  });

  it('is barred where the person works in the lead’s agency', () => {
    expect(ofPerson('justice', member('mai', 'office', 'officer'), member('mai', 'justice', 'officer'))).toBe('barred');
  });

  it('can be made by nobody once the person works nowhere', () => {
    expect(ofPerson('justice', member('mai', 'office', 'officer', '2025-02-09'))).toBe('nobody');
  });
});
