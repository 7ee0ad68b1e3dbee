import { instantText } from '../sql/instant-text.js';

/** What units have said of on-demand rows. $1 tenant, $2 the rows. */
export const NIL_RETURNS = `
SELECT i.item_id AS "itemId", i.unit_id AS "unitId", i.period, r.confirmed_by AS "confirmedBy",
       ${instantText('r.confirmed_at')} AS "confirmedAt"
  FROM nil_return_item i JOIN nil_return r USING (tenant_id, nil_return_id)
 WHERE i.tenant_id = $1 AND i.item_id = ANY ($2::uuid[])`;

/** What events have brought to units under rows, whoever holds it now. $1 tenant, $2 the rows. */
export const ARISEN_TASKS = `
SELECT t.item_id AS "itemId", t.origin_unit_id AS "unitId", e.occurred_on::text AS "occurredOn"
  FROM task t JOIN obligation o USING (tenant_id, obligation_id) JOIN occurrence e USING (tenant_id, occurrence_id)
 WHERE t.tenant_id = $1 AND t.item_id = ANY ($2::uuid[])`;
