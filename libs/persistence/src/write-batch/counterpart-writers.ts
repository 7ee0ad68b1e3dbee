import type { ChangeOf } from './change-of.js';
import type { Column, TableWriter } from './table-writer.js';

type Said = ChangeOf<'counterpart.create' | 'counterpart.save'>;

const KEY: readonly Column<Said>[] = [
  ['item_id', 'uuid', ({ pair }) => pair.itemId],
  ['other_item_id', 'uuid', ({ pair }) => pair.otherItemId],
];
const SAID: readonly Column<Said>[] = [
  ['saying', 'text', ({ pair }) => pair.saying],
  ['reason', 'text', ({ pair }) => pair.reason],
  ['said_by', 'uuid', ({ pair }) => pair.saidBy],
  ['said_at', 'timestamptz', ({ pair }) => pair.saidAt],
];

export const COUNTERPART_CREATE: TableWriter<Said> = {
  table: 'counterpart',
  mode: 'insert',
  columns: [...KEY, ['plan_id', 'uuid', ({ pair }) => pair.planId], ['other_plan_id', 'uuid', ({ pair }) => pair.otherPlanId], ...SAID],
};

export const COUNTERPART_SAVE: TableWriter<Said> = { table: 'counterpart', mode: 'save', key: KEY, columns: SAID };
