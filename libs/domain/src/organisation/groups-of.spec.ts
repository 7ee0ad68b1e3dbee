import { describe, expect, it } from '@jest/globals';
import { groupsOf } from '#domain/organisation/groups-of';
import { organisationOn } from '#domain/organisation/organisation';
import type { Party } from '#domain/organisation/party';
import { buildUnit } from '#testing/build-unit';

const UNITS = [
  buildUnit('city'),
  buildUnit('justice', { parentId: 'city' }),
  buildUnit('media', { parentId: 'city', validTo: '2025-02-28' }),
];
const PARTIES: readonly Party[] = [
  { id: 'everybody', kind: 'group', name: 'B', aliases: [], rule: { kind: 'children', parentId: 'city', types: ['division'], except: [] } },
  {
    id: 'others',
    kind: 'group',
    name: 'A',
    aliases: [],
    rule: { kind: 'children', parentId: 'city', types: ['division'], except: ['media'] },
  },
  { id: 'own', kind: 'group', name: 'C', aliases: [], rule: { kind: 'children-of-lead' } },
  { id: 'related', kind: 'role', name: 'D', aliases: [] },
];
const names = (unitId: string, on: string) => groupsOf(unitId, organisationOn(on, UNITS, PARTIES)).map(({ name }) => name);

describe('the groups of a unit', () => {
  it('are those whose rule means it on the day, by name, and no relative one', () => {
    expect(names('justice', '2025-02-28')).toEqual(['A', 'B']);
    expect(names('media', '2025-02-28')).toEqual(['B']);
  });

  it('are none once it is no more', () => {
    expect(names('media', '2025-03-01')).toEqual([]);
  });
});
