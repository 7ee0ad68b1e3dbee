import { describe, expect, it } from '@jest/globals';
import { organisationOn } from '#domain/organisation/organisation';
import type { AgencyRef, Party } from '#domain/organisation/party';
import { fanOut } from '#domain/plan/fan-out';
import { buildUnit } from '#testing/build-unit';

const PARTIES: readonly Party[] = [
  { id: 'divisions', kind: 'group', name: '', aliases: [], rule: { kind: 'children', parentId: 'city', types: ['division'], except: [] } },
  { id: 'teams', kind: 'group', name: '', aliases: [], rule: { kind: 'children-of-lead' } },
  { id: 'related', kind: 'role', name: '', aliases: [] },
];
const UNITS = [
  buildUnit('city', { type: 'people-committee' }),
  buildUnit('office', { parentId: 'city', type: 'office' }),
  buildUnit('finance', { parentId: 'city' }),
  buildUnit('justice', { parentId: 'city' }),
  buildUnit('registry', { parentId: 'justice', type: 'office' }),
  buildUnit('treasury', { parentId: 'finance', type: 'office' }),
  buildUnit('merged', { parentId: 'city', validTo: '2025-02-28' }),
];
const unit = (id: string): AgencyRef => ({ type: 'unit', id });
const DIVISIONS: AgencyRef = { type: 'group', id: 'divisions' };
const TEAMS: AgencyRef = { type: 'group', id: 'teams' };
const RELATED: AgencyRef = { type: 'role', id: 'related' };

function fan(leads: readonly AgencyRef[], coordinators: readonly AgencyRef[] = [], on = '2025-03-01') {
  const { leadUnits, coordinatorsOf, leadInsteadOfCoordinator } = fanOut(leads, coordinators, organisationOn(on, UNITS, PARTIES));
  return {
    leads: leadUnits.map(({ id }) => id),
    coordinatorsOf: (id: string) => coordinatorsOf(id).map((coordinator) => coordinator.id),
    leadInsteadOfCoordinator: leadInsteadOfCoordinator.map(({ id }) => id),
  };
}

describe('the lead units of a row', () => {
  it('are the members of its groups and its units, each once', () => {
    expect(fan([unit('office'), DIVISIONS, unit('justice')]).leads).toEqual(['office', 'finance', 'justice']);
  });

  it('are those of the date', () => {
    expect(fan([DIVISIONS], [], '2025-02-28').leads).toEqual(['finance', 'justice', 'merged']);
    expect(fan([unit('merged')]).leads).toEqual([]);
  });

  it('are none for a role, a relative group, and a group that is not known', () => {
    expect(fan([RELATED, TEAMS, { type: 'group', id: 'gone' }, { type: 'external', id: 'people' }]).leads).toEqual([]);
  });
});

describe('the coordinators of a task', () => {
  it('are the units of the row’s coordinating agencies, each once', () => {
    expect(fan([unit('office')], [DIVISIONS, unit('justice'), RELATED]).coordinatorsOf('office')).toEqual(['finance', 'justice']);
  });

  it('are each lead’s own children where the agency is relative', () => {
    const { coordinatorsOf } = fan([DIVISIONS], [TEAMS]);
    expect([coordinatorsOf('finance'), coordinatorsOf('justice')]).toEqual([['treasury'], ['registry']]);
  });

  it('never hold a lead unit of the row, which is lead only', () => {
    const { coordinatorsOf, leadInsteadOfCoordinator } = fan([unit('justice'), unit('office')], [DIVISIONS, unit('office')]);
    expect([coordinatorsOf('justice'), coordinatorsOf('office')]).toEqual([['finance'], ['finance']]);
    expect(leadInsteadOfCoordinator).toEqual(['justice', 'office']);
  });
});
