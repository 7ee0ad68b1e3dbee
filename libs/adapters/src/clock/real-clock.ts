import type { Clock } from '#application/ports/clock';
import type { Instant } from '#domain/time/local-date';

/** The machine's own clock. */
export class RealClock implements Clock {
  readonly kind = 'real';

  now(): Instant {
    return new Date().toISOString();
  }
}
