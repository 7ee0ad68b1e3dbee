import { HANDOFF } from './parts-sql.js';

/** Of tenant `$1`, the tasks that are not closed and in which one of the units `$2` leads, leads jointly or coordinates. */
export const OPEN_TASKS_OF_UNITS = `
SELECT task_id FROM task WHERE tenant_id = $1 AND state <> 'closed' AND lead_unit_id = ANY ($2::uuid[])
UNION SELECT t.task_id FROM task_co_lead c JOIN task t USING (tenant_id, task_id)
       WHERE c.tenant_id = $1 AND c.unit_id = ANY ($2::uuid[]) AND t.state <> 'closed'
UNION SELECT t.task_id FROM task_coordinator c JOIN task t USING (tenant_id, task_id)
       WHERE c.tenant_id = $1 AND c.unit_id = ANY ($2::uuid[]) AND t.state <> 'closed'`;

export const OPEN_TASKS_LED_BY = `SELECT task_id FROM task WHERE tenant_id = $1 AND state <> 'closed' AND lead_unit_id = ANY ($2::uuid[])`;

export const OPEN_CONTRIBUTIONS_OF_UNITS = `
SELECT c.contribution_id AS id, c.task_id AS "taskId", c.unit_id AS "unitId", t.reference, c.due_on::text AS "dueOn", c.state,
       c.version, encode(c.head, 'hex') AS head
  FROM contribution c JOIN task t USING (tenant_id, task_id)
 WHERE c.tenant_id = $1 AND c.unit_id = ANY ($2::uuid[]) AND c.state IN ('requested', 'acknowledged')
 ORDER BY c.contribution_id`;

/** Also those of tasks that the units lead: whoever takes over may be the one that the task is offered to. */
export const OPEN_HANDOFFS_OF_UNITS = `
SELECT h.handoff_id AS id, ${HANDOFF} AS handoff, t.reference,
       array_prepend(t.lead_unit_id, ARRAY(SELECT c.unit_id FROM task_co_lead c WHERE c.tenant_id = t.tenant_id AND c.task_id = t.task_id)) AS leads,
       h.version, encode(h.head, 'hex') AS head
  FROM handoff h JOIN task t USING (tenant_id, task_id)
 WHERE h.tenant_id = $1 AND h.state = 'offered' AND t.state <> 'closed'
   AND (h.to_unit_id = ANY ($2::uuid[]) OR t.lead_unit_id = ANY ($2::uuid[])
        OR EXISTS (SELECT 1 FROM task_co_lead c WHERE c.tenant_id = t.tenant_id AND c.task_id = t.task_id AND c.unit_id = ANY ($2::uuid[])))
 ORDER BY h.handoff_id`;

/** `$3`: the day on or after which they are in force. */
export const MEMBERSHIPS_OF_UNITS = `
SELECT m.membership_id AS id, m.person_id AS "personId", p.name AS "personName", m.unit_id AS "unitId", m.role,
       m.valid_from::text AS "validFrom", m.valid_to::text AS "validTo", m.version, encode(m.head, 'hex') AS head
  FROM membership m JOIN person p USING (tenant_id, person_id)
 WHERE m.tenant_id = $1 AND m.unit_id = ANY ($2::uuid[]) AND (m.valid_to IS NULL OR m.valid_to >= $3::date)
 ORDER BY m.membership_id`;

export const DEPUTIES_OF_UNITS = `
SELECT d.deputy_id AS id, d.person_id AS "personId", p.name AS "personName", d.for_person_id AS "forPersonId", d.unit_id AS "unitId", d.role,
       d.legal_basis AS "legalBasis", d.valid_from::text AS "validFrom", d.valid_to::text AS "validTo", d.version, encode(d.head, 'hex') AS head
  FROM deputy d JOIN person p USING (tenant_id, person_id)
 WHERE d.tenant_id = $1 AND d.unit_id = ANY ($2::uuid[]) AND (d.valid_to IS NULL OR d.valid_to >= $3::date)
 ORDER BY d.deputy_id`;

export const CLIENTS_OF_UNITS = `
SELECT service_client_id AS id, name, unit_id AS "unitId", version, encode(head, 'hex') AS head
  FROM service_client WHERE tenant_id = $1 AND unit_id = ANY ($2::uuid[]) ORDER BY service_client_id`;

/** In the order in which they were carried out. */
export const SPLITS = `
SELECT step ->> 'unit' AS unit, step -> 'parts' AS parts
  FROM reorganisation r CROSS JOIN LATERAL jsonb_array_elements(r.steps) step
 WHERE r.tenant_id = $1 AND step ->> 'kind' = 'split'
 ORDER BY r.effective_on, r.reorganisation_id`;

export const OPEN_LEADS = `
SELECT plan_id AS "planId", item_id AS "itemId", lead_unit_id AS "leadUnitId", count(*)::int AS tasks
  FROM task WHERE tenant_id = $1 AND state <> 'closed' GROUP BY plan_id, item_id, lead_unit_id`;
