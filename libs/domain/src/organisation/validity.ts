import type { LocalDate } from '#domain/time/local-date';

/** From its first to its last day, both included; `validTo` is null while no end is known. */
export interface Validity {
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

export function isValidOn(period: Validity, on: LocalDate): boolean {
  return period.validFrom <= on && (period.validTo === null || on <= period.validTo);
}

/** Whether there is a day on which both are in force. */
export function overlap(one: Validity, other: Validity): boolean {
  return (other.validTo === null || one.validFrom <= other.validTo) && (one.validTo === null || other.validFrom <= one.validTo);
}
