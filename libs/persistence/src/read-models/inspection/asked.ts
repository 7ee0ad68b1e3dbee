import { instantText } from '../../sql/instant-text.js';

/**
 * What every answer is asked with: $1 tenant; $2 plan, $3 unit, $4 first and $5 last day, each null where it does not narrow; $6 today; $7 the
 * moment up to which the log is read; $8 the key after which the page begins, $9 how many rows.
 */
export const ASKED = `SELECT $1::uuid AS tenant, $2::uuid AS plan, $3::uuid AS unit, $4::date AS first_day, $5::date AS last_day,
  $6::date AS today, $7::timestamptz AS through, $8::text AS after_key, $9::integer AS most`;

const midnight = (day: string): string => `${day}::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh'`;

/** Whether an instant lies in the period: both days belong to it, and the days are Vietnamese. */
export function happenedInPeriod(instant: string): string {
  return `($4::date IS NULL OR ${instant} >= ${midnight('$4::date')}) AND ($5::date IS NULL OR ${instant} < ${midnight('($5::date + 1)')})`;
}

export function dueInPeriod(day: string): string {
  return `($4::date IS NULL OR ${day} >= $4::date) AND ($5::date IS NULL OR ${day} <= $5::date)`;
}

export function ofPlan(column: string): string {
  return `($2::uuid IS NULL OR ${column} = $2::uuid)`;
}

export function ofUnit(column: string): string {
  return `($3::uuid IS NULL OR ${column} = $3::uuid)`;
}

/** Events `e` with what they say as `told.payload` (null where it was erased, or is no JSON any more), who acted, and their task `t` with its lead. */
export const EVENTS = `audit_event e
  LEFT JOIN audit_payload y ON y.tenant_id = e.tenant_id AND y.event_id = e.event_id
  CROSS JOIN LATERAL (SELECT CASE WHEN convert_from(y.body, 'UTF8') IS JSON THEN convert_from(y.body, 'UTF8')::jsonb END AS payload) told
  LEFT JOIN person who ON who.tenant_id = e.tenant_id AND who.person_id = e.actor_id
  LEFT JOIN service_client software ON software.tenant_id = e.tenant_id AND software.service_client_id = e.actor_id
  LEFT JOIN task t ON t.tenant_id = e.tenant_id AND t.task_id = e.task_id
  LEFT JOIN unit lead ON lead.tenant_id = e.tenant_id AND lead.unit_id = coalesce(e.lead_unit_id, t.lead_unit_id)`;

/** The events of the log up to the moment, of the plan and of the unit that led the task then. */
export const THOSE_ASKED_FOR = `e.tenant_id = $1 AND e.api_time <= $7::timestamptz AND ${happenedInPeriod('e.api_time')}
  AND ${ofPlan('coalesce(e.plan_id, t.plan_id)')} AND ${ofUnit('coalesce(e.lead_unit_id, t.lead_unit_id)')}`;

/** Whoever acted; what acts by itself is the product. */
export const ACTOR = `coalesce(who.name, software.name, CASE e.actor_type WHEN 'system' THEN 'Docket' END)`;

export const AT = instantText('e.api_time');

/** Of the reason that the act itself was given, or of what it decided. */
export const REASON = `coalesce(told.payload ->> 'reason', told.payload ->> 'note', told.payload #>> '{after,reason}')`;

/** An expression of text as the id that it is, so that the index of the ids serves; null for what is none. */
export function idIn(text: string): string {
  return `(CASE WHEN (${text}) ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN (${text})::uuid END)`;
}

/** The name of the person that an expression of text names by id. */
export function personNamed(id: string): string {
  return `(SELECT named.name FROM person named WHERE named.tenant_id = $1 AND named.person_id = ${idIn(id)})`;
}

export function unitNamed(id: string): string {
  return `(SELECT named.name FROM unit named WHERE named.tenant_id = $1 AND named.unit_id = ${idIn(id)})`;
}

/** A list of texts as a literal of SQL; only for names that this code knows. */
export function names(values: readonly string[]): string {
  return `ARRAY[${values.map((value) => `'${value}'`).join(', ')}]`;
}
