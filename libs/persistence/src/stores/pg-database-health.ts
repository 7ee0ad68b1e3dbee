import type { DataSource } from 'typeorm';
import type { DatabaseHealth } from '#application/ports/database-health';

/** How long an answer may take before the database counts as away, in milliseconds. */
const PATIENCE = 2_000;

export class PgDatabaseHealth implements DatabaseHealth {
  constructor(private readonly dataSource: DataSource) {}

  async isReady(): Promise<boolean> {
    const answer = this.dataSource.query('SELECT 1').then(
      () => true,
      () => false,
    );
    const patience = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE).unref());
    return Promise.race([answer, patience]);
  }
}
