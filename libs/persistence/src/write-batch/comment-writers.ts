import type { Comment } from '#domain/comment/comment';
import type { ChangeOf } from './change-of.js';
import type { Column, TableWriter } from './table-writer.js';

interface Carried {
  readonly comment: Comment;
}

/** What its author moves. */
const MOVED: readonly Column<Carried>[] = [
  ['state', 'text', ({ comment }) => comment.state],
  ['text', 'text', ({ comment }) => comment.text],
  ['mentions', 'uuid[]', ({ comment }) => comment.mentions],
  ['edited_at', 'timestamptz', ({ comment }) => comment.editedAt],
  ['withdrawn_at', 'timestamptz', ({ comment }) => comment.withdrawnAt],
];

const IDENTITY: Column<Carried> = ['comment_id', 'uuid', ({ comment }) => comment.id];
const stream = ({ comment }: Carried): string => `comment:${comment.id}`;

export const COMMENT_CREATE: TableWriter<ChangeOf<'comment.create'>> = {
  table: 'comment',
  mode: 'insert',
  stream,
  columns: [
    IDENTITY,
    ['task_id', 'uuid', ({ comment }) => comment.taskId],
    ['on_submission', 'integer', ({ comment }) => comment.on?.submission ?? null],
    ['on_document_id', 'uuid', ({ comment }) => comment.on?.documentId ?? null],
    ['written_by', 'uuid', ({ comment }) => comment.writtenBy],
    ['unit_id', 'uuid', ({ comment }) => comment.unitId],
    ['written_at', 'timestamptz', ({ comment }) => comment.writtenAt],
    ...MOVED,
  ],
};

export const COMMENT_SAVE: TableWriter<ChangeOf<'comment.save'>> = {
  table: 'comment',
  mode: 'save',
  stream,
  key: [IDENTITY],
  guards: [['version', 'integer', ({ expectedVersion }) => expectedVersion]],
  columns: MOVED,
};
