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
  | {
      readonly kind: 'children' | 'descendants';
      readonly parent: SeedKey;
      readonly types: readonly UnitType[];
      readonly except: readonly SeedKey[];
    }
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

/**
 * Reads the files of units, each after those in which its parents stand, and the file of parties.
 *
 * @throws SeedProblem
 */
export function readOrganisation(files: readonly SeedValue[], partyFile: SeedValue, keys: TakenNames): SeedOrganisation {
  const known: KnownUnits = { keys: new Set(), codes: new TakenNames() };
  const units = files.flatMap((file) => readUnits(file, known, keys));
  const { parties } = partyFile.fields(['parties']);
  return { units, parties: parties.items().map(partyReader(known.keys, keys)) };
}

/** What the files read so far hold. */
interface KnownUnits {
  readonly keys: Set<SeedKey>;
  readonly codes: TakenNames;
}

function readUnits(file: SeedValue, known: KnownUnits, keys: TakenNames): readonly SeedUnit[] {
  const { validFrom, sources, units } = file.fields(['validFrom', 'sources', 'units']);
  const namedSources = new Map(sources.entries().map(([name, source]) => [name, source.text()]));
  const roots = known.keys.size === 0 ? 1 : 0;
  const read = units.items().map(unitReader(validFrom.date(), namedSources, known, keys));
  if (read.filter((unit) => unit.parent === null).length !== roots) {
    units.fail('exactly one unit, the root in the first file, has parent: null');
  }
  return read;
}

const UNIT_FIELDS = [
  ...(['key', 'parent', 'code', 'name', 'type', 'isAgency'] as const),
  ...(['aliases', 'officerSubmits', 'validFrom', 'validTo', 'verified', 'source'] as const),
];

/** Reads the units in order: a parent must have been read before, which also keeps rings out. */
function unitReader(
  validFrom: LocalDate,
  sources: ReadonlyMap<string, string>,
  { keys: read, codes }: KnownUnits,
  keys: TakenNames,
): (unit: SeedValue) => SeedUnit {
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
  const kind = field.kind.oneOf(['children', 'descendants', 'children-of-lead']);
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
