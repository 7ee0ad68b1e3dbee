import { describe, expect, it } from '@jest/globals';
import type { Deputy } from '#domain/organisation/deputy';
import type { Membership } from '#domain/organisation/membership';
import { deputyBlockers, endingBlockers, membershipBlockers } from '#domain/organisation/term-blockers';
import { buildUnit } from '#testing/build-unit';

const UNITS = [buildUnit('justice'), buildUnit('media', { validTo: '2025-02-28' })];
const HEAD: Membership = {
  id: 'head',
  personId: 'son',
  unitId: 'justice',
  role: 'unit-head',
  validFrom: '2025-01-01',
  validTo: '2025-06-30',
};
const REGISTER = { units: UNITS, memberships: [HEAD] };

const codes = (blockers: readonly { readonly code: string }[]): readonly string[] => blockers.map(({ code }) => code);
const joining = (differing: Partial<Membership>) =>
  codes(membershipBlockers({ ...HEAD, id: 'new', validFrom: '2025-03-01', validTo: null, ...differing }, REGISTER));

describe('a membership', () => {
  it('is given from a day on which its unit is in force, and ends after it begins', () => {
    expect(joining({ personId: 'ha' })).toEqual([]);
    expect(joining({ personId: 'ha', unitId: 'media' })).toEqual(['unit-not-in-force']);
    expect(joining({ personId: 'ha', unitId: 'nowhere' })).toEqual(['unit-unknown']);
    expect(joining({ personId: 'ha', validTo: '2025-02-28' })).toEqual(['validity-backwards']);
  });

  it('is not given twice for the same days', () => {
    expect(joining({})).toEqual(['membership-overlaps']);
    expect(joining({ validFrom: '2025-07-01' })).toEqual([]);
    expect(joining({ role: 'officer' })).toEqual([]);
  });
});

describe('a deputy', () => {
  const DEPUTY: Deputy = { ...HEAD, id: 'deputy', personId: 'ha', forPersonId: 'son', legalBasis: 'Quyết định số 1/QĐ' };
  const standing = (differing: Partial<Deputy>) => codes(deputyBlockers({ ...DEPUTY, ...differing }, REGISTER));

  it('stands in for somebody who holds the role on the first day', () => {
    expect(standing({})).toEqual([]);
    expect(standing({ role: 'officer' })).toEqual(['deputy-for-nobody']);
    expect(standing({ forPersonId: 'thu' })).toEqual(['deputy-for-nobody']);
    expect(standing({ validFrom: '2025-07-01', validTo: null })).toEqual(['deputy-for-nobody']);
  });

  it('is never the holder', () => {
    expect(standing({ personId: 'son' })).toEqual(['deputy-of-oneself']);
  });
});

describe('a term', () => {
  const ending = (lastDay: string, validFrom = '2025-01-01', validTo: string | null = null) =>
    codes(endingBlockers({ validFrom, validTo }, lastDay, '2025-02-10'));

  it('ends today or later, after it began, and never later than it would', () => {
    expect(ending('2025-02-10')).toEqual([]);
    expect(ending('2025-02-09')).toEqual(['date-past']);
    expect(ending('2025-02-20', '2025-03-01')).toEqual(['validity-backwards']);
    expect(ending('2025-02-20', '2025-01-01', '2025-02-20')).toEqual([]);
    expect(ending('2025-02-21', '2025-01-01', '2025-02-20')).toEqual(['ends-earlier']);
  });
});
