import type { ReviewNotes } from '#domain/review-notes/review-notes';
import type { ChangeOf } from './change-of.js';
import type { Column, TableWriter } from './table-writer.js';

interface Carried {
  readonly notes: ReviewNotes;
}

const IDENTITY: readonly Column<Carried>[] = [
  ['task_id', 'uuid', ({ notes }) => notes.taskId],
  ['person_id', 'uuid', ({ notes }) => notes.personId],
];

const KEPT: readonly Column<Carried>[] = [
  ['notes', 'jsonb', ({ notes }) => notes.notes],
  ['saved_at', 'timestamptz', ({ notes }) => notes.savedAt],
];

export const REVIEW_NOTES_CREATE: TableWriter<ChangeOf<'review-notes.create'>> = {
  table: 'review_notes',
  mode: 'insert',
  columns: [...IDENTITY, ...KEPT, ['version', 'integer', ({ notes }) => notes.version]],
};

export const REVIEW_NOTES_SAVE: TableWriter<ChangeOf<'review-notes.save'>> = {
  table: 'review_notes',
  mode: 'save',
  key: IDENTITY,
  guards: [['version', 'integer', ({ expectedVersion }) => expectedVersion]],
  columns: KEPT,
  counter: 'version',
};
