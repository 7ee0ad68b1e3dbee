import { itemPath } from '#domain/plan/plan';
import type { PlanProposal, ProposedItem } from '#domain/plan/proposal';

/** A row under the name that corrections call it by. */
export interface NamedRow {
  readonly name: string;
  readonly section: string;
  readonly item: ProposedItem;
}

/** The rows in their order: `III.1`, `II.1.b`. A further row of the same section and number is `III.1~2`, so that it can be corrected too. */
export function namedRows(proposal: PlanProposal): readonly NamedRow[] {
  const met = new Map<string, number>();
  return proposal.sections.flatMap(({ number: section, items }) =>
    items.map((item) => {
      const path = itemPath(section, item.number);
      const times = (met.get(path) ?? 0) + 1;
      met.set(path, times);
      return { name: times === 1 ? path : `${path}~${times}`, section, item };
    }),
  );
}

export function rowNamed(proposal: PlanProposal, name: string): ProposedItem | null {
  return namedRows(proposal).find((row) => row.name === name)?.item ?? null;
}

/** The proposal with another row in the place of one; null removes it. */
export function withRow(proposal: PlanProposal, row: ProposedItem, changed: ProposedItem | null): PlanProposal {
  return withEachRow(proposal, (item) => (item === row ? changed : item));
}

/** The proposal with every row as `change` makes it; null removes one. */
export function withEachRow(proposal: PlanProposal, change: (item: ProposedItem) => ProposedItem | null): PlanProposal {
  return {
    ...proposal,
    sections: proposal.sections.map((section) => ({ ...section, items: section.items.flatMap((item) => change(item) ?? []) })),
  };
}
