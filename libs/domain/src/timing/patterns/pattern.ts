import type { TimingAmbiguity, TimingRule, UnrecognisedReason } from '#domain/timing/rule';

/** What one clause of a time cell means. */
export interface Reading {
  readonly rules: readonly TimingRule[];
  readonly ambiguities: readonly TimingAmbiguity[];
}

/** A reading, or why there is none. */
export type Outcome = Reading | UnrecognisedReason;

/**
 * One way in which plans print a time. `form` must match the whole clause; `read` turns its named groups into rules,
 * or says why the numbers make no sense (month 13). `planYear` stands in for a year that is not printed.
 */
export interface TimingPattern {
  readonly form: RegExp;
  readonly read: (groups: Groups, planYear: number | null) => Outcome;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** Groups with these names hold words of any kind; all other words of a pattern are words of time. */
export const FREE_TEXTS = ['event', 'document', 'whose'] as const;

/** "Hoàn thành trước ngày …", "Thời hạn: …": says nothing about the time. */
const TO_BE_DONE =
  '(?:(?:thời gian|thời hạn|hạn)(?: thực hiện| hoàn thành)?:? )?' +
  '(?:(?:phải |cần )?(?:hoàn thành|hoàn tất|thực hiện|triển khai|duy trì|cập nhật|ban hành|gửi báo cáo|báo cáo|gửi|trình|xong)(?: xong)?,? )?';

/** A pattern for the whole clause, in any case. Groups with names are the parameters. */
export function wholeClause(source: string): RegExp {
  return new RegExp(`^(?:${TO_BE_DONE})(?:${source})$`, 'diu');
}

export function isReading(outcome: Outcome): outcome is Reading {
  return typeof outcome !== 'string';
}

export function means(...rules: readonly TimingRule[]): Reading {
  return { rules, ambiguities: [] };
}

/** All of them together, the same question once; one that is not understood makes the whole not understood. */
export function together(outcomes: readonly Outcome[]): Outcome {
  const readings = outcomes.filter(isReading);
  if (readings.length < outcomes.length) return moreTelling(...outcomes.filter((outcome) => typeof outcome === 'string'));
  const ambiguities = new Map(readings.flatMap((reading) => reading.ambiguities).map((ambiguity) => [ambiguity.message, ambiguity]));
  return { rules: readings.flatMap(({ rules }) => rules), ambiguities: [...ambiguities.values()] };
}

/** "Part not understood" says less than any other reason. */
export function moreTelling(...reasons: readonly UnrecognisedReason[]): UnrecognisedReason {
  return reasons.find((reason) => reason !== 'part-not-understood') ?? 'part-not-understood';
}
