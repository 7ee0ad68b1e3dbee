import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { PROBLEM_CODES } from '#apps/api/src/problems/problem-codes';
import { BLOCKER_WORDING } from '#apps/api/src/problems/blocker-wording';
import { COMMENT_BLOCKER_CODES } from '#domain/comment/comment-blockers';
import { DRAFT_BLOCKER_CODES } from '#domain/draft/decide-draft';
import { LOOK_CODES } from '#domain/task/to-look-at';
import { REVIEW_NOTE_BLOCKER_CODES } from '#domain/review-notes/decide-review-notes';
import { CONTRIBUTION_BLOCKER_CODES } from '#domain/contribution/contribution-blockers';
import { EVENT_BLOCKER_CODES } from '#domain/occurrence/opened-by';
import { ALIAS_BLOCKER_CODES } from '#domain/organisation/alias-blockers';
import { TERM_BLOCKER_CODES } from '#domain/organisation/term-blockers';
import { PUBLICATION_BLOCKER_CODES } from '#domain/plan/publication';
import { MIGRATION_BLOCKER_CODES } from '#domain/task/migrate-task';
import { RIGHTS_BLOCKER_CODES } from '#domain/task/choose-capacity';
import { EXTENSION_BLOCKER_CODES } from '#domain/extension/extension-blockers';
import { HANDOFF_BLOCKER_CODES } from '#domain/handoff/decide-handoff';
import { TASK_BLOCKER_CODES } from '#domain/task/task-blockers';
import { SAVED_VIEW_BLOCKER_CODES } from '#domain/saved-view/decide-saved-view';
import { WATCH_BLOCKER_CODES } from '#domain/watch/decide-watch';
import { createApiWorld, PASSWORD, type ApiWorld } from './api-world.js';

interface Problem {
  readonly code: string;
  readonly title: string;
  readonly errors: readonly { readonly pointer: string; readonly code: string }[];
}

const told = ({ status, body }: Response): { status: number; code: string } => ({ status, code: (body as Problem).code });

describe("the API's conventions", () => {
  let api: ApiWorld;
  let taskId: string;

  beforeAll(async () => {
    api = await createApiWorld();
    const planId = api.world.cityPlan;
    await api.act('nga', `/v1/plans/${planId}/publish`, {}, 1);
    const tasks = await api.get('thu', '/v1/tasks?filter[unit]=P.NoiVu&filter[item]=III.1');
    taskId = (tasks.body as { items: { id: string }[] }).items[0]?.id ?? '';
  });
  afterAll(() => api.end());

  it('answers every problem as application/problem+json with its id, in Vietnamese or English', async () => {
    const vietnamese = await api.anyone.get('/v1/tasks');
    expect(vietnamese.headers['content-type']).toContain('application/problem+json');
    expect(vietnamese.body).toMatchObject({ type: 'urn:docket:problem:not-signed-in', status: 401, title: 'Chưa đăng nhập' });
    expect((vietnamese.body as { requestId: string }).requestId).toBe(vietnamese.headers['x-request-id']);
    const english = await api.anyone.get('/v1/tasks').set('Accept-Language', 'en-GB,vi;q=0.5');
    expect((english.body as Problem).title).toBe('Not signed in');
  });

  it('explains every problem code on a page of its own', async () => {
    for (const code of PROBLEM_CODES) expect((await api.anyone.get(`/docs/problems/${code}`)).status).toBe(200);
    expect((await api.anyone.get('/docs/problems/nothing')).status).toBe(404);
  });

  it('has words for every blocker that the rules know', () => {
    const known = [
      ...TASK_BLOCKER_CODES,
      ...EXTENSION_BLOCKER_CODES,
      ...HANDOFF_BLOCKER_CODES,
      ...RIGHTS_BLOCKER_CODES,
      ...CONTRIBUTION_BLOCKER_CODES,
      ...COMMENT_BLOCKER_CODES,
      ...WATCH_BLOCKER_CODES,
      ...SAVED_VIEW_BLOCKER_CODES,
      ...DRAFT_BLOCKER_CODES,
      ...REVIEW_NOTE_BLOCKER_CODES,
      ...LOOK_CODES,
      ...PUBLICATION_BLOCKER_CODES,
      ...EVENT_BLOCKER_CODES,
      ...ALIAS_BLOCKER_CODES,
      ...TERM_BLOCKER_CODES,
      ...MIGRATION_BLOCKER_CODES,
    ];
    expect(known.filter((code) => BLOCKER_WORDING[code] === undefined)).toEqual([]);
  });

  it('wants a key for every act, and a version where the resource has one', async () => {
    const bearer = `Bearer ${await api.token('thu')}`;
    const path = `/v1/tasks/${taskId}/acknowledge`;
    expect(told(await api.anyone.post(path).set('Authorization', bearer).send({}))).toEqual({
      status: 400,
      code: 'idempotency-key-missing',
    });
    expect(told(await api.act('thu', path))).toEqual({ status: 428, code: 'version-missing' });
    expect(told(await api.act('thu', path, {}, 7))).toEqual({ status: 412, code: 'stale' });
  });

  it('refuses unknown fields, filters and orders, and says where', async () => {
    const field = await api.act('thu', `/v1/tasks/${taskId}/acknowledge`, { state: 'closed' }, 1);
    expect(told(field)).toEqual({ status: 400, code: 'malformed' });
    expect((field.body as Problem).errors).toEqual([expect.objectContaining({ pointer: '/state', code: 'unknown-field' })]);
    expect(told(await api.get('thu', '/v1/tasks?filter[colour]=red'))).toEqual({ status: 400, code: 'unknown-filter' });
    expect(told(await api.get('thu', '/v1/tasks?sort=colour'))).toEqual({ status: 400, code: 'unknown-filter' });
    expect(told(await api.get('thu', '/v1/tasks?limit=201'))).toEqual({ status: 400, code: 'malformed' });
    expect(told(await api.get('thu', '/v1/tasks?cursor=x'))).toEqual({ status: 400, code: 'bad-cursor' });
    const broken = await api.anyone.post('/v1/session').set('Content-Type', 'application/json').send('{');
    expect(told(broken)).toEqual({ status: 400, code: 'malformed' });
  });

  it('pages through every task once', async () => {
    const seen: string[] = [];
    let path: string | null = '/v1/tasks?limit=50&sort=reference';
    while (path !== null) {
      const { body, headers }: Response = await api.get('thu', path);
      seen.push(...(body as { items: { id: string }[] }).items.map(({ id }) => id));
      path = /^<([^>]+)>; rel="next"$/.exec(headers.link ?? '')?.[1] ?? null;
    }
    expect(seen).toHaveLength(131);
    expect(new Set(seen).size).toBe(131);
  });

  it('finds without diacritics', async () => {
    const { body } = await api.get('thu', `/v1/tasks?q=${encodeURIComponent('dang ky danh sach')}&limit=200`);
    expect((body as { items: unknown[] }).items).toHaveLength(32);
  });

  it('answers a retry as before, also under a renewed token, and another request under the key with 422', async () => {
    const path = `/v1/tasks/${taskId}/acknowledge`;
    const first = await api.act('thu', path, {}, 1, 'retry-1');
    expect(first.status).toBe(200);
    const renewed = await api.anyone
      .post('/v1/me/tokens')
      .set('Authorization', `Bearer ${await api.token('thu')}`)
      .send({ label: 'renewed' });
    const retry = await api.anyone
      .post(path)
      .set('Authorization', `Bearer ${(renewed.body as { secret: string }).secret}`)
      .set('Idempotency-Key', 'retry-1')
      .set('If-Match', '"1"')
      .send({});
    expect(retry.headers['idempotent-replayed']).toBe('true');
    expect(retry.body).toEqual(first.body);
    expect(told(await api.act('thu', `/v1/tasks/${taskId}/decline`, { reason: 'Khác' }, 2, 'retry-1'))).toEqual({
      status: 422,
      code: 'key-reused',
    });
  });

  it('lets exactly one of many equal acts win, and leaves one event', async () => {
    const tasks = await api.get('ha', '/v1/tasks?filter[unit]=P.TuPhap&filter[item]=III.1');
    const id = (tasks.body as { items: { id: string }[] }).items[0]?.id ?? '';
    const acts = await Promise.all(Array.from({ length: 8 }, () => api.act('ha', `/v1/tasks/${id}/acknowledge`, {}, 1)));
    expect(acts.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412, 412, 412, 412]);
    const events = await api.world.sql(`SELECT 1 FROM audit_event WHERE stream = 'task:${id}' AND action = 'task.acknowledge'`);
    expect(events).toHaveLength(1);
  });

  it('knows nothing of another tenant', async () => {
    const other = api.world.environment.ids.next();
    await api.world.sql('INSERT INTO tenant (tenant_id, code, name, created_at) VALUES ($1, $2, $2, now())', [other, 'synthetic']);
    await api.world.sql(`INSERT INTO person (tenant_id, person_id, name, version, head) VALUES ($1, $2, 'Người khác', 1, '\\x00')`, [
      other,
      other,
    ]);
    await api.world.sql(
      `INSERT INTO unit (tenant_id, unit_id, code, name, type, is_agency, aliases, officer_submits, valid_from, verified, earlier, version, head)
       VALUES ($1, $1, 'U', 'U', 'office', true, '{}', false, '2025-01-01', true, '[]', 1, '\\x00')`,
      [other],
    );
    await api.world.sql(
      `INSERT INTO membership (tenant_id, membership_id, person_id, unit_id, role, valid_from, version, head)
       VALUES ($1, $1, $1, $1, 'auditor', '2025-01-01', 1, '\\x00')`,
      [other],
    );
    const secret = await api.tokenIn(other, other);
    const get = (path: string): Promise<Response> => Promise.resolve(api.anyone.get(path).set('Authorization', `Bearer ${secret}`));
    expect(told(await get(`/v1/tasks/${taskId}`))).toEqual({ status: 404, code: 'not-found' });
    expect((await get('/v1/tasks')).body).toEqual({ items: [] });
    expect((await get('/v1/audit/events')).body).toMatchObject({ items: [] });
  });

  it('ends a token at once', async () => {
    const bearer = `Bearer ${await api.token('binh')}`;
    const made = await api.anyone.post('/v1/me/tokens').set('Authorization', bearer).send({ label: 'short' });
    const { id, secret } = made.body as { id: string; secret: string };
    expect((await api.anyone.get('/v1/me').set('Authorization', `Bearer ${secret}`)).status).toBe(200);
    expect((await api.anyone.delete(`/v1/me/tokens/${id}`).set('Authorization', bearer)).status).toBe(204);
    expect(told(await api.anyone.get('/v1/me').set('Authorization', `Bearer ${secret}`))).toEqual({ status: 401, code: 'token-revoked' });
  });

  it('signs in with a cookie that scripts and other sites cannot use', async () => {
    const wrong = await api.anyone.post('/v1/session').send({ signInName: 'thu.noivu', password: 'không đúng' });
    expect(told(wrong)).toEqual({ status: 401, code: 'wrong-credentials' });
    expect(told(await api.anyone.post('/v1/session').send({ signInName: 'nobody', password: 'không đúng' }))).toEqual(told(wrong));
    const signedIn = await api.anyone.post('/v1/session').send({ signInName: 'Thu.NoiVu', password: PASSWORD });
    expect(signedIn.status).toBe(201);
    const [cookie = ''] = signedIn.headers['set-cookie'] as unknown as string[];
    expect(cookie).toMatch(/^docket_session=.+; Path=\/; Expires=.+; HttpOnly; Secure; SameSite=Lax$/);
    const value = cookie.split(';')[0] ?? '';
    expect((await api.anyone.get('/v1/me').set('Cookie', value)).body).toMatchObject({ person: { name: 'Trần Minh Thư' } });
    const forged = api.anyone
      .post(`/v1/tasks/${taskId}/decline`)
      .set('Cookie', value)
      .set('Origin', 'https://evil.example')
      .send({ reason: 'x' });
    expect(told(await forged)).toEqual({ status: 403, code: 'foreign-origin' });
    const fetched = api.anyone.delete('/v1/session').set('Cookie', value).set('Sec-Fetch-Site', 'cross-site');
    expect(told(await fetched)).toEqual({ status: 403, code: 'foreign-origin' });
    expect((await api.anyone.delete('/v1/session').set('Cookie', value).set('Sec-Fetch-Site', 'same-origin')).status).toBe(204);
    expect(told(await api.anyone.get('/v1/me').set('Cookie', value))).toEqual({ status: 401, code: 'session-expired' });
  });

  it('makes a name wait after ten failures in a minute, and writes them to the platform log without the name', async () => {
    const attempts: number[] = [];
    for (let attempt = 0; attempt < 11; attempt++) {
      attempts.push((await api.anyone.post('/v1/session').send({ signInName: 'guessed', password: 'đoán mò' })).status);
    }
    expect(attempts).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
    const [logged] = await api.world.sql<{ n: number; named: boolean }>(
      `SELECT count(*)::int AS n, bool_or(position('guessed' IN convert_from(envelope, 'UTF8')) > 0) AS named FROM platform_event`,
    );
    expect(logged?.named).toBe(false);
    expect(logged?.n).toBeGreaterThanOrEqual(10);
  });

  it('takes files by their content and size, and gives them to those who may see them', async () => {
    const bearer = `Bearer ${await api.token('thu')}`;
    const send = (name: string, content: Buffer): Promise<Response> =>
      Promise.resolve(
        api.anyone
          .post('/v1/documents')
          .set('Authorization', bearer)
          .set('Idempotency-Key', api.world.environment.ids.next())
          .attach('file', content, name),
      );
    expect(told(await send('a.pdf', Buffer.from([0, 1, 2, 3])))).toEqual({ status: 415, code: 'media-type-refused' });
    expect(told(await send('big.txt', Buffer.alloc(1024 * 1024 + 1, 'a')))).toEqual({ status: 413, code: 'file-too-large' });
    const kept = await send('../tối mật/công văn.txt', Buffer.from('Công văn'));
    expect(kept.body).toMatchObject({ name: 'công văn.txt', mediaType: 'text/plain', size: 10 });
    const { documentId } = kept.body as { documentId: string };
    expect((await api.get('thu', `/v1/documents/${documentId}/content`)).headers['content-disposition']).toContain('attachment');
    expect((await api.get('ha', `/v1/documents/${documentId}/content`)).status).toBe(403);
  });
});
