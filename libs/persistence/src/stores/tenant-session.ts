import type { QueryResultRow } from 'pg';
import type { DataSource } from 'typeorm';
import { validate } from 'uuid';
import type { SteadyClient } from '../connection/steady-client.js';
import { storageError } from './database-errors.js';
import { planSetting } from './plan-renewal.js';

/** A statement with a name is planned once per connection. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}

/** One pooled connection inside a transaction of one tenant. Statements are sent at once and answered in order. */
export class TenantSession {
  constructor(
    private readonly client: SteadyClient,
    readonly tenant: string,
  ) {}

  async send<Row extends QueryResultRow>(statement: Statement): Promise<Row[]> {
    try {
      this.client.gather();
      const { rows } = await this.client.query<Row>({ ...statement, values: [...(statement.values ?? [])] });
      return rows;
    } catch (error) {
      throw storageError(error);
    }
  }

  begin(readOnly: boolean): Promise<unknown> {
    const begin = readOnly ? 'BEGIN READ ONLY' : `BEGIN; ${planSetting(this.client)}`;
    return this.control(`${begin}; ${tenantSetting(this.tenant)}`);
  }

  commit(): Promise<unknown> {
    return this.control('COMMIT');
  }

  rollback(): Promise<unknown> {
    return this.control('ROLLBACK');
  }

  private async control(text: string): Promise<void> {
    try {
      this.client.gather();
      await this.client.query(text);
    } catch (error) {
      throw storageError(error);
    }
  }
}

/** Lends a connection of the pool for the length of `work`. */
export async function withSession<T>(dataSource: DataSource, tenant: string, work: (session: TenantSession) => Promise<T>): Promise<T> {
  const runner = dataSource.createQueryRunner();
  try {
    return await work(new TenantSession(await connect(runner), tenant));
  } finally {
    await runner.release();
  }
}

async function connect(runner: { connect(): Promise<SteadyClient> }): Promise<SteadyClient> {
  try {
    return await runner.connect();
  } catch (error) {
    throw storageError(error);
  }
}

/** The statement that makes a transaction see one tenant. SET takes no parameters, so only a valid UUID gets through. */
export function tenantSetting(tenant: string): string {
  if (!validate(tenant)) throw new Error('a tenant is named by a UUID');
  return `SET LOCAL docket.tenant = '${tenant}'`;
}
