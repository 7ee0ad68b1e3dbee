import type { OperationProgress } from '#application/ports/changes';
import type { ChangeOf } from './change-of.js';
import type { Column, TableWriter } from './table-writer.js';

const KEY: readonly Column<OperationProgress>[] = [['operation_id', 'uuid', ({ operationId }) => operationId]];
const GUARDS: readonly Column<OperationProgress>[] = [['carried_out', 'integer', ({ expected }) => expected]];
const PROGRESS: readonly Column<OperationProgress>[] = [
  ['carried_out', 'integer', ({ carriedOut }) => carriedOut],
  ['done', 'integer', ({ done }) => done],
];

export const OPERATION_CREATE: TableWriter<ChangeOf<'operation.create'>> = {
  table: 'operation',
  mode: 'insert',
  stream: ({ operation }) => `operation:${operation.id}`,
  columns: [
    ['operation_id', 'uuid', ({ operation }) => operation.id],
    ['kind', 'text', ({ operation }) => operation.kind],
    ['asked', 'jsonb', ({ operation }) => operation.asked],
    ['request', 'jsonb', ({ operation }) => operation.request],
    ['created_by', 'uuid', ({ operation }) => operation.createdBy],
    ['created_at', 'timestamptz', ({ operation }) => operation.createdAt],
    ['total', 'integer', ({ operation }) => operation.total],
    ['carried_out', 'integer', () => 0],
    ['done', 'integer', () => 0],
  ],
};

/** How far it has come is no event: its stream stays as it is. */
export const OPERATION_ADVANCE: TableWriter<ChangeOf<'operation.advance'>> = {
  table: 'operation',
  mode: 'save',
  key: KEY,
  guards: GUARDS,
  columns: PROGRESS,
};

export const OPERATION_COMPLETE: TableWriter<ChangeOf<'operation.complete'>> = {
  table: 'operation',
  mode: 'save',
  stream: ({ operationId }) => `operation:${operationId}`,
  key: KEY,
  guards: GUARDS,
  columns: [...PROGRESS, ['completed_at', 'timestamptz', ({ completedAt }) => completedAt]],
};

export const OPERATION_RESULT_ADD: TableWriter<ChangeOf<'operation-result.add'>> = {
  table: 'operation_result',
  mode: 'insert',
  columns: [
    ['operation_id', 'uuid', ({ operationId }) => operationId],
    ['position', 'integer', ({ position }) => position],
    ['result', 'jsonb', ({ result }) => result],
  ],
};
