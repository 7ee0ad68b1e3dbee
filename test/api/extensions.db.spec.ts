import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApiWorld, type ApiWorld } from './api-world.js';

/** Row III.1 is due on Friday 14/02/2025; the demo clock of the API stands on Monday 10/02/2025. */
describe('a request for a later date', () => {
  let api: ApiWorld;
  let task: string;
  const ASKED = { dueOn: '2025-02-28', reason: 'Chờ số liệu của các xã, phường' };
  const read = async (person = 'thu') => (await api.get(person, `/v1/tasks/${task}`)).body as TaskBody;
  const ask = async (body: object, person = 'binh'): Promise<{ status: number; body: { id: string } }> =>
    api.act(person, `/v1/tasks/${task}/extensions`, body);

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
    const [row] = await api.world.sql<{ task_id: string }>(`SELECT task_id FROM task WHERE reference LIKE '%/III.1/%/P.NoiVu'`);
    task = row?.task_id ?? '';
  });
  afterAll(() => api.end());

  it('is the head’s to make; a refusal changes nothing and is in the log', async () => {
    expect(await ask(ASKED, 'thu')).toMatchObject({ status: 403 });
    expect(await ask({ ...ASKED, dueOn: '2025-02-14' })).toMatchObject({
      status: 422,
      body: { blockers: [{ code: 'not-later', message: 'Hạn mới phải sau ngày 14/02/2025.' }] },
    });
    expect((await read()).extensions).toEqual([]);
    const refused = await api.world.sql(
      `SELECT reason_code FROM audit_event WHERE action = 'extension.request' AND outcome = 'denied' ORDER BY api_time`,
    );
    expect(refused).toEqual([{ reason_code: 'not-allowed' }, { reason_code: 'invalid' }]);
  });

  it('is offered and answered by whoever set the date; the task’s version stays until the date moves', async () => {
    const before = await read('binh');
    expect(before.availableActions).toContainEqual(expect.objectContaining({ verb: 'request-extension', enabled: true }));
    const made = await ask(ASKED);
    expect(made).toMatchObject({
      status: 201,
      body: { state: 'requested', dueOnThen: '2025-02-14', requestedDueOn: '2025-02-28', version: 1 },
    });
    expect(await ask(ASKED)).toMatchObject({ status: 409, body: { blockers: [{ code: 'extension-open' }] } });
    expect((await api.get('mai', '/v1/me/queues')).body).toMatchObject({ reviews: 1 });
    expect((await api.get('mai', '/v1/tasks?filter[decider]=me')).body).toMatchObject({ items: [{ id: task, state: 'assigned' }] });
    expect((await api.get('binh', '/v1/tasks?filter[decider]=me')).body).toEqual({ items: [] });
    const shown = await read('mai');
    expect(shown.version).toBe(before.version);
    expect(shown.extensions).toMatchObject([{ id: made.body.id, requestedByName: 'Nguyễn Quốc Bình' }]);
    expect(shown.extensions[0]?.availableActions.map(({ verb }) => verb)).toEqual(['grant', 'refuse']);

    expect((await api.act('mai', `/v1/extensions/${made.body.id}/grant`, {})).status).toBe(428);
    expect((await api.act('mai', `/v1/extensions/${made.body.id}/grant`, {}, 7)).status).toBe(412);
    expect((await api.act('binh', `/v1/extensions/${made.body.id}/grant`, {}, 1)).status).toBe(403);
    const granted = await api.act('mai', `/v1/extensions/${made.body.id}/grant`, { dueOn: '2025-02-21', note: 'Không gia hạn thêm' }, 1);
    expect(granted).toMatchObject({ status: 200, body: { state: 'granted', grantedDueOn: '2025-02-21', version: 2 } });
    expect(await read()).toMatchObject({
      version: before.version + 1,
      firstDueOn: '2025-02-14',
      effectiveDueOn: '2025-02-21',
      extensions: [{ state: 'granted', decidedByName: 'Vũ Thị Mai', decisionNote: 'Không gia hạn thêm' }],
    });
    const events = await api.world.sql(
      `SELECT action, state_after, cause = first_value(cause) OVER () AS of_one_cause
         FROM (SELECT *, convert_from(envelope, 'UTF8')::jsonb ->> 'causeId' AS cause FROM audit_event) e
        WHERE task_id = $1 AND action IN ('extension.grant', 'task.move-date') ORDER BY action`,
      [task],
    );
    expect(events).toEqual([
      { action: 'extension.grant', state_after: 'granted', of_one_cause: true },
      { action: 'task.move-date', state_after: 'assigned', of_one_cause: true },
    ]);
  });

  it('is refused with a reason, or withdrawn; neither moves the date', async () => {
    const first = await ask({ ...ASKED, dueOn: '2025-03-31' });
    expect((await api.act('mai', `/v1/extensions/${first.body.id}/refuse`, { reason: 'Số liệu đã có' }, 1)).status).toBe(200);
    const second = await ask({ ...ASKED, dueOn: '2025-03-31' });
    expect((await api.act('mai', `/v1/extensions/${second.body.id}/withdraw`, {}, 1)).status).toBe(403);
    expect((await api.act('binh', `/v1/extensions/${second.body.id}/withdraw`, {}, 1)).status).toBe(200);
    expect((await api.act('mai', `/v1/extensions/${second.body.id}/grant`, {}, 2)).status).toBe(409);
    expect(await read()).toMatchObject({
      effectiveDueOn: '2025-02-21',
      extensions: [{ state: 'granted' }, { state: 'refused', decisionNote: 'Số liệu đã có' }, { state: 'withdrawn' }],
    });
  });

  it('does not make a submission stale that comes at the same time', async () => {
    const { version } = await read('binh');
    const document = await api.upload('binh', 'bao-cao.txt', 'Báo cáo');
    const [submitted, asked] = await Promise.all([
      api.act('binh', `/v1/tasks/${task}/submit`, { documents: [document] }, version),
      ask({ ...ASKED, dueOn: '2025-04-30' }),
    ]);
    expect(submitted.status).toBe(200);
    expect([201, 409]).toContain(asked.status);
  });
});

interface TaskBody {
  readonly version: number;
  readonly availableActions: readonly { readonly verb: string }[];
  readonly extensions: readonly { readonly availableActions: readonly { readonly verb: string }[] }[];
}
