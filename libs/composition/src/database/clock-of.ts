import { DemoClock } from '#adapters/clock/demo-clock';
import { RealClock } from '#adapters/clock/real-clock';
import type { Clock } from '#application/ports/clock';
import type { DataSource } from '#persistence/connection/data-source';
import { DemoClockStore } from '#persistence/identity/demo-clock-store';

/** The clock that a database lives by, as `docket_auth` reads it: the demo clock where it has one, else the real one. */
export async function clockOf(platform: DataSource): Promise<Clock> {
  const store = new DemoClockStore(platform);
  if ((await store.read()) === null) return new RealClock();
  const clock = new DemoClock(store);
  await clock.refresh();
  return clock;
}
