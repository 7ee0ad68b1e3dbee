import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openPeriods } from '#application/plans/open-periods';
import { verifyDatabase } from '#composition/database/verify-database';
import { createApiWorld, type ApiWorld } from './api-world.js';

interface Effect {
  readonly id?: string;
  readonly state?: string;
  readonly version?: number;
  readonly needsSecondPerson: boolean;
  readonly tasks: readonly { reference: string; from: string; to: string; moves: boolean }[];
  readonly ended: readonly { reference: string; because: string }[];
  readonly opened: readonly { reference: string; dueOn: string }[];
  readonly blockers: readonly { code: string }[];
}

describe('correcting a row of a published plan', () => {
  let api: ApiWorld;
  let rows: ReadonlyMap<string, string>;
  let version = 2;
  const path = (): string => `/v1/plans/${api.world.cityPlan}/corrections`;
  const correct = (row: string, body: object, person = 'nga') =>
    api.act(person, path(), { itemId: rows.get(row), reason: 'Phụ lục in nhầm', ...body }, version);
  const decide = (id: string | undefined, verb: string, person: string, body: object = {}, seen = 1) =>
    api.act(person, `/v1/corrections/${id ?? ''}/${verb}`, body, seen);
  const preview = async (row: string, body: object): Promise<Effect> => (await correct(row, { ...body, dryRun: true })).body as Effect;
  const codes = async (row: string, body: object): Promise<readonly string[]> =>
    (await preview(row, body)).blockers.map(({ code }) => code);
  const unit = (key: string): object => ({ type: 'unit', id: api.world.idOf(key) });
  const tasksOf = async (row: string): Promise<readonly { id: string; reference: string; state: string }[]> => {
    const { body } = await api.get('nga', `/v1/tasks?filter[item]=${rows.get(row) ?? ''}&sort=reference&limit=50`);
    return (body as { items: { id: string; reference: string; state: string }[] }).items;
  };

  beforeAll(async () => {
    api = await createApiWorld();
    const { body } = await api.get('nga', `/v1/plans/${api.world.cityPlan}/items`);
    rows = new Map((body as { items: { id: string; path: string }[] }).items.map(({ id, path: row }) => [row, id]));
    expect((await api.act('nga', path(), { itemId: rows.get('I.1'), reason: 'Sớm quá', content: 'Việc khác' }, 1)).status).toBe(409);
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
    await openPeriods(api.world.environment, api.world.tenant);
  });
  afterAll(() => api.end());

  it('applies words and deliverables at once, and tells every open task of the row', async () => {
    const deliverables = { mode: 'any', items: ['Kế hoạch', 'Quyết định'] };
    const { status, body } = await correct('V.2', { content: 'Tổ chức đối thoại về TTHC', deliverables });
    expect({ status, body }).toMatchObject({ status: 200, body: { state: 'applied', version: 3, needsSecondPerson: false, tasks: [] } });
    version = 3;
    const [task] = await tasksOf('V.2');
    const { body: page } = await api.get('lan', `/v1/tasks/${task?.id ?? ''}`);
    expect(page).toMatchObject({ item: { content: 'Tổ chức đối thoại về TTHC', deliverables }, version: 2 });
    const { body: timeline } = await api.get('lan', `/v1/tasks/${task?.id ?? ''}/timeline`);
    expect(JSON.stringify(timeline)).toContain('task.correct');
  });

  it('refuses what changes nothing, has no reason, is not understood, or names nobody', async () => {
    expect(await codes('V.2', { content: 'Tổ chức đối thoại về TTHC' })).toEqual(['nothing-changes']);
    expect((await correct('V.2', { content: 'Khác', reason: ' ' })).status).toBe(400);
    expect(await codes('V.2', { timing: 'Khi nào tiện' })).toEqual(['correction-time-unread']);
    expect(await codes('V.2', { leads: [] })).toEqual(['lead-missing']);
    const nobody = { type: 'unit', id: '0190a6e0-0000-7000-8000-000000000000' };
    expect(await codes('V.2', { coordinators: [nobody] })).toEqual(['correction-agency-unknown']);
    expect((await correct('V.2', { content: 'Khác' }, 'thu')).status).toBe(403);
    expect((await correct('V.2', { content: 'Khác' }, 'hoai')).status).toBe(403);
    expect((await api.act('nga', path(), { itemId: api.world.cityPlan, reason: 'Nhầm', content: 'Khác' }, version)).status).toBe(404);
  });

  it('waits for a second person where the date changes; the tasks move when that person approves', async () => {
    const wanted = { timing: 'Trước ngày 15/3/2025' };
    const looked = await preview('I.1', wanted);
    expect(looked).toMatchObject({ needsSecondPerson: true, blockers: [], ended: [], opened: [] });
    expect(looked.tasks).toHaveLength(32);
    const { body } = await correct('I.1', wanted);
    const { id } = body as Effect;
    expect(body).toMatchObject({ state: 'open', version });
    const [task] = await tasksOf('I.1');
    expect((await api.get('nga', `/v1/tasks/${task?.id ?? ''}`)).body).toMatchObject({ effectiveDueOn: '2025-02-19' });
    expect(await codes('I.1', wanted)).toEqual(['correction-waits']);

    expect((await decide(id, 'approve', 'nga')).body).toMatchObject({ status: 403, blockers: [{ code: 'correction-own' }] });
    expect((await decide(id, 'approve', 'thu')).status).toBe(403);
    expect((await decide(id, 'approve', 'mai', { dryRun: true })).body).toMatchObject({ tasks: looked.tasks });
    const approved = await decide(id, 'approve', 'mai');
    expect(approved.body).toMatchObject({ id, state: 'applied', version: 2 });
    version++;
    expect((await api.get('nga', `/v1/tasks/${task?.id ?? ''}`)).body).toMatchObject({
      firstDueOn: '2025-02-19',
      effectiveDueOn: '2025-03-14',
      item: { timingText: 'Trước ngày 15/3/2025' },
    });
    expect((await decide(id, 'approve', 'mai', {}, 2)).status).toBe(409);
  });

  it('ends the task of a lead that is removed, by amendment, and gives the new one its own, with the same date', async () => {
    const { body } = await correct('I.3', { leads: [unit('p-tu-phap')] });
    const { id, ended, opened } = body as Effect;
    expect({ ended, opened }).toMatchObject({
      ended: [{ reference: 'KT-TP-2025/I.3/2025-12-31/P.NoiVu', because: 'lead-removed' }],
      opened: [{ reference: 'KT-TP-2025/I.3/2025-12-31/P.TuPhap', dueOn: '2025-12-31' }],
    });
    expect((await decide(id, 'approve', 'duc')).status).toBe(200);
    version++;
    const tasks = await tasksOf('I.3');
    expect(tasks.map(({ reference, state }) => [reference.split('/').at(-1), state])).toEqual([
      ['P.NoiVu', 'closed'],
      ['P.TuPhap', 'assigned'],
    ]);
    const { body: old } = await api.get('nga', `/v1/tasks/${tasks[0]?.id ?? ''}`);
    expect(old).toMatchObject({ outcome: 'ended-by-amendment', timeliness: { reading: 'ended-by-amendment' } });
  });

  it('is withdrawn with a reason, and then nothing came of it', async () => {
    const { body } = await correct('II.1.b', { timing: 'Hằng quý' });
    const { id, ended, opened } = body as Effect;
    expect(ended).toHaveLength(32);
    expect(opened).toHaveLength(32);
    expect((await decide(id, 'withdraw', 'thu', { reason: 'Không' })).status).toBe(403);
    expect((await decide(id, 'withdraw', 'nga', { reason: '' })).status).toBe(400);
    expect((await decide(id, 'withdraw', 'nga', { reason: 'Bản in đúng' })).body).toMatchObject({ state: 'withdrawn', version: 2 });
    expect((await tasksOf('II.1.b')).every(({ state }) => state === 'assigned')).toBe(true);
  });

  it('asks for no period again that its new words would have had in the past, and opens the later ones by them', async () => {
    const { body } = await correct('V.1', { timing: 'Hằng tháng' });
    expect((await decide((body as Effect).id, 'approve', 'khanh')).status).toBe(200);
    version++;
    const labels = () =>
      api.world.sql<{ label: string }>(`SELECT label FROM obligation WHERE item_id = '${rows.get('V.1') ?? ''}' ORDER BY label`);
    expect(await labels()).toEqual([{ label: '2025' }, { label: '2025-02' }]);
    await openPeriods(api.world.environment, api.world.tenant);
    expect(await labels()).toEqual([{ label: '2025' }, { label: '2025-02' }]);
    api.world.clock.moveTo('2025-02-25T01:00:00.000Z');
    await openPeriods(api.world.environment, api.world.tenant);
    expect(await labels()).toEqual([{ label: '2025' }, { label: '2025-02' }, { label: '2025-03' }]);
  });

  it('keeps every correction with what stood before, who asked for it and who decided', async () => {
    const { body } = await api.get('thu', path());
    const { items } = body as { items: readonly { path: string; state: string }[] };
    expect(items.map(({ path: row, state }) => `${row} ${state}`)).toEqual([
      'V.1 applied',
      'II.1.b withdrawn',
      'I.3 applied',
      'I.1 applied',
      'V.2 applied',
    ]);
    expect(items[3]).toMatchObject({
      before: { timing: { text: 'Trước ngày 20/02/2025' } },
      after: { timing: { text: 'Trước ngày 15/3/2025', since: '2025-02-10' } },
      reason: 'Phụ lục in nhầm',
      proposedBy: { id: api.world.idOf('nga') },
      decidedBy: { id: api.world.idOf('mai') },
    });
    expect((await verifyDatabase(api.world.database.url)).findings).toEqual([]);
  });
});
