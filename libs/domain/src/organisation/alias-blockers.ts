import { normaliseName } from '#domain/organisation/normalise-name';
import type { Party } from '#domain/organisation/party';
import type { Unit } from '#domain/organisation/unit';
import { overlap } from '#domain/organisation/validity';
import type { Blocker } from '#domain/refusal';

/** Every blocker of a further name; each has its wording in both languages. */
export const ALIAS_BLOCKER_CODES = ['name-taken', 'alias-known'] as const;
type AliasBlocker = Blocker & { readonly code: (typeof ALIAS_BLOCKER_CODES)[number] };

/** Whoever has a name and can be given another. */
export type NameBearer = Unit | Party;

/**
 * Why a unit or party cannot also be called so: `name-taken` (params `name`, `by`) where another one is, by its name or an alias,
 * on some day on which both are in force; `alias-known` (`name`) where it is called so already.
 */
export function aliasBlockers(alias: string, bearer: NameBearer, everybody: readonly NameBearer[]): readonly AliasBlocker[] {
  const spelling = normaliseName(alias);
  const isCalledSo = ({ name, aliases }: NameBearer): boolean => [name, ...aliases].some((one) => normaliseName(one) === spelling);
  if (isCalledSo(bearer)) return [{ code: 'alias-known', params: { name: alias } }];
  const other = everybody.find((one) => one.id !== bearer.id && isCalledSo(one) && meet(one, bearer));
  return other === undefined ? [] : [{ code: 'name-taken', params: { name: alias, by: other.name } }];
}

/** Parties are named without a date. */
function meet(one: NameBearer, other: NameBearer): boolean {
  return !('validFrom' in one) || !('validFrom' in other) || overlap(one, other);
}
