import type { QueryRunner } from 'typeorm';
import { tenantSetting } from '../stores/tenant-session.js';

/** Without a transaction SET LOCAL does nothing, and every statement of the work would fail for want of a tenant. */
export class NoTransactionError extends Error {
  constructor() {
    super('work on one tenant after the other needs a transaction');
  }
}

/**
 * Does a data migration's `work` once per tenant, in the order of their ids, inside the migration's own transaction. Row-level
 * security binds the owner too, so each turn sees and changes the rows of its tenant only; afterwards no tenant is set.
 */
export async function forEachTenant(runner: QueryRunner, work: (tenant: string) => Promise<void>): Promise<void> {
  if (!runner.isTransactionActive) throw new NoTransactionError();
  // Not through the row class: it shows the table as it is after the last migration, which may not have run yet.
  const tenants = (await runner.query('SELECT tenant_id FROM tenant ORDER BY tenant_id')) as readonly { tenant_id: string }[];
  for (const { tenant_id: tenant } of tenants) {
    await runner.query(tenantSetting(tenant));
    await work(tenant);
  }
  await runner.query(`SET LOCAL docket.tenant = ''`);
}
