import type { ChangeOf } from './change-of.js';
import type { TableWriter } from './table-writer.js';

export const DOCUMENT_CREATE: TableWriter<ChangeOf<'document.create'>> = {
  table: 'document',
  mode: 'insert',
  stream: ({ document }) => `document:${document.documentId}`,
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
  ],
};
