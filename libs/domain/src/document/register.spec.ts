import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { percentageOf, registerOf, type RegisterTable } from '#domain/document/register';
import type { ResolvedName } from '#domain/organisation/resolve-name';

const KNOWN: Readonly<Record<string, string>> = { 'Sở Nội vụ': 'u1', SNV: 'u1', 'Sở Tư pháp': 'u2' };

function resolve(printed: string): ResolvedName {
  const id = KNOWN[printed];
  return { resolved: id === undefined ? null : { type: 'unit', id }, confidence: id === undefined ? null : 1, candidates: [] };
}

const table = (periods: readonly string[], ...units: readonly (readonly [string, readonly string[]])[]): RegisterTable => ({
  periods,
  units: units.map(([name, given]) => ({ name, given })),
});

describe('a register', () => {
  it('says of each unit what it gave and what is missing, in the order of the table', () => {
    expect(registerOf(table(['T1', 'T2', 'T3'], ['Sở Tư pháp', ['T3', 'T1']], ['Ban Dân tộc', []]), resolve)).toEqual({
      units: [
        { name: 'Sở Tư pháp', unitId: 'u2', given: ['T1', 'T3'], missing: ['T2'] },
        { name: 'Ban Dân tộc', unitId: null, given: [], missing: ['T1', 'T2', 'T3'] },
      ],
      periods: ['T1', 'T2', 'T3'],
      given: 2,
      expected: 6,
      percentage: 33.3,
    });
  });

  it('has one line for a unit that is named in several words, and for a name that is printed twice', () => {
    const { units, expected } = registerOf(
      table(['T1', 'T2'], ['Sở Nội vụ', ['T1']], ['SNV', ['T2']], ['Ban Dân tộc', ['T1']], ['BAN DÂN TỘC', []]),
      resolve,
    );
    expect([units.map(({ name, given }) => [name, given]), expected]).toEqual([
      [
        ['Sở Nội vụ', ['T1', 'T2']],
        ['Ban Dân tộc', ['T1']],
      ],
      4,
    ]);
  });
});

describe('the share that was given', () => {
  it.each([
    [0, 0, 0],
    [0, 7, 0],
    [2, 3, 66.6],
    [7, 7, 100],
    [99_999, 100_000, 99.9],
    [999, 1000, 99.9],
  ])('of %i out of %i is %f', (given, expected, percentage) => {
    expect(percentageOf(given, expected)).toBe(percentage);
  });

  it('is 100 where nothing is missing, and never else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat(), (expected, seed) => {
        const given = seed % (expected + 1);
        expect(percentageOf(given, expected) === 100).toBe(given === expected);
      }),
    );
  });
});
