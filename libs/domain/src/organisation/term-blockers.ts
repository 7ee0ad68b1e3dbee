import type { Uuid } from '#domain/ids';
import type { Deputy } from '#domain/organisation/deputy';
import type { Membership } from '#domain/organisation/membership';
import type { Unit } from '#domain/organisation/unit';
import { isValidOn, overlap, type Validity } from '#domain/organisation/validity';
import type { Blocker } from '#domain/refusal';
import type { LocalDate } from '#domain/time/local-date';

/** Every blocker of the term of a membership, a deputy or an absence; each has its wording in both languages. */
export const TERM_BLOCKER_CODES = [
  'unit-unknown',
  'unit-not-in-force',
  'validity-backwards',
  'membership-overlaps',
  'deputy-of-oneself',
  'deputy-for-nobody',
  'absence-overlaps',
  'date-past',
  'ends-earlier',
] as const;
export type TermBlocker = Blocker & { readonly code: (typeof TERM_BLOCKER_CODES)[number] };

/** Against what a term is examined. */
interface Register {
  readonly units: readonly Unit[];
  readonly memberships: readonly Membership[];
}

/** Why somebody cannot be what the membership says: nobody is the same twice in one unit. */
export function membershipBlockers(membership: Membership, { units, memberships }: Register): readonly TermBlocker[] {
  const isSame = (other: Membership): boolean =>
    other.personId === membership.personId && other.unitId === membership.unitId && other.role === membership.role;
  const taken = memberships.some((other) => isSame(other) && overlap(other, membership));
  return [...placeBlockers(membership, units), ...(taken ? [{ code: 'membership-overlaps' } as const] : [])];
}

/** Why somebody cannot stand in: for oneself, or for somebody who does not hold the role on the first day. */
export function deputyBlockers(deputy: Deputy, { units, memberships }: Register): readonly TermBlocker[] {
  const isHeld = memberships.some(
    (membership) =>
      membership.personId === deputy.forPersonId &&
      membership.unitId === deputy.unitId &&
      membership.role === deputy.role &&
      isValidOn(membership, deputy.validFrom),
  );
  return [
    ...placeBlockers(deputy, units),
    ...(deputy.personId === deputy.forPersonId ? [{ code: 'deputy-of-oneself' } as const] : []),
    ...(isHeld ? [] : [{ code: 'deputy-for-nobody' } as const]),
  ];
}

/** Why a term cannot end with that day: what was done by virtue of it stays as it was, so no day before today; nor is it prolonged. */
export function endingBlockers({ validFrom, validTo }: Validity, lastDay: LocalDate, today: LocalDate): readonly TermBlocker[] {
  return [
    ...(lastDay < today ? [{ code: 'date-past' } as const] : []),
    ...(lastDay < validFrom ? [{ code: 'validity-backwards' } as const] : []),
    ...(validTo !== null && validTo < lastDay ? [{ code: 'ends-earlier', params: { on: validTo } } as const] : []),
  ];
}

function placeBlockers({ unitId, validFrom, validTo }: Validity & { readonly unitId: Uuid }, units: readonly Unit[]): TermBlocker[] {
  const unit = units.find(({ id }) => id === unitId);
  if (unit === undefined) return [{ code: 'unit-unknown' }];
  return [
    ...(isValidOn(unit, validFrom) ? [] : [{ code: 'unit-not-in-force', params: { unit: unit.name, on: validFrom } } as const]),
    ...(validTo !== null && validTo < validFrom ? [{ code: 'validity-backwards' } as const] : []),
  ];
}
