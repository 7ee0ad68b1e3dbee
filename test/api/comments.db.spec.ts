import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recipientsOf } from '#application/notifications/recipients-of';
import { PgOutbox } from '#persistence/outbox/pg-outbox';
import { createApiWorld, type ApiWorld } from './api-world.js';

interface Said {
  readonly id: string;
  readonly version: number;
}

const REFERENCE = 'KT-TP-2025/III.1/2025-02-14/P.NoiVu';

describe('the exchange about a task', () => {
  let api: ApiWorld;
  let path: string;
  let taskId: string;
  let first: string;

  const events = (action: string): Promise<{ payload: object; about: string; actor: { role: string | null } }[]> =>
    api.world.sql(
      `SELECT convert_from(p.body, 'UTF8')::jsonb AS payload, e.task_id AS about, convert_from(e.envelope, 'UTF8')::jsonb -> 'actor' AS actor
         FROM audit_event e JOIN audit_payload p USING (tenant_id, event_id) WHERE e.action = $1 AND e.outcome = 'success' ORDER BY e.event_id`,
      [action],
    );
  const say = async (person: string, text: string, mentions: string[] = []): Promise<Said> =>
    (await api.act(person, `${path}/comments`, { text, mentions: mentions.map((one) => api.world.idOf(one)) })).body as Said;
  const notices = async (person: string): Promise<string[]> => {
    const outbox = new PgOutbox(api.world.app);
    while ((await outbox.drain(api.world.tenant, 100, api.world.clock.now(), '2025-02-10', recipientsOf)) > 0);
    const { body } = await api.get(person, '/v1/me/notifications?limit=200');
    return (body as { items: { kind: string; task: { id: string } | null }[] }).items
      .filter(({ task }) => task?.id === taskId)
      .map(({ kind }) => kind);
  };

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
    const { body } = await api.get('thu', `/v1/tasks?filter[reference]=${encodeURIComponent(REFERENCE)}`);
    taskId = (body as { items: { id: string }[] }).items[0]?.id ?? '';
    path = `/v1/tasks/${taskId}`;
  });
  afterAll(() => api.end());

  it('begins with whoever takes part, in the unit for which they speak, and moves no version of the task', async () => {
    const said = await api.act('thu', `${path}/comments`, { text: '  Xin số liệu quý I  ', mentions: [api.world.idOf('ha')] });
    expect(said).toMatchObject({
      status: 201,
      headers: { etag: '"1"' },
      body: {
        taskId,
        state: 'standing',
        text: 'Xin số liệu quý I',
        mentions: [{ id: api.world.idOf('ha'), name: 'Phạm Ngọc Hà' }],
        writtenBy: { id: api.world.idOf('thu'), name: 'Trần Minh Thư' },
        unitId: api.world.idOf('p-noi-vu'),
        editedAt: null,
        withdrawnAt: null,
        version: 1,
      },
    });
    first = (said.body as Said).id;
    expect(await events('comment.write')).toEqual([
      {
        payload: { verb: 'write', before: null, after: { text: 'Xin số liệu quý I', mentions: [api.world.idOf('ha')] } },
        about: taskId,
        actor: expect.objectContaining({ role: 'officer' }),
      },
    ]);
    expect((await api.get('thu', path)).body).toMatchObject({ version: 1, comments: 1, mayComment: [expect.any(String)] });
  });

  it('is told to whoever looks on, as contributions are', async () => {
    const told = await api.world.sql<{ change: object }>(
      `SELECT jsonb_array_elements(body -> 'changes') AS change FROM outbox WHERE kind = 'changed' ORDER BY outbox_id DESC LIMIT 1`,
    );
    expect(told).toMatchObject([{ change: { type: 'comment', id: first, version: 1, action: 'comment.write', taskId } }]);
  });

  it('is open to reviewers and plan administrators too, and read by everybody of the tenant, oldest first', async () => {
    await say('mai', 'Số liệu lấy theo biểu 01.');
    await say('nga', 'Đã gửi biểu mẫu.');
    const { body } = await api.get('y-hanh', `${path}/comments`);
    expect((body as { items: object[] }).items).toMatchObject([
      { id: first, writtenBy: { name: 'Trần Minh Thư' }, unit: { code: 'P.NoiVu' }, mentions: [{ name: 'Phạm Ngọc Hà' }] },
      { text: 'Số liệu lấy theo biểu 01.', writtenBy: { name: 'Vũ Thị Mai' }, unit: { code: 'VP' } },
      { text: 'Đã gửi biểu mẫu.', writtenBy: { name: 'Đặng Thu Nga' } },
    ]);
  });

  it('is closed to strangers until their unit is asked; a refusal writes nothing but its own event', async () => {
    expect((await api.get('linh', path)).body).toMatchObject({ mayComment: [] });
    const refused = await api.act('linh', `${path}/comments`, { text: 'Cho hỏi' });
    expect(refused).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    expect(await events('comment.write')).toHaveLength(3);
    const [denied] = await api.world.sql<{ n: number }>(
      `SELECT count(*)::integer AS n FROM audit_event WHERE action = 'comment.write' AND outcome = 'denied' AND target_id = $1`,
      [taskId],
    );
    expect(denied).toEqual({ n: 1 });
    const question = { unitId: api.world.idOf('phuong-duy-tan'), question: 'Xin ý kiến', dueOn: '2025-02-12', required: false };
    await api.act('thu', `${path}/contributions`, question);
    expect((await api.act('linh', `${path}/comments`, { text: 'Phường đã nhận.' })).status).toBe(201);
  });

  it('calls in only who works here today, and says which is not', async () => {
    const unknown = await api.act('thu', `${path}/comments`, { text: 'Xin ý kiến', mentions: [api.world.idOf('ha'), taskId] });
    expect(unknown).toMatchObject({ status: 422, body: { code: 'invalid', blockers: [{ code: 'mention-unknown' }] } });
    expect((await api.act('thu', `${path}/comments`, { text: ' ' })).status).toBe(400);
    expect((await api.act('thu', `${path}/comments`, { text: 'a'.repeat(4001) })).status).toBe(400);
  });

  it('is edited by its author alone, who sees what they edit; the earlier words stay in the log', async () => {
    const edit = { text: 'Xin số liệu quý I và quý II', mentions: [api.world.idOf('ha'), api.world.idOf('son')] };
    expect((await api.act('binh', `/v1/comments/${first}/edit`, edit, 1)).status).toBe(403);
    expect(await api.act('thu', `/v1/comments/${first}/edit`, edit, 7)).toMatchObject({ status: 412, body: { code: 'stale' } });
    expect(await api.act('thu', `/v1/comments/${first}/edit`, edit, 1)).toMatchObject({
      status: 200,
      body: { text: edit.text, editedAt: expect.any(String), version: 2, mentions: [{ name: 'Phạm Ngọc Hà' }, { name: 'Đỗ Hồng Sơn' }] },
    });
    expect(await api.act('thu', `/v1/comments/${first}/edit`, edit, 2)).toMatchObject({
      status: 422,
      body: { blockers: [{ code: 'nothing-changes' }] },
    });
    const [{ payload } = { payload: {} }] = await events('comment.edit');
    expect(payload).toMatchObject({ before: { text: 'Xin số liệu quý I' }, after: { text: edit.text } });
  });

  it('tells whom it calls in, once each', async () => {
    expect(await notices('ha')).toEqual(['mention']);
    expect(await notices('son')).toEqual(['mention']);
    expect(await notices('thu')).not.toContain('mention');
  });

  it('is withdrawn by its author alone: the words are hidden everywhere but in the log, who and when stay', async () => {
    expect((await api.act('mai', `/v1/comments/${first}/withdraw`, {}, 2)).status).toBe(403);
    expect(await api.act('thu', `/v1/comments/${first}/withdraw`, {}, 2)).toMatchObject({
      status: 200,
      body: { state: 'withdrawn', text: null, mentions: [], withdrawnAt: expect.any(String), writtenBy: { name: 'Trần Minh Thư' } },
    });
    const again = await api.act('thu', `/v1/comments/${first}/edit`, { text: 'Khác' }, 3);
    expect(again).toMatchObject({ status: 409, body: { code: 'state-refuses' } });
    const { body } = await api.get('ha', `${path}/comments?limit=1`);
    expect(body).toMatchObject({ items: [{ id: first, state: 'withdrawn', text: null, mentions: [] }] });
    expect((await api.get('thu', path)).body).toMatchObject({ comments: 3 });
    const timeline = JSON.stringify((await api.get('ha', `${path}/timeline?limit=200`)).body);
    expect(timeline).toContain('comment.withdraw');
    expect(timeline).not.toContain('quý I');
    expect(await events('comment.withdraw')).toMatchObject([{ payload: { before: { text: 'Xin số liệu quý I và quý II' }, after: null } }]);
  });

  it('goes on when the task is closed', async () => {
    await api.act('nga', `${path}/cancel`, { reason: 'Không còn phù hợp' }, 1);
    expect((await api.get('thu', path)).body).toMatchObject({ state: 'closed' });
    expect((await api.act('thu', `${path}/comments`, { text: 'Đã rõ.' })).status).toBe(201);
  });

  it('is answered the same to a retry', async () => {
    const once = await api.act('thu', `${path}/comments`, { text: 'Xin cảm ơn.' }, undefined, 'thanks');
    const twice = await api.act('thu', `${path}/comments`, { text: 'Xin cảm ơn.' }, undefined, 'thanks');
    expect(twice.body).toEqual(once.body);
    expect(twice.headers['idempotent-replayed']).toBe('true');
  });

  it('is shown to no other tenant', async () => {
    const other = api.world.environment.ids.next();
    await api.world.sql('INSERT INTO tenant (tenant_id, code, name, created_at) VALUES ($1, $2, $2, now())', [other, 'other']);
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
    const bearer = `Bearer ${await api.tokenIn(other, other)}`;
    expect((await api.anyone.get(`${path}/comments`).set('Authorization', bearer)).status).toBe(404);
    const post = (to: string, body: object): Promise<number> =>
      api.anyone
        .post(to)
        .set('Authorization', bearer)
        .set('Idempotency-Key', api.world.environment.ids.next())
        .set('If-Match', '"1"')
        .send(body)
        .then(({ status }) => status);
    expect(await post(`${path}/comments`, { text: 'Cho hỏi' })).toBe(404);
    expect(await post(`/v1/comments/${first}/edit`, { text: 'Cho hỏi' })).toBe(404);
    expect(await post(`${path}/watch`, {})).toBe(404);
    expect((await api.act('thu', `${path}/comments`, { text: 'Xin ý kiến', mentions: [other] })).status).toBe(422);
  });
});
