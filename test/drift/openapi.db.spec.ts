import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describeApi } from '#apps/api/src/openapi/describe-api';
import { createApiWorld, type ApiWorld } from '../api/api-world.js';

const COMMITTED = fileURLToPath(new URL('../../docs/openapi.json', import.meta.url));

/** Rewrites the committed description: `UPDATE=1 npm test -- test/drift`. */
const UPDATE = process.env.UPDATE === '1';

/** The routes that need no proof; those of the demo are there in the try-out alone. */
const PUBLIC = [
  'GET /health/live',
  'GET /health/ready',
  'GET /v1/demo/people',
  'GET /v1/meta',
  'POST /v1/demo/session',
  'POST /v1/session',
];

describe('the description of the API', () => {
  let world: ApiWorld;
  let described: string;
  beforeAll(async () => {
    world = await createApiWorld();
    described = `${JSON.stringify(describeApi(world.api), null, 2)}\n`;
  });
  afterAll(() => world.end());

  it('stands in docs/openapi.json as the controllers say it', () => {
    if (UPDATE || !existsSync(COMMITTED)) writeFileSync(COMMITTED, described);
    expect(readFileSync(COMMITTED, 'utf8')).toBe(described);
  });

  it('is OpenAPI 3.1', () => {
    expect(JSON.parse(described)).toMatchObject({ openapi: '3.1.0', info: { title: 'Docket' } });
  });

  it('has no route that answers without proof, but the public ones', async () => {
    const { paths } = JSON.parse(described) as { paths: Record<string, Record<string, unknown>> };
    const routes = Object.entries(paths).flatMap(([path, verbs]) => Object.keys(verbs).map((verb) => ({ verb: verb.toUpperCase(), path })));
    expect(routes.length).toBeGreaterThan(35);
    const open: string[] = [];
    for (const { verb, path } of routes) {
      const address = path.replaceAll(/\{\w+\}/g, '01955555-0000-7000-8000-000000000000');
      const response = await callWithoutProof(world, verb, address);
      if (response.status !== 401) open.push(`${verb} ${path}`);
    }
    expect(open.sort()).toEqual([...PUBLIC].sort());
  });
});

async function callWithoutProof({ anyone }: ApiWorld, verb: string, address: string): Promise<{ readonly status: number }> {
  switch (verb) {
    case 'GET':
      return anyone.get(address);
    case 'POST':
      return anyone.post(address).send({});
    case 'DELETE':
      return anyone.delete(address);
    case 'PUT':
      return anyone.put(address);
    default:
      throw new Error(`no route is called by ${verb}`);
  }
}
