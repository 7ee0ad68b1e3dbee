import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { RandomIds } from '#adapters/ids/random-ids';
import type { Command, CommandRequest, Environment, Executed } from '#application/execute-command/command';
import { execute } from '#application/execute-command/execute';
import type { Intake } from '#application/documents/take-in';
import { seedId } from '#composition/seeds/seed-ids';
import type { Uuid } from '#domain/ids';
import { isRefusal, type Refusal } from '#domain/refusal';
import { createDataSource, type DataSource } from '#persistence/connection/data-source';
import { PgCommandStore } from '#persistence/stores/pg-command-store';
import { FixedClock } from '#testing/fixed-clock';
import { FIRST_MORNING, intakeIn, putSeededFiles, SEEDED, SEEDED_TENANT } from '#testing/seeded-template';
import { createTestDatabase, type TestDatabase } from '#testing/template-database';

/** A whole Docket without HTTP: its own database with the seeds of Kon Tum loaded, one tenant, a clock that stands still. */
export interface DocketWorld {
  readonly database: TestDatabase;
  readonly app: DataSource;
  readonly environment: Environment;
  readonly clock: FixedClock;
  readonly intake: Intake;
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
  const database = await createTestDatabase(SEEDED);
  const app = await createDataSource(database.url, 'docket_app', 8).initialize();
  const owner = new Client({ connectionString: database.adminUrl, options: '-c search_path=docket' });
  await owner.connect();
  const folder = await mkdtemp(join(tmpdir(), 'docket-files-'));
  const intake = intakeIn(folder);
  const clock = new FixedClock(FIRST_MORNING);
  const environment: Environment = { store: new PgCommandStore(app), clock, ids: new RandomIds(), buildId: 'test' };
  const tenant = SEEDED_TENANT;
  const idOf = seedId;
  const sql = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
    (await owner.query<Row>(text, values)).rows;
  const documents = await sql<{ name: string }>('SELECT name FROM document');
  await putSeededFiles(
    intake,
    documents.map(({ name }) => name),
  );
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
  return { database, app, environment, clock, intake, tenant, idOf, cityPlan: plan.plan_id, as, done, sql, end };
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
