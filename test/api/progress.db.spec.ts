import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openPeriods } from '#application/plans/open-periods';
import { createApiWorld, type ApiWorld } from './api-world.js';

describe('how the work stands', () => {
  let api: ApiWorld;
  let task: string;
  const report = (person: string, body: object, version: number) => api.act(person, `/v1/tasks/${task}/report-progress`, body, version);
  const codes = (body: unknown): readonly string[] => (body as { blockers: { code: string }[] }).blockers.map(({ code }) => code);

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
    await openPeriods(api.world.environment, api.world.tenant);
    const [continuous] = await api.world.sql<{ task_id: string }>(
      `SELECT t.task_id FROM task t WHERE t.effective_due_on IS NULL AND t.reference LIKE '%/P.NoiVu' ORDER BY t.reference LIMIT 1`,
    );
    task = continuous?.task_id ?? '';
  });
  afterAll(() => api.end());

  it('is said by the lead’s officers alone, with a text, or for a period in which nothing is new', async () => {
    expect((await report('ha', { text: 'Đang rà soát' }, 1)).status).toBe(403);
    const nothing = await report('thu', {}, 1);
    expect([nothing.status, codes(nothing.body)]).toEqual([422, ['progress-missing']]);
    expect(codes((await report('thu', { period: 'quý I', text: 'x' }, 1)).body)).toEqual(['period-unknown']);
  });

  it('changes neither state nor date, and stays to be read with who said it', async () => {
    const { status, body } = await report('thu', { period: '2025-Q1', text: 'Đã rà soát 12/20 thủ tục.' }, 1);
    expect({ status, body }).toMatchObject({ status: 200, body: { state: 'assigned', version: 2, effectiveDueOn: null } });
    expect((await report('thu', { period: '2025-Q2' }, 2)).status).toBe(200);
    const { body: page } = await api.get('thu', `/v1/tasks/${task}`);
    expect(page).toMatchObject({
      timeliness: { reading: 'no-date' },
      progress: [
        { period: '2025-Q1', text: 'Đã rà soát 12/20 thủ tục.', reportedByName: 'Trần Minh Thư' },
        { period: '2025-Q2', text: null },
      ],
    });
    expect((await report('thu', { text: 'muộn' }, 2)).status).toBe(412);
  });
});
