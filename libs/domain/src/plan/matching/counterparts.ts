import type { Uuid } from '#domain/ids';
import type { PlanItem, PlanSection } from '#domain/plan/plan';
import { type ComparableRow, rowLikeness } from '#domain/plan/matching/row-likeness';

/** A row of another plan that a row may implement, and how like they are (0–1). */
export interface Counterpart {
  readonly itemId: Uuid;
  readonly path: string;
  readonly likeness: number;
}

/** A plan's rows, and the titles of its sections. */
export interface RowsOfPlan {
  readonly items: readonly PlanItem[];
  readonly sections: readonly PlanSection[];
}

/** Rows less like each other than this are not proposed: of the two plans at hand no pair that belongs together is. */
const LEAST = 0.3;
const MOST = 3;

/** For every row of `plan`, by its id, the rows of `other` that it may implement: the likest first, three at most. */
export function counterparts(plan: RowsOfPlan, other: RowsOfPlan): ReadonlyMap<Uuid, readonly Counterpart[]> {
  const [rows, others] = [comparable(plan), comparable(other)];
  const likeness = rowLikeness([...rows, ...others].map(({ row }) => row));
  return new Map(
    rows.map(({ item, row }) => {
      const found = others.map((one) => ({ itemId: one.item.id, path: one.item.path, likeness: likeness(row, one.row) }));
      return [
        item.id,
        found
          .filter((one) => one.likeness >= LEAST)
          .sort((one, two) => two.likeness - one.likeness)
          .slice(0, MOST),
      ];
    }),
  );
}

/** Rows as they are compared. */
function comparable({ items, sections }: RowsOfPlan): readonly { readonly item: PlanItem; readonly row: ComparableRow }[] {
  const titles = new Map(sections.map(({ number, title }) => [number, title]));
  return items.map((item) => ({
    item,
    row: { content: item.content, deliverables: item.deliverables.items, headings: [titles.get(item.section) ?? '', item.group ?? ''] },
  }));
}
