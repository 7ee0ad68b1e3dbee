import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** The practice plans, found once for a statement. */
const plansForPractice = (tenant: ':tenant' | '$1'): string =>
  `ARRAY(SELECT x.plan_id FROM plan x WHERE x.tenant_id = ${tenant} AND x.practice)`;

/** Whether a task `t` is for practice: it belongs into no queue and no number of what is really to be done (docs/adr/0044). */
export function practised(tenant: ':tenant' | '$1'): string {
  return `(t.plan_id = ANY (${plansForPractice(tenant)}))`;
}

/** Tasks `t` for practice, or all others; null does not narrow. */
export function narrowToPractice(query: SelectQueryBuilder<ObjectLiteral>, wanted: boolean | null): void {
  if (wanted !== null) query.andWhere(wanted ? practised(':tenant') : `NOT ${practised(':tenant')}`);
}
