import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApi } from '#apps/api/src/create-api';
import { HEARTBEAT } from '#apps/api/src/changes/change-streams';
import { recipientsOf } from '#application/notifications/recipients-of';
import { PgOutbox } from '#persistence/outbox/pg-outbox';
import { SEEDS_FOLDER } from '#testing/kon-tum';
import { createApiWorld, type ApiWorld } from './api-world.js';
import { openEventStream, type EventStream } from './event-stream.js';

/** Two instances on one database: acts go to the first, readers watch at the second. */
describe('live changes', () => {
  let api: ApiWorld;
  let second: NestFastifyApplication;
  let address: string;
  let planId: string;
  let taskId: string;
  const open: EventStream[] = [];

  beforeAll(async () => {
    api = await createApiWorld();
    second = await serve();
    address = await second.getUrl();
    planId = api.world.cityPlan;
    await drain();
  });
  afterEach(async () => {
    for (const stream of open.splice(0)) await stream.close();
  });
  afterAll(async () => {
    await second.close();
    await api.end();
  });

  async function serve(): Promise<NestFastifyApplication> {
    const instance = await createApi(api.config);
    await instance.listen(0, '127.0.0.1');
    return instance;
  }

  async function watch(token: string, headers = {}, at = address): Promise<EventStream> {
    const stream = await openEventStream(`${at}/v1/changes`, token, headers);
    open.push(stream);
    return stream;
  }

  /** As the worker does, in whichever process it runs. */
  async function drain(): Promise<void> {
    const outbox = new PgOutbox(api.world.app);
    while ((await outbox.drain(api.world.tenant, 100, api.world.clock.now(), '2025-02-10', recipientsOf)) > 0);
  }

  /** Something that is announced at this moment, to see that nothing came before it. */
  async function mark(tenant: string, id: string): Promise<void> {
    const changes = [{ type: 'plan', id, version: 1, action: 'mark', taskId: null, planId: null }];
    await api.world.sql('SELECT pg_notify($1, $2)', ['docket_changes', JSON.stringify({ tenant, changes })]);
  }

  it('are told as a stream of events, which nothing holds back', async () => {
    const { status, headers } = await watch(await api.token('thu'));
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-encoding')).toBeNull();
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('are for whoever is signed in and holds a capacity', async () => {
    expect((await watch('nobody')).status).toBe(401);
    const stranger = api.world.environment.ids.next();
    await api.world.sql(`INSERT INTO person (tenant_id, person_id, name, version, head) VALUES ($1, $2, 'Không tư cách', 1, '\\x00')`, [
      api.world.tenant,
      stranger,
    ]);
    expect((await watch(await api.tokenIn(api.world.tenant, stranger))).status).toBe(403);
  });

  it('are told as one where there are many: a plan with 131 tasks', async () => {
    const stream = await watch(await api.token('thu'));
    await api.act('nga', `/v1/plans/${planId}/publish`, {}, 1);
    await drain();
    expect(await stream.next()).toEqual({ type: 'everything' });
    const tasks = await api.get('thu', '/v1/tasks?filter[unit]=P.NoiVu&filter[item]=III.1');
    taskId = (tasks.body as { items: { id: string }[] }).items[0]?.id ?? '';
  });

  it('are told after the commit by the drain, act by act, whichever instance took the act', async () => {
    const stream = await watch(await api.token('mai'));
    await api.act('thu', `/v1/tasks/${taskId}/acknowledge`, {}, 1);
    await mark(api.world.tenant, 'before the drain');
    await drain();
    expect(await stream.next()).toMatchObject({ id: 'before the drain' });
    expect(await stream.next()).toEqual({ type: 'task', id: taskId, version: 2, action: 'task.acknowledge', taskId, planId });

    const question = { unitId: api.world.idOf('p-tu-phap'), question: 'Xin ý kiến', dueOn: '2025-02-12' };
    const { body } = await api.act('thu', `/v1/tasks/${taskId}/contributions`, question);
    await drain();
    const { id } = body as { id: string };
    expect(await stream.next()).toEqual({ type: 'contribution', id, version: 1, action: 'contribution.request', taskId, planId });
  });

  it('are told of every event of an act that implies others, and of no refusal', async () => {
    const stream = await watch(await api.token('mai'));
    const tasks = await api.get('thu', '/v1/tasks?filter[unit]=P.TuPhap&filter[item]=III.1');
    const id = (tasks.body as { items: { id: string }[] }).items[0]?.id ?? '';
    const documentId = await api.upload('son', 'cong-van.txt', 'Công văn');
    expect((await api.act('thu', `/v1/tasks/${id}/submit`, { documents: [] }, 1)).status).toBe(403);
    await api.act('son', `/v1/tasks/${id}/submit`, { documents: [documentId] }, 1);
    await drain();
    expect(await stream.next()).toMatchObject({ id, version: 2, action: 'task.acknowledge' });
    expect(await stream.next()).toMatchObject({ id, version: 3, action: 'task.start' });
    expect(await stream.next()).toMatchObject({ id, version: 4, action: 'task.submit' });
    const messages = await api.world.sql(`SELECT 1 FROM outbox WHERE kind = 'changed' AND body -> 'changes' -> 0 ->> 'id' = $1`, [id]);
    expect(messages).toHaveLength(1);
  });

  it('are told once of an import that somebody corrects, however much is said at once', async () => {
    const content = await readFile(join(SEEDS_FOLDER, 'plans/kon-tum-city-2025.docx'));
    const documentId = await api.upload('nga', 'ke-hoach.docx', content);
    const { body } = await api.act('nga', '/v1/plan-proposals', { documentId });
    const { id } = body as { id: string };
    const stream = await watch(await api.token('hoai'));
    const timing = { kind: 'cell', row: 'I.3', cell: 'timing' };
    const corrections = ['Quý I/2025', 'Quý II/2025', 'Quý III/2025'].map((text) => ({ ...timing, text }));
    await api.act('nga', `/v1/plan-proposals/${id}/corrections`, { corrections }, 1);
    await drain();
    const told = { type: 'plan-proposal', id, taskId: null, planId: null };
    expect(await stream.next()).toEqual({ ...told, version: 1, action: 'plan-proposal.create' });
    expect(await stream.next()).toEqual({ ...told, version: 4, action: 'plan-proposal.correct' });
    await mark(api.world.tenant, 'after the correction');
    expect(await stream.next()).toMatchObject({ id: 'after the correction' });
  });

  it('stay in their tenant', async () => {
    const other = api.world.environment.ids.next();
    await api.world.sql('INSERT INTO tenant (tenant_id, code, name, created_at) VALUES ($1, $2, $2, now())', [other, 'synthetic']);
    await api.world.sql(`INSERT INTO person (tenant_id, person_id, name, version, head) VALUES ($1, $1, 'Người khác', 1, '\\x00')`, [
      other,
    ]);
    await api.world.sql(
      `INSERT INTO unit (tenant_id, unit_id, code, name, type, is_agency, aliases, officer_submits, valid_from, verified, earlier, version, head)
       VALUES ($1, $1, 'U', 'U', 'office', true, '{}', false, '2025-01-01', true, '[]', 1, '\\x00')`,
      [other],
    );
    await api.world.sql(
      `INSERT INTO membership (tenant_id, membership_id, person_id, unit_id, role, valid_from, version, head)
       VALUES ($1, $1, $1, $1, 'officer', '2025-01-01', 1, '\\x00')`,
      [other],
    );
    const [theirs, ours] = [await watch(await api.tokenIn(other, other)), await watch(await api.token('thu'))];
    await api.act('binh', `/v1/tasks/${taskId}/decline`, { reason: 'Không thuộc chức năng' }, 2);
    await drain();
    expect(await ours.next()).toMatchObject({ id: taskId, action: 'task.decline' });
    await mark(other, 'theirs');
    expect(await theirs.next()).toMatchObject({ id: 'theirs' });
  });

  it('begin with "everything" for a browser that comes back', async () => {
    const stream = await watch(await api.token('thu'), { 'Last-Event-ID': '0' });
    expect(await stream.next()).toEqual({ type: 'everything' });
  });

  it('go on after the connection to the database was lost, with "everything"', async () => {
    const stream = await watch(await api.token('thu'));
    const ended = await api.world.sql(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                                        WHERE application_name = 'docket_listen' AND datname = current_database()`);
    expect(ended).toHaveLength(2);
    expect(await stream.next()).toEqual({ type: 'everything' });
    await mark(api.world.tenant, 'again');
    expect(await stream.next()).toMatchObject({ id: 'again' });
  });

  it('shrug at whatever else is written into their channel', async () => {
    const stream = await watch(await api.token('thu'));
    for (const noise of ['', '{', '{}', '"x"', 'null']) await api.world.sql('SELECT pg_notify($1, $2)', ['docket_changes', noise]);
    await mark(api.world.tenant, 'after the noise');
    expect(await stream.next()).toMatchObject({ id: 'after the noise' });
  });

  describe('with a heartbeat', () => {
    beforeAll(() => {
      jest.useFakeTimers({ doNotFake: [...EVERY_OTHER_TIMER] });
    });
    afterAll(() => {
      jest.useRealTimers();
    });

    it('live as long as the token that opened them, and no longer', async () => {
      const made = await fetch(`${address}/v1/me/tokens`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${await api.token('thu')}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({ label: 'short' }),
      });
      const { id, secret } = (await made.json()) as { id: string; secret: string };
      const stream = await watch(secret);
      jest.advanceTimersByTime(HEARTBEAT);
      expect(await stream.comment()).toBe('heartbeat');
      await fetch(`${address}/v1/me/tokens/${id}`, { method: 'DELETE', headers: { Authorization: `Bearer ${await api.token('thu')}` } });
      jest.advanceTimersByTime(HEARTBEAT);
      expect(await stream.next()).toBeNull();
    });

    it('leave no heart beating when the reader goes, or only asked for the headers', async () => {
      const hearts = jest.getTimerCount();
      const stream = await watch(await api.token('thu'));
      expect(jest.getTimerCount()).toBe(hearts + 1);
      await stream.close();
      await fetch(`${address}/v1/changes`, { method: 'HEAD', headers: { Authorization: `Bearer ${await api.token('thu')}` } });
      // The server hears of it in its own time: each look is a round trip to it.
      while (jest.getTimerCount() > hearts) await fetch(`${address}/health/live`);
    });
  });

  it('end when the instance stops, and do not hold it up', async () => {
    const third = await serve();
    const stream = await watch(await api.token('thu'), {}, await third.getUrl());
    const [ending] = await Promise.all([stream.next(), third.close()]);
    expect(ending).toBeNull();
  });
});

const EVERY_OTHER_TIMER = [
  'Date',
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setTimeout',
  'clearTimeout',
] as const;
