import { SIBLINGS_OF_TASK } from './siblings-sql.js';
import { SIGHT } from './sight-sql.js';
import { EXTENSIONS_OF_TASK, HANDOFFS_OF_TASK } from './parts-sql.js';

/**
 * Coordinators and co-leads that a reorganisation ended are told of closed tasks alone: of others their successors stand beside them.
 * Everything that a command on a task reads, for the tasks `$2` of the tenant `$1`, in one statement.
 * Dates come as text and arrays as JSON, so that no driver conversion moves a legal date by a time zone.
 */
export const LOAD_TASKS = `
SELECT t.task_id, t.obligation_id, t.origin_unit_id, t.lead_unit_id, t.reference, t.state, t.machine_version, t.version, t.parts_version,
       encode(t.head, 'hex') AS head, t.first_due_on::text, t.effective_due_on::text, t.grace_until::text, t.deadline_passed_on::text, t.born_late, t.suspension, t.lateness,
       t.acknowledged_at, t.claim, t.started_at, t.reminded_at, t.proposal, t.progress, t.review, t.approvals, t.added_reviewers, t.last_return, t.contest, t.added_coordinators, t.bundle_id, t.decline_reason, t.issuance, t.outcome, t.closed_at, t.accepted_on::text, t.created_at,
       p.plan_id, p.code AS plan_code, p.title AS plan_title, p.practice, p.owner_unit_id, p.close_policy, p.year,
       i.item_id, i.path, i.section_number, i.group_heading, i.content, i.deliverables, i.timing ->> 'text' AS timing_text, i.timing -> 'rules' AS timing_rules, i.nil_allowed, i.issuer, o.from_on::text,
       i.coordinators AS printed_coordinators, i.contribution_days,
       s.title AS section_title,
       lead.code AS lead_code, lead.name AS lead_name, lead.type AS lead_type, lead.agency_id AS lead_agency_id, lead.officer_submits,
       v.number, encode(v.content_hash, 'hex') AS content_hash, v.documents, v.note, v.answers, v.evidence, to_jsonb(v.prepared_by) AS prepared_by, v.confirmations, v.entered_for,
       v.submitted_by,
       v.agency_id AS submission_agency_id, v.submitted_at, v.completed_on::text,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', u.unit_id, 'code', u.code, 'name', u.name, 'agencyId', u.agency_id,
                 'officerSubmits', u.officer_submits) ORDER BY u.code), '[]')
          FROM task_co_lead c JOIN unit u ON u.tenant_id = c.tenant_id AND u.unit_id = c.unit_id
         WHERE c.tenant_id = t.tenant_id AND c.task_id = t.task_id AND (u.successor_id IS NULL OR t.state = 'closed')) AS co_leads,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('validFrom', m.valid_from, 'validTo', m.valid_to)), '[]')
          FROM membership m
         WHERE m.tenant_id = t.tenant_id AND m.unit_id = t.lead_unit_id AND m.person_id = (t.claim ->> 'personId')::uuid
           AND m.role IN ('officer', 'unit-head')) AS claimant_terms,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('validFrom', a.valid_from, 'validTo', a.valid_to)), '[]')
          FROM absence a WHERE a.tenant_id = t.tenant_id AND a.person_id = (t.claim ->> 'personId')::uuid) AS claimant_absences,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', u.unit_id, 'code', u.code, 'name', u.name) ORDER BY u.code), '[]')
          FROM task_coordinator c JOIN unit u ON u.tenant_id = c.tenant_id AND u.unit_id = c.unit_id
         WHERE c.tenant_id = t.tenant_id AND c.task_id = t.task_id AND (u.successor_id IS NULL OR t.state = 'closed')) AS coordinators,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.contribution_id, 'state', c.state, 'question', c.question, 'dueOn', c.due_on,
                 'required', c.required, 'origin', c.origin, 'version', c.version,
                 'unit', CASE WHEN u.unit_id IS NULL THEN NULL ELSE jsonb_build_object('id', u.unit_id, 'code', u.code, 'name', u.name) END,
                 'party', CASE WHEN x.party_id IS NULL THEN NULL ELSE jsonb_build_object('id', x.party_id, 'name', x.name) END)
                 ORDER BY c.contribution_id), '[]')
          FROM contribution c
          LEFT JOIN unit u ON u.tenant_id = c.tenant_id AND u.unit_id = c.unit_id
          LEFT JOIN party x ON x.tenant_id = c.tenant_id AND x.party_id = c.party_id
         WHERE c.tenant_id = t.tenant_id AND c.task_id = t.task_id) AS contributions,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', x.party_id, 'name', x.name) ORDER BY x.party_id), '[]')
          FROM jsonb_array_elements(i.coordinators) printed
          JOIN party x ON x.tenant_id = t.tenant_id AND x.kind = 'external' AND x.party_id = (printed -> 'resolved' ->> 'id')::uuid) AS outside_coordinators,
       ${SIGHT} AS sight,
       (${SIBLINGS_OF_TASK}) AS siblings,
       (${EXTENSIONS_OF_TASK}) AS extensions,
       (${HANDOFFS_OF_TASK}) AS handoffs,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('verb', r.verb, 'section', r.section_number, 'itemId', r.item_id, 'unitId', r.unit_id,
                 'unitType', r.unit_type, 'level', r.level, 'needed', r.needed, 'kind', r.decider_kind, 'role', r.decider_role, 'deciderUnitId', r.decider_unit_id,
                 'personId', r.decider_person_id) ORDER BY r.line), '[]')
          FROM responsibility r WHERE r.tenant_id = t.tenant_id AND r.plan_id = t.plan_id) AS lines
  FROM task t
  JOIN plan p ON p.tenant_id = t.tenant_id AND p.plan_id = t.plan_id
  JOIN plan_item i ON i.tenant_id = t.tenant_id AND i.item_id = t.item_id
  JOIN obligation o ON o.tenant_id = t.tenant_id AND o.obligation_id = t.obligation_id
  JOIN plan_section s ON s.tenant_id = t.tenant_id AND s.plan_id = i.plan_id AND s.number = i.section_number
  JOIN unit lead ON lead.tenant_id = t.tenant_id AND lead.unit_id = t.lead_unit_id
  LEFT JOIN submission v ON v.tenant_id = t.tenant_id AND v.task_id = t.task_id AND v.number = t.submission_number
 WHERE t.tenant_id = $1 AND t.task_id = ANY ($2::uuid[])`;
