import type { Watch } from '#domain/watch/watch';
import type { ChangeOf } from './change-of.js';
import type { Column, TableWriter } from './table-writer.js';

interface Carried {
  readonly watch: Watch;
}

const MOVED: readonly Column<Carried>[] = [
  ['watching', 'boolean', ({ watch }) => watch.watching],
  ['snoozed_until', 'date', ({ watch }) => watch.snooze?.until ?? null],
  ['snoozed_at', 'timestamptz', ({ watch }) => watch.snooze?.since ?? null],
];

const IDENTITY: Column<Carried> = ['watch_id', 'uuid', ({ watch }) => watch.id];
const stream = ({ watch }: Carried): string => `watch:${watch.id}`;

export const WATCH_CREATE: TableWriter<ChangeOf<'watch.create'>> = {
  table: 'task_watcher',
  mode: 'insert',
  stream,
  columns: [IDENTITY, ['task_id', 'uuid', ({ watch }) => watch.taskId], ['person_id', 'uuid', ({ watch }) => watch.personId], ...MOVED],
};

export const WATCH_SAVE: TableWriter<ChangeOf<'watch.save'>> = {
  table: 'task_watcher',
  mode: 'save',
  stream,
  key: [IDENTITY],
  guards: [['version', 'integer', ({ expectedVersion }) => expectedVersion]],
  columns: MOVED,
};
