import type { PlannedResponsibility } from '#application/plans/planned-responsibility';
import type { LoadedPlan } from '#application/ports/loaded';
import type { Uuid } from '#domain/ids';
import type { Organisation } from '#domain/organisation/organisation';
import { followUnit } from '#domain/plan/clone/follow-unit';
import type { PlanItem } from '#domain/plan/plan';
import type { Decider } from '#domain/plan/responsibility';

/** A row as it was said at last year's publishing: who signs it, who submits where several lead jointly, and whether it requires opinions. */
export function asLastYear(item: PlanItem, before: LoadedPlan): PlanItem {
  const last = before.items.find(({ id }) => id === item.clonedFrom);
  if (last === undefined) return item;
  const { issuer, contributionDays, submittingLeadId } = last;
  return { ...item, issuer, contributionDays, submittingLeadId: item.submittingLeadId ?? submittingLeadId };
}

/** Last year's responsibility table for the new rows: a line whose row or unit is no more is left out, and publishing says who is missing. */
export function decidersOfLastYear(
  { lines }: LoadedPlan,
  items: readonly PlanItem[],
  organisation: Organisation,
): readonly PlannedResponsibility[] {
  const pathOf = new Map(items.flatMap(({ clonedFrom, path }) => (clonedFrom === null ? [] : [[clonedFrom, path] as const])));
  return lines.flatMap(({ itemId, unitId, decider, ...line }): PlannedResponsibility[] => {
    const item = itemId === null ? null : pathOf.get(itemId);
    const unit = unitId === null ? null : followed(unitId, organisation);
    const who = deciderNow(decider, organisation);
    return item === undefined || unit === undefined || who === null ? [] : [{ ...line, item, unitId: unit, decider: who }];
  });
}

function deciderNow(decider: Decider, organisation: Organisation): Decider | null {
  if (decider.kind === 'person') return decider;
  const unitId = followed(decider.unitId, organisation);
  return unitId === undefined ? null : { ...decider, unitId };
}

function followed(unitId: Uuid, organisation: Organisation): Uuid | undefined {
  return followUnit(unitId, organisation)?.id;
}
