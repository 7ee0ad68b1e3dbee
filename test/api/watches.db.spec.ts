import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recipientsOf } from '#application/notifications/recipients-of';
import { PgOutbox } from '#persistence/outbox/pg-outbox';
import { createApiWorld, type ApiWorld } from './api-world.js';

interface Listed {
  readonly items: readonly { readonly id: string; readonly reference: string; readonly timeliness: { readonly reading: string } }[];
}
interface Queues {
  readonly work: Readonly<Record<string, number>>;
  readonly snoozed: number;
}

describe('following a task', () => {
  let api: ApiWorld;
  let near: string;
  let far: string;
  let other: string;

  const listed = async (query: string): Promise<string[]> => {
    const { body } = await api.get('thu', `/v1/tasks?filter[unit]=P.NoiVu&filter[state]=assigned&limit=200&${query}`);
    return (body as Listed).items.map(({ id }) => id);
  };
  const queues = async (person: string): Promise<{ work: number; snoozed: number }> => {
    const { work, snoozed } = (await api.get(person, '/v1/me/queues')).body as Queues;
    return { work: Object.values(work).reduce((sum, count) => sum + count, 0), snoozed };
  };
  const deliver = async (): Promise<void> => {
    const outbox = new PgOutbox(api.world.app);
    while ((await outbox.drain(api.world.tenant, 100, api.world.clock.now(), '2025-02-10', recipientsOf)) > 0);
  };
  const notices = async (person: string, taskId: string): Promise<string[]> => {
    await deliver();
    const { body } = await api.get(person, '/v1/me/notifications?limit=200');
    return (body as { items: { kind: string; task: { id: string } | null }[] }).items
      .filter(({ task }) => task?.id === taskId)
      .map(({ kind }) => kind);
  };
  const watched = (action: string): Promise<object[]> =>
    api.world.sql(
      `SELECT e.stream ~ '^watch:' AS own, e.task_id AS about, convert_from(p.body, 'UTF8')::jsonb AS payload
         FROM audit_event e JOIN audit_payload p USING (tenant_id, event_id) WHERE e.action = $1 AND e.outcome = 'success'`,
      [action],
    );

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
    await deliver();
    const { body } = await api.get('thu', '/v1/tasks?filter[unit]=P.NoiVu&filter[state]=assigned&limit=200');
    const { items } = body as Listed;
    near = items.find(({ reference }) => reference.includes('/III.1/'))?.id ?? '';
    [far = '', other = ''] = items
      .filter(({ timeliness }) => timeliness.reading === 'on-track' && timeliness)
      .map(({ id }) => id)
      .slice(-2);
  });
  afterAll(() => api.end());

  it('is said once, for oneself, and stands in a stream of its own that the task’s timeline does not tell', async () => {
    expect(await api.act('thao', `/v1/tasks/${near}/watch`)).toMatchObject({
      status: 200,
      body: { taskId: near, watching: true, snoozedUntil: null },
    });
    expect(await api.act('thao', `/v1/tasks/${near}/watch`)).toMatchObject({
      status: 409,
      body: { code: 'blocked', blockers: [{ code: 'already-watching' }] },
    });
    expect((await api.get('thao', `/v1/tasks/${near}`)).body).toMatchObject({ watching: true, version: 1 });
    expect((await api.get('thu', `/v1/tasks/${near}`)).body).toMatchObject({ watching: false });
    expect(await watched('watch.watch')).toEqual([
      { own: true, about: null, payload: { taskId: near, before: null, after: { watching: true, snoozedUntil: null } } },
    ]);
    const { body } = await api.get('thu', `/v1/tasks/${near}/timeline?limit=200`);
    expect(JSON.stringify(body)).not.toContain('watch.');
  });

  it('tells of what others do and say, each once, and not of what one does oneself', async () => {
    await api.act('thu', `/v1/tasks/${near}/watch`);
    await api.act('thu', `/v1/tasks/${near}/comments`, { text: 'Kính trình', mentions: [api.world.idOf('thao')] });
    await api.act('binh', `/v1/tasks/${near}/comments`, { text: 'Đã xem' });
    await api.act('nga', `/v1/tasks/${near}/remind`, { note: null }, 1);
    expect(await notices('thao', near)).toEqual(expect.arrayContaining(['mention', 'comment', 'remind']));
    expect(await notices('thao', near)).toHaveLength(3);
    expect((await notices('thu', near)).filter((kind) => kind === 'comment' || kind === 'mention')).toEqual(['comment']);
    expect((await notices('thu', near)).filter((kind) => kind === 'remind')).toHaveLength(1);
  });

  it('ends when one says so, once', async () => {
    expect((await api.act('thao', `/v1/tasks/${near}/unwatch`)).body).toMatchObject({ watching: false });
    expect(await api.act('thao', `/v1/tasks/${near}/unwatch`)).toMatchObject({
      status: 409,
      body: { blockers: [{ code: 'not-watching' }] },
    });
    await api.act('binh', `/v1/tasks/${near}/comments`, { text: 'Nhắc lại' });
    expect(await notices('thao', near)).toHaveLength(3);
  });

  it('is for people: a unit’s software follows nothing', async () => {
    const secret = await api.serviceToken('mot-cua-ia-chim');
    const refused = await api.anyone
      .post(`/v1/tasks/${near}/watch`)
      .set('Authorization', `Bearer ${secret}`)
      .set('Idempotency-Key', 'software')
      .send({});
    expect(refused.status).toBe(403);
  });

  it('puts work off until a day, in one’s own queue alone; counts and list agree', async () => {
    const before = await queues('thu');
    const ofHead = await queues('binh');
    expect(await api.act('thu', `/v1/tasks/${far}/snooze`, { until: '2025-02-20' })).toMatchObject({
      status: 200,
      body: { taskId: far, watching: false, snoozedUntil: '2025-02-20' },
    });
    expect(await queues('thu')).toEqual({ work: before.work - 1, snoozed: 1 });
    expect(await queues('binh')).toEqual(ofHead);
    expect(await listed('filter[snoozed]=yes')).toEqual([far]);
    expect(await listed('filter[snoozed]=no')).toHaveLength(before.work - 1);
    expect(await listed('')).toHaveLength(before.work);
    expect((await api.get('thu', `/v1/tasks/${far}`)).body).toMatchObject({ snoozedUntil: '2025-02-20' });
    expect((await api.get('binh', `/v1/tasks/${far}`)).body).toMatchObject({ snoozedUntil: null });
    expect(await watched('watch.snooze')).toMatchObject([{ own: true, about: null, payload: { taskId: far } }]);
  });

  it('is never put off when its date is near, nor to a day that is not ahead', async () => {
    await api.world.sql('UPDATE task SET effective_due_on = $2 WHERE task_id = $1', [other, '2025-02-13']);
    expect(await api.act('thu', `/v1/tasks/${other}/snooze`, { until: '2025-02-20' })).toMatchObject({
      status: 409,
      body: { blockers: [{ code: 'due-is-near' }] },
    });
    expect(await api.act('thu', `/v1/tasks/${far}/snooze`, { until: '2025-02-10' })).toMatchObject({
      status: 422,
      body: { blockers: [{ code: 'snooze-not-ahead' }] },
    });
  });

  it('comes back when its date comes near, whatever day was said', async () => {
    const [{ due } = { due: '' }] = await api.world.sql<{ due: string | null }>(
      'SELECT effective_due_on::text AS due FROM task WHERE task_id = $1',
      [far],
    );
    await api.world.sql('UPDATE task SET effective_due_on = $2 WHERE task_id = $1', [far, '2025-02-13']);
    expect(await listed('filter[snoozed]=yes')).toEqual([]);
    expect((await queues('thu')).snoozed).toBe(0);
    await api.world.sql('UPDATE task SET effective_due_on = $2 WHERE task_id = $1', [far, due]);
    expect(await listed('filter[snoozed]=yes')).toEqual([far]);
  });

  it('comes back when one is told of what somebody else did, and may be put off anew', async () => {
    const { body } = await api.get('thu', `/v1/tasks/${far}`);
    await api.act('nga', `/v1/tasks/${far}/remind`, { note: 'Đề nghị khẩn trương' }, (body as { version: number }).version);
    await deliver();
    expect(await listed('filter[snoozed]=yes')).toEqual([]);
    expect((await api.get('thu', `/v1/tasks/${far}`)).body).toMatchObject({ snoozedUntil: null });
    await api.act('thu', `/v1/tasks/${far}/snooze`, { until: '2025-02-21' });
    expect((await api.get('thu', `/v1/tasks/${far}`)).body).toMatchObject({ snoozedUntil: '2025-02-21' });
  });

  it('comes back when one takes it back, once', async () => {
    expect((await api.act('thu', `/v1/tasks/${far}/unsnooze`)).body).toMatchObject({ snoozedUntil: null });
    expect(await api.act('thu', `/v1/tasks/${far}/unsnooze`)).toMatchObject({ status: 409, body: { blockers: [{ code: 'not-snoozed' }] } });
    expect(await queues('thu')).toMatchObject({ snoozed: 0 });
  });

  it('comes back on its day', async () => {
    await api.act('thu', `/v1/tasks/${far}/snooze`, { until: '2025-02-11' });
    expect((await queues('thu')).snoozed).toBe(1);
    await api.world.sql(`UPDATE task_watcher SET snoozed_until = '2025-02-10' WHERE task_id = $1`, [far]);
    expect((await queues('thu')).snoozed).toBe(0);
  });

  it('keeps one record for each person and task, however many say it at once', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => api.act('son', `/v1/tasks/${far}/watch`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
  });
});
