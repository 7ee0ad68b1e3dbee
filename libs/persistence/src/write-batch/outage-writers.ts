import type { ChangeOf } from './change-of.js';
import type { TableWriter } from './table-writer.js';

export const OUTAGE_CREATE: TableWriter<ChangeOf<'outage.create'>> = {
  table: 'outage',
  mode: 'insert',
  stream: ({ outage }) => `outage:${outage.id}`,
  columns: [
    ['outage_id', 'uuid', ({ outage }) => outage.id],
    ['from_on', 'date', ({ outage }) => outage.from],
    ['to_on', 'date', ({ outage }) => outage.to],
    ['reason', 'text', ({ outage }) => outage.reason],
    ['grace_until', 'date', ({ outage }) => outage.graceUntil],
    ['tasks', 'integer', ({ outage }) => outage.tasks],
    ['declared_by', 'uuid', ({ outage }) => outage.declaredBy],
    ['declared_at', 'timestamptz', ({ outage }) => outage.declaredAt],
  ],
};

export const TASK_GRACE: TableWriter<ChangeOf<'task.grace'>> = {
  table: 'task',
  mode: 'save',
  stream: ({ taskId }) => `task:${taskId}`,
  key: [['task_id', 'uuid', ({ taskId }) => taskId]],
  guards: [['version', 'integer', ({ expectedVersion }) => expectedVersion]],
  columns: [['grace_until', 'date', ({ graceUntil }) => graceUntil]],
};
