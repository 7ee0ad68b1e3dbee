import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recordDeadlines } from '#application/deadlines/record-deadlines';
import { createApiWorld, type ApiWorld } from './api-world.js';

describe('the rules of a tenant’s clock', () => {
  let api: ApiWorld;
  const RULES = { soonDays: 5, headDays: 1, ownerDays: 10 };
  const set = (person: string, rules: object, version: number) => api.act(person, '/v1/deadline-rules', { ...rules }, version);
  const told = async (stage: string): Promise<unknown> =>
    api.world.sql(
      `SELECT body ->> 'audience' AS audience, count(*)::int AS n FROM outbox WHERE kind = 'notify' AND body ->> 'verb' = $1 GROUP BY 1 ORDER BY 1`,
      [stage],
    );

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
  });
  afterAll(() => api.end());

  it('are the usual ones until somebody sets them', async () => {
    expect((await api.get('thu', '/v1/deadline-rules')).body).toEqual({ soonDays: 3, headDays: 2, ownerDays: 3, version: 0, changes: [] });
  });

  it('are set by whoever keeps the whole administration, against the version that was seen', async () => {
    expect((await set('hoai', { ...RULES, ownerDays: 0 }, 0)).status).toBe(400);
    const wrong = await set('hoai', { ...RULES, headDays: 11 }, 0);
    expect([wrong.status, JSON.stringify(wrong.body).includes('owner-before-head')]).toEqual([422, true]);
    expect(await set('hoai', RULES, 0)).toMatchObject({ status: 200, body: { ...RULES, version: 1 } });
    expect((await set('hoai', RULES, 0)).status).toBe(412);
    expect((await set('hoai', { ...RULES, headDays: 2 }, 1)).body).toMatchObject({ headDays: 2, version: 2 });
    expect((await api.act('nga', '/v1/deadline-rules', RULES, 2)).status).toBe(403);
  });

  it('say before they are set of how many tasks somebody would be told tomorrow, and write nothing', async () => {
    const wide = { ...RULES, soonDays: 8, dryRun: true };
    const { status, body } = await set('hoai', wide, 2);
    expect([status, (body as { told: object[] }).told[0]]).toEqual([200, { stage: 'due-soon', before: 32, after: 64 }]);
    expect((await set('nga', wide, 2)).status).toBe(403);
    expect((await set('hoai', { ...wide, headDays: 11 }, 2)).body).toMatchObject({ blockers: [{ code: 'owner-before-head' }] });
    expect((await api.get('thu', '/v1/deadline-rules')).body).toMatchObject({ version: 2 });
  });

  it('keep who changed them, when, from what to what', async () => {
    const { changes } = (await api.get('thu', '/v1/deadline-rules')).body as { changes: object[] };
    expect(changes).toMatchObject([
      { before: RULES, after: { ...RULES, headDays: 2 } },
      { before: { soonDays: 3, headDays: 2, ownerDays: 3 }, after: RULES },
    ]);
  });

  it('say when the unit is reminded, when its head is told, and when the plan’s owner', async () => {
    const { clock, environment, tenant } = api.world;
    const record = (): Promise<number> => recordDeadlines(environment, tenant);
    clock.moveTo('2025-02-08T17:00:00.000Z');
    expect([await record(), await record()]).toEqual([32, 0]);
    expect(await told('due-soon')).toEqual([{ audience: 'lead-unit', n: 32 }]);
    clock.moveTo('2025-02-15T17:00:00.000Z');
    await record();
    expect(await told('escalated-to-head')).toEqual([{ audience: 'lead-heads', n: 32 }]);
    clock.moveTo('2025-02-22T17:00:00.000Z');
    await record();
    expect(await told('escalated-to-owner')).toEqual([]);
    clock.moveTo('2025-02-23T17:00:00.000Z');
    await record();
    expect(await told('escalated-to-owner')).toEqual([
      { audience: 'lead-heads', n: 32 },
      { audience: 'recallers', n: 32 },
    ]);
  });
});
