import type { DataSource, EntityManager } from 'typeorm';
import { storageError } from '../stores/database-errors.js';
import { tenantSetting } from '../stores/tenant-session.js';

/** Reads of one tenant, in one read-only transaction, under row-level security. */
export class TenantReader {
  constructor(private readonly dataSource: DataSource) {}

  async read<T>(tenant: string, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.query(`BEGIN READ ONLY; ${tenantSetting(tenant)}`);
      return await work(runner.manager);
    } catch (error) {
      throw error instanceof Error && 'driverError' in error ? storageError(error.driverError) : error;
    } finally {
      await runner.query('ROLLBACK');
      await runner.release();
    }
  }
}
