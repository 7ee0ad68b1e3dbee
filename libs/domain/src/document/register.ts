import type { Uuid } from '#domain/ids';
import { plainName } from '#domain/organisation/normalise-name';
import type { NameResolver } from '#domain/organisation/resolve-name';

/** What a table says: which units gave what they owe for which periods. Names and periods as printed, in the order of the table. */
export interface RegisterTable {
  readonly periods: readonly string[];
  readonly units: readonly { readonly name: string; readonly given: readonly string[] }[];
}

/** Why a file says nothing as a register. */
export type RegisterFault =
  /** Neither a workbook nor a text in columns. */
  | 'type'
  /** Damaged, or its quotes do not end. */
  | 'unreadable'
  /** No row heads a column of units. */
  | 'no-table'
  | 'no-periods'
  | 'no-units'
  /** More cells than are counted (`MOST_REGISTER_CELLS`), or more than was read within the limits. */
  | 'too-large';

/** As many units times periods are counted: a province for two years of weeks. */
export const MOST_REGISTER_CELLS = 100_000;

export interface RegisterUnit {
  /** As first printed. */
  readonly name: string;
  /** Null where it is the name of no unit in force, or of several. */
  readonly unitId: Uuid | null;
  readonly given: readonly string[];
  readonly missing: readonly string[];
}

/** What an outside system holds: units by periods. `given` and `expected` count cells; `percentage` has one decimal. */
export interface Register {
  readonly units: readonly RegisterUnit[];
  readonly periods: readonly string[];
  readonly given: number;
  readonly expected: number;
  readonly percentage: number;
}

/** A table against the organisation: rows that name one unit, in whatever words, are one. */
export function registerOf({ periods, units: rows }: RegisterTable, resolve: NameResolver): Register {
  const byUnit = new Map<string, { name: string; unitId: Uuid | null; given: Set<string> }>();
  for (const { name, given } of rows) {
    const { resolved } = resolve(name);
    const unitId = resolved?.type === 'unit' ? resolved.id : null;
    const key = unitId ?? plainName(name);
    const known = byUnit.get(key) ?? { name, unitId, given: new Set() };
    for (const period of given) known.given.add(period);
    byUnit.set(key, known);
  }
  const units = [...byUnit.values()].map(({ name, unitId, given }) => ({
    ...{ name, unitId },
    given: periods.filter((period) => given.has(period)),
    missing: periods.filter((period) => !given.has(period)),
  }));
  const given = units.reduce((sum, unit) => sum + unit.given.length, 0);
  const expected = units.length * periods.length;
  return { units, periods, given, expected, percentage: percentageOf(given, expected) };
}

/** Rounded down to a tenth: 100 only where nothing is missing; 0 where nothing is expected. */
export function percentageOf(given: number, expected: number): number {
  return expected === 0 ? 0 : Math.floor((given * 1000) / expected) / 10;
}
