import type { ChangeOf } from './change-of.js';
import type { Column, TableWriter } from './table-writer.js';

type Marked = ChangeOf<'viewed-file.create' | 'viewed-file.save'>;

const KEY: readonly Column<Marked>[] = [
  ['task_id', 'uuid', ({ file }) => file.taskId],
  ['person_id', 'uuid', ({ file }) => file.personId],
  ['digest', 'bytea', ({ file }) => Buffer.from(file.digest, 'hex')],
];
const VIEWED: Column<Marked> = ['viewed', 'boolean', ({ file }) => file.viewed];

export const VIEWED_FILE_CREATE: TableWriter<Marked> = { table: 'viewed_file', mode: 'insert', columns: [...KEY, VIEWED] };

export const VIEWED_FILE_SAVE: TableWriter<Marked> = { table: 'viewed_file', mode: 'save', key: KEY, columns: [VIEWED] };
