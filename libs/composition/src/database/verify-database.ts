import { verifyAudit, type AuditVerification } from '#application/audit/verify-audit';
import { PgAuditLog } from '#persistence/audit/pg-audit-log';
import { createDataSource } from '#persistence/connection/data-source';

/** Verifies the log of a live database, reading as `docket_auditor`. */
export async function verifyDatabase(databaseUrl: string): Promise<AuditVerification> {
  const auditor = await createDataSource(databaseUrl, 'docket_auditor', 2).initialize();
  try {
    return await verifyAudit(new PgAuditLog(auditor));
  } finally {
    await auditor.destroy();
  }
}
