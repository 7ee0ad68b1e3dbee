import { describe, expect, it } from '@jest/globals';
import { organisationOn } from '#domain/organisation/organisation';
import { rearrange } from '#domain/organisation/reorganisation/rearrange';
import type { NewUnit, ReorganisationStep } from '#domain/organisation/reorganisation/reorganisation';
import { buildUnit } from '#testing/build-unit';

const UNITS = [
  buildUnit('City', { type: 'people-committee', isAgency: false, parentId: null }),
  buildUnit('Justice', { parentId: 'City', name: 'Phòng Tư pháp' }),
  buildUnit('Land', { parentId: 'City', name: 'Phòng TN&MT' }),
  buildUnit('Farms', { parentId: 'City' }),
  buildUnit('Registry', { parentId: 'Farms', isAgency: false }),
  buildUnit('Gone', { parentId: 'City', validTo: '2025-01-31' }),
];
const NEW: NewUnit = {
  code: 'Nature',
  name: 'Phòng Nông nghiệp và Môi trường',
  parent: 'City',
  type: 'division',
  isAgency: true,
  aliases: [],
  officerSubmits: false,
  verified: true,
};
const DAY = '2025-03-01';
const after = (...steps: ReorganisationStep[]) => rearrange(UNITS, steps, DAY, (code) => code);
const codes = (...steps: ReorganisationStep[]) => after(...steps).blockers.map(({ code }) => code);

describe('a reorganisation', () => {
  it('ends the merged with the day before, begins the new one with the day, and says who takes over', () => {
    const { units, successorOf, blockers } = after(
      { kind: 'create', made: NEW },
      { kind: 'merge', units: ['Land', 'Farms'], into: 'Nature' },
      { kind: 'move', unit: 'Registry', parent: 'Nature' },
    );
    expect(blockers).toEqual([]);
    expect([...successorOf]).toEqual([
      ['Land', 'Nature'],
      ['Farms', 'Nature'],
    ]);
    const inForce = (on: string) => organisationOn(on, units, []).unitsInForce.map(({ id }) => id);
    expect(inForce('2025-02-28')).toEqual(['City', 'Farms', 'Justice', 'Land', 'Registry']);
    expect(inForce(DAY)).toEqual(['City', 'Justice', 'Nature', 'Registry']);
  });

  it('keeps how a unit was called and where it stood: the organisation of an earlier day is as it was', () => {
    const { units } = after(
      { kind: 'rename', unit: 'Justice', name: 'Phòng Pháp chế' },
      { kind: 'move', unit: 'Registry', parent: 'Justice' },
    );
    const [then, now] = ['2025-02-28', DAY].map((on) => organisationOn(on, units, []).unitsById);
    expect([then?.get('Justice')?.name, now?.get('Justice')?.name]).toEqual(['Phòng Tư pháp', 'Phòng Pháp chế']);
    expect([then?.get('Registry')?.parentId, now?.get('Registry')?.parentId]).toEqual(['Farms', 'Justice']);
    expect(now?.get('Justice')?.aliases).toContain('Phòng Tư pháp');
  });

  it('hands on along a chain, and what a split leaves open to the heir', () => {
    const { successorOf } = after(
      { kind: 'dissolve', unit: 'Land', successor: 'Farms' },
      { kind: 'split', unit: 'Farms', parts: ['Justice', 'City'], heir: 'Justice' },
      { kind: 'move', unit: 'Registry', parent: 'Justice' },
    );
    expect(successorOf.get('Land')).toBe('Justice');
    expect(successorOf.get('Farms')).toBe('Justice');
  });

  it('tells the units to which nothing is done, but whose agency changes', () => {
    const { fates } = after({ kind: 'create', made: NEW }, { kind: 'move', unit: 'Registry', parent: 'Nature' });
    expect(fates.map(({ after: { id }, kinds }) => [id, kinds])).toEqual([
      ['Nature', ['created']],
      ['Registry', ['moved']],
    ]);
    const under = after(
      { kind: 'create', made: NEW },
      { kind: 'dissolve', unit: 'Farms', successor: 'Nature' },
      { kind: 'move', unit: 'Registry', parent: 'Nature' },
    );
    expect(under.fates.find((fate) => fate.after.id === 'Registry')?.kinds).toEqual(['moved']);
  });
});

describe('a reorganisation is refused, and nothing rearranged', () => {
  it.each<[code: string, ...steps: ReorganisationStep[]]>([
    ['nothing-changes'],
    ['unit-code-malformed', { kind: 'create', made: { ...NEW, code: 'P/1' } }],
    ['unit-code-taken', { kind: 'create', made: { ...NEW, code: 'Gone' } }],
    ['step-unit-unknown', { kind: 'dissolve', unit: 'Gone', successor: 'Justice' }],
    ['step-unit-unknown', { kind: 'rename', unit: 'Nobody', name: 'X' }],
    ['step-unit-twice', { kind: 'dissolve', unit: 'Land', successor: 'Justice' }, { kind: 'rename', unit: 'Land', name: 'X' }],
    [
      'step-into-nobody',
      { kind: 'dissolve', unit: 'Land', successor: 'Justice' },
      { kind: 'dissolve', unit: 'Justice', successor: 'Land' },
    ],
    ['root-ends', { kind: 'dissolve', unit: 'City', successor: 'Justice' }],
    ['unit-under-itself', { kind: 'move', unit: 'Farms', parent: 'Registry' }],
    ['children-left', { kind: 'dissolve', unit: 'Farms', successor: 'Land' }],
  ])('%s', (code, ...steps) => {
    expect(codes(...steps)).toContain(code);
    expect(after(...steps).units).toBe(UNITS);
  });

  it('where a unit was changed later already', () => {
    const { units } = after({ kind: 'rename', unit: 'Justice', name: 'Phòng Pháp chế' });
    const { blockers } = rearrange(units, [{ kind: 'rename', unit: 'Justice', name: 'X' }], '2025-02-15', (code) => code);
    expect(blockers).toEqual([{ code: 'step-unit-changed-since', params: { unit: 'Justice', on: '2025-02-15' } }]);
  });
});
