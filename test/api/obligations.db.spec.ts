import { readerIn } from '#application/execute-command/reader-in';
import { SYSTEM_ACTOR } from '#domain/organisation/system-actor';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openPeriods } from '#application/plans/open-periods';
import { publishPlan } from '#application/plans/publish-plan';
import { PgObligationQueries } from '#persistence/read-models/pg-obligation-queries';
import { TenantReader } from '#persistence/read-models/tenant-reader';
import { createApiWorld, type ApiWorld } from './api-world.js';

interface Listed {
  readonly items: readonly {
    readonly item: { readonly path: string };
    readonly label: string;
    readonly dueOn: string | null;
    readonly tasks: number;
    readonly tasksByState: Readonly<Record<string, number>>;
    readonly overdue: number;
  }[];
  readonly nextCursor?: string;
}

describe('what falls due', () => {
  let api: ApiWorld;
  const list = async (query: string): Promise<Listed> =>
    (await api.get('thu', `/v1/obligations?filter[plan]=KT-TP-2025${query}`)).body as Listed;

  beforeAll(async () => {
    api = await createApiWorld();
    const { world } = api;
    await world.done('nga', publishPlan(world.cityPlan, {}, world.environment.ids));
    world.clock.moveTo('2025-09-30T01:00:00.000Z');
    await openPeriods(world.environment, world.tenant);
  });
  afterAll(() => api.end());

  it('is listed by date, page by page, what has none last', async () => {
    const seen: Listed['items'][number][] = [];
    for (let cursor: string | undefined = ''; cursor !== undefined;) {
      const page: Listed = await list(`&limit=10${cursor === '' ? '' : `&cursor=${cursor}`}`);
      seen.push(...page.items);
      cursor = page.nextCursor;
    }
    const days = seen.map(({ dueOn }) => dueOn ?? '9999');
    expect(days).toEqual([...days].sort());
    expect(seen.filter(({ dueOn }) => dueOn === null)).toHaveLength(8);
    // Six rows with one date, eight continuous, VII.2 from February to October, VIII.3, IX.1 four quarters and the year.
    expect(seen).toHaveLength(6 + 8 + 9 + 1 + 5);
  });

  it('is the series of a row, and of one unit in it', async () => {
    const { items } = await list('&filter[item]=IX.1');
    expect(items.map(({ dueOn, tasks }) => [dueOn, tasks])).toEqual([
      ['2025-03-25', 32],
      ['2025-06-25', 32],
      ['2025-09-25', 32],
      ['2025-12-25', 32],
      ['2025-12-25', 32],
    ]);
    expect(items.map(({ label }) => label).sort()).toEqual(['2025', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']);
    const own = await list('&filter[item]=IX.1&filter[unit]=P.NoiVu');
    expect(own.items).toHaveLength(5);
    expect(own.items.every(({ tasks, tasksByState }) => tasks === 1 && tasksByState['assigned'] === 1)).toBe(true);
    expect((await list('&filter[item]=VII.2&filter[unit]=P.NoiVu')).items).toEqual([]);
  });

  it('tells what is overdue on the day, and not what is to come', async () => {
    const filter = { plan: [], item: [], label: [], unit: ['P.NoiVu'], practice: null, dueOn: { from: null, to: '2025-03-31' } };
    const page = { limit: 50, cursor: null, sort: 'dueOn', descending: false } as const;
    const queries = new PgObligationQueries(new TenantReader(api.world.app));
    const { items } = await queries.list(readerIn(api.world.tenant, SYSTEM_ACTOR), filter, '2025-02-20', page);
    expect(items.map(({ item, overdue }) => [item.path, overdue])).toEqual([
      ['III.1', 1],
      ['I.1', 1],
      ['I.2', 0],
      ['IX.1', 0],
    ]);
  });

  it('is asked by what is known alone', async () => {
    expect((await api.get('thu', '/v1/obligations?filter[colour]=red')).status).toBe(400);
  });
});
