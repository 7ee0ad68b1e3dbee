import type { Uuid } from '#domain/ids';
import type { Role } from '#domain/organisation/capacity';

/** The verbs that a plan's responsibility table hands out. */
export const DECIDING_VERBS = [
  'approve',
  'close',
  'extend',
  'waive',
  'cancel',
  'reopen',
  'record-outcome',
  'record-occurrence',
  'enter-for',
] as const;
export type DecidingVerb = (typeof DECIDING_VERBS)[number];

/** Who decides: whoever holds a role in a unit, or one person by name. */
export type Decider =
  { readonly kind: 'role'; readonly role: Role; readonly unitId: Uuid } | { readonly kind: 'person'; readonly personId: Uuid };

/** One line of a plan's responsibility table. Null = any. The most specific matching line wins. */
export interface ResponsibilityLine {
  readonly verb: DecidingVerb;
  readonly section: string | null;
  readonly itemId: Uuid | null;
  readonly unitId: Uuid | null;
  readonly unitType: string | null;
  readonly decider: Decider;
}
