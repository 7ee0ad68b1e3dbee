import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { DocumentQueries, DocumentReader, FoundDocument } from '#application/ports/queries/documents';
import type { Page, PageRequest } from '#application/ports/queries/page';
import type { ExtractedText } from '#domain/document/extracted-text';
import { DOCUMENT_TEXT } from '../loading/load-documents.js';
import { DocumentContentRow } from '../rows/document-content.row.js';
import { DocumentRow } from '../rows/document.row.js';
import { UnitRow } from '../rows/unit.row.js';
import { keysetPage } from './keyset.js';
import { seen } from './seen.js';
import type { TenantReader } from './tenant-reader.js';
import { instantText } from '../sql/instant-text.js';

/** Which document was handed in for which task, proposed or given with an opinion. Asked once for a statement. */
const HANDED_IN = `
SELECT l.task_id, (x.listed ->> 'documentId')::uuid AS document_id
  FROM (SELECT s.task_id, s.documents FROM submission s WHERE s.tenant_id = :tenant
        UNION ALL SELECT t.task_id, t.proposal -> 'documents' FROM task t WHERE t.tenant_id = :tenant AND t.proposal IS NOT NULL
        UNION ALL SELECT c.task_id, c.opinion -> 'documents' FROM contribution c WHERE c.tenant_id = :tenant AND c.opinion IS NOT NULL) l,
       jsonb_array_elements(l.documents) AS x (listed)`;

const SEEN = `handed_in h JOIN task t ON t.tenant_id = :tenant AND t.task_id = h.task_id AND ${seen(':tenant')}`;

/** The unit of the reader leads the task `t`, leads it jointly, or was asked for an opinion on it. */
const WORKS_ON = `(t.lead_unit_id = ANY (:units)
  OR t.task_id IN (SELECT c.task_id FROM task_co_lead c WHERE c.tenant_id = :tenant AND c.unit_id = ANY (:units)
    UNION ALL SELECT c.task_id FROM contribution c WHERE c.tenant_id = :tenant AND c.unit_id = ANY (:units)))`;

/** The rule of `openDocument`, for every document `d`. */
const MAY_OPEN = `(d.unit_id = ANY (:units)
  OR d.document_id IN (SELECT h.document_id FROM ${SEEN} WHERE ${WORKS_ON})
  OR (:everyFile AND (d.document_id IN (SELECT h.document_id FROM ${SEEN})
    OR NOT EXISTS (SELECT FROM handed_in h WHERE h.document_id = d.document_id))))`;

/**
 * No index helps here: under row-level security PostgreSQL uses one only for operators that are known to leak nothing, and none that searches
 * within a text is.
 */
const HOLDS_WORDS = `(position(:words IN plain_text(d.name)) > 0 OR EXISTS (
  SELECT FROM document_text x WHERE x.tenant_id = d.tenant_id AND x.document_id = d.document_id
     AND position(:words IN replace(x.plain, E'\\n', ' ')) > 0))`;

const TASKS = `(SELECT coalesce(jsonb_agg(x.json ORDER BY x.json ->> 'reference'), '[]') FROM (
  SELECT DISTINCT jsonb_build_object('id', t.task_id, 'reference', t.reference, 'path', i.path, 'content', i.content, 'state', t.state) AS json
    FROM ${SEEN} JOIN plan_item i ON i.tenant_id = t.tenant_id AND i.item_id = t.item_id WHERE h.document_id = d.document_id) x)`;

const FOUND = `jsonb_build_object('documentId', d.document_id, 'name', d.name, 'mediaType', d.media_type, 'size', d.size,
  'digest', encode(d.digest, 'hex'), 'uploadedAt', ${instantText('d.uploaded_at')},
  'unit', CASE WHEN u.unit_id IS NOT NULL THEN jsonb_build_object('id', u.unit_id, 'code', u.code, 'name', u.name) END,
  'tasks', ${TASKS})`;

const NEWEST = { order: `to_char(d.uploaded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`, id: 'd.document_id' };

export class PgDocumentQueries implements DocumentQueries {
  constructor(private readonly reader: TenantReader) {}

  search(reader: DocumentReader, words: string, page: PageRequest<'uploadedAt'>): Promise<Page<FoundDocument>> {
    return this.reader.readFor(reader, async (manager) => {
      const query = holding(manager, reader, words);
      const { items, nextCursor } = await keysetPage<{ found: FoundDocument }, 'uploadedAt'>(query, NEWEST, page);
      return { items: items.map(({ found }) => found), nextCursor };
    });
  }

  text(tenant: string, documentId: string): Promise<ExtractedText | null> {
    return this.reader.read(tenant, async (manager) => {
      const [row] = await manager.query<{ content: ExtractedText | null }[]>(DOCUMENT_TEXT, [tenant, documentId]);
      return row?.content ?? null;
    });
  }
}

function holding(manager: EntityManager, { tenant, units, everyFile }: DocumentReader, words: string): SelectQueryBuilder<ObjectLiteral> {
  return manager
    .createQueryBuilder()
    .addCommonTableExpression(HANDED_IN, 'handed_in', { materialized: true })
    .select(FOUND, 'found')
    .from(DocumentRow, 'd')
    .innerJoin(DocumentContentRow, 'dc', 'dc.tenant_id = d.tenant_id AND dc.document_id = d.document_id')
    .leftJoin(UnitRow, 'u', 'u.tenant_id = d.tenant_id AND u.unit_id = d.unit_id')
    .where(`d.tenant_id = :tenant AND dc.content_state = 'kept'`, { tenant })
    .andWhere(MAY_OPEN, { units: [...units], everyFile })
    .andWhere(HOLDS_WORDS, { words });
}
