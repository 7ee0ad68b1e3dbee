import type { Role } from '#domain/organisation/capacity';
import type { Decider, ResponsibilityLine } from '#domain/plan/responsibility';

/** A line of `responsibility` as the loading statements give it. */
export interface LineJson {
  verb: ResponsibilityLine['verb'];
  section: string | null;
  itemId: string | null;
  unitId: string | null;
  unitType: ResponsibilityLine['unitType'];
  level: number;
  needed: number;
  kind: Decider['kind'];
  role: Role | null;
  deciderUnitId: string | null;
  personId: string | null;
}

export function toLine({ verb, section, itemId, unitId, unitType, level, needed, ...decider }: LineJson): ResponsibilityLine {
  return { verb, section, itemId, unitId, unitType, level, needed, decider: toDecider(decider) };
}

function toDecider({ kind, role, deciderUnitId, personId }: Pick<LineJson, 'kind' | 'role' | 'deciderUnitId' | 'personId'>): Decider {
  if (kind === 'role' && role !== null && deciderUnitId !== null) return { kind, role, unitId: deciderUnitId };
  if (kind === 'person' && personId !== null) return { kind, personId };
  throw new Error('a responsibility line names no decider');
}
