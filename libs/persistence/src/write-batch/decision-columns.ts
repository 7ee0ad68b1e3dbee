import type { Uuid } from '#domain/ids';
import type { Instant } from '#domain/time/local-date';
import type { Column } from './table-writer.js';

/** What waits for a second person, and what that person made of it. */
interface Decided {
  readonly state: string;
  readonly proposedBy: Uuid;
  readonly proposedAt: Instant;
  readonly decidedBy: Uuid | null;
  readonly decidedAt: Instant | null;
  readonly decisionReason: string | null;
}

/** The columns that a decision changes. */
export function decisionColumns<Item>(of: (item: Item) => Decided): readonly Column<Item>[] {
  return [
    ['state', 'text', (item) => of(item).state],
    ['decided_by', 'uuid', (item) => of(item).decidedBy],
    ['decided_at', 'timestamptz', (item) => of(item).decidedAt],
    ['decision_reason', 'text', (item) => of(item).decisionReason],
  ];
}

/** Those, and who proposed it. */
export function proposalColumns<Item>(of: (item: Item) => Decided): readonly Column<Item>[] {
  return [
    ['proposed_by', 'uuid', (item) => of(item).proposedBy],
    ['proposed_at', 'timestamptz', (item) => of(item).proposedAt],
    ...decisionColumns(of),
  ];
}
