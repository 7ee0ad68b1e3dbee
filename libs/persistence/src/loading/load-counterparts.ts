import { instantText } from '../sql/instant-text.js';

/** Of two plans, whichever implements which. $1 tenant, $2 and $3 plans. */
export const LOAD_SAID_PAIRS = `
SELECT plan_id AS "planId", item_id AS "itemId", other_plan_id AS "otherPlanId", other_item_id AS "otherItemId", saying, reason,
       said_by AS "saidBy", ${instantText('said_at')} AS "saidAt"
  FROM counterpart WHERE tenant_id = $1 AND ((plan_id = $2 AND other_plan_id = $3) OR (plan_id = $3 AND other_plan_id = $2))`;
