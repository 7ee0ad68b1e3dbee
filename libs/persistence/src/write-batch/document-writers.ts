import { linesOf } from '#domain/document/extracted-text';
import { withoutMarks } from '#domain/timing/without-marks';
import type { ChangeOf } from './change-of.js';
import type { TableWriter } from './table-writer.js';

export const DOCUMENT_CREATE: TableWriter<ChangeOf<'document.create'>> = {
  table: 'document',
  mode: 'insert',
  columns: [
    ['document_id', 'uuid', ({ document }) => document.documentId],
    ['digest', 'bytea', ({ document }) => Buffer.from(document.digest, 'hex')],
    ['size', 'bigint', ({ document }) => document.size],
    ['media_type', 'text', ({ document }) => document.mediaType],
    ['name', 'text', ({ document }) => document.name],
    ['uploaded_by', 'uuid', ({ document }) => document.uploadedBy],
    ['client_id', 'uuid', ({ document }) => document.clientId],
    ['unit_id', 'uuid', ({ document }) => document.unitId],
    ['external_ref', 'text', ({ document }) => document.externalRef],
    ['uploaded_at', 'timestamptz', ({ document }) => document.uploadedAt],
    ['declared_unmarked', 'boolean', ({ document }) => document.declaredUnmarked],
    ['flags', 'text[]', ({ document }) => document.flags],
    ['signatures', 'jsonb', ({ document }) => document.signatures],
    ['metadata', 'jsonb', ({ document }) => document.metadata],
    ['capture', 'jsonb', ({ document }) => document.capture],
  ],
};

/** What changes of a document stands beside it, with the end of its stream. */
export const DOCUMENT_CONTENT_CREATE: TableWriter<ChangeOf<'document-content.create'>> = {
  table: 'document_content',
  mode: 'insert',
  stream: ({ documentId }) => `document:${documentId}`,
  columns: [
    ['document_id', 'uuid', ({ documentId }) => documentId],
    ['content_state', 'text', ({ contentState }) => contentState],
    ['is_settled', 'boolean', () => false],
  ],
};

export const DOCUMENT_CONTENT_SAVE: TableWriter<ChangeOf<'document-content.save'>> = {
  table: 'document_content',
  mode: 'save',
  stream: ({ documentId }) => `document:${documentId}`,
  key: [['document_id', 'uuid', ({ documentId }) => documentId]],
  columns: [['content_state', 'text', ({ contentState }) => contentState]],
};

export const DOCUMENT_CONTENT_SETTLE: TableWriter<ChangeOf<'document-content.settle'>> = {
  table: 'document_content',
  mode: 'save',
  key: [['document_id', 'uuid', ({ documentId }) => documentId]],
  columns: [['is_settled', 'boolean', () => true]],
};

/** The lines are kept a second time as they are searched: without marks, in small letters. */
export const DOCUMENT_TEXT_CREATE: TableWriter<ChangeOf<'document-text.create'>> = {
  table: 'document_text',
  mode: 'insert',
  columns: [
    ['document_id', 'uuid', ({ documentId }) => documentId],
    ['content', 'jsonb', ({ text }) => text],
    ['plain', 'text', ({ text }) => withoutMarks(linesOf(text).join('\n'))],
  ],
};

export const DOCUMENT_TEXT_ERASE: TableWriter<ChangeOf<'document-text.erase'>> = {
  table: 'document_text',
  mode: 'save',
  key: [['document_id', 'uuid', ({ documentId }) => documentId]],
  columns: [
    ['content', 'jsonb', () => null],
    ['plain', 'text', () => null],
  ],
};
