import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PgStoredLogQueries } from '#persistence/read-models/pg-stored-log-queries';
import { TenantReader } from '#persistence/read-models/tenant-reader';
import { createApiWorld, type ApiWorld } from './api-world.js';

interface Found {
  readonly items: readonly { readonly eventId: string }[];
  readonly nextCursor?: string;
  readonly search: string;
}
interface Verified {
  readonly streams: number;
  readonly events: number;
  readonly findings: readonly { readonly code: string; readonly stream: string }[];
  readonly next: string | null;
  readonly record: string;
}

describe('an auditor who searches and verifies', () => {
  let api: ApiWorld;
  let taskId: string;

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
    const [row] = await api.world.sql<{ task_id: string }>(`SELECT task_id FROM task WHERE reference LIKE '%/III.1/%/P.NoiVu'`);
    taskId = row?.task_id ?? '';
    await api.act('thu', `/v1/tasks/${taskId}/acknowledge`, {}, 1);
    await api.act('thu', `/v1/tasks/${taskId}/comments`, { text: 'Đang rà soát' });
  });
  afterAll(() => api.end());

  async function read<Body>(path: string): Promise<Body> {
    const { status, body } = await api.get('thao', path);
    expect(status).toBe(200);
    return body as Body;
  }
  /** What was written down of the auditor's looks since `from`. */
  async function looks(from: number): Promise<unknown[]> {
    const rows = await api.world.sql<{ action: string; asked: unknown }>(
      `SELECT action, (convert_from(body, 'UTF8')::jsonb -> 'asked') AS asked FROM audit_event JOIN audit_payload USING (tenant_id, event_id)
        WHERE action LIKE 'audit.%' AND actor_id = $1 ORDER BY event_id`,
      [api.world.idOf('thao')],
    );
    return rows.slice(from).map(({ action, asked }) => [action, asked]);
  }

  it('leaves one event for a search, its further pages and its counts', async () => {
    const before = (await looks(0)).length;
    const query = 'filter[action]=unit.create';
    const first = await read<Found>(`/v1/audit/events?limit=10&${query}`);
    const second = await read<Found>(`/v1/audit/events?limit=10&${query}&cursor=${first.nextCursor}`);
    const counted = await read<Found>(`/v1/audit/facets?${query}&search=${first.search}`);
    expect([second.search, counted.search]).toEqual([first.search, first.search]);
    expect(new Set([...first.items, ...second.items].map(({ eventId }) => eventId)).size).toBe(20);
    expect(await looks(before)).toEqual([['audit.read', { filter: { action: ['unit.create'] } }]]);
  });

  it('leaves another for everything that the event of a search did not say', async () => {
    const before = (await looks(0)).length;
    const first = await read<Found>('/v1/audit/events?limit=10&filter[action]=unit.create');
    const cursor = first.nextCursor ?? '';
    await read<Found>(`/v1/audit/events?limit=10&cursor=${cursor}`);
    await read<Found>(`/v1/audit/facets?filter[action]=plan.create&search=${first.search}`);
    await read<Found>(`/v1/audit/events?limit=10&filter[action]=unit.create&cursor=${first.items[0]?.eventId}.${cursor.split('.')[1]}`);
    expect((await looks(before)).map((look) => (look as [string, { filter: object }])[1].filter)).toEqual([
      { action: ['unit.create'] },
      {},
      { action: ['plan.create'] },
      { action: ['unit.create'] },
    ]);
    expect((await api.get('thao', '/v1/audit/events?cursor=abc')).status).toBe(400);
    expect((await api.get('thao', '/v1/audit/facets?search=abc')).status).toBe(400);
  });

  it('sees what stands beside an event in its chain, and what its ids stand for', async () => {
    const { items } = await read<Found>(`/v1/audit/events?filter[stream]=task:${taskId}&sort=time`);
    const [assigned, acknowledged] = items.map(({ eventId }) => eventId);
    const event = await read<{ names: object[] }>(`/v1/audit/events/${acknowledged}`);
    expect(event).toMatchObject({ previousId: assigned, nextId: null, verification: { chain: 'intact', events: 2, findings: [] } });
    expect(event.names).toContainEqual({ id: api.world.idOf('thu'), kind: 'person', name: 'Trần Minh Thư' });
    expect(event.names).toContainEqual(expect.objectContaining({ id: taskId, kind: 'task', name: expect.stringMatching(/III\.1/) }));
    expect(await read(`/v1/audit/events/${assigned}`)).toMatchObject({ previousId: null, nextId: acknowledged });
  });

  it('verifies a task with its parts, and the whole log, each as one event', async () => {
    const before = (await looks(0)).length;
    expect(await read<Verified>(`/v1/audit/tasks/${taskId}/verification`)).toMatchObject({
      streams: 2,
      events: 3,
      findings: [],
      next: null,
    });
    const [all] = await api.world.sql<{ events: number; streams: number }>(
      'SELECT count(*)::int AS events, count(DISTINCT stream)::int AS streams FROM audit_event',
    );
    const whole = await read<Verified>('/v1/audit/verification');
    expect(whole).toMatchObject({ ...all, findings: [], next: null });
    expect(await read<Verified>(`/v1/audit/verification?after=unit&record=${whole.record}`)).toMatchObject({ record: whole.record });
    expect(await looks(before)).toEqual([
      ['audit.verify', { task: taskId }],
      ['audit.verify', { log: 'whole' }],
    ]);
  });

  it('finds what was changed, cut off or deleted whole, wherever it stands', async () => {
    const kept = `CREATE TABLE kept AS SELECT * FROM audit_event WHERE stream IN ('task:${taskId}', 'unit:${api.world.idOf('p-noi-vu')}')`;
    await api.world.sql(kept);
    await api.world.sql(
      `DELETE FROM audit_event USING kept WHERE audit_event.event_id = kept.event_id AND (kept.seq = 2 OR kept.stream LIKE 'unit:%')`,
    );
    const { findings } = await read<Verified>('/v1/audit/verification');
    await api.world.sql('INSERT INTO audit_event SELECT * FROM kept ON CONFLICT DO NOTHING');
    expect(findings.map(({ code, stream }) => [code, stream])).toEqual([
      ['tail-cut', `task:${taskId}`],
      ['tail-cut', `unit:${api.world.idOf('p-noi-vu')}`],
    ]);
  });

  it('sees every stream once, however short the stretches are', async () => {
    const log = new PgStoredLogQueries(new TenantReader(api.world.app));
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { streams, next } = await log.stretch(api.world.tenant, after, 40);
      seen.push(...streams.map(({ stream }) => stream));
      after = next;
    } while (after !== null);
    const all = await api.world.sql<{ stream: string }>('SELECT DISTINCT stream FROM audit_event ORDER BY stream');
    expect(seen.sort()).toEqual(all.map(({ stream }) => stream).sort());
  });

  it('is the only one who may, and asking is written down', async () => {
    for (const path of ['verification', `tasks/${taskId}/verification`, `tasks/${taskId}`, `plans/${api.world.cityPlan}`])
      expect((await api.get('nga', `/v1/audit/${path}`)).status).toBe(403);
    const denied = await api.world.sql(`SELECT action FROM audit_event WHERE actor_id = $1 AND outcome = 'denied' ORDER BY event_id`, [
      api.world.idOf('nga'),
    ]);
    expect(denied.map((row) => (row as { action: string }).action)).toEqual(['audit.verify', 'audit.verify', 'audit.read', 'audit.read']);
    expect((await api.get('thao', `/v1/audit/tasks/${api.world.cityPlan}/verification`)).status).toBe(404);
  });
});
