import { describe, expect, it } from '@jest/globals';
import { overlap } from '#domain/organisation/validity';

describe('two validities', () => {
  it.each([
    ['2025-01-01', null, '2025-03-01', null, true],
    ['2025-01-01', '2025-02-28', '2025-03-01', null, false],
    ['2025-01-01', '2025-03-01', '2025-03-01', null, true],
    ['2025-01-01', '2025-12-31', '2025-03-01', '2025-04-01', true],
  ])('from %s to %s and from %s to %s overlap: %s', (from, to, otherFrom, otherTo, expected) => {
    const [one, other] = [
      { validFrom: from, validTo: to },
      { validFrom: otherFrom, validTo: otherTo },
    ];
    expect([overlap(one, other), overlap(other, one)]).toEqual([expected, expected]);
  });
});
