import type { Correction } from '#domain/plan/correction/correction';
import type { ChangeOf } from './change-of.js';
import type { Column, TableWriter } from './table-writer.js';

const DECISION: readonly Column<{ readonly correction: Correction }>[] = [
  ['state', 'text', ({ correction }) => correction.state],
  ['decided_by', 'uuid', ({ correction }) => correction.decidedBy],
  ['decided_at', 'timestamptz', ({ correction }) => correction.decidedAt],
  ['decision_reason', 'text', ({ correction }) => correction.decisionReason],
];

export const CORRECTION_CREATE: TableWriter<ChangeOf<'correction.create'>> = {
  table: 'correction',
  mode: 'insert',
  stream: ({ correction }) => `correction:${correction.id}`,
  columns: [
    ['correction_id', 'uuid', ({ correction }) => correction.id],
    ['plan_id', 'uuid', ({ correction }) => correction.planId],
    ['item_id', 'uuid', ({ correction }) => correction.itemId],
    ['reason', 'text', ({ correction }) => correction.reason],
    ['before', 'jsonb', ({ correction }) => correction.before],
    ['after', 'jsonb', ({ correction }) => correction.after],
    ['proposed_by', 'uuid', ({ correction }) => correction.proposedBy],
    ['proposed_at', 'timestamptz', ({ correction }) => correction.proposedAt],
    ...DECISION,
  ],
};

export const CORRECTION_DECIDE: TableWriter<ChangeOf<'correction.decide'>> = {
  table: 'correction',
  mode: 'save',
  stream: ({ correction }) => `correction:${correction.id}`,
  key: [['correction_id', 'uuid', ({ correction }) => correction.id]],
  guards: [['version', 'integer', ({ expectedVersion }) => expectedVersion]],
  columns: DECISION,
};

/** What a person may correct of a row. Its path, its place and what is printed in the document stay. */
export const PLAN_ITEM_CORRECT: TableWriter<ChangeOf<'plan-item.correct'>> = {
  table: 'plan_item',
  mode: 'save',
  key: [['item_id', 'uuid', ({ item }) => item.id]],
  columns: [
    ['content', 'text', ({ item }) => item.content],
    ['deliverables', 'jsonb', ({ item }) => item.deliverables],
    ['leads', 'jsonb', ({ item }) => item.leads],
    ['coordinators', 'jsonb', ({ item }) => item.coordinators],
    ['timing', 'jsonb', ({ item }) => item.timing],
    ['nil_allowed', 'boolean', ({ item }) => item.nilAllowed],
  ],
};
