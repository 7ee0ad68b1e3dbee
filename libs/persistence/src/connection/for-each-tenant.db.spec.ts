import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { plantRow } from '#testing/plant-row';
import { createTestDatabase, type TestDatabase } from '#testing/template-database';
import { createDataSource } from './data-source.js';
import { forEachTenant, NoTransactionError } from './for-each-tenant.js';

const FIRST = '01947000-0000-7000-8000-00000000000a';
const SECOND = '01947000-0000-7000-8000-00000000000b';
const NO_TENANT = 'unrecognized configuration parameter "docket.tenant"';

/** Expand: a column that may be empty. Backfill: fill it. Contract: from now on it must be filled. */
abstract class GiveUnitsAnInitial implements MigrationInterface {
  abstract readonly name: string;

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE unit ADD COLUMN initial text');
    await this.backfill(runner);
    await runner.query('ALTER TABLE unit ALTER COLUMN initial SET NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE unit DROP COLUMN initial');
  }

  protected abstract backfill(runner: QueryRunner): Promise<void>;
}

class ForgetsTheTenants extends GiveUnitsAnInitial {
  readonly name = 'ForgetsTheTenants1900000000001';

  protected async backfill(runner: QueryRunner): Promise<void> {
    await runner.query('UPDATE unit SET initial = left(name, 1)');
  }
}

class ForgetsOneTenant extends GiveUnitsAnInitial {
  readonly name = 'ForgetsOneTenant1900000000002';

  protected async backfill(runner: QueryRunner): Promise<void> {
    await forEachTenant(runner, async (tenant) => {
      if (tenant === FIRST) await runner.query('UPDATE unit SET initial = left(name, 1)');
    });
  }
}

class ReadsAfterTheLastTenant extends GiveUnitsAnInitial {
  readonly name = 'ReadsAfterTheLastTenant1900000000003';

  protected async backfill(runner: QueryRunner): Promise<void> {
    await forEachTenant(runner, () => Promise.resolve());
    await runner.query('SELECT count(*) FROM unit');
  }
}

class AsksEachTenant extends GiveUnitsAnInitial {
  readonly name = 'AsksEachTenant1900000000004';

  protected async backfill(runner: QueryRunner): Promise<void> {
    await forEachTenant(runner, async (tenant) => {
      await runner.query(`UPDATE unit SET initial = $1 || left(name, 1)`, [tenant === FIRST ? 'first-' : 'second-']);
    });
  }
}

describe('a migration with a backfill over two tenants', () => {
  let database: TestDatabase;
  let superuser: Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    superuser = new Client({ connectionString: database.adminUrl, options: '-c search_path=docket' });
    await superuser.connect();
    for (const tenant of [FIRST, SECOND]) {
      await plantRow(superuser, 'tenant', tenant);
      for (let unit = 1; unit <= 3; unit += 1) await plantRow(superuser, 'unit', tenant);
    }
  });

  afterAll(async () => {
    await superuser.end();
    await database.drop();
  });

  /** As the owner, to whom row-level security applies as to everybody. */
  async function asOwner<T>(migrations: (new () => MigrationInterface)[], work: (owner: DataSource) => Promise<T>): Promise<T> {
    const owner = createDataSource(database.adminUrl, 'docket_owner', 1);
    await owner.setOptions({ migrations }).initialize();
    try {
      return await work(owner);
    } finally {
      await owner.destroy();
    }
  }

  const migrate = (migration: new () => MigrationInterface): Promise<unknown> => asOwner([migration], (owner) => owner.runMigrations());

  it('changes the rows of each tenant in its turn', async () => {
    await migrate(AsksEachTenant);
    const { rows } = await superuser.query(
      `SELECT tenant_id, count(*)::int AS units, min(initial) LIKE 'first-_' AS first, min(initial) LIKE 'second-_' AS second
         FROM unit GROUP BY tenant_id ORDER BY tenant_id`,
    );
    expect(rows).toEqual([
      { tenant_id: FIRST, units: 3, first: true, second: false },
      { tenant_id: SECOND, units: 3, first: false, second: true },
    ]);
    await asOwner([AsksEachTenant], (owner) => owner.undoLastMigration());
  });

  it.each([
    ['sets no tenant', ForgetsTheTenants, NO_TENANT],
    ['leaves a tenant out', ForgetsOneTenant, 'contains null values'],
    ['reads on when the last tenant is done', ReadsAfterTheLastTenant, 'invalid input syntax for type uuid: ""'],
  ])('fails whole and changes nothing where it %s', async (_what, migration, message) => {
    await expect(migrate(migration)).rejects.toThrow(message);
    const { rowCount } = await superuser.query(`SELECT 1 FROM pg_attribute WHERE attrelid = 'unit'::regclass AND attname = 'initial'`);
    expect(rowCount).toBe(0);
  });

  it('wants a transaction', async () => {
    await asOwner([], async (owner) => {
      const runner = owner.createQueryRunner();
      try {
        await expect(forEachTenant(runner, () => Promise.resolve())).rejects.toThrow(NoTransactionError);
      } finally {
        await runner.release();
      }
    });
  });
});
