import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { DiskFileStore } from '#adapters/files/disk-file-store';
import { RandomIds } from '#adapters/ids/random-ids';
import type { Command, CommandRequest, Environment, Executed } from '#application/execute-command/command';
import { execute } from '#application/execute-command/execute';
import type { FileStore } from '#application/ports/file-store';
import { loadSeeds } from '#composition/seeds/load-seeds';
import { readSeeds } from '#composition/seeds/read-seeds';
import type { Uuid } from '#domain/ids';
import { isRefusal, type Refusal } from '#domain/refusal';
import { createDataSource, type DataSource } from '#persistence/connection/data-source';
import { PgCommandStore } from '#persistence/stores/pg-command-store';
import { FixedClock } from '#testing/fixed-clock';
import { SEEDS_FOLDER } from '#testing/kon-tum';
import { createTestDatabase, type TestDatabase } from '#testing/template-database';

/** The morning on which the try-out begins: Monday 10/02/2025, 08:00 in Vietnam. */
export const FIRST_MORNING = '2025-02-10T01:00:00.000Z';

/** A whole Docket without HTTP: its own database with the seeds of Kon Tum loaded, one tenant, a clock that stands still. */
export interface DocketWorld {
  readonly database: TestDatabase;
  readonly app: DataSource;
  readonly environment: Environment;
  readonly clock: FixedClock;
  readonly files: FileStore;
  readonly tenant: Uuid;
  /** The id of a seeded unit, party or person, by its key. */
  readonly idOf: (key: string) => Uuid;
  /** The city's plan of 2025, a draft. */
  readonly cityPlan: Uuid;
  /** Runs a command as a seeded person. */
  as<L, R>(person: string, command: Command<L, R>, request?: Partial<CommandRequest>): Promise<Executed<R> | Refusal>;
  /** The same, where it must succeed. */
  done<L, R>(person: string, command: Command<L, R>, request?: Partial<CommandRequest>): Promise<R>;
  /** As the owner of the database, past every rule. */
  sql<Row extends object>(text: string, values?: unknown[]): Promise<Row[]>;
  end(): Promise<void>;
}

export async function createDocketWorld(): Promise<DocketWorld> {
  const database = await createTestDatabase();
  const app = await createDataSource(database.url, 'docket_app', 8).initialize();
  const owner = new Client({ connectionString: database.adminUrl, options: '-c search_path=docket' });
  await owner.connect();
  const folder = await mkdtemp(join(tmpdir(), 'docket-files-'));
  const files = new DiskFileStore(folder, 25 * 1024 * 1024);
  const clock = new FixedClock(FIRST_MORNING);
  const ids = new RandomIds();
  const environment: Environment = { store: new PgCommandStore(app), clock, ids, buildId: 'test' };
  const tenant = ids.next();
  const sql = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
    (await owner.query<Row>(text, values)).rows;
  await sql('INSERT INTO tenant (tenant_id, code, name, created_at) VALUES ($1, $2, $3, $4)', [
    tenant,
    'kon-tum',
    'Kon Tum',
    FIRST_MORNING,
  ]);
  const accountFor = (): Promise<null> => Promise.resolve(null);
  const { idOf } = await loadSeeds(await readSeeds(SEEDS_FOLDER), { environment, files, tenant, folder: SEEDS_FOLDER, accountFor });

  const [plan] = await sql<{ plan_id: Uuid }>(`SELECT plan_id FROM plan WHERE code = 'KT-TP-2025'`);
  if (plan === undefined) throw new Error('the seeds have no city plan');

  const as: DocketWorld['as'] = (person, command, request = {}) =>
    execute(environment, command, { ...requestOf(tenant, idOf(person)), ...request });
  const done: DocketWorld['done'] = async (person, command, request) => {
    const answer = await as(person, command, request);
    if (isRefusal(answer)) throw new Error(`${command.action} by ${person} was refused: ${JSON.stringify(answer)}`);
    return answer.result;
  };
  const end = async (): Promise<void> => {
    await app.destroy();
    await owner.end();
    await database.drop();
    await rm(folder, { recursive: true });
  };
  return { database, app, environment, clock, files, tenant, idOf, cityPlan: plan.plan_id, as, done, sql, end };
}

/** A request of a person who signed in, in whatever capacity the rules find. */
export function requestOf(tenant: Uuid, personId: Uuid): CommandRequest {
  return {
    caller: { tenant, type: 'person', id: personId, onBehalfOf: null },
    callerStream: `session:${personId}`,
    auth: 'password',
    source: 'api',
    requestId: new RandomIds().next(),
    idempotency: null,
    ifMatch: null,
    actingAs: null,
  };
}
