import { EventEmitter, once } from 'node:events';
import type { Locker } from '@tus/server';

type Lock = ReturnType<Locker['newLock']>;
type RequestRelease = Parameters<Lock['lock']>[1];

/** How long somebody waits for their turn, in milliseconds. */
const PATIENCE = 30_000;
/** The library answers what is thrown with its status and its body; 423 is what the servers of tus say here (RFC 4918 §11.3). */
const BUSY = { status_code: 423, body: 'another request about this upload is not done\n' };

/**
 * Requests about one upload take turns within this process; whoever comes asks the one before to let go, and waits to be woken. The locker that
 * comes with the library asks again in every round of the event loop and keeps a promise for each: a piece that stands still for some seconds
 * then costs a processor and tens of megabytes.
 */
export class TurnLocker implements Locker {
  private readonly held = new Map<string, Turn>();

  newLock(id: string): Lock {
    return {
      lock: (stopped, requestRelease) => this.take(id, stopped, requestRelease),
      unlock: async () => {
        const turn = this.held.get(id);
        this.held.delete(id);
        turn?.ended.emit('end');
      },
    };
  }

  /** @throws an error with the status 423 where the turn does not come in time, or the request has ended */
  private async take(id: string, stopped: AbortSignal, requestRelease: RequestRelease): Promise<void> {
    const patience = AbortSignal.any([stopped, AbortSignal.timeout(PATIENCE)]);
    for (let before = this.held.get(id); before !== undefined; before = this.held.get(id)) {
      await before.requestRelease();
      if (this.held.get(id) === before) await endOf(before, patience);
    }
    this.held.set(id, { requestRelease, ended: new EventEmitter().setMaxListeners(0) });
  }
}

interface Turn {
  readonly requestRelease: RequestRelease;
  readonly ended: EventEmitter;
}

async function endOf({ ended }: Turn, patience: AbortSignal): Promise<void> {
  try {
    await once(ended, 'end', { signal: patience });
  } catch (cause) {
    if (patience.aborted) throw Object.assign(new Error(BUSY.body), BUSY);
    throw cause;
  }
}
