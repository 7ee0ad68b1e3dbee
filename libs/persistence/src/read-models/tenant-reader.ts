import type { DataSource, EntityManager } from 'typeorm';
import type { TaskReader } from '#application/ports/queries/task-reader';
import { storageError } from '../stores/database-errors.js';
import { tenantSetting } from '../stores/tenant-session.js';

/** Reads of one tenant, in one read-only transaction, under row-level security. */
export class TenantReader {
  constructor(private readonly dataSource: DataSource) {}

  /** What does not depend on who reads. */
  read<T>(tenant: string, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.inTransaction(tenantSetting(tenant), work);
  }

  /** What must be of one moment though several statements read it. @param tenant null: what belongs to the platform */
  readOneMoment<T>(tenant: string | null, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const setting = tenant === null ? '' : tenantSetting(tenant);
    return this.inTransaction(`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ; ${setting}`, work);
  }

  /** What is narrowed by `seen` to the tasks that the reader sees. */
  readFor<T>(reader: TaskReader, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.inTransaction(`${tenantSetting(reader.tenant)}; ${readerSetting(reader)}`, work);
  }

  private async inTransaction<T>(settings: string, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.query(`BEGIN READ ONLY; ${settings}`);
      return await work(runner.manager);
    } catch (error) {
      throw error instanceof Error && 'driverError' in error ? storageError(error.driverError) : error;
    } finally {
      await runner.query('ROLLBACK');
      await runner.release();
    }
  }
}

/** SET takes no parameters. */
function readerSetting({ everything, people, offices, agencies }: TaskReader): string {
  const units = [...new Set(offices.map(({ unitId }) => unitId))];
  const setting = { everything, people, units, offices: offices.map(({ role, unitId }) => `${role} ${unitId}`), agencies };
  return `SET LOCAL docket.reader = '${JSON.stringify(setting).replaceAll("'", "''")}'`;
}
