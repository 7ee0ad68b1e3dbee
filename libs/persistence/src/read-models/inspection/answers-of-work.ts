import { DOCUMENT_ACTS } from '#domain/inspection/act-wording';
import { instantText } from '../../sql/instant-text.js';
import {
  ACTOR,
  AT,
  dueInPeriod,
  EVENTS,
  happenedInPeriod,
  idIn,
  names,
  ofPlan,
  ofUnit,
  personNamed,
  REASON,
  THOSE_ASKED_FOR,
} from './asked.js';

/** Each statement gives key, cells (in the order of the question's columns), event_id, task_id and unit_id. */
export const ASSIGNMENT = `
SELECT e.event_id::text AS key, e.event_id, e.task_id, NULL::uuid AS unit_id, ARRAY[t.reference, i.content, lead.name,
    concat_ws(', ', p.number, to_char(p.dated_on, 'DD/MM/YYYY')), ${AT}, ${ACTOR}, ${instantText('received.api_time')}, received.name,
    ((received.api_time AT TIME ZONE 'Asia/Ho_Chi_Minh')::date - (e.api_time AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)::text] AS cells
  FROM ${EVENTS}
  JOIN plan_item i ON i.tenant_id = t.tenant_id AND i.item_id = t.item_id
  JOIN plan p ON p.tenant_id = t.tenant_id AND p.plan_id = t.plan_id
  LEFT JOIN LATERAL (
    SELECT x.api_time, coalesce(hand.name, machine.name) AS name FROM audit_event x
      LEFT JOIN person hand ON hand.tenant_id = x.tenant_id AND hand.person_id = x.actor_id
      LEFT JOIN service_client machine ON machine.tenant_id = x.tenant_id AND machine.service_client_id = x.actor_id
     WHERE x.tenant_id = e.tenant_id AND x.stream = e.stream AND x.seq > e.seq AND x.action = 'task.acknowledge' AND x.api_time <= $7::timestamptz
     ORDER BY x.seq LIMIT 1) received ON true
 WHERE ${THOSE_ASKED_FOR} AND e.action = 'task.assign' AND e.outcome = 'success'`;

const DATE_ACTS = ['task.move-date', 'task.suspend', 'task.resume', 'task.excuse'];

/** A grace, a date that was counted anew, or one that moved with the days of a pause. */
const dateIn = (side: 'before' | 'after'): string =>
  `coalesce(told.payload #>> '{${side},dueOn}', told.payload #>> '{${side},effectiveDueOn}', told.payload #>> '{${side},graceUntil}')`;

export const CHANGED_DATES = `
SELECT e.event_id::text AS key, e.event_id, e.task_id, NULL::uuid AS unit_id, ARRAY[t.reference, lead.name, e.action, t.first_due_on::text,
    ${dateIn('before')}, ${dateIn('after')}, ${AT}, ${ACTOR}, e.actor_role, ${REASON}] AS cells
  FROM ${EVENTS}
 WHERE ${THOSE_ASKED_FOR} AND e.action = ANY (${names(DATE_ACTS)}) AND e.outcome = 'success'`;

/** The date that counts for a task \`t\`: a grace never shortens it. */
const DUE = 'greatest(t.effective_due_on, t.grace_until)';

/** The day on which the unit was done with a task \`t\` with its newest version \`v\`, or today: the domain's \`isLate\`. */
const DONE_ON = `CASE WHEN t.outcome = 'done' THEN t.accepted_on WHEN t.state = 'assigned' THEN $6::date ELSE coalesce(v.completed_on, $6::date) END`;

export const LATENESS = `
SELECT lead.code || '|' || t.reference AS key, passed.event_id, t.task_id, NULL::uuid AS unit_id, ARRAY[lead.name, t.reference, i.content, ${DUE}::text,
    CASE WHEN t.state <> 'assigned' THEN (${DONE_ON})::text END, ((${DONE_ON}) - ${DUE})::text, t.state, t.born_late::text,
    t.lateness ->> 'cause', t.lateness ->> 'text', t.lateness ->> 'responsible',
    CASE WHEN t.lateness IS NOT NULL THEN coalesce(t.lateness #>> '{judgement,reading}', 'none') END] AS cells
  FROM task t
  JOIN plan_item i ON i.tenant_id = t.tenant_id AND i.item_id = t.item_id
  JOIN unit lead ON lead.tenant_id = t.tenant_id AND lead.unit_id = t.lead_unit_id
  LEFT JOIN submission v ON v.tenant_id = t.tenant_id AND v.task_id = t.task_id AND v.number = t.submission_number
  LEFT JOIN LATERAL (
    SELECT x.event_id FROM audit_event x WHERE x.tenant_id = t.tenant_id AND x.task_id = t.task_id AND x.action = 'task.deadline-passed'
     ORDER BY x.event_id DESC LIMIT 1) passed ON true
 WHERE t.tenant_id = $1 AND t.state <> 'draft' AND t.effective_due_on IS NOT NULL AND (t.outcome IS NULL OR t.outcome = 'done')
   AND (t.suspension IS NULL OR t.state <> 'assigned') AND (${DONE_ON}) > ${DUE}
   AND ${ofPlan('t.plan_id')} AND ${ofUnit('t.lead_unit_id')} AND ${dueInPeriod('t.effective_due_on')}`;

/** One file of a version, with what an officer has confirmed of it. */
const HANDED_IN = `jsonb_array_elements(told.payload #> '{after,submission,documents}') WITH ORDINALITY AS file (said, place)
  LEFT JOIN LATERAL (SELECT placed -> 'fields' AS known FROM jsonb_array_elements(told.payload #> '{after,submission,evidence,documents}') placed
    WHERE placed ->> 'documentId' = file.said ->> 'documentId' LIMIT 1) fields ON true`;

/** The tasks that a document was handed in for: what is done with it is done for them. */
const FIRST_TASK = `SELECT v.task_id FROM submission v WHERE v.tenant_id = d.tenant_id
  AND v.documents @> jsonb_build_array(jsonb_build_object('documentId', d.document_id)) ORDER BY v.task_id LIMIT 1`;

const OPENED = Object.keys(DOCUMENT_ACTS).filter((act) => act.startsWith('document.'));

export const DOCUMENTS = `
SELECT e.event_id::text || '|' || lpad(file.place::text, 4, '0') AS key, e.event_id, e.task_id, NULL::uuid AS unit_id, ARRAY[${AT}, e.action, e.outcome,
    t.reference, file.said ->> 'name', fields.known ->> 'number', fields.known ->> 'issuedOn', fields.known ->> 'signer', file.said ->> 'digest',
    ${ACTOR}] AS cells
  FROM ${EVENTS} CROSS JOIN LATERAL ${HANDED_IN}
 WHERE ${THOSE_ASKED_FOR} AND e.action IN ('task.submit', 'task.enter-for') AND e.outcome = 'success'
UNION ALL
SELECT e.event_id::text, e.event_id, t.task_id, NULL::uuid, ARRAY[${AT}, e.action, e.outcome, t.reference, d.name, NULL, NULL, NULL,
    encode(d.digest, 'hex'), coalesce(who.name, software.name)]
  FROM audit_event e
  LEFT JOIN audit_payload y ON y.tenant_id = e.tenant_id AND y.event_id = e.event_id
  CROSS JOIN LATERAL (SELECT CASE WHEN convert_from(y.body, 'UTF8') IS JSON THEN convert_from(y.body, 'UTF8')::jsonb END AS payload) told
  LEFT JOIN person who ON who.tenant_id = e.tenant_id AND who.person_id = e.actor_id
  LEFT JOIN service_client software ON software.tenant_id = e.tenant_id AND software.service_client_id = e.actor_id
  LEFT JOIN document d ON d.tenant_id = e.tenant_id AND d.document_id = ${idIn(`coalesce(told.payload ->> 'documentId', e.target_id)`)}
  LEFT JOIN task t ON t.tenant_id = e.tenant_id AND t.task_id = coalesce(e.task_id, (${FIRST_TASK}))
 WHERE ${THOSE_ASKED_FOR} AND e.action = ANY (${names([...OPENED, 'task.hide-document'])})`;

const DECISIONS_ACTS = [
  'task.approve',
  'task.return',
  'task.close',
  'task.reopen',
  'task.record-outcome',
  'task.refuse-outcome',
  'task.suspend',
  'task.judge-lateness',
  'extension.grant',
  'extension.refuse',
  'contribution.waive',
];

export const DECISIONS = `
SELECT e.event_id::text AS key, e.event_id, e.task_id, NULL::uuid AS unit_id, ARRAY[${AT}, t.reference, lead.name, e.action, e.outcome, ${ACTOR}, e.actor_role,
    handed.name, CASE WHEN e.outcome <> 'success' THEN 'refused' WHEN handed.submitted_by IS NULL THEN NULL
      WHEN handed.submitted_by = e.actor_id THEN 'person' WHEN handed.agency_id = acting.agency_id THEN 'agency' ELSE 'none' END,
    ${REASON}] AS cells
  FROM ${EVENTS}
  LEFT JOIN unit acting ON acting.tenant_id = e.tenant_id AND acting.unit_id = e.actor_unit_id
  LEFT JOIN LATERAL (
    SELECT v.submitted_by, v.agency_id, coalesce(hand.name, machine.name) AS name FROM submission v
      LEFT JOIN person hand ON hand.tenant_id = v.tenant_id AND hand.person_id = v.submitted_by
      LEFT JOIN service_client machine ON machine.tenant_id = v.tenant_id AND machine.service_client_id = v.submitted_by
     WHERE v.tenant_id = e.tenant_id AND v.task_id = e.task_id AND v.submitted_at <= e.api_time
     ORDER BY v.number DESC LIMIT 1) handed ON true
 WHERE ${THOSE_ASKED_FOR} AND e.actor_type <> 'system'
   AND ((e.action = ANY (${names(DECISIONS_ACTS)}) AND e.outcome = 'success') OR (e.outcome = 'denied' AND e.reason_code = 'separation-of-duties'))`;

export const COORDINATION = `
SELECT c.contribution_id::text AS key, asking.event_id, c.task_id, NULL::uuid AS unit_id, ARRAY[t.reference, lead.name, coalesce(asked.name, party.name), c.question,
    ${instantText('c.requested_at')}, ${personNamed('c.requested_by::text')}, c.due_on::text, ${instantText('c.answered_at')},
    (coalesce((c.answered_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date, $6::date) - (c.requested_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)::text,
    CASE WHEN c.state = 'waived' THEN 'waived'
      WHEN c.answered_at IS NULL THEN CASE WHEN $6::date > c.due_on THEN 'silent' ELSE 'waiting' END
      WHEN (c.answered_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date > c.due_on THEN 'late' ELSE 'in-time' END] AS cells
  FROM contribution c
  JOIN task t ON t.tenant_id = c.tenant_id AND t.task_id = c.task_id
  JOIN unit lead ON lead.tenant_id = t.tenant_id AND lead.unit_id = t.lead_unit_id
  LEFT JOIN unit asked ON asked.tenant_id = c.tenant_id AND asked.unit_id = c.unit_id
  LEFT JOIN party ON party.tenant_id = c.tenant_id AND party.party_id = c.party_id
  LEFT JOIN audit_event asking ON asking.tenant_id = c.tenant_id AND asking.stream = 'contribution:' || c.contribution_id AND asking.seq = 1
 WHERE c.tenant_id = $1 AND c.requested_at <= $7::timestamptz AND ${ofPlan('t.plan_id')} AND ${ofUnit('t.lead_unit_id')}
   AND ${happenedInPeriod('c.requested_at')}`;
