import type { Participant, TaskSight } from '#domain/task/sight';

/** What the plan `p` says of who sees the task `t`. */
const SEEN_BY = `CASE t.state WHEN 'draft' THEN p.drafts_seen_by ELSE p.tasks_seen_by END`;

/** The units `x` that take part in the task `t`. */
const PARTICIPANTS = `unit x WHERE x.tenant_id = t.tenant_id AND x.unit_id IN (
  SELECT t.lead_unit_id UNION ALL SELECT t.origin_unit_id
  UNION ALL SELECT c.unit_id FROM task_co_lead c WHERE c.tenant_id = t.tenant_id AND c.task_id = t.task_id
  UNION ALL SELECT c.unit_id FROM task_coordinator c WHERE c.tenant_id = t.tenant_id AND c.task_id = t.task_id
  UNION ALL SELECT c.unit_id FROM contribution c WHERE c.tenant_id = t.tenant_id AND c.task_id = t.task_id
  UNION ALL SELECT h.to_unit_id FROM handoff h WHERE h.tenant_id = t.tenant_id AND h.task_id = t.task_id AND h.state = 'offered')`;

/** Of the task `t` of the plan `p`. */
export const SIGHT = `CASE WHEN ${SEEN_BY} <> 'administration' THEN jsonb_build_object('seenBy', ${SEEN_BY}, 'issuerUnitId', p.issuer_unit_id,
  'participants', (SELECT coalesce(jsonb_agg(jsonb_build_object('unitId', x.unit_id, 'agencyId', x.agency_id)), '[]') FROM ${PARTICIPANTS})) END`;

export interface SightJson {
  readonly seenBy: TaskSight['seenBy'];
  readonly issuerUnitId: string;
  readonly participants: readonly Participant[];
}
