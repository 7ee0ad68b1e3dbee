import type { ChangeOf } from './change-of.js';
import type { Column, TableWriter } from './table-writer.js';

type Said = ChangeOf<'column-reading.create' | 'column-reading.save'>;

const KEY: readonly Column<Said>[] = [
  ['issuer_unit_id', 'uuid', ({ reading }) => reading.issuerUnitId],
  ['heading', 'text', ({ reading }) => reading.heading],
];
const MEANING: Column<Said> = ['meaning', 'text', ({ reading }) => reading.meaning];

export const COLUMN_READING_CREATE: TableWriter<Said> = { table: 'column_reading', mode: 'insert', columns: [...KEY, MEANING] };

export const COLUMN_READING_SAVE: TableWriter<Said> = { table: 'column_reading', mode: 'save', key: KEY, columns: [MEANING] };
