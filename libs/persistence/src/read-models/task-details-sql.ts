import { SCHEME_JSON } from '../loading/load-reporting.js';
import { courseOf } from './contribution-course.js';
import { snoozed } from './snoozed.js';

/**
 * What one task's page shows beside what its verbs read: $1 tenant, $2 task, $3 people and $4 units to name, $5 who reads, $6 today.
 * Dates and instants come as text, so that no driver conversion moves them.
 */
export const TASK_DETAILS = `
SELECT i.timing, p.year, p.before_is_inclusive, p.statutory_wins, lead.type AS reporter,
       (SELECT coalesce(jsonb_agg(${SCHEME_JSON}), '[]') FROM reporting_scheme r WHERE r.tenant_id = t.tenant_id) AS reporting,
       CASE WHEN o.occurrence_id IS NOT NULL THEN jsonb_build_object('id', o.occurrence_id, 'kind', o.kind, 'name', o.name,
         'occurredOn', o.occurred_on, 'dueOn', o.due_on) END AS occurrence,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('year', c.year, 'days', c.days) ORDER BY c.year), '[]') FROM national_calendar c) AS national,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', d.calendar_day_id, 'date', d.day, 'kind', d.kind, 'name', d.name,
                 'announcement', d.announcement)), '[]')
          FROM calendar_day d WHERE d.tenant_id = t.tenant_id AND NOT d.withdrawn) AS own,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('number', v.number, 'contentHash', encode(v.content_hash, 'hex'), 'documents', v.documents,
                 'note', v.note, 'answers', v.answers, 'evidence', v.evidence, 'preparedBy', to_jsonb(v.prepared_by), 'confirmations', v.confirmations, 'enteredFor', v.entered_for, 'submittedBy', v.submitted_by, 'agencyId', v.agency_id,
                 'submittedAt', to_char(v.submitted_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'completedOn', v.completed_on,
                 'submittedByName', coalesce(who.name, software.name)) ORDER BY v.number), '[]')
          FROM submission v
          LEFT JOIN person who ON who.tenant_id = v.tenant_id AND who.person_id = v.submitted_by
          LEFT JOIN service_client software ON software.tenant_id = v.tenant_id AND software.service_client_id = v.submitted_by
         WHERE v.tenant_id = t.tenant_id AND v.task_id = t.task_id) AS submissions,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('documentId', said.payload ->> 'documentId', 'reason', said.payload ->> 'reason',
                 'hiddenByName', coalesce(who.name, software.name), 'hiddenAt', to_char(e.api_time, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
                 ORDER BY e.event_id), '[]')
          FROM audit_event e
          JOIN audit_payload y ON y.tenant_id = e.tenant_id AND y.event_id = e.event_id
          CROSS JOIN LATERAL (SELECT convert_from(y.body, 'UTF8')::jsonb AS payload) said
          LEFT JOIN person who ON who.tenant_id = e.tenant_id AND who.person_id = e.actor_id
          LEFT JOIN service_client software ON software.tenant_id = e.tenant_id AND software.service_client_id = e.actor_id
         WHERE e.tenant_id = t.tenant_id AND e.task_id = t.task_id AND e.action = 'task.hide-document' AND e.outcome = 'success') AS "hiddenDocuments",
       (SELECT coalesce(jsonb_agg(given), '[]')
          FROM contribution c CROSS JOIN LATERAL jsonb_array_elements(c.opinion -> 'documents') given
         WHERE c.tenant_id = t.tenant_id AND c.task_id = t.task_id AND c.opinion IS NOT NULL) AS "opinionDocuments",
       (SELECT coalesce(jsonb_object_agg(c.contribution_id, ${courseOf('$6')}), '{}')
          FROM contribution c WHERE c.tenant_id = t.tenant_id AND c.task_id = t.task_id) AS courses,
       (SELECT coalesce(jsonb_object_agg(w.person_id, w.name), '{}') FROM person w
         WHERE w.tenant_id = t.tenant_id AND w.person_id = ANY ($3::uuid[])) AS people,
       (SELECT coalesce(jsonb_object_agg(u.unit_id, jsonb_build_object('id', u.unit_id, 'code', u.code, 'name', u.name)), '{}') FROM unit u
         WHERE u.tenant_id = t.tenant_id AND u.unit_id = ANY ($4::uuid[])) AS units,
       EXISTS (SELECT 1 FROM task_watcher w
         WHERE w.tenant_id = t.tenant_id AND w.task_id = t.task_id AND w.person_id = $5::uuid AND w.watching) AS watching,
       (SELECT w.snoozed_until::text FROM task_watcher w
         WHERE w.tenant_id = t.tenant_id AND w.task_id = t.task_id AND w.person_id = $5::uuid AND ${snoozed('$6', '$5')}) AS "snoozedUntil",
       (SELECT count(*)::integer FROM comment c WHERE c.tenant_id = t.tenant_id AND c.task_id = t.task_id AND c.state = 'standing') AS comments
  FROM task t
  JOIN plan p ON p.tenant_id = t.tenant_id AND p.plan_id = t.plan_id
  JOIN unit lead ON lead.tenant_id = t.tenant_id AND lead.unit_id = t.lead_unit_id
  JOIN plan_item i ON i.tenant_id = t.tenant_id AND i.item_id = t.item_id
  JOIN obligation b ON b.tenant_id = t.tenant_id AND b.obligation_id = t.obligation_id
  LEFT JOIN occurrence o ON o.tenant_id = b.tenant_id AND o.occurrence_id = b.occurrence_id
 WHERE t.tenant_id = $1 AND t.task_id = $2`;
