import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApiWorld, type ApiWorld } from './api-world.js';

const REASON = 'Tải nhầm danh sách của phòng khác';

/** Row I.1 is led by P.NoiVu: thu is an officer there, binh its head; mai reviews. */
describe('a file that is taken back', () => {
  let api: ApiWorld;
  let taskId: string;
  let wrong: string;
  let right: string;
  const act = async (person: string, verb: string, body: object = {}) => {
    const { body: task } = await api.get(person, `/v1/tasks/${taskId}`);
    return api.act(person, `/v1/tasks/${taskId}/${verb}`, body, (task as { version: number }).version);
  };
  const hide = (person: string, documentId: string, reason = REASON) => act(person, 'hide-document', { documentId, reason });
  const page = async () => (await api.get('mai', `/v1/tasks/${taskId}`)).body as { submission: { contentHash: string } };
  /** What the person is offered to take back. */
  const hideable = async (person: string): Promise<string[]> =>
    ((await api.get(person, `/v1/tasks/${taskId}`)).body as { hideableDocuments: { documentId: string }[] }).hideableDocuments.map(
      ({ documentId }) => documentId,
    );
  const states = (...ids: string[]) =>
    api.world.sql(`SELECT content_state, version FROM document_content WHERE document_id = ANY ($1::uuid[]) ORDER BY document_id`, [ids]);

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
    const { body } = await api.get('thu', `/v1/tasks?filter[item]=I.1&filter[unit]=P.NoiVu`);
    taskId = (body as { items: { id: string }[] }).items[0]?.id ?? '';
    wrong = await api.upload('thu', 'a-nham.txt', 'Danh sách của phòng khác');
    right = await api.upload('thu', 'b-dung.txt', 'Danh sách đúng');
    expect((await act('thu', 'propose', { documents: [wrong, right] })).status).toBe(200);
  });
  afterAll(() => api.end());

  it('stands on the task, and is given a reason', async () => {
    const elsewhere = await api.upload('thu', 'c-ngoai.txt', 'Không thuộc nhiệm vụ');
    expect(await hide('thu', elsewhere)).toMatchObject({ status: 422, body: { blockers: [{ code: 'document-not-on-task' }] } });
    expect((await hide('thu', wrong, '')).status).toBe(400);
    expect((await hide('mai', wrong)).status).toBe(403);
    expect(await states(wrong)).toEqual([{ content_state: 'kept', version: 1 }]);
  });

  it('is gone at once for everybody, while another document of the same content stays', async () => {
    const same = await api.upload('thu', 'd-cung-noi-dung.txt', 'Danh sách của phòng khác');
    expect(await hide('thu', wrong)).toMatchObject({ status: 200, body: { state: 'assigned' } });
    for (const path of ['content', 'text', `comparison?with=${right}`]) {
      const { status, body } = await api.get('thu', `/v1/documents/${wrong}/${path}`);
      expect({ path, status, body: body as object }).toMatchObject({ path, status: 410, body: { blockers: [{ code: 'document-gone' }] } });
    }
    expect((await api.get('thu', `/v1/documents/${same}/content`)).status).toBe(200);
    expect((await api.get('thu', `/v1/documents/${wrong}`)).body).toMatchObject({
      name: 'a-nham.txt',
      contentState: 'hidden',
      metadata: null,
    });
    expect(await states(wrong, right)).toEqual([
      { content_state: 'hidden', version: 2 },
      { content_state: 'kept', version: 1 },
    ]);
  });

  it('is told in both streams, and on the page with who, when and why', async () => {
    const events = await api.world.sql(
      `SELECT action, target_id FROM audit_event WHERE outcome = 'success' AND action IN ('task.hide-document', 'document.hide') ORDER BY action`,
    );
    expect(events).toEqual([
      { action: 'document.hide', target_id: wrong },
      { action: 'task.hide-document', target_id: taskId },
    ]);
    expect(await page()).toMatchObject({ hiddenDocuments: [{ documentId: wrong, reason: REASON, hiddenByName: expect.any(String) }] });
    expect(await hide('thu', wrong)).toMatchObject({ status: 409, body: { blockers: [{ code: 'document-gone' }] } });
  });

  it('of an opinion is the decider’s alone, and shown so before anybody asks', async () => {
    const unitId = api.world.idOf('p-tu-phap');
    const asked = await api.act('binh', `/v1/tasks/${taskId}/contributions`, {
      unitId,
      question: 'Cho ý kiến về danh sách',
      dueOn: '2025-02-20',
      required: false,
    });
    const { id } = asked.body as { id: string };
    const opinion = await api.upload('son', 'y-kien.txt', 'Ý kiến của Phòng Tư pháp');
    expect((await api.act('son', `/v1/contributions/${id}/give`, { stance: 'agree', documents: [opinion] }, 1)).status).toBe(200);
    expect([await hideable('thu'), await hideable('binh'), await hideable('son'), await hideable('mai')]).toEqual([
      [right],
      [right],
      [],
      [opinion],
    ]);
    for (const person of ['thu', 'binh', 'son']) expect((await hide(person, opinion)).status).toBe(403);
    expect((await hide('mai', opinion)).status).toBe(200);
    expect((await api.get('son', `/v1/documents/${opinion}/content`)).status).toBe(410);
    expect(await hideable('mai')).toEqual([]);
  });

  it('is not submitted as it was proposed', async () => {
    expect(await act('binh', 'submit', {})).toMatchObject({ status: 422, body: { blockers: [{ code: 'document-gone' }] } });
    expect((await act('binh', 'submit', { documents: [right] })).status).toBe(200);
  });

  it('is the decider’s to take back once the review has begun, and the version stays as it is', async () => {
    expect((await act('mai', 'start-review')).status).toBe(200);
    const { contentHash } = (await page()).submission;
    expect([await hideable('thu'), await hideable('binh'), await hideable('mai')]).toEqual([[], [], [right]]);
    expect((await hide('binh', right)).status).toBe(403);
    expect((await hide('thu', right)).status).toBe(403);
    expect((await hide('mai', right)).status).toBe(200);
    expect(await page()).toMatchObject({ state: 'submitted', submission: { number: 1, contentHash, documents: [{ documentId: right }] } });
    expect((await api.get('mai', `/v1/documents/${right}/content`)).status).toBe(410);
  });
});
