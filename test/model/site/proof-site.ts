import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { RandomIds } from '#adapters/ids/random-ids';
import type { Environment } from '#application/execute-command/command';
import type { CommandStore } from '#application/ports/command-store';
import { createApi } from '#apps/api/src/create-api';
import { ENVIRONMENT } from '#composition/tokens';
import type { Uuid } from '#domain/ids';
import { PgCommandStore } from '#persistence/stores/pg-command-store';
import { NOW } from '#testing/build-task';
import { FixedClock } from '#testing/fixed-clock';
import { createTestDatabase, type TestDatabase } from '#testing/template-database';
import { testConfig } from '#testing/test-config';
import { rewritingPool } from '../../chaos/planted/rewriting-client.js';
import { Line } from './ask.js';

/** A bug that is put between a Docket and its database; none in a proof itself. */
export interface Plant {
  /** What is taken from the database, as its owner; null where nothing is. */
  readonly schema: string | null;
  /** What is done to each statement of the application. */
  readonly rewrite: (text: string) => string;
  readonly store: (real: CommandStore) => CommandStore;
}

export const NO_PLANT: Plant = { schema: null, rewrite: (text) => text, store: (real) => real };

/** A Docket behind HTTP with a clock of its own, which stands still until somebody moves it. */
export interface ServedDocket {
  readonly line: Line;
  readonly clock: FixedClock;
  /** For what the system does in its own name. */
  readonly environment: Environment;
  close(): Promise<void>;
}

/** A database with one empty tenant, and as many Dockets before it as are opened. */
export interface ProofSite {
  readonly database: TestDatabase;
  /** Connections as the owner of the database, past every rule. */
  readonly owner: Pool;
  readonly ids: RandomIds;
  readonly tenant: Uuid;
  addTenant(): Promise<Uuid>;
  open(plant?: Plant): Promise<ServedDocket>;
  end(): Promise<void>;
}

/** Connections of one Docket. */
const POOL = 8;

export async function createProofSite(): Promise<ProofSite> {
  const database = await createTestDatabase();
  const owner = new Pool({ connectionString: database.adminUrl, options: '-c search_path=docket', max: 8 });
  // One that was at rest may hear of its end while the database is dropped; one at work rejects its query.
  owner.on('error', () => undefined);
  const files = await mkdtemp(join(tmpdir(), 'docket-proof-'));
  const ids = new RandomIds();
  const opened: ServedDocket[] = [];

  const addTenant = async (): Promise<Uuid> => {
    const id = ids.next();
    await owner.query('INSERT INTO tenant (tenant_id, code, name, created_at) VALUES ($1, $2, $2, $3)', [id, `t-${id}`, NOW]);
    return id;
  };
  const open = async (plant: Plant = NO_PLANT): Promise<ServedDocket> => {
    if (plant.schema !== null) await owner.query(plant.schema);
    const app = await rewritingPool(database.url, POOL, plant.rewrite);
    const clock = new FixedClock(NOW);
    const environment: Environment = { store: plant.store(new PgCommandStore(app)), clock, ids, buildId: 'proof' };
    const api = await createApi(
      testConfig(database.url, files, { poolSize: 2, buildId: 'proof' }),
      // The commands of this Docket run with the clock and the store of the proof.
      { alongside: [{ provide: ENVIRONMENT, useValue: environment }] },
    );
    await api.listen(0, '127.0.0.1');
    const line = new Line((await api.getUrl()).replace('[::1]', '127.0.0.1'), ids.next());
    const close = async (): Promise<void> => {
      line.hangUp();
      await api.close();
      await app.destroy();
    };
    const docket = { line, clock, environment, close };
    opened.push(docket);
    return docket;
  };
  const end = async (): Promise<void> => {
    for (const docket of opened) await docket.close();
    await owner.end();
    await database.drop();
    await rm(files, { recursive: true });
  };
  return { database, owner, ids, tenant: await addTenant(), addTenant, open, end };
}
