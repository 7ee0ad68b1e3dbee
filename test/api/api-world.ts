import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import type TestAgent from 'supertest/lib/agent.js';
import { createApi, type Served } from '#apps/api/src/create-api';
import { Argon2Passwords } from '#adapters/passwords/argon2-passwords';
import { RandomIds } from '#adapters/ids/random-ids';
import type { DocketConfig } from '#composition/config/docket-config';
import { createAccount } from '#application/sessions/create-account';
import { createDataSource } from '#persistence/connection/data-source';
import { PgIdentityStore } from '#persistence/identity/pg-identity-store';
import { createDocketWorld, type DocketWorld } from '#testing/docket-world';
import { testConfig } from '#testing/test-config';

/** A Docket with HTTP in front, on the demo clock's first morning. */
export interface ApiWorld {
  readonly world: DocketWorld;
  readonly api: NestFastifyApplication;
  /** For a second instance on the same database. */
  readonly config: DocketConfig;
  /** An agent without proof. */
  readonly anyone: TestAgent;
  /** A bearer token of a seeded person. */
  token(person: string): Promise<string>;
  /** A bearer token of any person of any tenant. */
  tokenIn(tenant: string, personId: string): Promise<string>;
  /** A bearer token of a seeded service client. */
  serviceToken(client: string): Promise<string>;
  /** A signed request of a seeded person: GET, or an act under a fresh key. */
  get(person: string, path: string): Promise<request.Response>;
  act(person: string, path: string, body?: object, version?: number, key?: string): Promise<request.Response>;
  upload(person: string, name: string, content: string | Buffer, actingAs?: string): Promise<string>;
  end(): Promise<void>;
}

export const PASSWORD = 'mật khẩu thử nghiệm';

/** Hashing is made to be slow: one hash serves every suite of a process. */
const PASSWORDS = new Argon2Passwords();
const HASH = PASSWORDS.hash(PASSWORD);

export async function createApiWorld(served: Served = {}, settings: Partial<DocketConfig> = {}): Promise<ApiWorld> {
  const world = await createDocketWorld();
  const files = await mkdtemp(join(tmpdir(), 'docket-api-files-'));
  const config = testConfig(world.database.url, files, settings);
  const api = await createApi(config, served);
  await api.init();
  await api.getHttpAdapter().getInstance().ready();
  const platform = await createDataSource(world.database.url, 'docket_auth', 2).initialize();
  const identities = new PgIdentityStore(platform, world.app);
  const ids = new RandomIds();
  const tokens = new Map<string, string>();
  const anyone = request.agent(api.getHttpServer());

  const tokenIn = (tenant: string, personId: string): Promise<string> => {
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
    return identities.issueToken({ id: ids.next(), tenant, personId, serviceClientId: null, label: 'spec', expiresAt });
  };
  const serviceToken = (client: string): Promise<string> => {
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
    const serviceClientId = world.idOf(client);
    return identities.issueToken({ id: ids.next(), tenant: world.tenant, personId: null, serviceClientId, label: 'spec', expiresAt });
  };
  const token = async (person: string): Promise<string> => {
    const known = tokens.get(person);
    if (known !== undefined) return known;
    const made = await tokenIn(world.tenant, world.idOf(person));
    tokens.set(person, made);
    return made;
  };
  const get = async (person: string, path: string): Promise<request.Response> =>
    anyone.get(path).set('Authorization', `Bearer ${await token(person)}`);
  const act: ApiWorld['act'] = async (person, path, body = {}, version, key = ids.next()) => {
    const sent = anyone
      .post(path)
      .set('Authorization', `Bearer ${await token(person)}`)
      .set('Idempotency-Key', key);
    return (version === undefined ? sent : sent.set('If-Match', `"${version}"`)).send(body);
  };
  const upload = async (person: string, name: string, content: string | Buffer, actingAs?: string): Promise<string> => {
    const sent = anyone
      .post('/v1/documents')
      .query(actingAs === undefined ? {} : { actingAs })
      .set('Authorization', `Bearer ${await token(person)}`)
      .set('Idempotency-Key', ids.next());
    const { body } = await sent.attach('file', Buffer.from(content), name);
    return (body as { documentId: string }).documentId;
  };
  const [person] = await world.sql<{ person_id: string }>('SELECT person_id FROM person WHERE person_id = $1', [world.idOf('thu')]);
  const passwords = { hash: () => HASH, verify: PASSWORDS.verify.bind(PASSWORDS) };
  const accountId = await createAccount({ identities, passwords, ids }, 'thu.noivu', PASSWORD);
  await world.sql('UPDATE person SET account_id = $2 WHERE person_id = $1', [person?.person_id, accountId]);
  const end = async (): Promise<void> => {
    await api.close();
    await platform.destroy();
    await rm(files, { recursive: true, force: true });
    await world.end();
  };
  return { world, api, config, anyone, token, tokenIn, serviceToken, get, act, upload, end };
}
