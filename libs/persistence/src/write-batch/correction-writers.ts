import type { PlanItem } from '#domain/plan/plan';
import type { ChangeOf } from './change-of.js';
import { decisionColumns, proposalColumns } from './decision-columns.js';
import type { Column, TableWriter } from './table-writer.js';

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
    ...proposalColumns<ChangeOf<'correction.create'>>(({ correction }) => correction),
  ],
};

export const CORRECTION_DECIDE: TableWriter<ChangeOf<'correction.decide'>> = {
  table: 'correction',
  mode: 'save',
  stream: ({ correction }) => `correction:${correction.id}`,
  key: [['correction_id', 'uuid', ({ correction }) => correction.id]],
  guards: [['version', 'integer', ({ expectedVersion }) => expectedVersion]],
  columns: decisionColumns(({ correction }) => correction),
};

/** What a row of a plan says. */
export const ROW_WORDS: readonly Column<{ readonly item: PlanItem }>[] = [
  ['content', 'text', ({ item }) => item.content],
  ['deliverables', 'jsonb', ({ item }) => item.deliverables],
  ['leads', 'jsonb', ({ item }) => item.leads],
  ['coordinators', 'jsonb', ({ item }) => item.coordinators],
  ['timing', 'jsonb', ({ item }) => item.timing],
  ['nil_allowed', 'boolean', ({ item }) => item.nilAllowed],
];

/** What a person may correct of a row. Its path, its place and what is printed in the document stay. */
export const PLAN_ITEM_CORRECT: TableWriter<ChangeOf<'plan-item.correct'>> = {
  table: 'plan_item',
  mode: 'save',
  key: [['item_id', 'uuid', ({ item }) => item.id]],
  columns: ROW_WORDS,
};
