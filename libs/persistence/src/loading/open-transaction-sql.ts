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
 * A person's capacities are the memberships valid today, then those of others for whom they stand in today. A service client stands in its unit as `service`, and only while the
 * person for whom it acts ($5, may be null) has a membership in that unit.
 */
export const OPEN_FOR_PERSON = `
SELECT (SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'role', c.role, 'unitId', c.unit_id, 'agencyId', u.agency_id,
                 'deputyFor', c.deputy_for) ORDER BY c.deputy_for IS NOT NULL, c.id), '[]')
          FROM (SELECT m.membership_id AS id, m.role, m.unit_id, NULL::uuid AS deputy_for FROM membership m
                 WHERE m.tenant_id = $1 AND m.person_id = $2 AND m.valid_from <= $3::date AND (m.valid_to IS NULL OR m.valid_to >= $3::date)
                UNION ALL
                SELECT d.deputy_id, d.role, d.unit_id, d.for_person_id FROM deputy d
                 WHERE d.tenant_id = $1 AND d.person_id = $2 AND d.valid_from <= $3::date AND (d.valid_to IS NULL OR d.valid_to >= $3::date)
                   AND EXISTS (
                     SELECT 1 FROM membership h
                      WHERE h.tenant_id = $1 AND h.person_id = d.for_person_id AND h.unit_id = d.unit_id AND h.role = d.role
                        AND h.valid_from <= $3::date AND (h.valid_to IS NULL OR h.valid_to >= $3::date))) c
          JOIN unit u ON u.tenant_id = $1 AND u.unit_id = c.unit_id) AS capacities,
       ${REPLAY}`;

export const OPEN_FOR_SERVICE = `
SELECT (SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.service_client_id, 'role', 'service', 'unitId', c.unit_id, 'agencyId', u.agency_id, 'deputyFor', NULL)), '[]')
          FROM service_client c JOIN unit u ON u.tenant_id = c.tenant_id AND u.unit_id = c.unit_id
         WHERE c.tenant_id = $1 AND c.service_client_id = $2 AND c.disabled_at IS NULL
           AND ($5::uuid IS NULL OR EXISTS (
                 SELECT 1 FROM membership m
                  WHERE m.tenant_id = $1 AND m.person_id = $5 AND m.unit_id = c.unit_id
                    AND m.valid_from <= $3::date AND (m.valid_to IS NULL OR m.valid_to >= $3::date)))) AS capacities,
       ${REPLAY}`;
