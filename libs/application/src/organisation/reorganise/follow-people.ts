import type { Successors } from '#application/organisation/reorganise/follow-work';
import type { Ids } from '#application/ports/ids';
import type { HeldDeputy, HeldMembership } from '#application/ports/reorganisation-loading';
import type { Uuid } from '#domain/ids';
import type { Role } from '#domain/organisation/capacity';
import type { Deputy } from '#domain/organisation/deputy';
import type { Membership } from '#domain/organisation/membership';
import { overlap } from '#domain/organisation/validity';
import { addDays, type LocalDate } from '#domain/time/local-date';

/** A term in a unit that ends, and the one in its successor that follows; null where none does. */
export interface TermMove<Held, Term> {
  readonly held: Held;
  readonly lastDay: LocalDate;
  readonly next: Term | null;
}

export type MembershipMove = TermMove<HeldMembership, Membership>;
export type DeputyMove = TermMove<HeldDeputy, Deputy>;

/**
 * Memberships go on in the successor under the same role, or under the one that was said; nobody becomes the same twice there.
 *
 * @param roles by membership; null: none
 * @param others the memberships that stay
 */
export function moveMemberships(
  held: readonly HeldMembership[],
  { successors, effectiveOn, ids }: { readonly successors: Successors; readonly effectiveOn: LocalDate; readonly ids: Ids },
  roles: Readonly<Record<Uuid, Role | null>>,
  others: readonly Membership[],
): readonly MembershipMove[] {
  const moves: MembershipMove[] = [];
  for (const one of held) {
    const role = one.id in roles ? (roles[one.id] ?? null) : one.role;
    const unitId = successors.get(one.unitId);
    if (unitId === undefined) continue;
    const next = role && { id: ids.next(), personId: one.personId, unitId, role, ...termAfter(one, effectiveOn) };
    const known = [...others, ...moves.flatMap((move) => move.next ?? [])];
    moves.push({ held: one, lastDay: lastDayOf(one, effectiveOn), next: next && known.some((other) => isSame(other, next)) ? null : next });
  }
  return moves;
}

/** A deputy goes on in the successor while whom they stand in for holds the same role there. */
export function moveDeputies(
  held: readonly HeldDeputy[],
  { successors, effectiveOn, ids }: { readonly successors: Successors; readonly effectiveOn: LocalDate; readonly ids: Ids },
  memberships: readonly Membership[],
): readonly DeputyMove[] {
  return held.flatMap(({ personName, head, ...one }) => {
    const unitId = successors.get(one.unitId);
    if (unitId === undefined) return [];
    const term = termAfter(one, effectiveOn);
    const isHeld = memberships.some(
      ({ personId, role, ...other }) =>
        personId === one.forPersonId && role === one.role && other.unitId === unitId && overlap(other, term),
    );
    const next = isHeld ? { ...one, id: ids.next(), unitId, ...term } : null;
    return [{ held: { ...one, personName, head }, lastDay: lastDayOf(one, effectiveOn), next }];
  });
}

function termAfter({ validFrom, validTo }: Membership | Deputy, effectiveOn: LocalDate): Pick<Membership, 'validFrom' | 'validTo'> {
  return { validFrom: validFrom > effectiveOn ? validFrom : effectiveOn, validTo };
}

/** The day before; of a term that had not begun by then its first day, so that no term ends before it begins. */
function lastDayOf({ validFrom }: Membership | Deputy, effectiveOn: LocalDate): LocalDate {
  const before = addDays(effectiveOn, -1);
  return before < validFrom ? validFrom : before;
}

function isSame(one: Membership, other: Membership): boolean {
  return one.personId === other.personId && one.unitId === other.unitId && one.role === other.role && overlap(one, other);
}
