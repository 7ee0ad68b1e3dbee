import type { Environment, Moment } from '#application/execute-command/command';
import { localDateOf } from '#domain/time/local-date';

/** Reads the clock once. */
export function momentOf(environment: Environment): Moment {
  const now = environment.clock.now();
  return { now, today: localDateOf(now) };
}
