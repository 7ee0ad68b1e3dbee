import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApiWorld, type ApiWorld } from './api-world.js';

interface ListedTask {
  readonly id: string;
  readonly reference: string;
  readonly submittedAt: string | null;
  readonly timeliness: object;
}

const FIRST = encodeURIComponent('KT-TP-2025/III.1/2025-02-14/P.NoiVu');

describe('what waits for somebody', () => {
  let api: ApiWorld;
  let taskId: string;

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
    [{ id: taskId }] = await tasks('thu', `filter[reference]=${FIRST}`);
  });
  afterAll(() => api.end());

  async function tasks(person: string, query: string): Promise<[ListedTask, ...ListedTask[]]> {
    const { body } = await api.get(person, `/v1/tasks?${query}`);
    return (body as { items: [ListedTask, ...ListedTask[]] }).items;
  }

  const queues = async (person: string): Promise<object> => (await api.get(person, '/v1/me/queues')).body as object;

  it('counts the work of one’s units by its date, as the list shows it', async () => {
    const listed = await tasks('thu', 'filter[unit]=P.NoiVu&filter[state]=assigned&limit=200');
    const { work } = (await queues('thu')) as { work: Record<string, number> };
    // The first morning is Monday 10/02/2025: one task is due that week.
    expect(work).toMatchObject({ overdue: 0, week: 1 });
    expect(Object.values(work).reduce((sum, count) => sum + count, 0)).toBe(listed.length);
    // Somebody with two hats in one unit sees its work once.
    const ofUnit = await tasks('a-thut', 'filter[unit]=X.IaChim&filter[state]=assigned&limit=200');
    const twoHats = (await queues('a-thut')) as { work: Record<string, number> };
    expect(Object.values(twoHats.work).reduce((sum, count) => sum + count, 0)).toBe(ofUnit.length);
  });

  it('counts nothing for whoever leads, answers and decides nothing', async () => {
    expect(await queues('nga')).toEqual({
      work: { overdue: 0, week: 0, month: 0, later: 0, undated: 0 },
      snoozed: 0,
      coordination: 0,
      reviews: 0,
      practice: 0,
    });
  });

  it('counts questions until they are answered', async () => {
    const question = { unitId: api.world.idOf('p-tu-phap'), question: 'Xin ý kiến', dueOn: '2025-02-12', required: true };
    const asked = await api.act('thu', `/v1/tasks/${taskId}/contributions`, question);
    expect(await queues('ha')).toMatchObject({ coordination: 1 });
    expect(await queues('thu')).toMatchObject({ coordination: 0 });
    await api.act('ha', `/v1/contributions/${(asked.body as { id: string }).id}/give`, { stance: 'agree' }, 1);
    expect(await queues('ha')).toMatchObject({ coordination: 0 });
  });

  it('gives a submitted task to the reviewer until it is decided', async () => {
    const documentId = await api.upload('binh', 'cong-van.txt', 'Công văn');
    const submitted = await api.act('binh', `/v1/tasks/${taskId}/submit`, { documents: [documentId] }, 1);
    expect(await queues('mai')).toMatchObject({ reviews: 1 });
    const [mine, ...others] = await tasks('mai', 'filter[decider]=me&sort=-submittedAt');
    expect(others).toEqual([]);
    expect(mine).toMatchObject({
      id: taskId,
      submittedAt: expect.stringMatching(/^2025-02-10T/),
      timeliness: { reading: 'in-review', reviewDays: 0 },
    });
    const { version } = submitted.body as { version: number };
    await api.act('mai', `/v1/tasks/${taskId}/return`, { submission: 1, reason: 'Thiếu phụ lục' }, version);
    expect(await queues('mai')).toMatchObject({ reviews: 0 });
  });

  it('sorts by submission, tasks without one at the end, page by page', async () => {
    const [first] = await tasks('mai', 'sort=submittedAt&limit=1');
    expect(first.id).toBe(taskId);
    const [last] = await tasks('mai', 'sort=-submittedAt&limit=1');
    expect(last.submittedAt).toBeNull();
  });

  it('reads the same timeliness in a list as in the task', async () => {
    for (const { id, timeliness } of (await tasks('thu', 'filter[unit]=P.NoiVu&limit=20')).slice(0, 5)) {
      const { body } = await api.get('thu', `/v1/tasks/${id}`);
      expect((body as { timeliness: object }).timeliness).toEqual(timeliness);
    }
  });
});
