import type { LoadedDocument } from '#application/ports/loaded';

export const LOAD_DOCUMENTS = `
SELECT document_id, encode(digest, 'hex') AS digest, size, media_type, name, uploaded_by, unit_id
  FROM document WHERE tenant_id = $1 AND document_id = ANY ($2::uuid[])`;

export interface DocumentLoadRow {
  document_id: string;
  digest: string;
  /** bigint arrives as text. */
  size: string;
  media_type: string;
  name: string;
  uploaded_by: string;
  unit_id: string | null;
}

export function toDocument(row: DocumentLoadRow): LoadedDocument {
  return {
    documentId: row.document_id,
    digest: row.digest,
    size: Number(row.size),
    mediaType: row.media_type,
    name: row.name,
    uploadedBy: row.uploaded_by,
    unitId: row.unit_id,
  };
}
