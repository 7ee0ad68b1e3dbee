import type { Uuid } from '#domain/ids';
import type { Unit } from '#domain/organisation/unit';
import type { Decider, DecidingVerb, ResponsibilityLine } from '#domain/plan/responsibility';

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
  const [mostSpecific] = lines
    .filter((line) => line.verb === verb && matches(line, subject))
    .sort((one, other) => specificity(other) - specificity(one));
  return mostSpecific?.decider ?? null;
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
