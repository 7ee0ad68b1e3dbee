import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openPeriods } from '#application/plans/open-periods';
import { actOnTask } from '#application/tasks/act-on-task';
import { createApiWorld, type ApiWorld } from '../api/api-world.js';

interface Listed {
  readonly items: readonly { readonly id: string; readonly reference: string }[];
}

describe('whoever does the work', () => {
  let api: ApiWorld;
  const listed = async (person: string, query: string): Promise<Listed['items']> =>
    ((await api.get(person, `/v1/tasks?filter[state]=assigned&sort=dueOn&limit=200&${query}`)).body as Listed).items;
  const read = async (id: string) => (await api.get('thu', `/v1/tasks/${id}`)).body as { version: number };
  const does = async (person: string, id: string, verb: string, body: object = {}) =>
    api.act(person, `/v1/tasks/${id}/${verb}`, body, (await read(id)).version);

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
  });
  afterAll(() => api.end());

  it('takes on what they choose, in whatever order, and several at once', async () => {
    const waiting = await listed('thu', 'filter[unit]=P.NoiVu&filter[holder]=nobody');
    expect(waiting.length).toBeGreaterThan(2);
    const [first, last] = [waiting[0]?.id ?? '', waiting.at(-1)?.id ?? ''];
    expect((await does('thu', last, 'claim')).status).toBe(200);
    expect((await does('thu', last, 'start')).status).toBe(200);
    expect((await does('thu', first, 'claim')).status).toBe(200);
    expect((await does('thu', first, 'start')).status).toBe(200);
    expect((await listed('thu', 'filter[holder]=me')).map(({ id }) => id).sort()).toEqual([first, last].sort());
  });

  it('hands over to a colleague with all that there is: what is proposed, and what was asked', async () => {
    const [task] = await listed('thu', 'filter[holder]=me&filter[item]=III.1');
    const id = task?.id ?? '';
    const documentId = await api.upload('thu', 'du-thao.txt', 'Dự thảo');
    await does('thu', id, 'propose', { documents: [documentId], note: 'Kính trình' });
    const question = { unitId: api.world.idOf('p-tu-phap'), question: 'Xin ý kiến', dueOn: '2025-02-12', required: false };
    await api.act('thu', `/v1/tasks/${id}/contributions`, question);
    const before = await read(id);
    expect((await does('binh', id, 'forward', { personId: api.world.idOf('binh') })).status).toBe(200);
    expect(await read(id)).toMatchObject({
      claim: { personId: api.world.idOf('binh') },
      ...Object.fromEntries(['proposal', 'contributions', 'startedAt'].map((kept) => [kept, Reflect.get(before, kept)])),
    });
    await does('binh', id, 'forward', { personId: api.world.idOf('thu') });
  });

  it('gets back what is returned: it stays in the hands that it was in', async () => {
    const [task] = await listed('thu', 'filter[holder]=me&filter[item]=III.1');
    const id = task?.id ?? '';
    expect((await does('binh', id, 'submit')).status).toBe(200);
    expect((await does('mai', id, 'return', { submission: 1, reason: 'Thiếu phụ lục' })).status).toBe(200);
    expect((await listed('thu', 'filter[holder]=me')).map((one) => one.id)).toContain(id);
  });

  it('sees the work of a period a week before it begins, may prepare it, and hands it in from its first day on', async () => {
    api.world.clock.moveTo('2025-02-22T01:00:00.000Z');
    await openPeriods(api.world.environment, api.world.tenant);
    const [march] = await listed('lan', 'filter[item]=VII.2&filter[unit]=VP&filter[dueOn][gte]=2025-03-01');
    expect(march?.reference).toBe('KT-TP-2025/VII.2/2025-03/VP');
    const id = march?.id ?? '';
    expect((await does('lan', id, 'claim')).status).toBe(200);
    const documentId = await api.upload('lan', 'bao-cao-thang-3.txt', 'Báo cáo tháng 3');
    expect((await does('lan', id, 'propose', { documents: [documentId] })).status).toBe(200);
    const refused = await does('duc', id, 'submit');
    expect(refused).toMatchObject({ status: 409, body: { code: 'blocked', blockers: [{ code: 'not-begun' }] } });
    const actions = ((await api.get('duc', `/v1/tasks/${id}`)).body as { availableActions: object[] }).availableActions;
    expect(actions).toContainEqual(expect.objectContaining({ verb: 'submit', enabled: false }));
    api.world.clock.moveTo('2025-02-28T17:00:00.000Z');
    const submit = { verb: 'submit', documentIds: null, note: null, externalRef: null } as const;
    expect(await api.world.done('duc', actOnTask(id, submit))).toMatchObject({ state: 'submitted' });
  });
});
