import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sayCounterparts } from '#application/plans/counterparts/say-counterparts';
import type { CounterpartsOfPlan, RowWithCounterparts } from '#application/plans/counterparts/read-counterparts';
import type { PlanImplementation, RowImplemented } from '#application/plans/counterparts/read-implementation';
import { verifyDatabase } from '#composition/database/verify-database';
import { seedId } from '#composition/seeds/seed-ids';
import type { Saying } from '#domain/plan/matching/said-pair';
import { isRefusal } from '#domain/refusal';
import { createApiWorld, type ApiWorld } from './api-world.js';

interface Pair {
  readonly itemId: string;
  readonly otherItemId: string;
  readonly saying: Saying;
  readonly reason?: string;
}

describe('which rows of the province’s plan the city’s plan implements', () => {
  let api: ApiWorld;
  let city: string;
  const province = seedId('kt-tinh-2025 1');
  let rows: ReadonlyMap<string, string>;
  let others: ReadonlyMap<string, string>;
  const address = (): string => `/v1/plans/${city}/counterparts`;
  const compared = async (person = 'nga'): Promise<CounterpartsOfPlan> =>
    (await api.get(person, `${address()}?with=${province}`)).body as CounterpartsOfPlan;
  const rowOf = async (path: string): Promise<RowWithCounterparts | undefined> =>
    (await compared()).compared?.rows.find((row) => row.path === path);
  const pair = (saying: Saying, row: string, other: string, reason?: string): Pair => ({
    itemId: rows.get(row) ?? '',
    otherItemId: others.get(other) ?? '',
    saying,
    ...(reason !== undefined && { reason }),
  });
  const say = (pairs: readonly Pair[], version: number, person = 'nga') =>
    api.act(person, address(), { otherPlanId: province, pairs }, version);
  const codesOf = (body: unknown): readonly string[] => (body as { blockers: { code: string }[] }).blockers.map(({ code }) => code);
  const implementation = async (person: string): Promise<PlanImplementation> =>
    (await api.get(person, `/v1/plans/${province}/implementation`)).body as PlanImplementation;
  const implemented = async (person: string, path: string): Promise<RowImplemented | undefined> =>
    (await implementation(person)).rows.find(({ itemId }) => itemId === others.get(path));

  beforeAll(async () => {
    api = await createApiWorld();
    city = api.world.cityPlan;
    const { compared: plans } = await compared();
    rows = new Map(plans?.rows.map(({ path, id }) => [path, id]));
    others = new Map(plans?.others.map(({ path, id }) => [path, id]));
  });
  afterAll(() => api.end());

  it('is proposed row by row to whoever reads plans, beside the plans of the same year', async () => {
    const { body } = await api.get('thu', address());
    expect(body).toEqual({
      id: city,
      version: 1,
      compared: null,
      plans: [expect.objectContaining({ id: province, code: 'KT-TINH-2025', confirmed: 0, refused: 0 })],
    });
    const { compared: plans } = await compared('thu');
    expect([plans?.blockers, plans?.rows.length, plans?.others.length]).toEqual([[], 26, 31]);
    expect(plans?.rows.find(({ path }) => path === 'III.1')).toMatchObject({
      leads: ['Các phòng chuyên môn thuộc UBND thành phố', 'UBND các xã, phường'],
      said: [],
      proposed: [
        { path: 'III.1', itemId: plans?.others.find(({ path }) => path === 'III.1')?.id, likeness: 1 },
        { path: 'III.3', likeness: 0.326 },
      ],
    });
    expect((await api.get('thu', `${address()}?with=${api.world.idOf('thu')}`)).status).toBe(404);
    expect((await api.get('thu', `${address()}?with=KT-TINH-2025`)).status).toBe(400);
    expect((await api.get('thu', `${address()}?with=${city}`)).body).toMatchObject({
      compared: { blockers: [{ code: 'counterpart-same-plan', message: 'Không đối chiếu một kế hoạch với chính nó.' }] },
    });
  });

  it('is said by the administrator of the plan that implements alone, of the version that was seen', async () => {
    const confirmed = [pair('confirmed', 'III.1', 'III.1')];
    expect((await say(confirmed, 1, 'thu')).status).toBe(403);
    expect((await say(confirmed, 1, 'hoai')).status).toBe(403);
    expect((await say(confirmed, 7)).status).toBe(412);
    expect((await api.act('nga', address(), { otherPlanId: province, pairs: confirmed })).status).toBe(428);
    expect((await say([], 1)).status).toBe(400);
    expect((await say([{ ...pair('confirmed', 'III.1', 'III.1'), saying: 'maybe' as Saying }], 1)).status).toBe(400);
    const nowhere = await api.act('nga', address(), { otherPlanId: api.world.idOf('nga'), pairs: confirmed }, 1);
    expect([nowhere.status, codesOf(nowhere.body)]).toEqual([409, ['counterpart-plan-unknown']]);
    expect(await rowOf('III.1')).toMatchObject({ said: [] });
  });

  it('is said of several pairs or of none, each an event that names both rows and how like they are', async () => {
    const twice = await say([pair('confirmed', 'III.1', 'III.1'), pair('confirmed', 'III.1', 'III.1')], 1);
    expect([twice.status, codesOf(twice.body)]).toEqual([409, ['counterpart-twice']]);
    const likeness = (await rowOf('III.1'))?.proposed[0]?.likeness;
    const many = [pair('confirmed', 'III.1', 'III.1'), pair('confirmed', 'II.1.a', 'II.1.d'), pair('refused', 'III.1', 'IX.1')];
    expect((await say(many, 1)).body).toEqual({ id: city, version: 4, said: 3 });
    const events = await toldOf(api, city);
    expect(events.map(({ action, target }) => [action, target.versionBefore, target.versionAfter])).toEqual([
      ['plan.confirm-counterpart', '1', '2'],
      ['plan.confirm-counterpart', '2', '3'],
      ['plan.refuse-counterpart', '3', '4'],
    ]);
    expect(events[0]).toMatchObject({
      itemId: rows.get('III.1'),
      payload: {
        row: 'III.1',
        other: { planId: province, plan: 'KT-TINH-2025', itemId: others.get('III.1'), row: 'III.1' },
        likeness,
        before: null,
        after: 'confirmed',
        reason: null,
      },
    });
    expect((await rowOf('III.1'))?.said).toMatchObject([
      { path: 'III.1', saying: 'confirmed', saidBy: { id: api.world.idOf('nga') }, saidAt: expect.stringMatching(/^2025-02-10T/) },
      { path: 'IX.1', saying: 'refused' },
    ]);
  });

  it('is, once it was said, proposed no more, until it is taken back', async () => {
    expect((await rowOf('III.1'))?.proposed.map(({ path }) => path)).not.toContain('III.1');
    const silent = await say([pair('taken-back', 'III.1', 'III.1')], 4);
    expect([silent.status, codesOf(silent.body)]).toEqual([409, ['counterpart-reason-missing']]);
    const changed = await say([pair('refused', 'III.1', 'III.1')], 4);
    expect([changed.status, codesOf(changed.body)]).toEqual([409, ['counterpart-confirmed']]);
    const back = [pair('taken-back', 'III.1', 'III.1', 'Xác nhận nhầm dòng'), pair('taken-back', 'III.1', 'IX.1')];
    expect((await say(back, 4)).body).toMatchObject({ version: 6 });
    const row = await rowOf('III.1');
    expect([row?.said, row?.proposed[0]?.path]).toEqual([[], 'III.1']);
    expect((await toldOf(api, city)).at(-2)).toMatchObject({
      action: 'plan.take-back-counterpart',
      payload: { before: 'confirmed', after: 'taken-back', reason: 'Xác nhận nhầm dòng' },
    });
    expect((await say([pair('confirmed', 'III.1', 'III.1')], 6)).body).toMatchObject({ version: 7 });
  });

  it('is, of two who say it at once, said by one; the other is told that somebody was faster', async () => {
    const both = await Promise.all([
      api.world.as('nga', sayCounterparts(city, province, [{ ...pair('confirmed', 'IV.1', 'IV.1'), reason: null }]), { ifMatch: 7 }),
      api.world.as('nga', sayCounterparts(city, province, [{ ...pair('refused', 'IV.1', 'IV.1'), reason: null }]), { ifMatch: 7 }),
    ]);
    expect(both.map((answer) => (isRefusal(answer) ? answer.code : 'said')).sort()).toEqual(['said', 'stale']);
    expect((await rowOf('IV.1'))?.said).toHaveLength(1);
    const said = (await rowOf('IV.1'))?.said[0]?.saying;
    if (said === 'refused') expect((await say([pair('confirmed', 'IV.1', 'IV.1')], 8)).status).toBe(200);
  });

  it('is never said both ways', async () => {
    const { body } = await api.get('hoai', `/v1/plans/${province}/counterparts?with=${city}`);
    expect(body).toMatchObject({ compared: { blockers: [{ code: 'counterpart-other-way' }], rows: expect.any(Array) } });
    const back = { itemId: others.get('V.1'), otherItemId: rows.get('V.1'), saying: 'confirmed' };
    const answer = await api.act('hoai', `/v1/plans/${province}/counterparts`, { otherPlanId: city, pairs: [back] }, 1);
    expect([answer.status, codesOf(answer.body)]).toEqual([409, ['counterpart-other-way']]);
  });

  it('leaves a log that holds', async () => {
    expect((await verifyDatabase(api.world.database.url)).findings).toEqual([]);
  });

  it('tells the province which rows implement its own, and how far they are', async () => {
    expect((await implementation('hoai')).totals).toEqual({ rows: 31, implemented: 3, byStanding: { 'no-tasks': 3 } });
    const { version } = await compared();
    expect((await api.act('nga', `/v1/plans/${city}/publish`, { leadModes: { 'I.2': 'each' } }, version)).status).toBe(200);
    const row = await implemented('hoai', 'III.1');
    expect(row).toMatchObject({
      standing: 'ongoing',
      implementedBy: [{ plan: { code: 'KT-TP-2025' }, path: 'III.1', seesAll: true, leads: [{}, {}] }],
    });
    expect(row?.implementedBy[0]?.tasks['ongoing']).toBeGreaterThan(10);
    await api.world.sql(`UPDATE task SET state = 'closed', outcome = 'done' WHERE item_id = $1`, [rows.get('III.1')]);
    expect(await implemented('hoai', 'III.1')).toMatchObject({ standing: 'done' });
    expect((await implementation('hoai')).totals.byStanding['done']).toBe(1);
    expect(await implemented('hoai', 'I.1')).toEqual({ itemId: others.get('I.1'), standing: null, implementedBy: [] });
  });

  it('tells whoever does not see the tasks of the plan that implements that a row does, and no more', async () => {
    const { version } = await compared();
    const confined = { drafts: 'office', tasks: 'participants' };
    expect((await api.act('nga', `/v1/plans/${city}/set-sight`, confined, version)).status).toBe(200);
    const [own, stranger] = [await implemented('nga', 'III.1'), await implemented('hoai', 'III.1')];
    expect(own).toMatchObject({ standing: 'done', implementedBy: [{ seesAll: true }] });
    expect(stranger).toMatchObject({ standing: 'not-seen', implementedBy: [{ path: 'III.1', seesAll: false, tasks: {} }] });
    const part = await implemented('thu', 'III.1');
    expect(part).toMatchObject({ standing: 'not-seen', implementedBy: [{ seesAll: false, tasks: { done: 1 } }] });
    expect((await implementation('thao')).totals.byStanding).toMatchObject({ done: 1 });
  });

  it('is, of a plan that is closed, still told, and said no more', async () => {
    await api.world.sql(`UPDATE plan SET state = 'closed' WHERE plan_id = $1`, [province]);
    const { compared: plans, version } = await compared();
    expect(plans?.blockers.map(({ code }) => code)).toEqual(['counterpart-plan-closed']);
    expect(plans?.rows.flatMap(({ said, proposed }) => (proposed.length > 0 ? [] : said))).toHaveLength(3);
    const late = await say([pair('confirmed', 'V.1', 'V.1')], version);
    expect([late.status, codesOf(late.body)]).toEqual([409, ['counterpart-plan-closed']]);
    await api.world.sql(`UPDATE plan SET state = 'published' WHERE plan_id = $1`, [province]);
    await api.world.sql(`UPDATE plan SET state = 'closed' WHERE plan_id = $1`, [city]);
    expect((await say([pair('confirmed', 'V.1', 'V.1')], version)).body).toMatchObject({ code: 'state-refuses' });
  });
});

interface ToldPair {
  readonly action: string;
  readonly itemId: string | null;
  readonly target: { readonly versionBefore: string; readonly versionAfter: string };
  readonly payload: object;
}

/** What the log tells of rows of two plans, in order. */
async function toldOf(api: ApiWorld, planId: string): Promise<readonly ToldPair[]> {
  const events = await api.world.sql<{ action: string; envelope: string; payload: object }>(
    `SELECT e.action, convert_from(e.envelope, 'UTF8') AS envelope, convert_from(y.body, 'UTF8')::jsonb AS payload
       FROM audit_event e JOIN audit_payload y ON y.tenant_id = e.tenant_id AND y.event_id = e.event_id
      WHERE e.stream = $1 AND e.action LIKE 'plan.%-counterpart' ORDER BY e.seq`,
    [`plan:${planId}`],
  );
  return events.map(({ action, envelope, payload }) => {
    const { about, target } = JSON.parse(envelope) as { about: { itemId: string | null }; target: ToldPair['target'] };
    return { action, itemId: about.itemId, target, payload };
  });
}
