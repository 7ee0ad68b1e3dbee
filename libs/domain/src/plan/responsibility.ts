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

/** Those of them who decide by name. */
export function namedPeople(deciders: readonly Decider[]): readonly Uuid[] {
  return deciders.flatMap((decider) => (decider.kind === 'person' ? [decider.personId] : []));
}

/** One of the levels on which a version is approved, the first being 1: `needed` different people of those named. */
export interface ApprovalLevel {
  readonly level: number;
  readonly deciders: readonly Decider[];
  readonly needed: number;
}

/**
 * One line of a plan's responsibility table. Null = any. The most specific matching line wins. Of `approve` several lines may stand
 * under the same conditions: those of one `level` name its deciders together, of whom `needed` different people must approve. Of every
 * other verb both are 1.
 */
export interface ResponsibilityLine {
  readonly verb: DecidingVerb;
  readonly level: number;
  readonly needed: number;
  readonly section: string | null;
  readonly itemId: Uuid | null;
  readonly unitId: Uuid | null;
  readonly unitType: string | null;
  readonly decider: Decider;
}
