import type { LoadedDocument } from '#application/ports/loaded';
import type { ContentState } from '#domain/document/content-state';

export const LOAD_DOCUMENTS = `
SELECT document_id, encode(digest, 'hex') AS digest, size, media_type, name, uploaded_by, client_id, unit_id, content_state
  FROM document WHERE tenant_id = $1 AND document_id = ANY ($2::uuid[])`;

/** $2: the document as it stands in lists of documents, `[{"documentId": …}]`. */
export const TASKS_WITH_DOCUMENT = `
SELECT task_id FROM submission WHERE tenant_id = $1 AND documents @> $2::jsonb
UNION SELECT task_id FROM task WHERE tenant_id = $1 AND proposal -> 'documents' @> $2::jsonb
UNION SELECT task_id FROM contribution WHERE tenant_id = $1 AND opinion -> 'documents' @> $2::jsonb`;

export interface DocumentLoadRow {
  document_id: string;
  digest: string;
  /** bigint arrives as text. */
  size: string;
  media_type: string;
  name: string;
  uploaded_by: string;
  client_id: string;
  unit_id: string | null;
  content_state: ContentState;
}

export function toDocument(row: DocumentLoadRow): LoadedDocument {
  return {
    documentId: row.document_id,
    digest: row.digest,
    size: Number(row.size),
    mediaType: row.media_type,
    name: row.name,
    uploadedBy: row.uploaded_by,
    clientId: row.client_id,
    unitId: row.unit_id,
    contentState: row.content_state,
  };
}
