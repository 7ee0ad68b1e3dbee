import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApiWorld, type ApiWorld } from './api-world.js';

const CHAIRMAN = 'Chủ tịch UBND thành phố';
const DECISION = 'Quyết định phê duyệt phương án đơn giản hóa TTHC nội bộ';

interface IssuedEvent {
  readonly kind: { readonly code: string };
  readonly name: string;
  readonly occurredOn: string;
  readonly document: { readonly number: string; readonly title: string; readonly documentId: string };
  readonly sourceTaskId: string;
}

describe('what is issued on a lead’s proposal', () => {
  let api: ApiWorld;
  let taskId: string;
  let signed: string;
  const act = async (person: string, verb: string, body: object = {}) => {
    const { body: task } = await api.get(person, `/v1/tasks/${taskId}`);
    return api.act(person, `/v1/tasks/${taskId}/${verb}`, body, (task as { version: number }).version);
  };
  const event = (person: string) => api.get(person, `/v1/tasks/${taskId}/issued-event`);

  beforeAll(async () => {
    api = await createApiWorld();
    const { cityPlan } = api.world;
    await api.world.sql(
      `UPDATE plan_item SET deliverables = jsonb_set(deliverables, '{items}', $2::jsonb) WHERE plan_id = $1 AND path = 'I.1'`,
      [cityPlan, JSON.stringify([DECISION])],
    );
    await api.act('nga', `/v1/plans/${cityPlan}/publish`, { issuers: { 'I.1': CHAIRMAN } }, 1);
    const { body } = await api.get('thu', `/v1/tasks?filter[item]=I.1&filter[unit]=P.NoiVu`);
    taskId = (body as { items: { id: string }[] }).items[0]?.id ?? '';
    const draft = await api.upload('binh', 'to-trinh.txt', 'Tờ trình');
    expect((await act('binh', 'submit', { documents: [draft] })).status).toBe(200);
    expect((await act('mai', 'start-review')).status).toBe(200);
    expect((await act('mai', 'approve', { submission: 1 })).status).toBe(200);
    signed = await api.upload('mai', 'quyet-dinh.txt', 'Quyết định');
  });
  afterAll(() => api.end());

  it('is waited for, and counted against nobody of the lead', async () => {
    const { body } = await api.get('binh', `/v1/tasks/${taskId}`);
    expect(body).toMatchObject({
      state: 'reviewed',
      issuer: CHAIRMAN,
      timeliness: { reading: 'awaiting-issue', issuer: CHAIRMAN, days: 0 },
    });
    expect((await event('nga')).status).toBe(404);
  });

  it('closes the task once it is recorded, by whoever may', async () => {
    const outcome = { number: '140/QĐ-UBND', issuedOn: '2025-02-10', signer: 'Huỳnh Thanh Phong', documents: [signed] };
    expect((await act('binh', 'record-outcome', outcome)).status).toBe(403);
    expect((await act('mai', 'record-outcome', outcome)).body).toMatchObject({ state: 'closed', issuance: { number: '140/QĐ-UBND' } });
  });

  it('is an event of its kind, dated by the document, which opens once what waited for it', async () => {
    const { body } = await event('nga');
    expect(body).toEqual({
      kind: { code: 'simplification-approved', name: 'Phê duyệt phương án đơn giản hóa TTHC' },
      name: DECISION,
      occurredOn: '2025-02-10',
      document: { number: '140/QĐ-UBND', title: DECISION, documentId: signed },
      sourceTaskId: taskId,
    });
    const { kind, ...told } = body as IssuedEvent;
    const made = await api.act('nga', '/v1/occurrences', { ...told, kind: kind.code });
    expect(made.status).toBe(201);
    const dossier = await api.get('thu', `/v1/occurrences/${(made.body as { id: string }).id}`);
    expect(dossier.body).toMatchObject({ source: { taskId }, occurredOn: '2025-02-10', document: { number: '140/QĐ-UBND' } });
    expect((dossier.body as { tasks: number }).tasks).toBeGreaterThan(0);
    const again = await api.act('nga', '/v1/occurrences', { ...told, kind: kind.code });
    expect({ status: again.status, body: again.body as object }).toMatchObject({
      status: 409,
      body: { blockers: [{ code: 'event-known' }] },
    });
  });
});
