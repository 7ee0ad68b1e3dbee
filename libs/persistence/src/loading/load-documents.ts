import type { HeadedDocument } from '#application/ports/document-loading';
import type { LoadedDocument } from '#application/ports/loaded';
import type { ContentState } from '#domain/document/content-state';
import type { FileFlag } from '#domain/document/inspection';
import type { PageCaptureRecord } from '#domain/document/page-capture-record';
import type { PdfSignature } from '#domain/document/pdf-signature';
import type { ReadMetadata } from '#domain/document/read-metadata';
import { headOf } from './heads.js';

const COLUMNS = `d.document_id, encode(d.digest, 'hex') AS digest, d.size, d.media_type, d.name, d.uploaded_by, d.client_id, d.unit_id,
  dc.content_state`;

const HEAD = `dc.version, encode(dc.head, 'hex') AS head`;

/** Documents, each with what became of its content. */
const DOCUMENTS = 'document d JOIN document_content dc ON dc.tenant_id = d.tenant_id AND dc.document_id = d.document_id';

export const LOAD_DOCUMENTS = `SELECT ${COLUMNS} FROM ${DOCUMENTS} WHERE d.tenant_id = $1 AND d.document_id = ANY ($2::uuid[])`;

/** The document as it stands in lists of documents. */
const LISTED = `jsonb_build_array(jsonb_build_object('documentId', d.document_id))`;

/** Something names the document. */
const IS_USED = `(
       EXISTS (SELECT FROM submission s WHERE s.tenant_id = d.tenant_id AND s.documents @> ${LISTED})
    OR EXISTS (SELECT FROM task t WHERE t.tenant_id = d.tenant_id AND (t.proposal -> 'documents' @> ${LISTED} OR t.issuance -> 'documents' @> ${LISTED}))
    OR EXISTS (SELECT FROM contribution c WHERE c.tenant_id = d.tenant_id AND c.opinion -> 'documents' @> ${LISTED})
    OR EXISTS (SELECT FROM occurrence o WHERE o.tenant_id = d.tenant_id AND o.document_id = d.document_id)
    OR EXISTS (SELECT FROM plan_proposal p WHERE p.tenant_id = d.tenant_id AND p.document_id = d.document_id)
    OR EXISTS (SELECT FROM plan p WHERE p.tenant_id = d.tenant_id AND p.document_id = d.document_id))`;

/** $2: an instant; $3: at most so many. */
export const UNSETTLED_DOCUMENTS = `
SELECT ${COLUMNS}, ${HEAD},
       EXISTS (SELECT FROM document_text t WHERE t.tenant_id = d.tenant_id AND t.document_id = d.document_id) AS has_text,
       ${IS_USED} AS is_used
  FROM ${DOCUMENTS}
 WHERE d.tenant_id = $1 AND NOT dc.is_settled AND dc.content_state = 'kept' AND d.uploaded_at < $2
 ORDER BY d.uploaded_at LIMIT $3`;

/** $2: at most so many. Shared: another document, or a file that an auditor took away, has the same content. */
export const DOCUMENTS_TO_REMOVE = `
SELECT ${COLUMNS},
       EXISTS (SELECT FROM document o JOIN document_content oc ON oc.tenant_id = o.tenant_id AND oc.document_id = o.document_id
                WHERE o.tenant_id = d.tenant_id AND o.digest = d.digest AND o.document_id <> d.document_id
                  AND oc.content_state NOT IN ('expired', 'infected'))
    OR EXISTS (SELECT FROM operation_result r
                WHERE r.tenant_id = d.tenant_id AND r.result -> 'file' ->> 'digest' = encode(d.digest, 'hex')) AS is_shared
  FROM ${DOCUMENTS}
 WHERE d.tenant_id = $1 AND NOT dc.is_settled AND dc.content_state IN ('expired', 'infected')
 ORDER BY d.uploaded_at LIMIT $2`;

/** $2: at most so many. */
export const DOCUMENTS_TO_SCAN = `
SELECT ${COLUMNS}, ${HEAD} FROM ${DOCUMENTS}
 WHERE d.tenant_id = $1 AND NOT dc.is_settled AND dc.content_state = 'scanning' ORDER BY d.uploaded_at LIMIT $2`;

/** $2: one document. */
export const DOCUMENT_FINDINGS = `
SELECT d.flags, d.signatures, d.metadata, d.capture, d.declared_unmarked, d.uploaded_at, dc.is_settled OR ${IS_USED} AS is_settled,
       EXISTS (SELECT FROM document_text t WHERE t.tenant_id = d.tenant_id AND t.document_id = d.document_id AND t.content IS NOT NULL) AS has_text,
       coalesce((SELECT array_prepend(u.name, u.aliases) FROM unit u WHERE u.tenant_id = d.tenant_id AND u.unit_id = d.unit_id), '{}') AS unit_names,
       ARRAY (SELECT DISTINCT u.name FROM document o JOIN unit u ON u.tenant_id = o.tenant_id AND u.unit_id = o.unit_id
               WHERE o.tenant_id = d.tenant_id AND o.digest = d.digest AND o.unit_id <> d.unit_id ORDER BY u.name) AS also_given_by
  FROM ${DOCUMENTS} WHERE d.tenant_id = $1 AND d.document_id = $2`;

export const DOCUMENT_TEXT = 'SELECT content FROM document_text WHERE tenant_id = $1 AND document_id = $2';

/** $2: who sends; $3: since when. Sums of bigint arrive as text. */
export const UPLOAD_USAGE = `
SELECT (SELECT coalesce(sum(d.size), 0) FROM ${DOCUMENTS}
         WHERE d.tenant_id = $1 AND NOT dc.is_settled AND d.client_id = $2 AND d.uploaded_at >= $3) AS by_client,
       (SELECT coalesce(sum(d.size), 0) FROM ${DOCUMENTS} WHERE d.tenant_id = $1 AND dc.content_state IN ('kept', 'scanning')) AS kept,
       (SELECT coalesce(jsonb_object_agg(unit_id, bytes), '{}') FROM (
          SELECT d.unit_id, sum(d.size) AS bytes FROM ${DOCUMENTS}
           WHERE d.tenant_id = $1 AND NOT dc.is_settled AND d.unit_id IS NOT NULL AND d.uploaded_at >= $3 GROUP BY d.unit_id) u) AS by_unit`;

/** $2: the document as it stands in lists of documents, `[{"documentId": …}]`. */
export const TASKS_WITH_DOCUMENT = `
SELECT task_id FROM submission WHERE tenant_id = $1 AND documents @> $2::jsonb
UNION SELECT task_id FROM task WHERE tenant_id = $1 AND proposal -> 'documents' @> $2::jsonb
UNION SELECT task_id FROM contribution WHERE tenant_id = $1 AND opinion -> 'documents' @> $2::jsonb`;

/** $2: a task; $3: a document; $4: the document as it stands in lists of documents. */
export const DOCUMENT_ON_TASK = `
SELECT ${COLUMNS}, ${HEAD},
       ARRAY (SELECT s.number FROM submission s WHERE s.tenant_id = $1 AND s.task_id = $2 AND s.documents @> $4::jsonb) AS versions,
       EXISTS (SELECT FROM task t WHERE t.tenant_id = $1 AND t.task_id = $2
                  AND (t.proposal -> 'documents' @> $4::jsonb OR t.issuance -> 'documents' @> $4::jsonb))
    OR EXISTS (SELECT FROM contribution c WHERE c.tenant_id = $1 AND c.task_id = $2 AND c.opinion -> 'documents' @> $4::jsonb) AS is_beside
  FROM ${DOCUMENTS} WHERE d.tenant_id = $1 AND d.document_id = $3`;

export interface DocumentOnTaskRow extends HeadedDocumentRow {
  versions: number[];
  is_beside: boolean;
}

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

export interface HeadedDocumentRow extends DocumentLoadRow {
  version: number;
  head: string;
}

export interface UnsettledDocumentRow extends HeadedDocumentRow {
  has_text: boolean;
  is_used: boolean;
}

export interface DocumentFindingsRow {
  flags: FileFlag[];
  signatures: PdfSignature[];
  metadata: ReadMetadata | null;
  capture: PageCaptureRecord | null;
  declared_unmarked: boolean;
  uploaded_at: Date;
  is_settled: boolean;
  has_text: boolean;
  unit_names: string[];
  also_given_by: string[];
}

export interface UploadUsageRow {
  by_client: string;
  kept: string;
  by_unit: Record<string, number>;
}

export function toHeadedDocument(row: HeadedDocumentRow): HeadedDocument {
  return { ...toDocument(row), head: headOf('document', row.document_id, row) };
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
