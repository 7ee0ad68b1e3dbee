import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { createApiWorld, type ApiWorld } from './api-world.js';

describe("one task's page", () => {
  let api: ApiWorld;
  let taskId: string;

  const find = async (unit: string, item: string): Promise<string> => {
    const { body } = await api.get('thu', `/v1/tasks?filter[unit]=${unit}&filter[item]=${item}`);
    return (body as { items: { id: string }[] }).items[0]?.id ?? '';
  };
  const page = async (id: string): Promise<object> => (await api.get('thu', `/v1/tasks/${id}`)).body as object;

  const versionOf = ({ body }: Response): number => (body as { version: number }).version;

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
    taskId = await find('P.NoiVu', 'III.1');
  });
  afterAll(() => api.end());

  it('says who decides: a role in a unit, by the table of the plan', async () => {
    expect(await page(taskId)).toMatchObject({
      submissions: [],
      lastReturn: null,
      deciders: {
        approve: [
          {
            level: 1,
            needed: 1,
            deciders: [{ kind: 'role', role: 'reviewer', name: 'Người thẩm tra', unit: { code: 'VP', id: api.world.idOf('vp-tp') } }],
          },
        ],
        close: { kind: 'role', role: 'reviewer', unit: { code: 'VP' } },
      },
    });
    expect(await page(await find('VP', 'V.2'))).toMatchObject({
      deciders: { approve: [{ deciders: [{ role: 'leader', unit: { code: 'TP.KonTum' } }] }] },
    });
    const english = await api.anyone
      .get(`/v1/tasks/${taskId}`)
      .set('Authorization', `Bearer ${await api.token('thu')}`)
      .set('Accept-Language', 'en');
    expect(english.body).toMatchObject({ deciders: { approve: [{ deciders: [{ name: 'Reviewer' }] }] } });
  });

  it('says who decides: a person by name', async () => {
    await api.world.sql(
      `UPDATE responsibility SET decider_kind = 'person', decider_role = NULL, decider_unit_id = NULL, decider_person_id = $1
        WHERE verb = 'close' AND unit_id IS NULL`,
      [api.world.idOf('mai')],
    );
    const [mai] = await api.world.sql<{ name: string }>('SELECT name FROM person WHERE person_id = $1', [api.world.idOf('mai')]);
    expect(await page(taskId)).toMatchObject({ deciders: { close: { kind: 'person', name: mai?.name } } });
  });

  it('says why it is due when it is', async () => {
    expect(await page(taskId)).toMatchObject({
      firstDueOn: '2025-02-14',
      timing: {
        text: 'Trước ngày 15/02/2025',
        rules: [{ kind: 'before-date', date: '2025-02-15', bound: 'before' }],
        meaning: {
          vi: '“Trước ngày 15/02/2025”: hết ngày liền trước, tức Thứ Sáu 14/02/2025.',
          en: '“Trước ngày 15/02/2025”: to the end of the day before, Friday 14 February 2025.',
        },
        from: null,
        dueOn: '2025-02-14',
      },
    });
  });

  it('explains the date of every task that the plan made', async () => {
    const tasks = await api.world.sql<{ task_id: string; due: string }>(
      'SELECT DISTINCT ON (item_id) task_id, first_due_on::text AS due FROM task',
    );
    expect(tasks).toHaveLength(6);
    for (const { task_id, due } of tasks) {
      const { timing } = (await page(task_id)) as { timing: { dueOn: string; meaning: { vi: string } } };
      expect(timing.dueOn).toBe(due);
      expect(timing.meaning.vi).toContain(due.split('-').reverse().join('/'));
    }
  });

  it('shows every version, oldest first, and who submitted and returned it', async () => {
    const first = await api.upload('binh', 'cong-van.txt', 'Công văn');
    const submitted = await api.act('binh', `/v1/tasks/${taskId}/submit`, { documents: [first], note: 'Bản đầu' }, 1);
    const returned = await api.act('mai', `/v1/tasks/${taskId}/return`, { submission: 1, reason: 'Thiếu phụ lục' }, versionOf(submitted));
    const second = await api.upload('binh', 'cong-van-2.txt', 'Công văn, kèm phụ lục');
    const answer = await api.act('binh', `/v1/tasks/${taskId}/submit`, { documents: [second] }, versionOf(returned));
    const shown = (await page(taskId)) as { submission: object; submissions: object[] };
    expect(shown).toMatchObject({
      lastReturn: { reason: 'Thiếu phụ lục', returnedByName: expect.stringMatching(/Mai$/) },
      submissions: [
        { number: 1, note: 'Bản đầu', documents: [{ name: 'cong-van.txt' }], submittedByName: 'Nguyễn Quốc Bình' },
        { number: 2, note: null, submittedByName: 'Nguyễn Quốc Bình', completedOn: '2025-02-10' },
      ],
    });
    expect(shown.submissions[1]).toEqual({ ...shown.submission, submittedByName: 'Nguyễn Quốc Bình' });
    // The verbs' own answers stay as short as the load that they are made of.
    expect(answer.body).not.toHaveProperty('submissions');
    expect(answer.body).toMatchObject({ lastReturn: { reason: 'Thiếu phụ lục' } });
  });
});
