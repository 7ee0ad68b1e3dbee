import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApiWorld, type ApiWorld } from './api-world.js';

describe('work that a plan does not print', () => {
  let api: ApiWorld;
  let work: object;
  const path = (): string => `/v1/plans/${api.world.cityPlan}/ad-hoc`;
  const codes = (body: unknown): readonly string[] => (body as { blockers: { code: string }[] }).blockers.map(({ code }) => code);

  beforeAll(async () => {
    api = await createApiWorld();
    work = {
      content: 'Báo cáo đột xuất tình hình số hóa hồ sơ',
      leads: [api.world.idOf('p-noi-vu'), api.world.idOf('xa-ia-chim')],
      coordinators: [api.world.idOf('vp-tp')],
      deliverables: ['Báo cáo'],
      dueOn: '2025-02-28',
      document: { number: '312/UBND-KSTT', title: 'Công văn về việc báo cáo đột xuất', date: '2025-02-07' },
    };
  });
  afterAll(() => api.end());

  it('is not assigned while the plan is a draft', async () => {
    expect((await api.act('nga', path(), work, 1)).status).toBe(409);
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
  });

  it('is shown before it is assigned, and refused for a past date or a document of the future', async () => {
    const { body } = await api.act('nga', path(), { ...work, dryRun: true }, 2);
    expect(body).toMatchObject({
      path: 'PS.1',
      blockers: [],
      tasks: [{ reference: 'KT-TP-2025/PS.1/2025-02-28/P.NoiVu' }, { reference: 'KT-TP-2025/PS.1/2025-02-28/X.IaChim' }],
    });
    const past = { ...work, dueOn: '2025-02-03', document: { title: 'Công văn', date: '2025-03-01' } };
    expect(codes((await api.act('nga', path(), { ...past, dryRun: true }, 2)).body)).toEqual(['date-past', 'document-of-the-future']);
    expect((await api.act('nga', path(), past, 2)).status).toBe(409);
    expect((await api.act('nga', path(), { ...work, leads: [] }, 2)).status).toBe(409);
  });

  it('becomes a row under “Phát sinh”, a task for each lead, and a dossier dated by its document', async () => {
    expect((await api.act('thu', path(), work, 2)).status).toBe(403);
    const { status, body } = await api.act('nga', path(), work, 2);
    expect({ status, body }).toMatchObject({ status: 200, body: { path: 'PS.1', version: 3 } });
    const { itemId, occurrenceId } = body as { itemId: string; occurrenceId: string };
    const { body: table } = await api.get('thu', `/v1/plans/${api.world.cityPlan}/items`);
    expect((table as { sections: object[]; items: object[] }).sections.at(-1)).toEqual({ number: 'PS', title: 'PHÁT SINH' });
    expect((table as { items: { id: string }[] }).items.at(-1)).toMatchObject({
      id: itemId,
      path: 'PS.1',
      timing: { text: 'Hạn 28/02/2025' },
    });
    const { body: dossier } = await api.get('thu', `/v1/occurrences/${occurrenceId}`);
    expect(dossier).toMatchObject({ occurredOn: '2025-02-07', document: { number: '312/UBND-KSTT' }, openTasks: 2 });
    const { body: tasks } = await api.get('thu', '/v1/tasks?filter[item]=PS.1&filter[unit]=P.NoiVu');
    expect(tasks).toMatchObject({ items: [{ state: 'assigned', effectiveDueOn: '2025-02-28', timeliness: { reading: 'on-track' } }] });
  });

  it('numbers its rows on, and each can be assigned only against the plan that was seen', async () => {
    expect((await api.act('nga', path(), work, 2)).status).toBe(412);
    const { body } = await api.act('nga', path(), { ...work, document: { title: 'Công văn khác', date: '2025-02-10' } }, 3);
    expect(body).toMatchObject({ path: 'PS.2', version: 4 });
  });
});
