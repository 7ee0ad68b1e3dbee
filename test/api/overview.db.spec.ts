import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cellOf, CELLS, FOUR_CELLS, OTHER_CELLS, type Cell } from '#domain/task/cells';
import type { Timeliness } from '#domain/task/timeliness';
import { createApiWorld, type ApiWorld } from './api-world.js';

interface Overview {
  readonly asOf: string;
  readonly cells: Record<Cell, number>;
  readonly measured: number;
  readonly dueSoon: number;
  readonly drafts: number;
  readonly plans: readonly { readonly code: string }[];
  readonly units: readonly (Pick<Overview, 'cells' | 'dueSoon'> & { readonly unit: { readonly code: string; readonly name: string } })[];
}

interface Listed {
  readonly items: readonly {
    readonly id: string;
    readonly leadUnit: { readonly code: string };
    readonly timeliness: Timeliness;
    readonly bornLate: boolean;
  }[];
  readonly nextCursor?: string;
  readonly total?: number;
}

describe('how the plans stand', () => {
  let api: ApiWorld;
  let overview: Overview;

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
    const { items } = await list('filter[state]=assigned&sort=reference&limit=9');
    const [bornLate, paused, ended, undated, graced, doneLate, done, ...late] = items.map(({ id }) => id);
    const set = (id: string | undefined, columns: string) => api.world.sql(`UPDATE task SET ${columns} WHERE task_id = $1`, [id]);
    await set(bornLate, `born_late = true, effective_due_on = '2025-02-01'`);
    await set(paused, `suspension = '{"until": "2025-05-01", "reason": "", "days": 1}'`);
    await set(ended, `state = 'closed', outcome = 'cancelled'`);
    await set(undated, 'effective_due_on = NULL');
    await set(graced, `effective_due_on = '2025-02-07', grace_until = '2025-02-12'`);
    await set(doneLate, `state = 'closed', outcome = 'done', effective_due_on = '2025-02-05', accepted_on = '2025-02-06'`);
    await set(done, `state = 'closed', outcome = 'done', effective_due_on = '2025-02-05', accepted_on = '2025-02-05'`);
    for (const id of late) await set(id, `effective_due_on = '2025-02-09'`);
    overview = await read();
  });
  afterAll(() => api.end());

  const read = async (query = ''): Promise<Overview> => (await api.get('mai', `/v1/overview?${query}`)).body as Overview;
  const list = async (query: string): Promise<Listed> => (await api.get('mai', `/v1/tasks?${query}`)).body as Listed;

  async function everyTask(): Promise<Listed['items']> {
    const items: Listed['items'][number][] = [];
    let cursor = '';
    do {
      const page = await list(`limit=200${cursor && `&cursor=${cursor}`}`);
      items.push(...page.items);
      cursor = page.nextCursor ?? '';
    } while (cursor !== '');
    return items;
  }

  it('is the count that the tasks themselves give, whole and by lead unit', async () => {
    const tasks = await everyTask();
    const counted = (of: Listed['items']): Record<string, number> =>
      Object.fromEntries(CELLS.map((cell) => [cell, of.filter((task) => cellOf(task.timeliness, task.bornLate) === cell).length]));
    expect(overview.cells).toEqual(counted(tasks));
    for (const { unit, cells } of overview.units)
      expect(cells).toEqual(counted(tasks.filter(({ leadUnit }) => leadUnit.code === unit.code)));
    const inCells = CELLS.reduce((sum, cell) => sum + overview.cells[cell], 0);
    expect(inCells + overview.drafts).toBe(tasks.length);
    expect(CELLS.filter((cell) => overview.cells[cell] === 0)).toEqual([]);
    expect(overview.measured).toBe(overview.cells['done-on-time'] + overview.cells['done-late'] + overview.cells.overdue);
  });

  it('is what the inspector’s question tells as reported, cell by cell', async () => {
    const { body } = await api.get('thao', '/v1/audit/questions/figures?limit=200');
    const { columns, rows } = body as { columns: { name: string }[]; rows: { cells: string[] }[] };
    const reported = rows.map(({ cells }) => cells.filter((_, index) => /^unit$|-reported$/.test(columns[index]?.name ?? '')));
    const sum = (cells: Overview['cells'], names: readonly Cell[]): number => names.reduce((all, name) => all + cells[name], 0);
    const shown = overview.units.map(({ unit, cells }) => [unit.name, ...FOUR_CELLS.map((cell) => cells[cell]), sum(cells, OTHER_CELLS)]);
    expect(reported.toSorted()).toEqual(shown.map((row) => row.map(String)).toSorted());
  });

  it('has behind every number the list of exactly these tasks', async () => {
    for (const cell of CELLS) {
      expect(await list(`filter[cell]=${cell}&limit=1&include=counts`)).toMatchObject({ total: overview.cells[cell] });
    }
    const [unit] = overview.units.filter(({ cells }) => cells.overdue > 0);
    const ofUnit = `filter[unit]=${unit?.unit.code ?? ''}&filter[cell]=overdue`;
    expect(await list(`${ofUnit}&limit=1&include=counts`)).toMatchObject({ total: unit?.cells.overdue });
    const soon = 'filter[state]=assigned&filter[cell]=in-time&filter[dueOn][lte]=2025-02-17';
    expect((await list(`${soon}&limit=1&include=counts`)).total).toBe(overview.dueSoon);
  });

  it('tells when it was counted, and of which plans', async () => {
    expect(overview).toMatchObject({ asOf: expect.stringMatching(/^2025-02-10T01:/), today: '2025-02-10' });
    expect(overview.plans.map(({ code }) => code)).toEqual(['KT-TP-2025']);
    expect(await read('filter[year]=2024')).toMatchObject({ plans: [], units: [], measured: 0, drafts: 0 });
    expect(await read('filter[plan]=KT-TP-2025&filter[year]=2025')).toEqual({ ...overview, asOf: expect.any(String) });
    expect((await api.get('mai', '/v1/overview?filter[unit]=P.NoiVu')).status).toBe(400);
  });

  it('is narrowed, as a list, by the plan’s year and section, and by a unit with all below it', async () => {
    const count = async (query: string): Promise<number> => (await list(`${query}&limit=1&include=counts`)).total ?? -1;
    const all = await count('filter[year]=2025');
    expect(await count('filter[under]=TP.KonTum')).toBe(all);
    expect(await count('filter[under]=P.NoiVu')).toBe(await count('filter[unit]=P.NoiVu'));
    expect(await count('filter[section]=III')).toBeLessThan(all);
    expect(await count('filter[section]=III')).toBeGreaterThan(0);
    expect(await count('filter[year]=2024')).toBe(0);
    expect(await count(`filter[holder]=${api.world.idOf('thu')}`)).toBe(0);
    expect((await api.get('mai', '/v1/tasks?filter[cell]=late')).status).toBe(400);
    expect((await api.get('mai', '/v1/tasks?include=all')).status).toBe(400);
    expect((await api.get('mai', '/v1/tasks?filter[holder]=somebody')).status).toBe(400);
  });

  it('counts for each reader what they see alone', async () => {
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/set-sight`, { drafts: 'office', tasks: 'participants' }, 2);
    const { body } = await api.get('thu', '/v1/overview');
    const listed = (await api.get('thu', '/v1/tasks?limit=1&include=counts')).body as Listed;
    const counted = CELLS.reduce((sum, cell) => sum + (body as Overview).cells[cell], (body as Overview).drafts);
    expect(counted).toBe(listed.total);
    expect(counted).toBeLessThan(CELLS.reduce((sum, cell) => sum + overview.cells[cell], 0));
  });
});
