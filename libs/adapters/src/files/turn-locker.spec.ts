import { describe, expect, it } from '@jest/globals';
import { TurnLocker } from './turn-locker.js';

const going = new AbortController().signal;

describe('turns of the requests about one upload', () => {
  it('come one after the other: whoever holds it is asked once to let go, and waits for nothing else', async () => {
    const locker = new TurnLocker();
    const order: string[] = [];
    let asked = 0;
    const [first, second, third] = [locker.newLock('a'), locker.newLock('a'), locker.newLock('a')];
    await first.lock(going, () => {
      asked += 1;
    });
    const waiting = [second, third].map(async (lock, index) => {
      await lock.lock(going, () => undefined);
      order.push(`turn ${index + 2}`);
      await lock.unlock();
    });
    await locker.newLock('b').lock(going, () => undefined);
    order.push('another upload');
    await first.unlock();
    await Promise.all(waiting);
    expect(order).toEqual(['another upload', 'turn 2', 'turn 3']);
    expect(asked).toBe(2);
  });

  it('is given where the one before lets go while it is asked', async () => {
    const locker = new TurnLocker();
    const [first, second] = [locker.newLock('a'), locker.newLock('a')];
    await first.lock(going, () => first.unlock());
    await second.lock(going, () => undefined);
    await expect(locker.newLock('a').lock(AbortSignal.abort(), () => undefined)).rejects.toMatchObject({ status_code: 423 });
  });

  it('is refused to a request that has ended, and the next one gets it', async () => {
    const locker = new TurnLocker();
    const [first, second, third] = [locker.newLock('a'), locker.newLock('a'), locker.newLock('a')];
    const ended = new AbortController();
    await first.lock(going, () => undefined);
    const refused = expect(second.lock(ended.signal, () => undefined)).rejects.toMatchObject({ status_code: 423 });
    ended.abort();
    await refused;
    await first.unlock();
    await third.lock(going, () => undefined);
    await expect(third.unlock()).resolves.toBeUndefined();
  });
});
