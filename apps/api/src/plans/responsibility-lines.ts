import type { PlannedResponsibility } from '#application/plans/planned-responsibility';
import type { Decider } from '#domain/plan/responsibility';
import { ProblemError } from '../problems/problem-error.js';
import type { ResponsibilityDto } from './plan-requests.dto.js';

/** @throws ProblemError malformed, where a line names no decider, or two */
export function responsibilityLines(lines: readonly ResponsibilityDto[]): PlannedResponsibility[] {
  return lines.map((line, index) => {
    const { verb, section = null, item = null, unitId = null, unitType = null, level = 1, needed = 1 } = line;
    return { verb, section, item, unitId, unitType, level, needed, decider: deciderOf(line, index) };
  });
}

function deciderOf({ deciderRole, deciderUnitId, deciderPersonId }: ResponsibilityDto, index: number): Decider {
  if (deciderPersonId !== undefined && deciderRole === undefined) return { kind: 'person', personId: deciderPersonId };
  if (deciderPersonId === undefined && deciderRole !== undefined && deciderUnitId !== undefined) {
    return { kind: 'role', role: deciderRole, unitId: deciderUnitId };
  }
  const message = 'deciderRole + deciderUnitId | deciderPersonId';
  throw new ProblemError('malformed', { faults: [{ pointer: `/responsibilities/${index}`, code: 'decider', message }] });
}
