import { seen } from './seen.js';
import { holdAllWords, NAMED_ITEMS } from './searched-words.js';

/** So many rows, and so many units that are named beside them, are looked through for tasks: of all others a list with `q` tells. */
const LOOKED_THROUGH = 20;

/** What `seen` and the order ask of a task. */
const OF_TASK = 't.task_id, t.plan_id, t.state, t.lead_unit_id, t.origin_unit_id, t.added_reviewers, t.effective_due_on';

/**
 * Tasks by the words of their row, and of their lead unit beside it; by their reference. Beside `searchParameters` and `referenceParameters`:
 * $10 the reader's units, $11 to $12 the ranges of all words.
 *
 * A task has no words of its own. Those of rows and units are looked for, which are few, and their tasks reached by key: those of the best rows,
 * and all that the reader's units and the units that were named have.
 * Rank: 0 named by its reference, 1 the words stand together in the row, 2 apart, 3 some only in the unit's name.
 */
export const FOUND_TASKS = `
WITH found AS (
  SELECT 0 AS rank, ${OF_TASK} FROM task t
   WHERE t.tenant_id = $1 AND t.item_id IN (${NAMED_ITEMS}) AND ($9::text IS NULL OR starts_with(lower(t.reference), lower($9::text)))
  UNION ALL
  SELECT best.rank, ${OF_TASK}
    FROM (SELECT e.object_id, CASE WHEN e.searched LIKE $3 THEN 1 ELSE 2 END AS rank FROM search_entry e
           WHERE ${holdAllWords('item')} ORDER BY rank, e.object_id DESC LIMIT ${LOOKED_THROUGH}) best
    JOIN task t ON t.tenant_id = $1 AND t.item_id = best.object_id
  UNION ALL
  SELECT CASE WHEN i.searched LIKE $3 THEN 1 WHEN i.searched LIKE ALL ($2::text[]) THEN 2 ELSE 3 END, ${OF_TASK}
    FROM task t JOIN search_entry i ON i.tenant_id = $1 AND i.kind = 'item' AND i.object_id = t.item_id
    JOIN search_entry u ON u.tenant_id = $1 AND u.kind = 'unit' AND u.object_id = t.lead_unit_id
   WHERE t.tenant_id = $1 AND i.searched LIKE ANY ($2::text[]) AND (i.searched || u.searched) LIKE ALL ($2::text[])
     AND t.lead_unit_id = ANY ($10::uuid[] || ARRAY(
       SELECT w.object_id FROM unnest($11::text[], $12::text[]) WITH ORDINALITY AS r (first, past, place)
         JOIN search_word w ON w.tenant_id = $1 AND w.kind = 'unit' AND w.word >= r.first AND w.word < r.past
        GROUP BY w.object_id ORDER BY count(DISTINCT r.place) DESC, w.object_id DESC LIMIT ${LOOKED_THROUGH}))),
best AS (
  SELECT t.task_id, row_number() OVER (ORDER BY CASE min(t.rank) WHEN 0 THEN 0 WHEN 3 THEN 2 ELSE 1 END, (t.lead_unit_id = ANY ($10::uuid[])) DESC,
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
