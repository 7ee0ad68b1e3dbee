import { ADMINISTRATIVE_ACTS } from '#domain/inspection/act-wording';
import { instantText } from '../../sql/instant-text.js';
import { ACTOR, AT, EVENTS, happenedInPeriod, idIn, names, ofPlan, personNamed, REASON, THOSE_ASKED_FOR, unitNamed } from './asked.js';

/** As in answers-of-work.ts. */
export const AFTER_CLOSING = `
SELECT e.event_id::text AS key, e.event_id, e.task_id, NULL::uuid AS unit_id, ARRAY[${AT}, coalesce(t.reference, p.code), lead.name, e.action,
    ${instantText('closing.api_time')}, ${ACTOR}, e.actor_role, ${REASON}] AS cells
  FROM ${EVENTS}
  LEFT JOIN plan p ON p.tenant_id = e.tenant_id AND p.plan_id = e.plan_id
  LEFT JOIN LATERAL (
    SELECT x.api_time FROM audit_event x WHERE x.tenant_id = e.tenant_id AND x.stream = e.stream AND x.seq < e.seq
       AND x.state_after = 'closed' AND x.state_before <> 'closed'
     ORDER BY x.seq DESC LIMIT 1) closing ON true
 WHERE ${THOSE_ASKED_FOR} AND e.state_before = 'closed' AND e.outcome = 'success' AND e.target_type IN ('task', 'plan')`;

/** What an act of administering was done to, in its name: as the event tells it, else as it is called now. */
const ABOUT = `coalesce(told.payload #>> '{after,name}', told.payload #>> '{before,name}', told.payload ->> 'alias',
  ${personNamed(`coalesce(told.payload #>> '{after,personId}', CASE e.target_type WHEN 'person' THEN e.target_id END)`)},
  (SELECT m.role || ', ' || held.name || ', ' || at.name FROM membership m JOIN person held USING (tenant_id, person_id)
     JOIN unit at ON at.tenant_id = m.tenant_id AND at.unit_id = m.unit_id
    WHERE m.tenant_id = $1 AND m.membership_id = ${idIn(`CASE e.target_type WHEN 'membership' THEN e.target_id END`)}),
  ${unitNamed(`CASE e.target_type WHEN 'unit' THEN e.target_id END`)}, p.code, t.reference, e.target_type)`;

/** What is done to the organisation belongs to no plan, and stands beside the acts on every plan. */
const ON_PLAN = ofPlan('coalesce(e.plan_id, t.plan_id, p.plan_id, $2::uuid)');

const ROLE_GIVEN = `concat_ws(', ', told.payload #>> '{after,role}', ${unitNamed(`told.payload #>> '{after,unitId}'`)})`;

export const ADMINISTRATION = `
SELECT e.event_id::text AS key, e.event_id, e.task_id, NULL::uuid AS unit_id, ARRAY[${AT}, e.action, e.outcome,
    concat_ws(': ', ${ABOUT}, nullif(${ROLE_GIVEN}, '')), ${ACTOR}, e.actor_role, acting.name,
    coalesce(told.payload #>> '{after,legalBasis}', told.payload #>> '{after,announcement}', ${REASON}, e.reason_code)] AS cells
  FROM ${EVENTS}
  LEFT JOIN plan p ON p.tenant_id = e.tenant_id AND p.plan_id = ${idIn(`CASE e.target_type WHEN 'plan' THEN e.target_id END`)}
  LEFT JOIN unit acting ON acting.tenant_id = e.tenant_id AND acting.unit_id = e.actor_unit_id
 WHERE e.tenant_id = $1 AND e.api_time <= $7::timestamptz AND ${happenedInPeriod('e.api_time')}
   AND ${ON_PLAN} AND e.action = ANY (${names(Object.keys(ADMINISTRATIVE_ACTS))})`;

/** Written in the envelope alone: the bytes are searched before they are read. */
const ON_BEHALF = `position(convert_to('"onBehalfOf":"', 'UTF8') IN e.envelope) > 0`;
const BEHALF = `CASE WHEN ${ON_BEHALF} THEN convert_from(e.envelope, 'UTF8')::jsonb #>> '{actor,onBehalfOf}' END`;

export const ANOTHERS_NAME = `
SELECT e.event_id::text AS key, e.event_id, e.task_id, NULL::uuid AS unit_id, ARRAY[${AT}, e.action, t.reference, ${ACTOR}, e.actor_role,
    coalesce(${personNamed(BEHALF)}, CASE WHEN e.action IN ('task.enter-for', 'task.excuse') THEN lead.name END),
    CASE WHEN e.action = 'task.enter-for' THEN 'entered-for' WHEN e.action = 'task.excuse' THEN 'outage'
      WHEN e.actor_type = 'service' THEN 'service' ELSE 'deputy' END,
    coalesce(told.payload #>> '{after,submission,enteredFor,reason}', outage.legal_basis, deputy.legal_basis, ${REASON})] AS cells
  FROM ${EVENTS}
  LEFT JOIN LATERAL (SELECT o.reason AS legal_basis FROM outage o
    WHERE o.tenant_id = e.tenant_id AND o.outage_id = ${idIn(`told.payload ->> 'outageId'`)}) outage ON true
  LEFT JOIN LATERAL (
    SELECT y.legal_basis FROM deputy y WHERE y.tenant_id = e.tenant_id AND y.person_id = e.actor_id AND y.for_person_id = ${idIn(BEHALF)}
       AND y.valid_from <= (e.api_time AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
     ORDER BY y.valid_from DESC LIMIT 1) deputy ON true
 WHERE ${THOSE_ASKED_FOR} AND e.outcome = 'success' AND (e.action IN ('task.enter-for', 'task.excuse') OR ${ON_BEHALF})`;
