import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { verifyDatabase } from '#composition/database/verify-database';
import { loadExamplePlan } from '#composition/example-plan/load-example-plan';
import { readExamplePlan } from '#composition/example-plan/read-example-plan';
import { exampleIds } from '#composition/example-plan/example-ids';
import { readSeeds } from '#composition/seeds/read-seeds';
import { SEEDS_FOLDER } from '#testing/kon-tum';
import { createApiWorld, type ApiWorld } from './api-world.js';

interface Changed {
  readonly id: string;
  readonly tasks: readonly { readonly reference: string; readonly from: string; readonly to: string; readonly moves: boolean }[];
}
interface Calendar {
  readonly workingDays: number | null;
  readonly days: readonly { readonly date: string; readonly kind: string; readonly own: object | null }[];
}

const told = ({ status, body }: Response): object => ({
  status,
  blockers: (body as { blockers: { code: string }[] }).blockers.map(({ code }) => code),
});

/** Monday 17/02/2025: on it the example's ten days from 07/02/2025 end. */
const DAY = { date: '2025-02-17', kind: 'off', name: 'Ngày truyền thống của tỉnh', announcement: 'Thông báo số 20/TB-UBND' };

describe('the calendar', () => {
  let api: ApiWorld;
  let own = '';
  const dueOf = async (): Promise<string> => {
    const { body } = await api.get('an', `/v1/occurrences/${exampleIds.occurrence}`);
    return (body as { dossierTasks: { effectiveDueOn: string }[] }).dossierTasks[0]?.effectiveDueOn ?? '';
  };

  beforeAll(async () => {
    api = await createApiWorld();
    const { world } = api;
    const seeds = await readSeeds(SEEDS_FOLDER);
    const accountFor = (): Promise<null> => Promise.resolve(null);
    const loading = { environment: world.environment, intake: world.intake, tenant: world.tenant, folder: SEEDS_FOLDER, accountFor };
    await loadExamplePlan(await readExamplePlan(SEEDS_FOLDER, seeds), seeds, loading);
  });
  afterAll(() => api.end());

  it('tells the days of a year with what made them so, and which year nobody knows', async () => {
    const { body } = await api.get('thu', '/v1/calendars/2026');
    expect(body).toMatchObject({ year: 2026, workingDays: 250 });
    expect((body as Calendar).days).toContainEqual(
      expect.objectContaining({ date: '2026-01-10', kind: 'working', own: null, verified: false }),
    );
    expect((await api.get('thu', '/v1/calendars/2031')).body).toEqual({ year: 2031, workingDays: null, days: [] });
    expect((await api.get('thu', '/v1/calendars/soon')).status).toBe(400);
  });

  it('shows which dates a late day moves before it is entered', async () => {
    expect(await dueOf()).toBe('2025-02-17');
    const { body } = await api.act('hoai', '/v1/calendars/days', { ...DAY, dryRun: true });
    expect((body as Changed).tasks).toEqual([
      {
        id: expect.any(String),
        reference: 'VD-2025/III.1/2025-02-17/P.VHTT',
        state: 'assigned',
        from: '2025-02-17',
        to: '2025-02-18',
        moves: true,
        keptBecause: null,
      },
    ]);
    expect(await dueOf()).toBe('2025-02-17');
  });

  it('is kept by whoever keeps the whole tenant, a day once, and moves the dates with it', async () => {
    expect(told(await api.act('nga', '/v1/calendars/days', DAY))).toEqual({ status: 403, blockers: ['not-allowed'] });
    const made = await api.act('hoai', '/v1/calendars/days', DAY);
    expect(made.status).toBe(201);
    own = (made.body as Changed).id;
    expect(await dueOf()).toBe('2025-02-18');
    expect(told(await api.act('hoai', '/v1/calendars/days', DAY))).toEqual({ status: 409, blockers: ['day-known'] });
    const { body } = await api.get('thu', '/v1/calendars/2025');
    expect((body as Calendar).workingDays).toBe(249);
    expect((body as Calendar).days).toContainEqual(expect.objectContaining({ date: '2025-02-17', own: { id: own, version: 1 } }));
    const list = await api.get('an', '/v1/tasks?filter[reference]=VD-2025/III.1/2025-02-17/P.VHTT');
    const [first] = (list.body as { items: { id: string }[] }).items;
    const task = (await api.get('an', `/v1/tasks/${first?.id}`)).body as { timing: { meaning: { vi: string } } };
    expect(task).toMatchObject({ firstDueOn: '2025-02-17', effectiveDueOn: '2025-02-18' });
    expect(task.timing.meaning.vi).toContain('Ngày truyền thống của tỉnh');
  });

  it('takes a day back, and the dates with it', async () => {
    const path = `/v1/calendars/days/${own}/withdraw`;
    expect((await api.act('hoai', path, { reason: 'Nhập nhầm.' }, 2)).status).toBe(412);
    expect((await api.act('hoai', path, { reason: 'Nhập nhầm.' }, 1)).status).toBe(200);
    expect(await dueOf()).toBe('2025-02-17');
    expect((await api.act('hoai', path, { reason: 'Nhập nhầm.' }, 2)).status).toBe(404);
    const moves = await api.world.sql(`SELECT actor_role FROM audit_event WHERE action = 'task.move-date'`);
    expect(moves).toEqual([{ actor_role: 'unit-administrator' }, { actor_role: 'unit-administrator' }]);
    expect((await verifyDatabase(api.world.database.url)).findings).toEqual([]);
  });
});
