import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recordDeadlines } from '#application/deadlines/record-deadlines';
import { resumeSuspended } from '#application/deadlines/resume-suspended';
import { createApiWorld, type ApiWorld } from './api-world.js';

/** Row III.1 is due on Friday 14/02/2025; the demo clock of the API stands on Monday 10/02/2025. */
describe('a pause of the work, and being late', () => {
  let api: ApiWorld;
  let id: string;
  const act = async (person: string, verb: string, body: object): Promise<{ status: number; body: unknown }> => {
    const { body: task } = await api.get(person, `/v1/tasks/${id}`);
    return api.act(person, `/v1/tasks/${id}/${verb}`, body, (task as { version: number }).version);
  };
  const enabled = async (person: string): Promise<string[]> => {
    const { body } = await api.get(person, `/v1/tasks/${id}`);
    const { availableActions } = body as { availableActions: { verb: string; enabled: boolean }[] };
    return availableActions.flatMap((action) => (action.enabled ? [action.verb] : []));
  };

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
    const [row] = await api.world.sql<{ task_id: string }>(`SELECT task_id FROM task WHERE reference LIKE '%/III.1/%/P.NoiVu'`);
    id = row?.task_id ?? '';
  });
  afterAll(() => api.end());

  it('is for whoever set the date, and keeps the clock from urging', async () => {
    expect(await enabled('mai')).toContain('suspend');
    const body = { until: '2025-03-03', reason: 'Chờ văn bản hướng dẫn' };
    expect((await act('binh', 'suspend', body)).status).toBe(403);
    expect(await act('mai', 'suspend', { ...body, until: '2025-02-10' })).toMatchObject({
      status: 422,
      body: { blockers: [{ code: 'date-past' }] },
    });
    expect(await act('mai', 'suspend', body)).toMatchObject({
      status: 200,
      body: { suspension: { since: '2025-02-10', ...body }, timeliness: { reading: 'suspended', until: '2025-03-03' } },
    });
    expect(await act('binh', 'submit', { documents: [] })).toMatchObject({
      status: 409,
      body: { blockers: [{ code: 'suspended', message: 'Nhiệm vụ đang tạm dừng đến ngày 03/03/2025.' }] },
    });
    const { clock, environment, tenant } = api.world;
    clock.moveTo('2025-02-20T01:00:00.000Z');
    await recordDeadlines(environment, tenant);
    expect(await resumeSuspended(environment, tenant)).toBe(0);
    const [own] = await api.world.sql(`SELECT deadline_stage FROM task WHERE task_id = $1`, [id]);
    expect(own).toEqual({ deadline_stage: null });
  });

  it('ends by the clock on its day, once, and the date has moved by the days', async () => {
    const { clock, environment, tenant } = api.world;
    clock.moveTo('2025-03-03T01:00:00.000Z');
    expect(await resumeSuspended(environment, tenant)).toBe(1);
    expect(await resumeSuspended(environment, tenant)).toBe(0);
    expect((await api.get('thu', `/v1/tasks/${id}`)).body).toMatchObject({
      firstDueOn: '2025-02-14',
      effectiveDueOn: '2025-03-07',
      suspension: null,
      timeliness: { reading: 'on-track' },
    });
    const events = await api.world.sql(`SELECT actor_type FROM audit_event WHERE action = 'task.resume' AND task_id = $1`, [id]);
    expect(events).toEqual([{ actor_type: 'system' }]);
  });

  it('being late is explained by the lead and judged by the reviewer, both with their names', async () => {
    const explanation = { cause: 'waiting-for-superior', text: 'Biểu mẫu gửi ngày 06/03', responsible: 'Phó Trưởng phòng' };
    expect(await act('binh', 'explain-lateness', explanation)).toMatchObject({ status: 409, body: { blockers: [{ code: 'not-late' }] } });
    await api.world.sql(`UPDATE task SET effective_due_on = '2025-02-07' WHERE task_id = $1`, [id]);
    expect((await act('thu', 'explain-lateness', explanation)).status).toBe(403);
    expect(await act('binh', 'explain-lateness', { ...explanation, cause: 'mưa' })).toMatchObject({ status: 400 });
    expect(await act('binh', 'explain-lateness', explanation)).toMatchObject({ status: 200, body: { lateness: explanation } });
    expect((await act('binh', 'judge-lateness', { reading: 'objective', reason: 'Đúng' })).status).toBe(403);
    expect((await act('mai', 'judge-lateness', { reading: 'objective', reason: 'Có công văn kèm theo' })).status).toBe(200);
    expect((await api.get('thu', `/v1/tasks/${id}`)).body).toMatchObject({
      timeliness: { reading: 'overdue', days: 3 },
      lateness: {
        ...explanation,
        explainedByName: 'Nguyễn Quốc Bình',
        judgement: { reading: 'objective', reason: 'Có công văn kèm theo', judgedByName: 'Vũ Thị Mai' },
      },
    });
  });
});
