import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openPeriods } from '#application/plans/open-periods';
import { createApiWorld, type ApiWorld } from './api-world.js';

interface Closing {
  readonly tasks: readonly { id: string; path: string; possible: readonly string[]; end: string | null }[];
  readonly blockers: readonly { code: string; params: Record<string, string> }[];
}

describe('closing a plan', () => {
  let api: ApiWorld;
  const close = (body: object, version: number, person = 'nga') =>
    api.act(person, `/v1/plans/${api.world.cityPlan}/close`, { reason: 'Tổng kết kế hoạch năm 2025', ...body }, version);
  const looked = async (body: object): Promise<Closing> => (await close({ ...body, dryRun: true }, 2)).body as Closing;
  const rowEnds = (closing: Closing): Record<string, string> =>
    Object.fromEntries(closing.tasks.map(({ path, possible }) => [path, possible.includes('done') ? 'done' : 'carried-over']));

  beforeAll(async () => {
    api = await createApiWorld();
    expect((await close({}, 1)).status).toBe(409);
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
    await openPeriods(api.world.environment, api.world.tenant);
  });
  afterAll(() => api.end());

  it('wants an end for everything that is open', async () => {
    const { tasks, blockers } = await looked({});
    expect(tasks.at(0)?.path).toBe('I.1');
    expect(new Set(tasks.map(({ end }) => end))).toEqual(new Set([null]));
    expect(blockers.find(({ params }) => params['row'] === 'III.1')).toMatchObject({ code: 'end-unsaid', params: { tasks: '32' } });
    expect((await close({}, 2)).status).toBe(409);
  });

  it('approves nothing: done is what was accepted, or has no date; nothing arose only where the row allows it', async () => {
    const { tasks, blockers } = await looked({ ends: { 'I.1': 'done', 'II.9': 'cancelled' } });
    expect(tasks.find(({ path }) => path === 'I.1')?.possible).toEqual(['carried-over', 'cancelled']);
    expect(tasks.some(({ possible }) => possible.includes('nothing-arose'))).toBe(true);
    const codes = blockers.map(({ code, params }) => `${code} ${params['row'] ?? params['of'] ?? ''}`);
    expect(codes).toEqual(expect.arrayContaining(['end-impossible I.1', 'end-of-nothing II.9']));
  });

  it('is for whoever administers it', async () => {
    expect((await close({}, 2, 'thu')).status).toBe(403);
    expect((await close({ dryRun: true }, 2, 'mai')).status).toBe(403);
  });

  it('ends every open task under one cause, each as it was said, once', async () => {
    const closing = await looked({});
    const single = closing.tasks.find(({ path }) => path === 'III.1')?.id ?? '';
    const ends = rowEnds(closing);
    const { status, body } = await close({ ends, taskEnds: { [single]: 'cancelled' } }, 2);
    expect({ status, body }).toMatchObject({ status: 200, body: { state: 'closed', version: 3, blockers: [] } });
    const outcomes = await api.world.sql<{ outcome: string; open: string }>(
      `SELECT outcome, count(*) FILTER (WHERE state <> 'closed') AS open FROM task WHERE plan_id = '${api.world.cityPlan}' GROUP BY 1 ORDER BY 1`,
    );
    expect(outcomes).toEqual([
      { outcome: 'cancelled', open: '0' },
      { outcome: 'carried-over', open: '0' },
      { outcome: 'done', open: '0' },
    ]);
    const { body: task } = await api.get('thu', `/v1/tasks/${single}`);
    expect(task).toMatchObject({ state: 'closed', timeliness: { reading: 'cancelled' } });
    const causes = await api.world.sql<{ action: string; causes: string; events: string }>(
      `SELECT action, count(DISTINCT convert_from(envelope, 'UTF8')::jsonb ->> 'causeId') AS causes, count(*) AS events
         FROM audit_event WHERE action = 'task.end' GROUP BY 1`,
    );
    expect(causes).toEqual([{ action: 'task.end', causes: '1', events: String(closing.tasks.length) }]);
    expect((await close({ ends }, 3)).status).toBe(409);
  });

  it('is final for the calendar: no later period opens, nothing waits for an event', async () => {
    const { body } = await api.get('nga', '/v1/occurrences/awaited');
    expect(JSON.stringify(body)).not.toContain('KT-TP-2025');
  });
});
