import { describe, expect, it } from '@jest/globals';
import type { GroupRule } from '#domain/organisation/group';
import { organisationOn } from '#domain/organisation/organisation';
import { resolveGroup } from '#domain/organisation/resolve-group';
import { buildUnit } from '#testing/build-unit';

const UNITS = [
  buildUnit('city', { type: 'people-committee', isAgency: false }),
  buildUnit('office', { parentId: 'city', type: 'office' }),
  buildUnit('justice', { parentId: 'city' }),
  buildUnit('health', { parentId: 'city', validTo: '2025-02-28' }),
  buildUnit('environment', { parentId: 'city', validFrom: '2025-03-01' }),
  buildUnit('registry', { parentId: 'justice' }),
];
const CHILDREN: GroupRule = { kind: 'children', parentId: 'city', types: ['division'], except: [] };
const members = (rule: GroupRule, on = '2025-02-10', lead: string | null = null) =>
  resolveGroup(rule, organisationOn(on, UNITS, []), lead).map((unit) => unit.id);

describe('a group', () => {
  it('holds the direct children of its types, by code', () => {
    expect(members(CHILDREN)).toEqual(['health', 'justice']);
    expect(members({ ...CHILDREN, types: ['division', 'office'] })).toEqual(['health', 'justice', 'office']);
  });

  it('holds whatever stands below, at any depth, where it says so', () => {
    expect(members({ ...CHILDREN, kind: 'descendants' })).toEqual(['health', 'justice', 'registry']);
    expect(members({ ...CHILDREN, kind: 'descendants', except: ['registry'] }, '2025-03-01')).toEqual(['environment', 'justice']);
  });

  it('leaves out whom its rule excepts', () => {
    expect(members({ ...CHILDREN, except: ['justice'] })).toEqual(['health']);
  });

  it('has the members of the date, up to and including the last day of each', () => {
    expect(members(CHILDREN, '2025-02-28')).toEqual(['health', 'justice']);
    expect(members(CHILDREN, '2025-03-01')).toEqual(['environment', 'justice']);
  });

  it('means the direct children of whoever leads, where it is relative', () => {
    expect(members({ kind: 'children-of-lead' }, '2025-02-10', 'justice')).toEqual(['registry']);
    expect(members({ kind: 'children-of-lead' }, '2025-02-10', 'health')).toEqual([]);
  });

  it('has no members where it is relative and nobody leads', () => {
    expect(members({ kind: 'children-of-lead' })).toEqual([]);
  });
});
