import type { Deputy } from '#domain/organisation/deputy';

/** Deputy `$2` of tenant `$1`; dates come as ISO text inside the JSON. */
export const LOAD_DEPUTY = `
SELECT jsonb_build_object('id', deputy_id, 'personId', person_id, 'forPersonId', for_person_id, 'unitId', unit_id, 'role', role,
         'legalBasis', legal_basis, 'validFrom', valid_from, 'validTo', valid_to) AS deputy
  FROM deputy WHERE tenant_id = $1 AND deputy_id = $2`;

export interface DeputyLoadRow {
  readonly deputy: Deputy;
}
