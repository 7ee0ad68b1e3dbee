import type { Clock } from '#application/ports/clock';
import type { Instant } from '#domain/time/local-date';

/** A clock that stands still until it is told to move. */
export class FixedClock implements Clock {
  readonly kind = 'demo';

  constructor(private instant: Instant) {}

  now(): Instant {
    return this.instant;
  }

  moveTo(instant: Instant): void {
    this.instant = instant;
  }
}
