import { describe, expect, it } from '@jest/globals';
import { absenceBlockers, endedBy, isAbsentOn, returnBlockers, type Absence } from '#domain/organisation/absence';

const LEAVE: Absence = { id: 'leave', personId: 'thu', reason: null, validFrom: '2025-02-12', validTo: '2025-02-14' };
const TODAY = '2025-02-10';

function codes(blockers: readonly { readonly code: string }[]): readonly string[] {
  return blockers.map(({ code }) => code);
}

describe('an absence', () => {
  it.each<[string, Partial<Absence>, string[]]>([
    ['of days to come', {}, []],
    ['that began before today', { validFrom: '2025-02-07' }, []],
    ['whose end is not known', { validTo: null }, []],
    ['that is over', { validFrom: '2025-02-03', validTo: '2025-02-09' }, ['date-past']],
    ['that ends before it begins', { validTo: '2025-02-11' }, ['validity-backwards']],
  ])('%s', (_, term, found) => {
    expect(codes(absenceBlockers({ ...LEAVE, ...term }, [], TODAY))).toEqual(found);
  });

  it('is written down once', () => {
    const others = [{ ...LEAVE, validFrom: '2025-02-14', validTo: null }];
    expect(codes(absenceBlockers(LEAVE, others, TODAY))).toEqual(['absence-overlaps']);
    expect(absenceBlockers({ ...LEAVE, validTo: '2025-02-13' }, others, TODAY)).toEqual([]);
  });

  it('ends on the day before somebody is back, which is neither past nor after they are back anyway', () => {
    expect(codes(returnBlockers(LEAVE, '2025-02-12', '2025-02-13'))).toEqual(['date-past']);
    expect(returnBlockers(LEAVE, '2025-02-13', '2025-02-13')).toEqual([]);
    expect(returnBlockers(LEAVE, '2025-02-15', '2025-02-13')).toEqual([{ code: 'ends-earlier', params: { on: '2025-02-14' } }]);
    const back = endedBy(LEAVE, '2025-02-13');
    expect([isAbsentOn([back], '2025-02-12'), isAbsentOn([back], '2025-02-13')]).toEqual([true, false]);
  });

  it('that is called off before it begins is of no day', () => {
    const off = endedBy(LEAVE, TODAY);
    for (const day of ['2025-02-09', TODAY, '2025-02-12', '2025-02-14']) expect(isAbsentOn([off], day)).toBe(false);
  });
});
