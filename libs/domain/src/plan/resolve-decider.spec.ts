import { describe, expect, it } from '@jest/globals';
import { resolveDecider } from '#domain/plan/resolve-decider';
import type { ResponsibilityLine } from '#domain/plan/responsibility';

const SUBJECT = { section: 'III', itemId: 'item', leadUnit: { id: 'justice', type: 'division' } } as const;

function line(person: string, conditions: Partial<ResponsibilityLine> = {}): ResponsibilityLine {
  const decider = { kind: 'person', personId: person } as const;
  return { verb: 'approve', level: 1, needed: 1, section: null, itemId: null, unitId: null, unitType: null, decider, ...conditions };
}

const ANY = line('any');
const SECTION = line('section', { section: 'III' });
const TYPE = line('type', { unitType: 'division' });
const UNIT = line('unit', { unitId: 'justice' });
const ITEM = line('item', { itemId: 'item' });

function decider(...lines: readonly ResponsibilityLine[]): string {
  const found = resolveDecider('approve', SUBJECT, lines);
  if (found === null) return 'nobody';
  return found.kind === 'person' ? found.personId : `${found.role} of ${found.unitId}`;
}

describe('who decides', () => {
  it('is nobody where the table says nothing of the verb', () => {
    expect(decider()).toBe('nobody');
    expect(decider(line('other', { verb: 'close' }))).toBe('nobody');
  });

  it.each([
    ['any line before none', [ANY], 'any'],
    ['the section before any', [ANY, SECTION], 'section'],
    ["the unit's type before the section", [SECTION, TYPE], 'type'],
    ['the unit before its type', [TYPE, UNIT], 'unit'],
    ['the item before the unit', [UNIT, ITEM], 'item'],
    [
      'the item before unit, type and section together',
      [line('three', { unitId: 'justice', unitType: 'division', section: 'III' }), ITEM],
      'item',
    ],
    ['two conditions before one of them', [TYPE, line('both', { unitType: 'division', section: 'III' })], 'both'],
  ])('is the most specific: %s', (_rule, lines, expected) => {
    expect(decider(...lines)).toBe(expected);
    expect(decider(...[...lines].reverse())).toBe(expected);
  });

  it.each([
    ['item', { itemId: 'other' }],
    ['unit', { unitId: 'office' }],
    ['type', { unitType: 'ward' }],
    ['section', { section: 'I' }],
    ['unit, though the item fits', { itemId: 'item', unitId: 'office' }],
  ])('is never the line for another %s', (_condition, conditions) => {
    expect(decider(line('wrong', conditions), ANY)).toBe('any');
  });
});
