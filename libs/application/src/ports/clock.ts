import type { Instant } from '#domain/time/local-date';

/** Time is an argument everywhere; this port is where it comes from. `demo` is the try-out's own calendar. */
export interface Clock {
  readonly kind: 'real' | 'demo';
  now(): Instant;
}
