import { instantText } from '../sql/instant-text.js';
import { seen } from './seen.js';
import { holdAllWords } from './searched-words.js';
import { unitName } from './unit-name.js';

/** The documents that were handed in for tasks of a list (task_id, proposal), proposed, or given with an opinion. */
const handedInFor = (list: string): string => `
SELECT (x.listed ->> 'documentId')::uuid AS document_id
  FROM (SELECT s.documents FROM ${list} l JOIN submission s ON s.tenant_id = $1 AND s.task_id = l.task_id
        UNION ALL SELECT l.proposal -> 'documents' FROM ${list} l WHERE l.proposal IS NOT NULL
        UNION ALL SELECT c.opinion -> 'documents' FROM ${list} l JOIN contribution c ON c.tenant_id = $1 AND c.task_id = l.task_id
                   WHERE c.opinion IS NOT NULL) o,
       jsonb_array_elements(o.documents) AS x (listed)`;

/** The tasks of plans that hide tasks from somebody. */
const CONFINED = `task t JOIN plan p ON p.tenant_id = $1 AND p.plan_id = t.plan_id
  AND (p.drafts_seen_by <> 'administration' OR p.tasks_seen_by <> 'administration') WHERE t.tenant_id = $1`;

/**
 * Documents by their names, for whoever may open them. Beside `searchParameters`: $7 the reader's units, $8 whether their role opens every file.
 * The rule is that of `openDocument`; it begins at the tasks of the reader's units, and not at all that was ever handed in.
 */
export const FOUND_DOCUMENTS = `
WITH working AS MATERIALIZED (
  SELECT t.task_id, t.proposal FROM task t WHERE t.tenant_id = $1 AND t.task_id IN (
    SELECT l.task_id FROM task l WHERE l.tenant_id = $1 AND l.lead_unit_id = ANY ($7::uuid[])
    UNION SELECT c.task_id FROM task_co_lead c WHERE c.tenant_id = $1 AND c.unit_id = ANY ($7::uuid[])
    UNION SELECT c.task_id FROM contribution c WHERE c.tenant_id = $1 AND c.unit_id = ANY ($7::uuid[])) AND ${seen('$1')}),
hidden AS MATERIALIZED (SELECT t.task_id, t.proposal FROM ${CONFINED} AND NOT ${seen('$1')}),
shown AS MATERIALIZED (SELECT t.task_id, t.proposal FROM task t WHERE t.tenant_id = $1 AND ${seen('$1')})
SELECT jsonb_build_object('id', d.document_id, 'name', d.name, 'mediaType', d.media_type, 'uploadedAt', ${instantText('d.uploaded_at')},
         'unit', ${unitName('d', 'unit_id')}) AS json
  FROM search_entry e JOIN document d ON d.tenant_id = e.tenant_id AND d.document_id = e.object_id
  JOIN document_content dc ON dc.tenant_id = d.tenant_id AND dc.document_id = d.document_id
 WHERE ${holdAllWords('document')} AND dc.content_state = 'kept'
   AND (d.unit_id = ANY ($7::uuid[]) OR d.document_id IN (${handedInFor('working')})
     OR ($8::boolean AND (d.document_id NOT IN (${handedInFor('hidden')}) OR d.document_id IN (${handedInFor('shown')}))))
 ORDER BY e.searched LIKE $3 DESC, d.uploaded_at DESC, d.document_id LIMIT $4`;
