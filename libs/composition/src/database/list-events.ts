import type { AuditFilter, AuditListItem } from '#application/ports/queries/audit-events';
import { createDataSource } from '#persistence/connection/data-source';
import { PgAuditLog } from '#persistence/audit/pg-audit-log';
import { PgAuditQueries } from '#persistence/read-models/pg-audit-queries';
import { TenantReader } from '#persistence/read-models/tenant-reader';

/** There is no tenant of that code, or several and none was named. */
export class NoSuchTenantError extends Error {
  constructor(readonly tenants: readonly string[]) {
    super(`name a tenant: ${tenants.join(', ')}`);
  }
}

/** Events of a tenant's log, newest first, as an auditor at the command line reads them. */
export async function listEvents(
  databaseUrl: string,
  tenantCode: string | null,
  filter: AuditFilter,
  limit: number,
): Promise<readonly AuditListItem[]> {
  const auditor = await createDataSource(databaseUrl, 'docket_auditor', 2).initialize();
  try {
    const tenants = await new PgAuditLog(auditor).tenants();
    const [tenant, ...others] = tenants.filter(({ code }) => tenantCode === null || code === tenantCode);
    if (tenant === undefined || others.length > 0) throw new NoSuchTenantError(tenants.map(({ code }) => code));
    const queries = new PgAuditQueries(new TenantReader(auditor));
    const page = await queries.list(tenant.id, filter, { limit, cursor: null, sort: 'time', descending: true });
    return page.items;
  } finally {
    await auditor.destroy();
  }
}
