/**
 * Keeps two requests under one key apart. A statement of its own, before the one that looks for an earlier answer: its snapshot
 * must be younger than the lock, or a retry that arrives while the first attempt commits would miss that answer.
 */
export const LOCK_KEY = 'SELECT pg_try_advisory_xact_lock($1::bigint) AS alone';

/** What was answered under this key before. */
const REPLAY = `(SELECT jsonb_build_object('requestHash', encode(k.request_hash, 'hex'), 'response', k.response)
          FROM idempotency k WHERE k.tenant_id = $1 AND k.client_id = $2 AND k.key_hash = $4::bytea) AS replay`;

/**
 * Who acts and what was answered under this key before.
 * $1 tenant, $2 caller, $3 today, $4 key hash (null without one).
 * A person's capacities are the memberships valid today. A service client stands in its unit as `service`, and only while the
 * person for whom it acts ($5, may be null) has a membership in that unit.
 */
export const OPEN_FOR_PERSON = `
SELECT (SELECT coalesce(jsonb_agg(jsonb_build_object('id', m.membership_id, 'role', m.role, 'unitId', m.unit_id, 'agencyId', u.agency_id)
                 ORDER BY m.membership_id), '[]')
          FROM membership m JOIN unit u ON u.tenant_id = m.tenant_id AND u.unit_id = m.unit_id
         WHERE m.tenant_id = $1 AND m.person_id = $2 AND m.valid_from <= $3::date AND (m.valid_to IS NULL OR m.valid_to >= $3::date)) AS capacities,
       ${REPLAY}`;

export const OPEN_FOR_SERVICE = `
SELECT (SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.service_client_id, 'role', 'service', 'unitId', c.unit_id, 'agencyId', u.agency_id)), '[]')
          FROM service_client c JOIN unit u ON u.tenant_id = c.tenant_id AND u.unit_id = c.unit_id
         WHERE c.tenant_id = $1 AND c.service_client_id = $2 AND c.disabled_at IS NULL
           AND ($5::uuid IS NULL OR EXISTS (
                 SELECT 1 FROM membership m
                  WHERE m.tenant_id = $1 AND m.person_id = $5 AND m.unit_id = c.unit_id
                    AND m.valid_from <= $3::date AND (m.valid_to IS NULL OR m.valid_to >= $3::date)))) AS capacities,
       ${REPLAY}`;
