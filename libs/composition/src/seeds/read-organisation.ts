import { isUnitCode, UNIT_TYPES } from '#domain/organisation/unit';
import type { UnitType } from '#domain/organisation/unit';
import type { LocalDate } from '#domain/time/local-date';
import { readKey, readKnownKey, TakenNames } from '#composition/seeds/seed-keys';
import type { SeedKey } from '#composition/seeds/seed-keys';
import type { SeedValue } from '#composition/seeds/seed-value';

/** A unit as the file says it; parents stand before their children. */
export interface SeedUnit {
  readonly key: SeedKey;
  /** Null for the tenant's root alone. */
  readonly parent: SeedKey | null;
  readonly code: string;
  readonly name: string;
  readonly type: UnitType;
  readonly isAgency: boolean;
  readonly aliases: readonly string[];
  readonly officerSubmits: boolean;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  readonly verified: boolean;
  /** Where name and place are known from, in words. */
  readonly source: string;
}

export type SeedGroupRule =
  | { readonly kind: 'children'; readonly parent: SeedKey; readonly types: readonly UnitType[]; readonly except: readonly SeedKey[] }
  | { readonly kind: 'children-of-lead' };

interface SeedPartyNames {
  readonly key: SeedKey;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** What agency cells name beside single units. */
export type SeedParty =
  (SeedPartyNames & { readonly kind: 'group'; readonly rule: SeedGroupRule }) | (SeedPartyNames & { readonly kind: 'role' | 'external' });

export interface SeedOrganisation {
  readonly units: readonly SeedUnit[];
  readonly parties: readonly SeedParty[];
}

/** @throws SeedProblem */
export function readOrganisation(file: SeedValue, keys: TakenNames): SeedOrganisation {
  const { validFrom, sources, units, parties } = file.fields(['validFrom', 'sources', 'units', 'parties']);
  const readUnit = unitReader(validFrom.date(), new Map(sources.entries().map(([name, source]) => [name, source.text()])), keys);
  const unitsRead = units.items().map(readUnit);
  if (unitsRead.filter((unit) => unit.parent === null).length !== 1) units.fail('exactly one unit, the root, has parent: null');
  const unitKeys = new Set(unitsRead.map((unit) => unit.key));
  return { units: unitsRead, parties: parties.items().map(partyReader(unitKeys, keys)) };
}

const UNIT_FIELDS = [
  ...(['key', 'parent', 'code', 'name', 'type', 'isAgency'] as const),
  ...(['aliases', 'officerSubmits', 'validFrom', 'validTo', 'verified', 'source'] as const),
];

/** Reads the units in order: a parent must have been read before, which also keeps rings out. */
function unitReader(validFrom: LocalDate, sources: ReadonlyMap<string, string>, keys: TakenNames): (unit: SeedValue) => SeedUnit {
  const codes = new TakenNames();
  const read = new Set<SeedKey>();
  return (unit) => {
    const field = unit.fields(UNIT_FIELDS);
    const parent = field.parent.isAbsent ? null : readKnownKey(field.parent, read, 'unit above');
    const key = keys.take(readKey(field.key), field.key);
    const code = field.code.text();
    if (!isUnitCode(code)) field.code.fail(`"${code}" is not a unit code like P.NoiVu`);
    const source = sources.get(field.source.text());
    read.add(key);
    return {
      key,
      parent,
      code: codes.take(code, field.code),
      name: field.name.text(),
      type: field.type.oneOf(UNIT_TYPES),
      isAgency: field.isAgency.flag(),
      aliases: field.aliases.texts(),
      officerSubmits: field.officerSubmits.flagOr(false),
      validFrom: field.validFrom.dateOrNull() ?? validFrom,
      validTo: field.validTo.dateOrNull(),
      verified: field.verified.flag(),
      source: source ?? field.source.fail(`no entry "${field.source.text()}" under sources`),
    };
  };
}

function partyReader(unitKeys: ReadonlySet<SeedKey>, keys: TakenNames): (party: SeedValue) => SeedParty {
  const names = new TakenNames();
  return (party) => {
    const field = party.fields(['key', 'kind', 'name', 'aliases', 'rule']);
    const named = {
      key: keys.take(readKey(field.key), field.key),
      name: names.take(field.name.text(), field.name),
      aliases: field.aliases.texts(),
    };
    const kind = field.kind.oneOf(['group', 'role', 'external']);
    if (kind === 'group') return { ...named, kind, rule: readRule(field.rule, unitKeys) };
    if (!field.rule.isAbsent) field.rule.fail(`a ${kind} has no rule`);
    return { ...named, kind };
  };
}

function readRule(rule: SeedValue, unitKeys: ReadonlySet<SeedKey>): SeedGroupRule {
  const field = rule.fields(['kind', 'parent', 'types', 'except']);
  const kind = field.kind.oneOf(['children', 'children-of-lead']);
  if (kind === 'children-of-lead') {
    for (const name of ['parent', 'types', 'except'] as const) if (!field[name].isAbsent) field[name].fail(`means nothing in ${kind}`);
    return { kind };
  }
  const types = field.types.items().map((type) => type.oneOf(UNIT_TYPES));
  if (types.length === 0) field.types.fail('must name at least one type of unit');
  return {
    kind,
    parent: readKnownKey(field.parent, unitKeys, 'unit'),
    types,
    except: field.except.items().map((unit) => readKnownKey(unit, unitKeys, 'unit')),
  };
}
