import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DemoClock } from '#adapters/clock/demo-clock';
import { verifyDatabase } from '#composition/database/verify-database';
import { CLOCK } from '#composition/tokens';
import { createApiWorld, type ApiWorld } from './api-world.js';

interface Line {
  readonly item: { id: string; path: string };
  readonly unit: { code: string };
  readonly period: string;
  readonly reading: string;
  readonly confirmedBy: string | null;
}

/** Rows IV.1 to IV.3 of the city's plan: "Khi có phát sinh". */
describe('what comes only when it arises', () => {
  let api: ApiWorld;
  const told = (body: unknown): readonly string[] =>
    (body as { items?: Line[]; rows?: Line[] }).items?.map(
      ({ item, unit, period, reading }) => `${item.path} ${unit.code} ${period} ${reading}`,
    ) ?? [];
  const codes = (body: unknown) => (body as { blockers: { code: string }[] }).blockers.map(({ code }) => code);
  const list = async (unit: string, person = 'thu') =>
    (await api.get(person, `/v1/units/${api.world.idOf(unit)}/on-demand`)).body as object;
  const confirm = (person: string, unit: string, body: object) => api.act(person, `/v1/units/${api.world.idOf(unit)}/nil-returns`, body);

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
  });
  afterAll(() => api.end());

  it('is not confirmed while the quarter runs', async () => {
    expect(told(await list('p-tu-phap'))).toEqual(['IV.3 P.TuPhap 2025-Q1 running']);
    expect(codes((await confirm('son', 'p-tu-phap', { period: '2025-Q1', dryRun: true })).body)).toEqual(['period-runs']);
    expect((await confirm('son', 'p-tu-phap', { period: '2025-Q1' })).status).toBe(409);
    expect(codes((await confirm('son', 'p-tu-phap', { period: 'quý này', dryRun: true })).body)).toEqual(['period-unknown']);
  });

  it('reads “chưa xác nhận” after it; the plan tells of whom', async () => {
    await api.world.sql('UPDATE demo_clock SET offset_ms = $1', [Date.parse('2025-04-02T01:00:00Z') - Date.now()]);
    await api.api.get<DemoClock>(CLOCK).refresh();
    expect(told((await api.get('mai', `/v1/plans/${api.world.cityPlan}/on-demand`)).body)).toEqual([
      'IV.1 VP 2025-Q1 unconfirmed',
      'IV.1 VP 2025-Q2 running',
      'IV.2 VP 2025-Q1 unconfirmed',
      'IV.2 VP 2025-Q2 running',
      'IV.3 P.TuPhap 2025-Q1 unconfirmed',
      'IV.3 P.TuPhap 2025-Q2 running',
    ]);
  });

  it('is said by the unit alone, once, for all its rows in one act', async () => {
    expect(await list('p-tu-phap', 'son')).toMatchObject({ mayConfirm: true });
    expect(await list('p-tu-phap', 'ha')).toMatchObject({ mayConfirm: false });
    for (const person of ['ha', 'binh', 'nga']) expect((await confirm(person, 'p-tu-phap', { period: '2025-Q1' })).status).toBe(403);
    const { status, body } = await confirm('duc', 'vp-tp', { period: '2025-Q1' });
    expect({ status, body }).toMatchObject({ status: 201, body: { rows: [{ item: { path: 'IV.1' } }, { item: { path: 'IV.2' } }] } });
    expect(codes((await confirm('duc', 'vp-tp', { period: '2025-Q1', dryRun: true })).body)).toEqual(['nothing-to-say']);
    expect(told(await list('vp-tp')).slice(0, 3)).toEqual([
      'IV.1 VP 2025-Q1 nothing-arose',
      'IV.1 VP 2025-Q2 running',
      'IV.2 VP 2025-Q1 nothing-arose',
    ]);
  });

  it('is left out of the word where something came, and what comes late shows beside it', async () => {
    const { body: awaited } = await api.get('nga', '/v1/occurrences/awaited');
    const row = (awaited as { items: { rows: { itemId: string; path: string }[] }[] }).items
      .flatMap(({ rows }) => rows)
      .find(({ path }) => path === 'IV.3');
    const event = {
      kind: 'arising',
      name: 'Dự thảo Nghị quyết có TTHC',
      occurredOn: '2025-03-20',
      dueOn: '2025-04-20',
      rows: [row?.itemId],
    };
    expect((await api.act('nga', '/v1/occurrences', event)).status).toBe(201);
    expect(told(await list('p-tu-phap'))[0]).toBe('IV.3 P.TuPhap 2025-Q1 arose');
    expect(codes((await confirm('son', 'p-tu-phap', { period: '2025-Q1', dryRun: true })).body)).toEqual(['nothing-to-say']);
    expect((await verifyDatabase(api.world.database.url)).findings).toEqual([]);
  });

  it('knows the unit', async () => {
    const nobody = '0190a6e0-0000-7000-8000-000000000000';
    expect((await api.get('thu', `/v1/units/${nobody}/on-demand`)).status).toBe(404);
    expect((await api.act('son', `/v1/units/${nobody}/nil-returns`, { period: '2025-Q1' })).status).toBe(422);
  });
});
