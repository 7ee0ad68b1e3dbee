import type { TimingAmbiguity, TimingRule } from '#domain/timing/rule';

/** What one clause of a time cell means. */
export interface Reading {
  readonly rules: readonly TimingRule[];
  readonly ambiguities: readonly TimingAmbiguity[];
}

/**
 * One way in which plans print a time. `form` must match the whole clause; `read` turns its named groups into rules,
 * or into null where the numbers make no sense (month 13). `planYear` stands in for a year that is not printed.
 */
export interface TimingPattern {
  readonly form: RegExp;
  readonly read: (groups: Groups, planYear: number | null) => Reading | null;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** A pattern for the whole clause, in any case. Groups with names are the parameters. */
export function wholeClause(source: string): RegExp {
  return new RegExp(`^(?:${source})$`, 'iu');
}

export function means(...rules: readonly TimingRule[]): Reading {
  return { rules, ambiguities: [] };
}
