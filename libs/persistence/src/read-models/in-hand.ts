/**
 * Whoever has something in hand on a day (`h`), if they work in its unit on that day and are not away: the domain's `claimInForce`.
 *
 * @param of the alias of what is in hand, which has a claim
 * @param unit the column with the unit whose work it is
 * @param on the parameter with the day
 */
export function inHand(of: string, unit: string, on: string): string {
  return `person h WHERE h.tenant_id = ${of}.tenant_id AND h.person_id = (${of}.claim ->> 'personId')::uuid AND EXISTS (
  SELECT 1 FROM membership m
   WHERE m.tenant_id = ${of}.tenant_id AND m.person_id = h.person_id AND m.unit_id = ${unit} AND m.role IN ('officer', 'unit-head')
     AND m.valid_from <= ${on} AND (m.valid_to IS NULL OR m.valid_to >= ${on})) AND NOT EXISTS (
  SELECT 1 FROM absence a
   WHERE a.tenant_id = ${of}.tenant_id AND a.person_id = h.person_id AND a.valid_from <= ${on} AND (a.valid_to IS NULL OR a.valid_to >= ${on}))`;
}
