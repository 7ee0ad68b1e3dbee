import type { ChangeOf } from './change-of.js';
import type { TableWriter } from './table-writer.js';

export const CALENDAR_DAY_CREATE: TableWriter<ChangeOf<'calendar-day.create'>> = {
  table: 'calendar_day',
  mode: 'insert',
  stream: ({ day }) => `calendar-day:${day.id}`,
  columns: [
    ['calendar_day_id', 'uuid', ({ day }) => day.id],
    ['day', 'date', ({ day }) => day.date],
    ['kind', 'text', ({ day }) => day.kind],
    ['name', 'text', ({ day }) => day.name],
    ['announcement', 'text', ({ day }) => day.announcement],
    ['withdrawn', 'boolean', () => false],
  ],
};

export const CALENDAR_DAY_WITHDRAW: TableWriter<ChangeOf<'calendar-day.withdraw'>> = {
  table: 'calendar_day',
  mode: 'save',
  stream: ({ id }) => `calendar-day:${id}`,
  key: [['calendar_day_id', 'uuid', ({ id }) => id]],
  guards: [['version', 'integer', ({ expectedVersion }) => expectedVersion]],
  columns: [['withdrawn', 'boolean', () => true]],
};
