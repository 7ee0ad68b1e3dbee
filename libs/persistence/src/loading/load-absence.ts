import type { Absence } from '#domain/organisation/absence';

/** The absence `a`; dates come as ISO text inside the JSON. */
export const ABSENCE = `jsonb_build_object('id', a.absence_id, 'personId', a.person_id, 'reason', a.reason,
  'validFrom', a.valid_from, 'validTo', a.valid_to)`;

/** The absence `a` was not called off before it began. */
export const NOT_CALLED_OFF = '(a.valid_to IS NULL OR a.valid_to >= a.valid_from)';

/** Absence `$2` of tenant `$1`. */
export const LOAD_ABSENCE = `SELECT ${ABSENCE} AS absence FROM absence a WHERE a.tenant_id = $1 AND a.absence_id = $2`;

/** Those of the people `$2` of tenant `$1`. */
export const ABSENCES_OF = `
SELECT ${ABSENCE} AS absence FROM absence a
 WHERE a.tenant_id = $1 AND a.person_id = ANY ($2::uuid[]) AND ${NOT_CALLED_OFF} ORDER BY a.valid_from, a.absence_id`;

export interface AbsenceLoadRow {
  readonly absence: Absence;
}
