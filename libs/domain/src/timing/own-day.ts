import type { Uuid } from '#domain/ids';
import type { LocalDate } from '#domain/time/local-date';
import type { SpecialDay } from '#domain/timing/working-days';

/** A day that a tenant works, or has off, other than the nation: with the announcement that made it so. */
export interface OwnDay {
  readonly id: Uuid;
  readonly date: LocalDate;
  readonly kind: SpecialDay['kind'];
  /** What the day is, in Vietnamese. */
  readonly name: string;
  readonly announcement: string;
}

/** The tenant answers for its own announcement. */
export function asSpecialDay({ date, kind, name, announcement }: OwnDay): SpecialDay {
  return { date, kind, name: { vi: name, en: name }, announcement, verified: true };
}
