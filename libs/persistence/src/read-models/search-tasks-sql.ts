import { seen } from './seen.js';
import { heldWords, NAMED_ITEMS } from './searched-words.js';

/** So many rows, and so many units that are named beside them, are looked through for tasks: of all others a list with `q` tells. */
const LOOKED_THROUGH = 20;

/** What `seen` and the order ask of a task. */
const OF_TASK = 't.task_id, t.plan_id, t.state, t.lead_unit_id, t.origin_unit_id, t.added_reviewers, t.effective_due_on';

/**
 * Tasks by the words of their row, and of their lead unit beside it; by their reference. Beside `searchParameters`: $8 the bits of all words,
 * $9 the reader's units.
 *
 * No index finds a word within a text under row-level security. So the words are looked for in what is kept of rows and units, which are few,
 * and their tasks are reached by key: those of the best rows, and all that the reader's units and the units that were named have.
 * Rank: 0 named by its reference, 1 the words stand together in the row, 2 apart, 3 some only in the unit's name.
 */
export const FOUND_TASKS = `
WITH hit AS MATERIALIZED (
  SELECT e.kind, e.object_id, ${heldWords('$2::text[]')} AS words, CASE WHEN e.searched LIKE $3 THEN 1 ELSE 2 END AS rank
    FROM search_entry e WHERE e.tenant_id = $1 AND e.kind IN ('item', 'unit') AND e.searched LIKE ANY ($2::text[])),
found AS (
  SELECT 0 AS rank, ${OF_TASK} FROM task t
   WHERE t.tenant_id = $1 AND t.item_id IN (${NAMED_ITEMS}) AND ($7::text IS NULL OR starts_with(lower(t.reference), lower($7::text)))
  UNION ALL
  SELECT best.rank, ${OF_TASK}
    FROM (SELECT h.object_id, h.rank FROM hit h WHERE h.kind = 'item' AND h.words = $8::integer
           ORDER BY h.rank, h.object_id DESC LIMIT ${LOOKED_THROUGH}) best
    JOIN task t ON t.tenant_id = $1 AND t.item_id = best.object_id
  UNION ALL
  SELECT CASE WHEN i.words = $8::integer THEN i.rank ELSE 3 END, ${OF_TASK}
    FROM task t JOIN hit i ON i.kind = 'item' AND i.object_id = t.item_id LEFT JOIN hit u ON u.kind = 'unit' AND u.object_id = t.lead_unit_id
   WHERE t.tenant_id = $1 AND (i.words | coalesce(u.words, 0)) = $8::integer
     AND t.lead_unit_id = ANY ($9::uuid[] || ARRAY(
       SELECT h.object_id FROM hit h WHERE h.kind = 'unit' ORDER BY bit_count(h.words::bit(32)) DESC, h.rank, h.object_id LIMIT ${LOOKED_THROUGH}))),
best AS (
  SELECT t.task_id, row_number() OVER (ORDER BY CASE min(t.rank) WHEN 0 THEN 0 WHEN 3 THEN 2 ELSE 1 END, (t.lead_unit_id = ANY ($9::uuid[])) DESC,
           min(t.rank), t.state = 'closed', t.effective_due_on NULLS LAST, t.task_id) AS place
    FROM found t WHERE ${seen('$1')}
   GROUP BY t.task_id, t.lead_unit_id, t.state, t.effective_due_on)
SELECT jsonb_build_object('id', t.task_id, 'reference', t.reference, 'path', i.path, 'content', i.content, 'state', t.state,
         'outcome', t.outcome, 'effectiveDueOn', t.effective_due_on,
         'leadUnit', jsonb_build_object('id', u.unit_id, 'code', u.code, 'name', u.name)) AS json
  FROM best JOIN task t ON t.tenant_id = $1 AND t.task_id = best.task_id
  JOIN plan_item i ON i.tenant_id = $1 AND i.item_id = t.item_id
  JOIN unit u ON u.tenant_id = $1 AND u.unit_id = t.lead_unit_id
 WHERE best.place <= $4
 ORDER BY best.place`;
