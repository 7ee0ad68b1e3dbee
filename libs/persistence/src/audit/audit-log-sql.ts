/** Tables whose rows end an audit stream of their own: kind of the stream, table, id column. */
export const HEADED = [
  ['unit', 'unit', 'unit_id'],
  ['party', 'party', 'party_id'],
  ['person', 'person', 'person_id'],
  ['membership', 'membership', 'membership_id'],
  ['service-client', 'service_client', 'service_client_id'],
  ['deputy', 'deputy', 'deputy_id'],
  ['absence', 'absence', 'absence_id'],
  ['document', 'document_content', 'document_id'],
  ['plan-proposal', 'plan_proposal', 'proposal_id'],
  ['plan', 'plan', 'plan_id'],
  ['task', 'task', 'task_id'],
  ['contribution', 'contribution', 'contribution_id'],
  ['extension', 'extension', 'extension_id'],
  ['handoff', 'handoff', 'handoff_id'],
  ['comment', 'comment', 'comment_id'],
  ['watch', 'task_watcher', 'watch_id'],
  ['saved-view', 'saved_view', 'saved_view_id'],
  ['occurrence', 'occurrence', 'occurrence_id'],
  ['calendar-day', 'calendar_day', 'calendar_day_id'],
  ['reporting-scheme', 'reporting_scheme', 'reporting_scheme_id'],
  ['outage', 'outage', 'outage_id'],
  ['nil-return', 'nil_return', 'nil_return_id'],
  ['correction', 'correction', 'correction_id'],
  ['amendment', 'amendment', 'amendment_id'],
  ['deadline-rules', 'deadline_rules', 'tenant_id'],
  ['reorganisation', 'reorganisation', 'reorganisation_id'],
  ['operation', 'operation', 'operation_id'],
] as const;

/** $1 tenant. */
export const TENANT_HEADS = [
  ...HEADED.map(
    ([kind, table, id]) =>
      `SELECT '${kind}:' || ${id} AS stream, version AS seq, encode(head, 'hex') AS hash FROM ${table} WHERE tenant_id = $1`,
  ),
  `SELECT stream, seq, encode(head, 'hex') FROM audit_stream WHERE tenant_id = $1`,
].join('\nUNION ALL ');

/**
 * One stream whole, with its stored end beside each event: one statement, so that both are of one moment.
 * $1 tenant, $2 stream, $3 id of the object that the stream is of (for streams without an object: the stream itself).
 */
export function streamStatement(stream: string): { readonly text: string; readonly values: readonly string[] } {
  const [kind = '', id = ''] = stream.split(':');
  const headed = UUID.test(id) ? HEADED.find(([known]) => known === kind) : undefined;
  const end = headed
    ? `SELECT version AS seq, head FROM ${headed[1]} WHERE tenant_id = $1 AND ${headed[2]} = $3::uuid`
    : `SELECT seq, head FROM audit_stream WHERE tenant_id = $1 AND stream = $3`;
  return {
    text: `
SELECT ${STORED_EVENT}, ending.seq AS head_seq, encode(ending.head, 'hex') AS head_hash
  FROM audit_event e LEFT JOIN audit_payload p ON p.tenant_id = e.tenant_id AND p.event_id = e.event_id
  LEFT JOIN (${end}) ending ON true
 WHERE e.tenant_id = $1 AND e.stream = $2
 ORDER BY e.seq, e.event_id`,
    values: [stream, headed ? id : stream],
  };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const PLATFORM_HEADS = `SELECT stream, seq, encode(head, 'hex') AS hash FROM platform_stream`;

/** All of what is stored of the instant: a driver's Date would hide an edit of microseconds. */
const API_TIME = `rtrim(to_char(e.api_time AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0')`;

/** What is stored of an event `e` and its payload `p`. */
export const STORED_EVENT = `e.stream, e.seq, e.event_id, e.envelope, encode(e.event_hash, 'hex') AS hash, p.body, p.commitment_key,
       e.action, e.outcome, e.reason_code, e.actor_type, e.actor_id, e.actor_unit_id, e.actor_role, e.target_type, e.target_id,
       e.plan_id, e.task_id, e.lead_unit_id, e.state_before, e.state_after, ${API_TIME} AS api_time`;

/** $1 tenant; $2 stream, $3 number, $4 event id of the last row read; $5 rows wanted. */
export const TENANT_EVENTS = `
SELECT ${STORED_EVENT}
  FROM audit_event e LEFT JOIN audit_payload p ON p.tenant_id = e.tenant_id AND p.event_id = e.event_id
 WHERE e.tenant_id = $1 AND (e.stream, e.seq, e.event_id) > ($2, $3::integer, $4::uuid)
 ORDER BY e.stream, e.seq, e.event_id LIMIT $5`;

/** $1 stream, $2 number, $3 event id of the last row read; $4 rows wanted. */
export const PLATFORM_EVENTS = `
SELECT e.stream, e.seq, e.event_id, e.envelope, encode(e.event_hash, 'hex') AS hash, NULL::bytea AS body, NULL::bytea AS commitment_key,
       e.action, e.outcome, e.reason_code, e.target_id, ${API_TIME} AS api_time
  FROM platform_event e
 WHERE (e.stream, e.seq, e.event_id) > ($1, $2::integer, $3::uuid)
 ORDER BY e.stream, e.seq, e.event_id LIMIT $4`;
