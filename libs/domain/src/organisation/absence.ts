import type { Uuid } from '#domain/ids';
import type { TermBlocker } from '#domain/organisation/term-blockers';
import { isValidOn, overlap, type Validity } from '#domain/organisation/validity';
import { addDays, type LocalDate } from '#domain/time/local-date';

/**
 * Somebody is away (vắng mặt), from a first to a last day: what they have in hand is their unit's in those days. It takes no right from
 * them. `validTo` before `validFrom`: it was called off before it began.
 */
export interface Absence extends Validity {
  readonly id: Uuid;
  readonly personId: Uuid;
  /** Read by everybody who reads the register; null where nothing is said. */
  readonly reason: string | null;
}

export function isAbsentOn(absences: readonly Validity[], on: LocalDate): boolean {
  return absences.some((absence) => isValidOn(absence, on));
}

/** Why somebody cannot be away then. @param others theirs, without those that were called off */
export function absenceBlockers(absence: Absence, others: readonly Absence[], today: LocalDate): readonly TermBlocker[] {
  const { validFrom, validTo } = absence;
  return [
    ...(validTo !== null && validTo < validFrom ? [{ code: 'validity-backwards' } as const] : []),
    ...(validTo !== null && validTo < today ? [{ code: 'date-past' } as const] : []),
    ...(others.some((other) => overlap(other, absence)) ? [{ code: 'absence-overlaps' } as const] : []),
  ];
}

/** Why somebody cannot be back on that day: it is past, or they are back earlier. */
export function returnBlockers({ validTo }: Validity, backOn: LocalDate, today: LocalDate): readonly TermBlocker[] {
  return [
    ...(backOn < today ? [{ code: 'date-past' } as const] : []),
    ...(validTo !== null && validTo < backOn ? [{ code: 'ends-earlier', params: { on: validTo } } as const] : []),
  ];
}

/** The same absence, with its last day before the day on which they are back. */
export function endedBy(absence: Absence, backOn: LocalDate): Absence {
  return { ...absence, validTo: addDays(backOn, -1) };
}
