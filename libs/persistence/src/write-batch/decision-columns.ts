import type { WaitingChange } from '#domain/plan/waiting-change';
import type { Column } from './table-writer.js';

/** The columns that a decision changes. */
export function decisionColumns<Item>(of: (item: Item) => WaitingChange): readonly Column<Item>[] {
  return [
    ['state', 'text', (item) => of(item).state],
    ['decided_by', 'uuid', (item) => of(item).decidedBy],
    ['decided_at', 'timestamptz', (item) => of(item).decidedAt],
    ['decision_reason', 'text', (item) => of(item).decisionReason],
  ];
}

/** Those, and who proposed it. */
export function proposalColumns<Item>(of: (item: Item) => WaitingChange): readonly Column<Item>[] {
  return [
    ['proposed_by', 'uuid', (item) => of(item).proposedBy],
    ['proposed_at', 'timestamptz', (item) => of(item).proposedAt],
    ...decisionColumns(of),
  ];
}
