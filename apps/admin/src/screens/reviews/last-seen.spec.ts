import { describe, expect, it } from '@jest/globals';
import { lastSeen } from './last-seen';

const version = (number: number, ...digests: readonly string[]) => ({ number, documents: digests.map((digest) => ({ digest })) });

const FOUR = {
  submission: { number: 4 },
  lastReturn: { submission: 3, returnedBy: 'khanh' },
  submissions: [version(1, 'a'), version(2, 'b', 'c'), version(3, 'd'), version(4, 'e')],
};

describe('the version that the newest is held against', () => {
  it('is the last one that the reader viewed whole, not one of which they viewed a part', () => {
    expect(lastSeen(FOUR, 'mai', ['a', 'b'])?.number).toBe(1);
    expect(lastSeen(FOUR, 'mai', ['a', 'b', 'c'])?.number).toBe(2);
    expect(lastSeen(FOUR, 'mai', ['e', 'a'])?.number).toBe(1);
  });

  it('is the one that the reader returned, later than what they viewed', () => {
    expect(lastSeen(FOUR, 'khanh', ['a'])?.number).toBe(3);
  });

  it('is the one that was returned, or the one before, for a reader who has seen none', () => {
    expect(lastSeen(FOUR, 'mai', [])?.number).toBe(3);
    expect(lastSeen({ ...FOUR, lastReturn: { submission: 2, returnedBy: 'khanh' } }, 'mai', [])?.number).toBe(2);
    expect(lastSeen({ ...FOUR, lastReturn: null }, 'mai', [])?.number).toBe(3);
  });

  it('is none for a first version', () => {
    expect(lastSeen({ submission: { number: 1 }, lastReturn: null, submissions: [version(1, 'a')] }, 'mai', ['a'])).toBeNull();
  });
});
