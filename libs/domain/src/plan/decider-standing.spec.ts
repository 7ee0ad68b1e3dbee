import { describe, expect, it } from '@jest/globals';
import type { Role } from '#domain/organisation/capacity';
import type { Membership } from '#domain/organisation/membership';
import { organisationOn } from '#domain/organisation/organisation';
import { deciderStanding, holdersOn, levelsStanding } from '#domain/plan/decider-standing';
import type { Decider } from '#domain/plan/responsibility';
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

describe('levels of approval', () => {
  const REVIEWERS = { kind: 'role', role: 'reviewer', unitId: 'office' } as const;
  const LEADERS = { kind: 'role', role: 'leader', unitId: 'city' } as const;
  const MAI = { kind: 'person', personId: 'mai' } as const;
  const ofLevels = (levels: readonly (readonly [number, ...Decider[]])[], ...memberships: readonly Membership[]) =>
    levelsStanding(
      levels.map(([needed, ...deciders], index) => ({ level: index + 1, needed, deciders })),
      ['justice'],
      holdersOn(memberships, ORGANISATION),
    );
  const mai = member('mai', 'office', 'reviewer');
  const minh = member('minh', 'office', 'reviewer');
  const phong = member('phong', 'city', 'leader');

  it('can be decided on where each has as many free people as it needs', () => {
    expect(
      ofLevels(
        [
          [2, REVIEWERS],
          [1, LEADERS],
        ],
        mai,
        minh,
        phong,
      ),
    ).toBe('somebody');
    expect(ofLevels([[2, REVIEWERS, LEADERS]], mai, phong)).toBe('somebody');
  });

  it('have too few where a level needs more people than are free', () => {
    expect(ofLevels([[2, REVIEWERS]], mai)).toBe('too-few');
    expect(ofLevels([[2, REVIEWERS]], mai, minh, member('minh', 'justice', 'officer'))).toBe('too-few');
  });

  it('have too few where the same person would have to approve twice', () => {
    expect(
      ofLevels(
        [
          [1, REVIEWERS],
          [1, MAI],
        ],
        mai,
      ),
    ).toBe('too-few');
    expect(
      ofLevels(
        [
          [1, REVIEWERS],
          [1, MAI],
        ],
        mai,
        minh,
      ),
    ).toBe('somebody');
    expect(
      ofLevels(
        [
          [1, REVIEWERS],
          [1, REVIEWERS],
          [1, MAI],
        ],
        mai,
        minh,
      ),
    ).toBe('too-few');
  });

  it('are nobody’s, or barred, where one of them is', () => {
    expect(
      ofLevels(
        [
          [1, REVIEWERS],
          [1, LEADERS],
        ],
        mai,
      ),
    ).toBe('nobody');
    expect(ofLevels([[1, REVIEWERS]], member('mai', 'office', 'reviewer'), member('mai', 'justice', 'officer'))).toBe('barred');
  });
});
