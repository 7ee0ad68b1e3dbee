import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApiWorld, type ApiWorld } from './api-world.js';

const REFERENCE = 'KT-TP-2025/III.1/2025-02-14/P.NoiVu';

describe("the path of the city's plan through the API", () => {
  let api: ApiWorld;
  let planId: string;
  let taskId: string;
  let version: number;

  beforeAll(async () => {
    api = await createApiWorld();
  });
  afterAll(() => api.end());

  it('shows the draft plan with its 26 rows and previews its publication', async () => {
    const { body: plans } = await api.get('nga', '/v1/plans?filter[code]=KT-TP-2025');
    expect(plans).toMatchObject({ items: [{ code: 'KT-TP-2025', state: 'draft', tasks: 0, version: 1 }] });
    planId = (plans as { items: { id: string }[] }).items[0]?.id ?? '';
    const { body: table } = await api.get('nga', `/v1/plans/${planId}/items`);
    expect((table as { items: unknown[] }).items).toHaveLength(26);
    const preview = await api.act('nga', `/v1/plans/${planId}/publish`, { dryRun: true }, 1);
    expect(preview.status).toBe(200);
    expect(preview.body).toMatchObject({ totals: { tasks: 131, rows: 26 }, blockers: [] });
  });

  it('publishes 131 tasks under a key, and answers the same key the same way', async () => {
    const first = await api.act('nga', `/v1/plans/${planId}/publish`, {}, 1, 'publish-1');
    expect(first.status).toBe(200);
    expect(first.headers.etag).toBe('"2"');
    const again = await api.act('nga', `/v1/plans/${planId}/publish`, {}, 1, 'publish-1');
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(again.body).toEqual(first.body);
    const other = await api.act('nga', `/v1/plans/${planId}/publish`, {}, 2, 'publish-2');
    expect({ status: other.status, code: (other.body as { code: string }).code }).toEqual({ status: 409, code: 'state-refuses' });
  });

  it('finds the task by its reference, with what its reader may do', async () => {
    const { body } = await api.get('thu', `/v1/tasks?filter[reference]=${encodeURIComponent(REFERENCE)}`);
    expect(body).toMatchObject({ items: [{ reference: REFERENCE, state: 'assigned', effectiveDueOn: '2025-02-14' }] });
    taskId = (body as { items: { id: string }[] }).items[0]?.id ?? '';
    const task = await api.get('thu', `/v1/tasks/${taskId}`);
    expect(task.headers.etag).toBe('"1"');
    expect((task.body as { availableActions: { verb: string }[] }).availableActions.map(({ verb }) => verb)).toEqual([
      'acknowledge',
      'claim',
      'start',
      'propose',
      'report-progress',
      'add-coordinator',
    ]);
  });

  it('goes from acknowledgement to close', async () => {
    const acknowledged = await api.act('thu', `/v1/tasks/${taskId}/acknowledge`, {}, 1);
    expect(acknowledged.status).toBe(200);
    const question = { unitId: api.world.idOf('p-tu-phap'), question: 'Xin ý kiến', dueOn: '2025-02-12', required: true };
    const asked = await api.act('thu', `/v1/tasks/${taskId}/contributions`, question);
    expect(asked.status).toBe(201);
    const contributionId = (asked.body as { id: string }).id;
    const given = await api.act('ha', `/v1/contributions/${contributionId}/give`, { stance: 'agree' }, 1);
    expect(given.body).toMatchObject({ state: 'given', version: 2 });

    const documentId = await api.upload('thu', 'cong-van.txt', 'Công văn đăng ký');
    const proposed = await api.act('thu', `/v1/tasks/${taskId}/propose`, { documents: [documentId], note: 'Kính trình' }, 2);
    expect(proposed.body).toMatchObject({ state: 'assigned', version: 3 });
    const submitted = await api.act('binh', `/v1/tasks/${taskId}/submit`, {}, 3);
    expect(submitted.body).toMatchObject({ state: 'submitted', version: 5, submission: { number: 1 } });

    await api.act('mai', `/v1/tasks/${taskId}/start-review`, {}, 5);
    const returned = await api.act(
      'mai',
      `/v1/tasks/${taskId}/return`,
      { submission: 1, reason: 'Thiếu phụ lục', resubmitBy: '2025-02-13' },
      6,
    );
    expect(returned.body).toMatchObject({ state: 'assigned', lastReturn: { reason: 'Thiếu phụ lục' } });
    const second = await api.upload('binh', 'cong-van-2.txt', 'Công văn đăng ký, kèm phụ lục');
    const resubmitted = await api.act('binh', `/v1/tasks/${taskId}/submit`, { documents: [second] }, 7);
    version = (resubmitted.body as { version: number }).version;
    const approved = await api.act('mai', `/v1/tasks/${taskId}/approve`, { submission: 2 }, version);
    expect(approved.body).toMatchObject({ state: 'closed', outcome: 'done', timeliness: { reading: 'done-on-time' } });
  });

  it('refuses the approval of their own agency to reviewers: V.2 goes to the Vice-Chairman', async () => {
    const { body } = await api.get('lan', '/v1/tasks?filter[item]=V.2');
    const id = (body as { items: { id: string }[] }).items[0]?.id ?? '';
    const documentId = await api.upload('lan', 'huong-dan.txt', 'Văn bản hướng dẫn');
    await api.act('lan', `/v1/tasks/${id}/propose`, { documents: [documentId] }, 1);
    const submitted = await api.act('duc', `/v1/tasks/${id}/submit`, {}, 2);
    expect(submitted.body).toMatchObject({ state: 'submitted' });
    const own = await api.act('mai', `/v1/tasks/${id}/approve`, { submission: 1 }, 5);
    expect(own.status).toBe(403);
    const approved = await api.act('phong', `/v1/tasks/${id}/approve`, { submission: 1 }, 5);
    expect(approved.body).toMatchObject({ state: 'closed' });
  });

  it('lets the auditor read who did what, refusals included, and nobody else', async () => {
    const { body } = await api.get('thao', `/v1/audit/events?filter[task]=${taskId}&filter[outcome]=success&sort=time`);
    const actions = (body as { items: { envelope: { action: string } }[] }).items.map(({ envelope }) => envelope.action);
    expect(actions.slice(0, 4)).toEqual(['task.assign', 'task.acknowledge', 'contribution.request', 'contribution.give']);
    const denied = await api.get('thao', '/v1/audit/events?filter[outcome]=denied&filter[action]=task.approve');
    expect(denied.body).toMatchObject({ items: [{ envelope: { reasonCode: expect.any(String), actor: { id: api.world.idOf('mai') } } }] });
    expect((await api.get('mai', '/v1/audit/events')).status).toBe(403);
  });
});
