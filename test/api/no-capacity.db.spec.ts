import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EXAMPLES } from '#apps/api/src/openapi/examples';
import { createApiWorld, type ApiWorld } from './api-world.js';

interface Described {
  readonly paths: Readonly<Record<string, { readonly get?: { readonly operationId: string } }>>;
}

const { paths } = JSON.parse(readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8')) as Described;
const reads = Object.entries(paths).flatMap(([path, { get }]) => (get === undefined ? [] : [[get.operationId, path] as const]));

/** What says nothing of the tenant, and what is that person's own: who they are, what was told to them, their tokens. */
const OPEN = [
  ...['listDemoPeople', 'listInspectorQuestions', 'listNotifications', 'listTokenRequests', 'listTokens'],
  ...['live', 'meta', 'readSession', 'ready'],
];

describe('somebody who holds no capacity any more', () => {
  let api: ApiWorld;
  beforeAll(async () => {
    api = await createApiWorld();
    await api.world.sql(`UPDATE membership SET valid_to = '2025-02-09' WHERE person_id = $1`, [api.world.idOf('thu')]);
  });
  afterAll(() => api.end());

  it('reads nothing of the tenant but what is their own', async () => {
    const open: string[] = [];
    for (const [operation, path] of reads) {
      const { id = api.world.cityPlan, query = {} } = EXAMPLES[operation] ?? {};
      const address = path
        .replace('{number}', '1')
        .replace(/\{\w+\}/, path.includes('calendars') ? '2025' : path.includes('processes') ? '1' : id);
      const { status } = await api.get('thu', `${address}?${new URLSearchParams(query).toString()}`);
      if (status !== 403) open.push(operation);
    }
    expect(reads.length).toBeGreaterThan(40);
    expect(open.sort()).toEqual(OPEN);
  }, 180_000);
});
