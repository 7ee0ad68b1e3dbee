import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdtemp, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApi } from '#apps/api/src/create-api';
import { EXAMPLES, WITHOUT_EXAMPLE } from '#apps/api/src/openapi/examples';
import { demoAccounts, seedTryOut } from '#composition/try-out/seed-try-out';
import { SEEDS_FOLDER } from '#testing/kon-tum';
import { createTestDatabase, type TestDatabase } from '#testing/template-database';
import { testConfig } from '#testing/test-config';
import { AnswerSchemas } from './answer-schemas.js';

/** What a reader of docs/openapi.json sees of an operation. */
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly required?: boolean; readonly example?: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly example?: object }>> };
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const OPERATIONS = Object.entries(
  (JSON.parse(readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8')) as Description).paths,
).flatMap(([path, verbs]) => Object.entries(verbs).map(([method, operation]) => ({ method, path, operation })));

/** What an auditor may do: keep their own access and their own ways of looking; and look, which is written down. */
const OWN = new Set([
  ...['session.open', 'token.issue', 'saved-view.save', 'watch.watch', 'watch.unwatch', 'watch.snooze', 'watch.unsnooze'],
  ...['audit.read', 'audit.verify', 'audit-export.create', 'document.download'],
]);

describe('the examples of the API’s description', () => {
  let database: TestDatabase;
  let folder: string;
  let api: NestFastifyApplication;
  let address: string;
  let schemas: AnswerSchemas;

  beforeAll(async () => {
    database = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'docket-examples-'));
    const files = join(folder, 'files');
    await seedTryOut(database.url, folder, SEEDS_FOLDER, files, 'test');
    api = await createApi(testConfig(database.url, files, { secureCookies: false, poolSize: 4 }), { demo: demoAccounts(folder) });
    await api.listen(0, '127.0.0.1');
    address = (await api.getUrl()).replace('[::1]', '127.0.0.1');
    schemas = new AnswerSchemas(await (await fetch(`${address}/docs/openapi.json`)).json());
  }, 180_000);
  afterAll(async () => {
    await api.close();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  it('leave out no operation without a reason, and name none that is not there', () => {
    const named = [...Object.keys(EXAMPLES), ...Object.keys(WITHOUT_EXAMPLE)].sort();
    expect(named).toEqual(OPERATIONS.map(({ operation }) => operation.operationId).sort());
  });

  it('change nothing when an auditor sends them, but what is the auditor’s own', async () => {
    const cookie = await signIn('thao.kiemtra');
    const get = async <Body>(path: string): Promise<Body> =>
      (await (await fetch(`${address}${path}`, { headers: { Cookie: cookie ?? '' } })).json()) as Body;
    const me = await get<{ person: { id: string } }>('/v1/me');
    for (const { method, path, operation } of OPERATIONS) {
      const entersOrLeaves = ['signInAsDemoPerson', 'signOut'].includes(operation.operationId);
      if (method === 'get' || entersOrLeaves || !(operation.operationId in EXAMPLES)) continue;
      const sent = { method, headers: headersOf(operation, cookie), ...bodyOf(operation) };
      await (await fetch(`${address}${addressOf(path, operation)}`, sent)).arrayBuffer();
    }
    const acted = `/v1/audit/facets?filter[actor]=${me.person.id}&filter[outcome]=success`;
    const { actions } = await get<{ actions: { value: string }[] }>(acted);
    expect(actions.map(({ value }) => value).filter((action) => !OWN.has(action))).toEqual([]);
  });

  const running = OPERATIONS.filter(({ operation }) => operation.operationId in EXAMPLES);

  it.each(running.map(({ method, path, operation }) => [operation.operationId, method.toUpperCase(), path, operation] as const))(
    '%s: %s %s runs as it stands, and is answered as described',
    async (name, method, path, operation) => {
      const answer = await fetch(`${address}${addressOf(path, operation)}`, {
        method,
        headers: headersOf(operation, await signIn(EXAMPLES[name]?.as ?? null)),
        ...bodyOf(operation),
      });
      const isJson = answer.headers.get('Content-Type')?.startsWith('application/json') === true;
      const content: unknown = isJson ? await answer.json() : await answer.text();
      expect({ refused: answer.ok ? null : content, faults: schemas.faults(name, answer.status, content) }).toEqual({
        refused: null,
        faults: [],
      });
    },
  );

  /** The cookie of a demo person who has come in by the try-out's front door. */
  async function signIn(signInName: string | null): Promise<string | null> {
    if (signInName === null) return null;
    const answer = await fetch(`${address}/v1/demo/session`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ signInName }),
    });
    await answer.arrayBuffer();
    return answer.headers.get('Set-Cookie')?.split(';')[0] ?? null;
  }
});

function addressOf(path: string, { parameters = [] }: Operation): string {
  const given = parameters.flatMap(({ in: place, name, example }) =>
    place === 'query' && example !== undefined ? [[name, example] as const] : [],
  );
  const filled = path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => parameters.find((one) => one.name === name)?.example ?? '');
  return given.length === 0 ? filled : `${filled}?${new URLSearchParams(Object.fromEntries(given)).toString()}`;
}

function headersOf({ parameters = [], requestBody }: Operation, cookie: string | null): Record<string, string> {
  const named = parameters.flatMap(({ in: place, name, example }) =>
    place === 'header' && example !== undefined ? [[name, example]] : [],
  );
  const isJson = requestBody?.content['application/json'] !== undefined;
  return {
    ...(Object.fromEntries(named) as Record<string, string>),
    ...(isJson && { 'Content-Type': 'application/json' }),
    ...(cookie !== null && { Cookie: cookie }),
  };
}

function bodyOf({ requestBody }: Operation): { body?: string | FormData } {
  if (requestBody === undefined) return {};
  const json = requestBody.content['application/json'];
  if (json !== undefined) return { body: JSON.stringify(json.example) };
  const form = new FormData();
  form.append('file', new Blob(['Công văn về danh mục TTHC'], { type: 'text/plain' }), 'cong-van.txt');
  return { body: form };
}
