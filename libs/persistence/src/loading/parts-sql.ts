import type { LoadedHandoff } from '#application/ports/loaded';
import type { Extension } from '#domain/extension/extension';
import { instantText } from '../sql/instant-text.js';

/** The extensions of the task `t`, oldest first: ids are made in the order of time. */
export const EXTENSIONS_OF_TASK = `
SELECT coalesce(jsonb_agg(jsonb_build_object('id', e.extension_id, 'taskId', e.task_id, 'state', e.state, 'dueOnThen', e.due_on_then,
         'requestedDueOn', e.requested_due_on, 'reason', e.reason, 'requestedBy', e.requested_by, 'requestedAt', ${instantText('e.requested_at')},
         'grantedDueOn', e.granted_due_on, 'decidedBy', e.decided_by, 'decidedAt', ${instantText('e.decided_at')},
         'decisionNote', e.decision_note, 'version', e.version) ORDER BY e.extension_id), '[]')
  FROM extension e WHERE e.tenant_id = t.tenant_id AND e.task_id = t.task_id`;

/** The handoff `h`. */
export const HANDOFF = `jsonb_build_object('id', h.handoff_id, 'taskId', h.task_id, 'state', h.state, 'fromUnitId', h.from_unit_id,
         'toUnitId', h.to_unit_id, 'reason', h.reason, 'offeredBy', h.offered_by, 'offeredAt', ${instantText('h.offered_at')},
         'answeredBy', h.answered_by, 'answeredAt', ${instantText('h.answered_at')}, 'declineReason', h.decline_reason, 'version', h.version)`;

/** The handoffs of the task `t`, oldest first, with both units as they stand. */
export const HANDOFFS_OF_TASK = `
SELECT coalesce(jsonb_agg(jsonb_build_object(
         'handoff', ${HANDOFF},
         'receiver', jsonb_build_object('unitId', r.unit_id, 'agencyId', r.agency_id, 'officerSubmits', r.officer_submits),
         'fromUnit', jsonb_build_object('id', f.unit_id, 'code', f.code, 'name', f.name),
         'toUnit', jsonb_build_object('id', r.unit_id, 'code', r.code, 'name', r.name)) ORDER BY h.handoff_id), '[]')
  FROM handoff h
  JOIN unit f ON f.tenant_id = h.tenant_id AND f.unit_id = h.from_unit_id
  JOIN unit r ON r.tenant_id = h.tenant_id AND r.unit_id = h.to_unit_id
 WHERE h.tenant_id = t.tenant_id AND h.task_id = t.task_id`;

/** What the two statements give. */
export interface PartsJson {
  extensions: Extension[];
  handoffs: LoadedHandoff[];
}

/** Where a part and the end of its stream are found. $1 tenant, $2 its id. */
export const PART_OF = {
  extension: `SELECT task_id, version, encode(head, 'hex') AS head FROM extension WHERE tenant_id = $1 AND extension_id = $2`,
  handoff: `SELECT task_id, version, encode(head, 'hex') AS head FROM handoff WHERE tenant_id = $1 AND handoff_id = $2`,
} as const;
