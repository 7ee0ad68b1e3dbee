import { describe, expect, it } from '@jest/globals';
import { setImmediate as turn } from 'node:timers/promises';
import { Rounds } from './rounds.js';

/** So long that a test which waits for the end of a rest fails. */
const PAUSE = 3_600_000;

const rethrow = (error: unknown): void => {
  throw error;
};

describe('rounds', () => {
  it('that are told to stop while one runs end after it, without a rest', async () => {
    const { promise: found, resolve: find } = Promise.withResolvers<number>();
    let count = 0;
    const round = (): Promise<number> => {
      count += 1;
      return found;
    };
    const rounds = new Rounds(round, PAUSE, rethrow);
    const stopped = rounds.stop();
    find(0);
    await stopped;
    expect(count).toBe(1);
  });

  it('that are told to stop while they rest are woken', async () => {
    let count = 0;
    const rounds = new Rounds(() => Promise.resolve((count += 1) === 1 ? 1 : 0), PAUSE, rethrow);
    while (count < 2) await turn();
    await turn();
    await rounds.stop();
    expect(count).toBe(2);
  });
});
