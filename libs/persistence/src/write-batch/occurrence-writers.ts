import type { ChangeOf } from './change-of.js';
import type { TableWriter } from './table-writer.js';

export const OCCURRENCE_CREATE: TableWriter<ChangeOf<'occurrence.create'>> = {
  table: 'occurrence',
  mode: 'insert',
  stream: ({ occurrence }) => `occurrence:${occurrence.id}`,
  columns: [
    ['occurrence_id', 'uuid', ({ occurrence }) => occurrence.id],
    ['kind', 'text', ({ occurrence }) => occurrence.kind],
    ['name', 'text', ({ occurrence }) => occurrence.name],
    ['occurred_on', 'date', ({ occurrence }) => occurrence.occurredOn],
    ['due_on', 'date', ({ occurrence }) => occurrence.dueOn],
    ['document_number', 'text', ({ occurrence }) => occurrence.document?.number ?? null],
    ['document_title', 'text', ({ occurrence }) => occurrence.document?.title ?? null],
    ['document_id', 'uuid', ({ occurrence }) => occurrence.document?.documentId ?? null],
    ['unit_id', 'uuid', ({ occurrence }) => occurrence.unitId],
    ['roles', 'jsonb', ({ occurrence }) => occurrence.roles],
    ['source_task_id', 'uuid', ({ occurrence }) => occurrence.sourceTaskId],
    ['registered_by', 'uuid', ({ occurrence }) => occurrence.registeredBy],
    ['registered_at', 'timestamptz', ({ occurrence }) => occurrence.registeredAt],
  ],
};

export const OCCURRENCE_DATE: TableWriter<ChangeOf<'occurrence.date'>> = {
  table: 'occurrence',
  mode: 'save',
  stream: ({ occurrenceId }) => `occurrence:${occurrenceId}`,
  key: [['occurrence_id', 'uuid', ({ occurrenceId }) => occurrenceId]],
  guards: [['version', 'integer', ({ expectedVersion }) => expectedVersion]],
  columns: [
    ['occurred_on', 'date', ({ occurredOn }) => occurredOn],
    ['due_on', 'date', ({ dueOn }) => dueOn],
  ],
};
