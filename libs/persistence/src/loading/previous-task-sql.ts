/** When the obligation `o` falls, with its event `e`: by the first day of its window, its date, or the day of its event. */
const falls = (o: string, e: string): string => `coalesce(${o}.from_on, ${o}.due_on, ${e}.occurred_on)`;

/** Of the row and the lead of task `$2` of tenant `$1`, the last task before it whose version was accepted. */
export const PREVIOUS_TASK = `
SELECT b.task_id AS id
  FROM task t
  JOIN obligation o ON o.tenant_id = t.tenant_id AND o.obligation_id = t.obligation_id
  LEFT JOIN occurrence e ON e.tenant_id = o.tenant_id AND e.occurrence_id = o.occurrence_id
  JOIN task b ON b.tenant_id = t.tenant_id AND b.item_id = t.item_id AND b.lead_unit_id = t.lead_unit_id AND b.obligation_id <> t.obligation_id
  JOIN obligation p ON p.tenant_id = b.tenant_id AND p.item_id = t.item_id AND p.obligation_id = b.obligation_id
  LEFT JOIN occurrence f ON f.tenant_id = p.tenant_id AND f.occurrence_id = p.occurrence_id
 WHERE t.tenant_id = $1 AND t.task_id = $2 AND b.accepted_on IS NOT NULL AND ${falls('p', 'f')} < ${falls('o', 'e')}
 ORDER BY ${falls('p', 'f')} DESC, b.task_id DESC LIMIT 1`;
