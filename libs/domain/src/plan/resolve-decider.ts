import type { Uuid } from '#domain/ids';
import type { Unit } from '#domain/organisation/unit';
import type { ApprovalLevel, Decider, DecidingVerb, ResponsibilityLine } from '#domain/plan/responsibility';

/** What is decided on: the work of one lead unit under one row. `section` is the row's section number, as `III`. */
export interface DecisionSubject {
  readonly section: string;
  readonly itemId: Uuid;
  readonly leadUnit: Pick<Unit, 'id' | 'type'>;
}

/**
 * Who decides, by the plan's responsibility table: the most specific line that matches wins (a line for the row before
 * one for the unit, the unit's type, the section, any). Null where no line matches.
 * Whether anybody stands behind the answer is for `deciderStanding` to say.
 *
 * Two lines of one verb with the same conditions cannot both stand; the one further up is taken.
 */
export function resolveDecider(verb: DecidingVerb, subject: DecisionSubject, lines: readonly ResponsibilityLine[]): Decider | null {
  return linesFor(verb, subject, lines)[0]?.decider ?? null;
}

/**
 * On which levels a version is approved, the first first, by the most specific lines that match: they stand under the same conditions,
 * and those of one level count together. Empty where no line matches.
 */
export function resolveLevels(subject: DecisionSubject, lines: readonly ResponsibilityLine[]): readonly ApprovalLevel[] {
  const byLevel = Map.groupBy(linesFor('approve', subject, lines), ({ level }) => level);
  return [...byLevel]
    .sort(([one], [other]) => one - other)
    .map(([level, named]) => ({
      level,
      deciders: named.map(({ decider }) => decider),
      needed: Math.max(...named.map(({ needed }) => needed)),
    }));
}

/** The most specific lines of the verb that match, as the table lists them. */
function linesFor(verb: DecidingVerb, subject: DecisionSubject, lines: readonly ResponsibilityLine[]): readonly ResponsibilityLine[] {
  const matching = lines.filter((line) => line.verb === verb && matches(line, subject));
  const highest = Math.max(...matching.map(specificity));
  return matching.filter((line) => specificity(line) === highest);
}

function matches(line: ResponsibilityLine, subject: DecisionSubject): boolean {
  return (
    (line.itemId === null || line.itemId === subject.itemId) &&
    (line.unitId === null || line.unitId === subject.leadUnit.id) &&
    (line.unitType === null || line.unitType === subject.leadUnit.type) &&
    (line.section === null || line.section === subject.section)
  );
}

/** Each condition outweighs all that come after it: item, unit, unit type, section. */
function specificity(line: ResponsibilityLine): number {
  return [line.itemId, line.unitId, line.unitType, line.section].reduce(
    (weight, condition) => weight * 2 + (condition === null ? 0 : 1),
    0,
  );
}
