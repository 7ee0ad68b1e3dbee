import type { Draft } from '#domain/draft/draft';
import type { ChangeOf } from './change-of.js';
import type { Column, TableWriter } from './table-writer.js';

interface Carried {
  readonly draft: Draft;
}

const IDENTITY: readonly Column<Carried>[] = [
  ['task_id', 'uuid', ({ draft }) => draft.taskId],
  ['person_id', 'uuid', ({ draft }) => draft.personId],
];

const KEPT: readonly Column<Carried>[] = [
  ['content', 'jsonb', ({ draft }) => draft.content],
  ['saved_at', 'timestamptz', ({ draft }) => draft.savedAt],
];

export const TASK_DRAFT_CREATE: TableWriter<ChangeOf<'task-draft.create'>> = {
  table: 'task_draft',
  mode: 'insert',
  columns: [...IDENTITY, ...KEPT, ['version', 'integer', ({ draft }) => draft.version]],
};

export const TASK_DRAFT_SAVE: TableWriter<ChangeOf<'task-draft.save'>> = {
  table: 'task_draft',
  mode: 'save',
  key: IDENTITY,
  guards: [['version', 'integer', ({ expectedVersion }) => expectedVersion]],
  columns: KEPT,
  counter: 'version',
};

export const TASK_DRAFT_USE: TableWriter<ChangeOf<'task-draft.use'>> = {
  table: 'task_draft',
  mode: 'save-any',
  key: [
    ['task_id', 'uuid', ({ taskId }) => taskId],
    ['person_id', 'uuid', ({ personId }) => personId],
  ],
  columns: [['content', 'jsonb', () => null]],
  counter: 'version',
};

export const TASK_DRAFT_END: TableWriter<ChangeOf<'task-draft.end'>> = {
  table: 'task_draft',
  mode: 'save-any',
  key: [['task_id', 'uuid', ({ taskId }) => taskId]],
  columns: [['content', 'jsonb', () => null]],
  counter: 'version',
};
