import type { Uuid } from '#domain/ids';
import type { Party } from '#domain/organisation/party';
import type { Unit } from '#domain/organisation/unit';
import type { Decider, ResponsibilityLine } from '#domain/plan/responsibility';
import type { SeedParty, SeedUnit } from '#composition/seeds/read-organisation';
import type { SeedDecider, SeedResponsibility } from '#composition/seeds/read-plans';
import type { SeedKey } from '#composition/seeds/seed-keys';

/** The id that was made for the unit, party or person of a key. */
export type IdOf = (key: SeedKey) => Uuid;

export function unitFromSeed(unit: SeedUnit, idOf: IdOf): Unit {
  return {
    id: idOf(unit.key),
    parentId: unit.parent === null ? null : idOf(unit.parent),
    code: unit.code,
    name: unit.name,
    type: unit.type,
    isAgency: unit.isAgency,
    aliases: unit.aliases,
    officerSubmits: unit.officerSubmits,
    validFrom: unit.validFrom,
    validTo: unit.validTo,
    verified: unit.verified,
    successorId: null,
    earlier: [],
  };
}

export function partyFromSeed(party: SeedParty, idOf: IdOf): Party {
  const named = { id: idOf(party.key), name: party.name, aliases: party.aliases };
  if (party.kind !== 'group') return { ...named, kind: party.kind };
  const { rule } = party;
  if (rule.kind === 'children-of-lead') return { ...named, kind: party.kind, rule };
  return {
    ...named,
    kind: party.kind,
    rule: { kind: rule.kind, parentId: idOf(rule.parent), types: rule.types, except: rule.except.map(idOf) },
  };
}

/**
 * One line for each verb that the file names together.
 *
 * @param itemIdOf the id of the plan's row with a path, as `III.1`
 */
export function linesFromSeed(
  { verbs, section, item, unit, unitType, level, needed, decider }: SeedResponsibility,
  idOf: IdOf,
  itemIdOf: (path: string) => Uuid,
): readonly ResponsibilityLine[] {
  return verbs.map((verb) => ({
    verb,
    section,
    itemId: item === null ? null : itemIdOf(item),
    unitId: unit === null ? null : idOf(unit),
    unitType,
    level,
    needed,
    decider: deciderFromSeed(decider, idOf),
  }));
}

function deciderFromSeed(decider: SeedDecider, idOf: IdOf): Decider {
  return decider.kind === 'role'
    ? { kind: decider.kind, role: decider.role, unitId: idOf(decider.unit) }
    : { kind: decider.kind, personId: idOf(decider.person) };
}
