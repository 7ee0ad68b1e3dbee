import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApiWorld, type ApiWorld } from './api-world.js';

describe('how a person looks at their work', () => {
  let api: ApiWorld;
  let view: string;
  let shared: string;
  const LOOK = { hand: 'me', within: '7', q: 'thủ tục' };
  const OWN = { audience: 'owner', unitId: null };
  const save = (person: string, name: string, look: object = LOOK, rest: object = {}) =>
    api.act(person, '/v1/me/views', { list: 'work', name, look, ...OWN, ...rest });
  const kept = async (person: string): Promise<unknown> => (await api.get(person, '/v1/me/views')).body;
  const usable = async (person: string, id: string): Promise<object[]> =>
    ((await kept(person)) as { items: { id: string }[] }).items.filter((one) => one.id === id);
  const ofUnit = (): object => ({ audience: 'unit', unitId: api.world.idOf('p-noi-vu') });

  beforeAll(async () => {
    api = await createApiWorld();
  });
  afterAll(() => api.end());

  it('is kept under a name, for oneself alone', async () => {
    expect(await kept('thu')).toEqual({ items: [] });
    const saved = await save('thu', 'Trong tuần');
    view = (saved.body as { id: string }).id;
    expect(saved).toMatchObject({ status: 200, body: { name: 'Trong tuần', look: LOOK } });
    const owner = { id: api.world.idOf('thu'), name: 'Trần Minh Thư' };
    const whole = { id: view, list: 'work', name: 'Trong tuần', look: LOOK, ...OWN, owner, unit: null, mayChange: true };
    expect(await kept('thu')).toEqual({ items: [whole] });
    expect(await kept('binh')).toEqual({ items: [] });
  });

  it('is replaced under the same name, and the same name is another person’s own', async () => {
    const again = await save('thu', 'Trong tuần', { ...LOOK, hand: 'nobody', sort: 'reference' });
    expect(again).toMatchObject({ status: 200, body: { id: view, look: { hand: 'nobody', sort: 'reference' } } });
    const others = await save('binh', 'Trong tuần');
    expect((others.body as { id: string }).id).not.toBe(view);
  });

  it('is refused where it is no address of a list', async () => {
    for (const look of [{ hand: 1 }, { 'a b': 'c' }, { q: 'x'.repeat(1001) }, ['me']])
      expect((await save('thu', 'Lạ', look)).status).toBe(400);
    expect((await save('thu', ' ')).status).toBe(400);
    expect((await save('thu', 'Lạ', LOOK, { list: 'plans' })).status).toBe(400);
    expect((await save('thu', 'Lạ', LOOK, { audience: 'all' })).status).toBe(400);
  });

  it('is dropped by whoever saved it, once, with an event for every change in a stream of its own', async () => {
    expect((await api.act('binh', `/v1/me/views/${view}/drop`)).status).toBe(404);
    expect((await api.act('thu', `/v1/me/views/${view}/drop`)).status).toBe(200);
    expect((await api.act('thu', `/v1/me/views/${view}/drop`)).status).toBe(404);
    expect(await kept('thu')).toEqual({ items: [] });
    const events = await api.world.sql(`SELECT seq, action, task_id FROM audit_event WHERE stream = $1 ORDER BY seq`, [
      `saved-view:${view}`,
    ]);
    expect(events).toEqual(
      ['save', 'save', 'drop'].map((verb, index) => ({ seq: index + 1, action: `saved-view.${verb}`, task_id: null })),
    );
    expect(await save('thu', 'Trong tuần')).toMatchObject({ body: { id: view } });
  });

  it('is kept once under a name, however many say so at once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => save('ha', 'Cùng lúc')));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(new Set(answers.map(({ body }) => (body as { id: string }).id)).size).toBe(1);
  });

  it('is shared with one’s unit: used there under its maker’s name, and by nobody else', async () => {
    const saved = await save('thu', 'Của phòng', LOOK, { list: 'tasks', ...ofUnit() });
    shared = (saved.body as { id: string }).id;
    const seen = { id: shared, list: 'tasks', name: 'Của phòng', look: LOOK, owner: { name: 'Trần Minh Thư' }, unit: { code: 'P.NoiVu' } };
    expect(await usable('binh', shared)).toMatchObject([{ ...seen, mayChange: true }]);
    expect(await usable('thu', shared)).toMatchObject([{ ...seen, mayChange: true }]);
    expect(await usable('ha', shared)).toEqual([]);
    expect((await api.act('ha', `/v1/me/views/${shared}/drop`)).status).toBe(404);
    const refused = await save('ha', 'Của phòng', LOOK, ofUnit());
    expect(refused).toMatchObject({ status: 409, body: { blockers: [{ code: 'view-unit-not-own' }] } });
  });

  it('is changed by the head of that unit, and shared with everybody by whoever made it, each change in the log', async () => {
    const change = (person: string, body: object) => api.act(person, `/v1/me/views/${shared}/change`, body);
    expect(await change('binh', { look: { plan: 'KT-TP-2025' }, ...ofUnit() })).toMatchObject({ status: 200 });
    expect(await usable('thu', shared)).toMatchObject([{ look: { plan: 'KT-TP-2025' }, audience: 'unit' }]);
    expect(await change('thu', { look: LOOK, audience: 'administration', unitId: null })).toMatchObject({ status: 200 });
    expect(await usable('ha', shared)).toMatchObject([{ look: LOOK, unit: null, mayChange: false }]);
    expect((await change('binh', { look: {}, ...OWN })).status).toBe(403);
    const events = await api.world.sql<{ action: string; outcome: string }>(
      `SELECT action, outcome FROM audit_event WHERE target_id = $1 AND action LIKE 'saved-view.%' ORDER BY event_id`,
      [shared],
    );
    expect(events.map(({ action, outcome }) => `${action} ${outcome}`)).toEqual([
      'saved-view.save success',
      'saved-view.drop denied',
      'saved-view.change success',
      'saved-view.change success',
      'saved-view.change denied',
    ]);
  });
});
