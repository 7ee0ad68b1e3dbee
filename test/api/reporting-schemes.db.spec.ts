import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openPeriods } from '#application/plans/open-periods';
import { createApiWorld, type ApiWorld } from './api-world.js';

const SCHEME = {
  code: '01-2020-TT-VPCP',
  symbol: '01/2020/TT-VPCP',
  legalBasis: 'Thông tư 01/2020/TT-VPCP ngày 21/10/2020',
  cutOffDay: 14,
  lastDay: 26,
  tiers: [{ name: 'Cấp xã', unitTypes: ['commune', 'ward', 'township'], day: 18 }],
  verified: true,
};

describe('reporting periods of a tenant', () => {
  let api: ApiWorld;
  const set = (person: string, scheme: object, version: number) => api.act(person, '/v1/reporting-schemes', scheme, version);
  const dates = (part: string): Promise<object[]> =>
    api.world.sql(
      `SELECT u.type, min(t.effective_due_on)::text AS first, max(t.effective_due_on)::text AS last, count(*)::int AS n
         FROM task t JOIN unit u ON u.unit_id = t.lead_unit_id WHERE t.reference LIKE 'KT-TP-2025/IX.1/' || $1 || '/%' GROUP BY 1 ORDER BY 1`,
      [part],
    );

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
    await openPeriods(api.world.environment, api.world.tenant);
  });
  afterAll(() => api.end());

  it('come with the seeds, unverified', async () => {
    const { body } = await api.get('thu', '/v1/reporting-schemes');
    expect(body).toMatchObject({ items: [{ code: SCHEME.code, cutOffDay: 14, lastDay: 25, verified: false, version: 1 }] });
  });

  it('give each tier its own date, and the obligation the last of them', async () => {
    expect(await dates('2025-Q1')).toEqual([
      { type: 'commune', first: '2025-03-17', last: '2025-03-17', n: 11 },
      { type: 'division', first: '2025-03-17', last: '2025-03-17', n: 11 },
      { type: 'ward', first: '2025-03-17', last: '2025-03-17', n: 10 },
    ]);
    const [obligation] = await api.world.sql(
      `SELECT DISTINCT b.from_on::text AS from_on, b.due_on::text AS due_on FROM obligation b JOIN task t USING (tenant_id, obligation_id)
        WHERE t.reference LIKE 'KT-TP-2025/IX.1/2025-Q1/%'`,
    );
    expect(obligation).toEqual({ from_on: '2024-12-15', due_on: '2025-03-25' });
  });

  it('tell on the task’s page why it is due then', async () => {
    const [task] = await api.world.sql<{ task_id: string }>(
      `SELECT task_id FROM task WHERE reference LIKE 'KT-TP-2025/IX.1/2025-Q1/X.IaChim'`,
    );
    const { body } = await api.get('thu', `/v1/tasks/${task?.task_id ?? ''}`);
    expect((body as { timing: { meaning: { vi: string } } }).timing.meaning.vi).toContain('Cấp xã gửi đến hết ngày 17 tháng cuối kỳ');
  });

  it('are set by whoever keeps the whole administration, for what opens from then on', async () => {
    expect((await set('nga', SCHEME, 1)).status).toBe(403);
    const wrong = await set('hoai', { ...SCHEME, lastDay: 17 }, 1);
    expect([wrong.status, JSON.stringify(wrong.body).includes('scheme-days-wrong')]).toEqual([422, true]);
    expect((await set('hoai', SCHEME, 0)).status).toBe(412);
    expect(await set('hoai', SCHEME, 1)).toMatchObject({ status: 200, body: { lastDay: 26, version: 2 } });
    expect(await set('hoai', { ...SCHEME, code: 'khac', symbol: '99/2025/TT' }, 0)).toMatchObject({ status: 200, body: { version: 1 } });
    api.world.clock.moveTo('2025-03-10T01:00:00.000Z');
    await openPeriods(api.world.environment, api.world.tenant);
    const firsts = async (part: string): Promise<unknown[]> => (await dates(part)).map((row) => 'first' in row && row.first);
    expect(await firsts('2025-Q1')).toEqual(['2025-03-17', '2025-03-17', '2025-03-17']);
    expect(await firsts('2025-Q2')).toEqual(['2025-06-18', '2025-06-26', '2025-06-18']);
  });
});
