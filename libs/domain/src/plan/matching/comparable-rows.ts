import type { PlanItem, PlanSection } from '#domain/plan/plan';
import type { ComparableRow } from '#domain/plan/matching/row-likeness';

/** A plan's rows, and the titles of its sections. */
export interface RowsOfPlan {
  readonly items: readonly PlanItem[];
  readonly sections: readonly PlanSection[];
}

export interface ComparablePlanRow extends ComparableRow {
  readonly planItem: PlanItem;
}

/** The rows of a plan as they are compared with others. */
export function comparableRows({ items, sections }: RowsOfPlan): readonly ComparablePlanRow[] {
  const titles = new Map(sections.map(({ number, title }) => [number, title]));
  return items.map((planItem) => ({
    planItem,
    content: planItem.content,
    deliverables: planItem.deliverables.items,
    headings: [titles.get(planItem.section) ?? '', planItem.group ?? ''],
  }));
}
