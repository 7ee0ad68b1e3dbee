import type { Uuid } from '#domain/ids';

/**
 * What somebody did with the work: which hands were in it (of whoever acted, and of whoever uploaded), for which unit. `forgets`: what
 * was only proposed is gone after it.
 */
export interface HandedIn {
  readonly kind: 'prepared' | 'submitted' | 'forgets';
  readonly hands: readonly Uuid[];
  /** The agency for which it was handed in, as it stood on that day; null of a unit that is in none. */
  readonly agency: Uuid | null;
}
