import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { createApiWorld, type ApiWorld } from './api-world.js';

interface Kept {
  readonly requestId: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly problem: string | null;
  readonly durationMs: number;
  readonly events: readonly { readonly eventId: string; readonly action: string; readonly taskId: string | null }[];
}
interface Made {
  readonly id: string;
  readonly secret: string;
}

describe('what came with a token', () => {
  let api: ApiWorld;
  let token: Made;
  let taskId: string;

  const make = async (person: string): Promise<Made> => {
    const answer = await api.anyone
      .post('/v1/me/tokens')
      .set('Authorization', `Bearer ${await api.token(person)}`)
      .send({ label: 'Phần mềm văn bản' });
    return answer.body as Made;
  };
  const call = (path: string, secret = token.secret): Promise<Response> =>
    Promise.resolve(api.anyone.get(path).set('Authorization', `Bearer ${secret}`));
  const kept = async (person = 'thu', id = token.id): Promise<Response> => api.get(person, `/v1/me/tokens/${id}/requests`);
  const items = async (): Promise<Kept[]> => ((await kept()).body as { items: Kept[] }).items;

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
    token = await make('thu');
    const found = await call('/v1/tasks?filter[unit]=P.NoiVu&filter[item]=III.1');
    taskId = (found.body as { items: { id: string }[] }).items[0]?.id ?? '';
  });
  afterAll(() => api.end());

  it('is told to whoever holds it: which requests, how they were answered, and what the log has of them', async () => {
    const acknowledged = await api.anyone
      .post(`/v1/tasks/${taskId}/acknowledge`)
      .set('Authorization', `Bearer ${token.secret}`)
      .set('Idempotency-Key', 'token-requests-1')
      .set('If-Match', '"1"')
      .send({});
    expect(acknowledged.status).toBe(200);
    await call(`/v1/tasks/${taskId}?q=khong-duoc-luu`);
    const unknown = await call(`/v1/tasks/${api.world.environment.ids.next()}`);
    const told = await items();
    expect(told.map(({ method, route, status, problem }) => [method, route, status, problem])).toEqual([
      ['GET', '/v1/tasks/{id}', 404, 'not-found'],
      ['GET', '/v1/tasks/{id}', 200, null],
      ['POST', '/v1/tasks/{id}/acknowledge', 200, null],
      ['GET', '/v1/tasks', 200, null],
    ]);
    expect(told[0]?.requestId).toBe(unknown.headers['x-request-id']);
    expect(told[2]?.events).toMatchObject([{ action: 'task.acknowledge', taskId }]);
    const [event] = await api.world.sql<{ request: string }>(
      `SELECT convert_from(envelope, 'UTF8')::jsonb ->> 'requestId' AS request FROM audit_event WHERE event_id = $1`,
      [told[2]?.events[0]?.eventId],
    );
    expect(event?.request).toBe(told[2]?.requestId);
    const list = await api.get('thu', '/v1/me/tokens');
    const own = (list.body as { items: { id: string; lastUsedAt: string | null }[] }).items.find(({ id }) => id === token.id);
    expect(own?.lastUsedAt).not.toBeNull();
  });

  it('is nobody else’s to read', async () => {
    expect((await kept('binh')).status).toBe(404);
    expect((await kept('thu', api.world.environment.ids.next())).status).toBe(404);
  });

  it('holds nothing of what was sent or answered', async () => {
    const stored = await api.world.sql('SELECT * FROM token_request');
    expect(JSON.stringify(stored)).not.toContain('khong-duoc-luu');
    expect(JSON.stringify(stored)).not.toContain(taskId);
  });

  it('is told of refused proofs too, once it was revoked', async () => {
    const other = await make('thu');
    await api.anyone.delete(`/v1/me/tokens/${other.id}`).set('Authorization', `Bearer ${await api.token('thu')}`);
    expect((await call('/v1/me', other.secret)).status).toBe(401);
    expect((await kept('thu', other.id)).body).toMatchObject({
      items: [{ route: '/v1/me', status: 401, problem: 'token-revoked', events: [] }],
    });
  });

  it('is kept for the last hundred', async () => {
    for (let at = 0; at < 104; at += 1) await call('/v1/session');
    const told = await items();
    expect(told.length).toBe(100);
    expect(new Set(told.map(({ route }) => route))).toEqual(new Set(['/v1/session']));
    const [stored] = await api.world.sql<{ count: number }>('SELECT count(*)::int AS count FROM token_request WHERE token_id = $1', [
      token.id,
    ]);
    expect(stored?.count).toBe(100);
  });
});
