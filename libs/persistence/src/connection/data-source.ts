import { DataSource, type DataSourceOptions } from 'typeorm';
import { MIGRATIONS } from '../migrations/index.js';
import { ROWS } from '../rows/index.js';
import { DATABASE_SCHEMA, type DatabaseRole } from './database-role.js';
import { SteadyClient } from './steady-client.js';

/** A pool, as those outside persistence hold it. */
export { DataSource, type QueryRunner } from 'typeorm';

/**
 * A pool of connections that act in one role for their whole life: the role travels in the start-up packet,
 * so that even RESET ROLE comes back to it. `max` connections; queries of one connection may be sent without
 * waiting for each other (pg's pipeline mode), which the write path uses.
 */
export function dataSourceOptions(url: string, role: DatabaseRole, max: number): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    schema: DATABASE_SCHEMA,
    entities: ROWS,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    applicationName: role,
    poolSize: max,
    extra: {
      Client: SteadyClient,
      options: `-c role=${role} -c search_path=${DATABASE_SCHEMA} -c timezone=UTC`,
      pipeline: true,
      connectionTimeoutMillis: 10_000,
      statement_timeout: role === 'docket_owner' ? 0 : 30_000,
      lock_timeout: role === 'docket_owner' ? 0 : 5_000,
      idle_in_transaction_session_timeout: 30_000,
      keepAlive: true,
    },
  };
}

/** The same as a data source of its own, for whoever lives outside the Nest modules. */
export function createDataSource(url: string, role: DatabaseRole, max: number): DataSource {
  return new DataSource(dataSourceOptions(url, role, max));
}
