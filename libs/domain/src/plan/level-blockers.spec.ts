import { describe, expect, it } from '@jest/globals';
import { levelBlockers } from '#domain/plan/level-blockers';

const APPROVE = { verb: 'approve', section: null, item: null, unitId: null, unitType: null, level: 1, needed: 1 } as const;

describe('levels of a responsibility table', () => {
  it('stand where they count from 1 and the lines of one level agree', () => {
    const table = [
      { ...APPROVE, needed: 2 },
      { ...APPROVE, needed: 2 },
      { ...APPROVE, level: 2 },
      { ...APPROVE, section: 'III' },
    ];
    expect(levelBlockers([...table, { ...APPROVE, verb: 'close' }])).toEqual([]);
  });

  it('are of approval alone', () => {
    expect(levelBlockers([APPROVE, { ...APPROVE, verb: 'close', level: 2 }, { ...APPROVE, verb: 'extend', needed: 2 }])).toEqual([
      { code: 'levels-of-approval-alone', params: { line: '2' } },
      { code: 'levels-of-approval-alone', params: { line: '3' } },
    ]);
  });

  it.each([
    ['a gap', [1, 3]],
    ['no first', [2]],
    ['more than nine', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
  ])('are refused with %s', (_, levels) => {
    expect(levelBlockers([{ ...APPROVE, section: 'I' }, ...levels.map((level) => ({ ...APPROVE, level }))])).toEqual([
      { code: 'levels-not-in-order', params: { line: '2' } },
    ]);
  });

  it('are refused where lines of one level ask for different numbers', () => {
    expect(levelBlockers([APPROVE, { ...APPROVE, needed: 2 }])).toEqual([{ code: 'level-needs-differ', params: { line: '1' } }]);
  });
});
