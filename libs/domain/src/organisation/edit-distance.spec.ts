import { describe, expect, it } from '@jest/globals';
import { editDistance } from '#domain/organisation/edit-distance';

describe('the distance of two texts', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['noi vu', 'noi vu', 0],
    ['noi vu', 'noi v', 1],
    ['noi vu', 'nooi vu', 1],
    ['noi vu', 'nai vu', 1],
    ['kitten', 'sitting', 3],
    ['ab', 'ba', 2],
  ])('from "%s" to "%s" is %d, there and back', (one, other, distance) => {
    expect([editDistance(one, other), editDistance(other, one)]).toEqual([distance, distance]);
  });
});
