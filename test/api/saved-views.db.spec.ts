import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApiWorld, type ApiWorld } from './api-world.js';

describe('how a person looks at their work', () => {
  let api: ApiWorld;
  let view: string;
  const LOOK = { holder: 'me', planId: null, dueWithin: 7, words: 'thủ tục', sort: 'dueOn' };
  const save = (person: string, name: string, look: object = LOOK) => api.act(person, '/v1/me/views', { name, look });
  const kept = async (person: string): Promise<unknown> => (await api.get(person, '/v1/me/views')).body;

  beforeAll(async () => {
    api = await createApiWorld();
  });
  afterAll(() => api.end());

  it('is kept under a name, for oneself alone', async () => {
    expect(await kept('thu')).toEqual({ items: [] });
    const saved = await save('thu', 'Trong tuần');
    view = (saved.body as { id: string }).id;
    expect(saved).toMatchObject({ status: 200, body: { name: 'Trong tuần', look: LOOK } });
    expect(await kept('thu')).toEqual({ items: [{ id: view, name: 'Trong tuần', look: LOOK }] });
    expect(await kept('binh')).toEqual({ items: [] });
  });

  it('is replaced under the same name, and the same name is another person’s own', async () => {
    const again = await save('thu', 'Trong tuần', { ...LOOK, holder: 'nobody', sort: 'reference' });
    expect(again).toMatchObject({ status: 200, body: { id: view, look: { holder: 'nobody', sort: 'reference' } } });
    const others = await save('binh', 'Trong tuần');
    expect((others.body as { id: string }).id).not.toBe(view);
  });

  it('is refused where it asks for what the list does not know', async () => {
    for (const look of [{ ...LOOK, holder: 'all' }, { ...LOOK, sort: 'name' }, { ...LOOK, dueWithin: -1 }, { ...LOOK, other: 1 }, {}])
      expect((await save('thu', 'Lạ', look)).status).toBe(400);
    expect((await save('thu', ' ')).status).toBe(400);
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
});
