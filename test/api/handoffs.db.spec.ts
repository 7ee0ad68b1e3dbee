import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApiWorld, type ApiWorld } from './api-world.js';

describe('an offer of a task to another unit', () => {
  let api: ApiWorld;
  let task: string;
  let justice: string;
  const read = async (person = 'thu') => (await api.get(person, `/v1/tasks/${task}`)).body as { version: number };
  const offer = async (unitId: string, person = 'binh'): Promise<{ status: number; body: { id: string } }> =>
    api.act(person, `/v1/tasks/${task}/handoffs`, { unitId, reason: 'Thuộc chức năng tư pháp' });

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
    const [row] = await api.world.sql<{ task_id: string }>(`SELECT task_id FROM task WHERE reference LIKE '%/III.1/%/P.NoiVu'`);
    task = row?.task_id ?? '';
    const [unit] = await api.world.sql<{ unit_id: string }>(`SELECT unit_id FROM unit WHERE code = 'P.TuPhap'`);
    justice = unit?.unit_id ?? '';
  });
  afterAll(() => api.end());

  it('is the head’s to make, to a unit that there is', async () => {
    expect(await offer(justice, 'thu')).toMatchObject({ status: 403 });
    expect(await offer(task)).toMatchObject({ status: 422, body: { blockers: [{ code: 'unit-unknown' }] } });
    const made = await offer(justice);
    expect(made).toMatchObject({ status: 201, body: { state: 'offered', version: 1 } });
    expect(await offer(justice)).toMatchObject({ status: 409, body: { blockers: [{ code: 'handoff-open' }] } });
    expect((await api.get('ha', `/v1/handoffs?filter[unit]=P.TuPhap&filter[state]=offered`)).body).toMatchObject({
      items: [{ id: made.body.id, fromUnit: { code: 'P.NoiVu' }, task: { id: task } }],
    });
    expect((await api.get('ha', '/v1/me/queues')).body).toMatchObject({ coordination: 1 });
  });

  it('is recalled by the lead, or declined by the other with a reason; the task stays', async () => {
    const [open] = await api.world.sql<{ handoff_id: string }>(`SELECT handoff_id FROM handoff WHERE state = 'offered'`);
    expect((await api.act('ha', `/v1/handoffs/${open?.handoff_id}/recall`, {}, 1)).status).toBe(403);
    expect((await api.act('binh', `/v1/handoffs/${open?.handoff_id}/recall`, {}, 1)).status).toBe(200);
    const again = await offer(justice);
    expect((await api.act('son', `/v1/handoffs/${again.body.id}/decline`, { reason: 'Không đủ hồ sơ' }, 1)).status).toBe(200);
    expect(await read()).toMatchObject({
      leadUnit: { code: 'P.NoiVu' },
      handoffs: [{ state: 'recalled' }, { state: 'declined', declineReason: 'Không đủ hồ sơ' }],
    });
  });

  it('once accepted makes the other unit the lead, at once and with one cause', async () => {
    const before = await read();
    const made = await offer(justice);
    const accepted = await api.act('son', `/v1/handoffs/${made.body.id}/accept`, {}, 1);
    expect(accepted).toMatchObject({ status: 200, body: { state: 'accepted' } });
    expect(await read()).toMatchObject({
      version: before.version + 1,
      reference: expect.stringMatching(/P\.NoiVu$/),
      leadUnit: { code: 'P.TuPhap' },
      effectiveDueOn: '2025-02-14',
    });
    expect((await api.act('binh', `/v1/tasks/${task}/submit`, { documents: [] }, before.version + 1)).status).toBe(403);
    expect((await api.act('ha', `/v1/tasks/${task}/claim`, {}, before.version + 1)).status).toBe(200);
    const events = await api.world.sql(
      `SELECT action, lead_unit_id = $2 AS of_the_new_lead FROM audit_event
        WHERE task_id = $1 AND action IN ('handoff.accept', 'task.hand-over') ORDER BY action`,
      [task, justice],
    );
    expect(events).toEqual([
      { action: 'handoff.accept', of_the_new_lead: false },
      { action: 'task.hand-over', of_the_new_lead: true },
    ]);
  });
});
