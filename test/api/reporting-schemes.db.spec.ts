import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DemoClock } from '#adapters/clock/demo-clock';
import { openPeriods } from '#application/plans/open-periods';
import { CLOCK } from '#composition/tokens';
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

interface Preview {
  readonly tasks: readonly {
    readonly reference: string;
    readonly to: string;
    readonly moves: boolean;
    readonly keptBecause: string | null;
  }[];
  readonly blockers: readonly { readonly code: string }[];
}

describe('reporting periods of a tenant', () => {
  let api: ApiWorld;
  const set = (person: string, scheme: object, version: number) => api.act(person, '/v1/reporting-schemes', scheme, version);
  const dates = (part: string): Promise<object[]> =>
    api.world.sql(
      `SELECT u.type, min(t.effective_due_on)::text AS first, max(t.effective_due_on)::text AS last, count(*)::int AS n
         FROM task t JOIN unit u ON u.unit_id = t.lead_unit_id WHERE t.reference LIKE 'KT-TP-2025/IX.1/' || $1 || '/%' GROUP BY 1 ORDER BY 1`,
      [part],
    );

  const firsts = async (part: string): Promise<unknown[]> => (await dates(part)).map((row) => 'first' in row && row.first);

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

  it('show what they would move before they are set, and what stands in the way', async () => {
    const preview = async (scheme: object): Promise<Preview> => (await set('hoai', { ...scheme, dryRun: true }, 1)).body as Preview;
    const { tasks, blockers } = await preview(SCHEME);
    expect(blockers).toEqual([]);
    // Ten wards and eleven communes send a day later, eleven divisions are of no tier now; the year's report opens with its period.
    const moves = (part: string, to: string): number =>
      tasks.filter((task) => task.moves && task.to === to && task.reference.startsWith(`KT-TP-2025/IX.1/${part}/`)).length;
    expect([moves('2025-Q1', '2025-03-18'), moves('2025-Q1', '2025-03-26'), tasks.length % 32]).toEqual([21, 11, 0]);
    const codes = async (scheme: object): Promise<string[]> => (await preview(scheme)).blockers.map(({ code }) => code);
    expect(await codes({ ...SCHEME, lastDay: 17 })).toEqual(['scheme-days-wrong']);
    expect(await codes({ ...SCHEME, tiers: [...SCHEME.tiers, { name: 'Phường', unitTypes: ['ward'], day: 20 }] })).toEqual([
      'scheme-type-twice',
    ]);
    expect(await codes({ ...SCHEME, code: 'khac' })).toEqual(['scheme-symbol-taken']);
    // 14/3/2025 is a Friday.
    expect(await codes({ ...SCHEME, tiers: [{ name: 'Cấp xã', unitTypes: ['commune'], day: 16 }] })).toEqual(['scheme-too-soon']);
    expect((await dates('2025-Q1')).map((row) => 'first' in row && row.first)).toEqual(['2025-03-17', '2025-03-17', '2025-03-17']);
  });

  it('are set by whoever keeps the whole administration; what is open moves, and what opens from then on is dated so', async () => {
    expect((await set('nga', SCHEME, 1)).status).toBe(403);
    const wrong = await set('hoai', { ...SCHEME, lastDay: 17 }, 1);
    expect([wrong.status, JSON.stringify(wrong.body).includes('scheme-days-wrong')]).toEqual([422, true]);
    expect((await set('hoai', SCHEME, 0)).status).toBe(412);
    const done = await set('hoai', SCHEME, 1);
    expect(done).toMatchObject({ status: 200, body: { code: SCHEME.code, version: 2, blockers: [] } });
    const { tasks } = done.body as Preview;
    expect(tasks.every(({ moves }) => moves)).toBe(true);
    const told = await api.world.sql(
      `SELECT count(*)::int AS n, convert_from(body, 'UTF8')::jsonb ->> 'reason' AS reason
         FROM audit_event JOIN audit_payload USING (tenant_id, event_id) WHERE action = 'task.move-date' GROUP BY reason`,
    );
    expect(told).toEqual([{ n: tasks.length, reason: SCHEME.legalBasis }]);
    expect(await set('hoai', { ...SCHEME, code: 'khac', symbol: '99/2025/TT' }, 0)).toMatchObject({ status: 200, body: { version: 1 } });
    expect(await firsts('2025-Q1')).toEqual(['2025-03-18', '2025-03-26', '2025-03-18']);
    api.world.clock.moveTo('2025-03-10T01:00:00.000Z');
    await openPeriods(api.world.environment, api.world.tenant);
    expect(await firsts('2025-Q2')).toEqual(['2025-06-18', '2025-06-26', '2025-06-18']);
  });

  it('leave dates that are past, and dates that were moved otherwise', async () => {
    const [late] = await api.world.sql<{ reference: string }>(
      `UPDATE task SET effective_due_on = '2025-06-30' WHERE reference = 'KT-TP-2025/IX.1/2025-Q2/X.IaChim' RETURNING reference`,
    );
    await api.world.sql(`UPDATE demo_clock SET offset_ms = $1`, [Date.parse('2025-03-20T01:00:00Z') - Date.now()]);
    await api.api.get<DemoClock>(CLOCK).refresh();
    const back = { ...SCHEME, lastDay: 25, tiers: [{ name: 'Cấp xã', unitTypes: ['commune', 'ward', 'township'], day: 17 }] };
    const { tasks } = (await set('hoai', back, 2)).body as Preview;
    const kept = tasks.filter(({ keptBecause }) => keptBecause === 'date-past');
    expect(kept.map(({ reference }) => reference.split('/')[2])).toEqual(Array.from({ length: 21 }, () => '2025-Q1'));
    expect(await firsts('2025-Q1')).toEqual(['2025-03-18', '2025-03-25', '2025-03-18']);
    expect(await firsts('2025-Q2')).toEqual(['2025-06-17', '2025-06-25', '2025-06-17']);
    expect(tasks.map(({ reference }) => reference)).not.toContain(late?.reference);
    expect((await dates('2025-Q2'))[0]).toMatchObject({ type: 'commune', last: '2025-06-30' });
  });
});
