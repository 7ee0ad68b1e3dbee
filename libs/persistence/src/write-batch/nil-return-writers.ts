import type { ChangeOf } from './change-of.js';
import type { TableWriter } from './table-writer.js';

export const NIL_RETURN_CREATE: TableWriter<ChangeOf<'nil-return.create'>> = {
  table: 'nil_return',
  mode: 'insert',
  stream: ({ nilReturn }) => `nil-return:${nilReturn.id}`,
  columns: [
    ['nil_return_id', 'uuid', ({ nilReturn }) => nilReturn.id],
    ['unit_id', 'uuid', ({ nilReturn }) => nilReturn.unitId],
    ['period', 'text', ({ nilReturn }) => nilReturn.period],
    ['confirmed_by', 'uuid', ({ nilReturn }) => nilReturn.confirmedBy],
    ['confirmed_at', 'timestamptz', ({ nilReturn }) => nilReturn.confirmedAt],
  ],
};

export const NIL_RETURN_ITEM_ADD: TableWriter<ChangeOf<'nil-return-item.add'>> = {
  table: 'nil_return_item',
  mode: 'insert',
  columns: [
    ['item_id', 'uuid', ({ itemId }) => itemId],
    ['unit_id', 'uuid', ({ unitId }) => unitId],
    ['period', 'text', ({ period }) => period],
    ['nil_return_id', 'uuid', ({ nilReturnId }) => nilReturnId],
  ],
};
