import { ROLES } from '#domain/organisation/capacity';
import type { Role } from '#domain/organisation/capacity';
import { UNIT_TYPES } from '#domain/organisation/unit';
import type { UnitType } from '#domain/organisation/unit';
import { CLOSE_POLICIES } from '#domain/plan/plan';
import { DECIDING_VERBS } from '#domain/plan/responsibility';
import type { DecidingVerb } from '#domain/plan/responsibility';
import type { ClosePolicy } from '#domain/task/task';
import type { LocalDate } from '#domain/time/local-date';
import { readKey, readKnownKey, TakenNames } from '#composition/seeds/seed-keys';
import type { SeedKey } from '#composition/seeds/seed-keys';
import type { SeedValue } from '#composition/seeds/seed-value';

export type SeedDecider =
  { readonly kind: 'role'; readonly role: Role; readonly unit: SeedKey } | { readonly kind: 'person'; readonly person: SeedKey };

/** One line of the file: the same decider for several verbs. Null = any. `item` is a row's path, as `III.1`. */
export interface SeedResponsibility {
  readonly verbs: readonly DecidingVerb[];
  readonly section: string | null;
  readonly item: string | null;
  readonly unit: SeedKey | null;
  readonly unitType: UnitType | null;
  /** Of `approve`: on which level, the first being 1, and how many of those named there must approve; both 1 where the file is silent. */
  readonly level: number;
  readonly needed: number;
  readonly decider: SeedDecider;
}

/** The head of a plan; its rows are in `file`. */
export interface SeedPlan {
  readonly key: SeedKey;
  readonly code: string;
  readonly title: string;
  readonly issuer: SeedKey;
  readonly owner: SeedKey;
  readonly number: string | null;
  readonly date: LocalDate | null;
  readonly year: number;
  readonly verified: boolean;
  readonly source: string;
  /** Code of the plan that it derives from; a note, that plan need not be loaded. */
  readonly parentCode: string | null;
  readonly closePolicy: ClosePolicy;
  readonly beforeIsInclusive: boolean;
  readonly statutoryWins: boolean;
  /** Path of the signed document, below the seeds folder. */
  readonly file: string;
  /** Path of its table as it was restored by hand, where the document is too damaged to be read; else null. */
  readonly restored: string | null;
  readonly responsibilities: readonly SeedResponsibility[];
}

const PLAN_FIELDS = [
  ...(['key', 'code', 'title', 'issuer', 'owner', 'number', 'date', 'year'] as const),
  ...([
    'verified',
    'source',
    'parentCode',
    'closePolicy',
    'beforeIsInclusive',
    'statutoryWins',
    'file',
    'restored',
    'responsibilities',
  ] as const),
];
const PLAN_CODE = /^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/;

/** @throws SeedProblem */
export function readPlans(
  file: SeedValue,
  unitKeys: ReadonlySet<SeedKey>,
  personKeys: ReadonlySet<SeedKey>,
  keys: TakenNames,
): readonly SeedPlan[] {
  const codes = new TakenNames();
  return file
    .fields(['plans'])
    .plans.items()
    .map((plan) => readPlan(plan, unitKeys, personKeys, keys, codes));
}

/** @throws SeedProblem */
export function readPlan(
  plan: SeedValue,
  unitKeys: ReadonlySet<SeedKey>,
  personKeys: ReadonlySet<SeedKey>,
  keys: TakenNames,
  codes: TakenNames,
): SeedPlan {
  const field = plan.fields(PLAN_FIELDS);
  return {
    key: keys.take(readKey(field.key), field.key),
    code: codes.take(field.code.matching(PLAN_CODE, 'a plan code like KT-TP-2025'), field.code),
    title: field.title.text(),
    issuer: readKnownKey(field.issuer, unitKeys, 'unit'),
    owner: readKnownKey(field.owner, unitKeys, 'unit'),
    number: field.number.textOrNull(),
    date: field.date.dateOrNull(),
    year: field.year.year(),
    verified: field.verified.flag(),
    source: field.source.text(),
    parentCode: field.parentCode.textOrNull(),
    closePolicy: field.closePolicy.oneOf(CLOSE_POLICIES),
    beforeIsInclusive: field.beforeIsInclusive.flag(),
    statutoryWins: field.statutoryWins.flag(),
    file: field.file.text(),
    restored: field.restored.textOrNull(),
    responsibilities: field.responsibilities.items().map((line) => readResponsibility(line, unitKeys, personKeys)),
  };
}

function readResponsibility(line: SeedValue, unitKeys: ReadonlySet<SeedKey>, personKeys: ReadonlySet<SeedKey>): SeedResponsibility {
  const field = line.fields(['verbs', 'section', 'item', 'unit', 'unitType', 'level', 'needed', 'decider']);
  const verbs = field.verbs.items().map((verb) => verb.oneOf(DECIDING_VERBS));
  if (verbs.length === 0) field.verbs.fail('must name at least one verb');
  return {
    verbs,
    section: field.section.textOrNull(),
    item: field.item.textOrNull(),
    unit: field.unit.isAbsent ? null : readKnownKey(field.unit, unitKeys, 'unit'),
    unitType: field.unitType.isAbsent ? null : field.unitType.oneOf(UNIT_TYPES),
    level: field.level.isAbsent ? 1 : field.level.whole(),
    needed: field.needed.isAbsent ? 1 : field.needed.whole(),
    decider: readDecider(field.decider, unitKeys, personKeys),
  };
}

function readDecider(decider: SeedValue, unitKeys: ReadonlySet<SeedKey>, personKeys: ReadonlySet<SeedKey>): SeedDecider {
  const field = decider.fields(['role', 'unit', 'person']);
  if (field.person.isAbsent) {
    return { kind: 'role', role: field.role.oneOf(ROLES), unit: readKnownKey(field.unit, unitKeys, 'unit') };
  }
  if (!field.role.isAbsent || !field.unit.isAbsent) decider.fail('names either a role in a unit or a person');
  return { kind: 'person', person: readKnownKey(field.person, personKeys, 'person') };
}
