import { inHand } from './in-hand.js';

/**
 * How the question `c` went on, as `ContributionCourse`.
 *
 * @param on the parameter with the day of which the holder is told
 */
export function courseOf(on: string): string {
  return `jsonb_build_object('stance', c.opinion ->> 'stance', 'answeredByName', ${nameOf('c.answered_by')},
  'answeredAt', to_char(c.answered_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'claim', (SELECT c.claim || jsonb_build_object('personName', h.name, 'forwardedByName', ${nameOf("(c.claim ->> 'forwardedBy')::uuid")})
              FROM ${inHand('c', 'c.unit_id', on)}),
  'response', c.response || jsonb_build_object('respondedByName', ${nameOf("(c.response ->> 'respondedBy')::uuid")}))`;
}

/** A person's, or that of a unit's software. */
function nameOf(id: string): string {
  return `coalesce((SELECT w.name FROM person w WHERE w.tenant_id = c.tenant_id AND w.person_id = ${id}),
    (SELECT s.name FROM service_client s WHERE s.tenant_id = c.tenant_id AND s.service_client_id = ${id}))`;
}
