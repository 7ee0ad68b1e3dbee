import { createDataSource } from '#persistence/connection/data-source';
import { DemoClockStore } from '#persistence/identity/demo-clock-store';

/** There is no demo clock in this database: it serves in real time. */
export class NoDemoClockError extends Error {}

/** Moves the try-out's clock forward by `by` milliseconds; gives the instant that it then shows. */
export async function advanceDemoClock(databaseUrl: string, by: number): Promise<string> {
  const platform = await createDataSource(databaseUrl, 'docket_auth', 1).initialize();
  try {
    const store = new DemoClockStore(platform);
    if ((await store.read()) === null) throw new NoDemoClockError('this database has no demo clock: it serves in real time');
    await store.advance(by);
    return new Date(Date.now() + ((await store.read()) ?? 0)).toISOString();
  } finally {
    await platform.destroy();
  }
}
