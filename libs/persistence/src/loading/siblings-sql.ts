/** The other tasks of the obligation of the task `t` under the same lead, by id. */
export const SIBLINGS_OF_TASK = `
SELECT coalesce(jsonb_agg(jsonb_build_object('taskId', s.task_id, 'reference', s.reference, 'state', s.state, 'bundleId', s.bundle_id,
         'preparedBy', coalesce(s.proposal -> 'preparedBy', '[]') || coalesce(to_jsonb(w.prepared_by), '[]')) ORDER BY s.task_id), '[]')
  FROM task s
  LEFT JOIN submission w ON w.tenant_id = s.tenant_id AND w.task_id = s.task_id AND w.number = s.submission_number
 WHERE s.tenant_id = t.tenant_id AND s.obligation_id = t.obligation_id AND s.lead_unit_id = t.lead_unit_id AND s.task_id <> t.task_id`;
