import type { Clock } from '#application/ports/clock';
import type { DemoOffset } from '#application/ports/demo-offset';
import type { Instant } from '#domain/time/local-date';

/** Monday 10/02/2025, 08:00 in Vietnam: the plans of the try-out are of 2025. */
export const DEMO_BEGINNING: Instant = '2025-02-10T01:00:00.000Z';

/** How often a running process asks whether somebody moved the clock, in milliseconds. */
const REFRESH = 1_000;

/** Real time, moved by the offset that is stored with the data. */
export class DemoClock implements Clock {
  readonly kind = 'demo';
  private offset: number | null = null;
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly store: DemoOffset) {}

  /** Starts the clock on its first morning where it never ran, and follows the stored offset from then on. */
  async start(onError: (error: unknown) => void): Promise<void> {
    await this.store.start(Date.parse(DEMO_BEGINNING) - Date.now());
    await this.refresh();
    this.timer = setInterval(() => {
      this.refresh().catch(onError);
    }, REFRESH).unref();
  }

  /** Reads the stored offset once. */
  async refresh(): Promise<void> {
    this.offset = await this.store.read();
  }

  stop(): void {
    if (this.timer !== null) clearInterval(this.timer);
  }

  now(): Instant {
    if (this.offset === null) throw new Error('the demo clock was not started');
    return new Date(Date.now() + this.offset).toISOString();
  }
}
