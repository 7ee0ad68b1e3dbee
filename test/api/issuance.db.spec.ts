import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApiWorld, type ApiWorld } from './api-world.js';

const CHAIRMAN = 'Chủ tịch UBND thành phố';
const REPORT = 'Báo cáo rà soát TTHC';
const DECISION = 'Quyết định phê duyệt phương án đơn giản hóa TTHC nội bộ';
/** A row whose report the lead gives, and whose decision is signed by somebody else. */
const BOTH = { mode: 'all', items: [REPORT, DECISION] };

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
  const taskOf = async (path: string): Promise<string> => {
    const { body } = await api.get('thu', `/v1/tasks?filter[item]=${path}&filter[unit]=P.NoiVu`);
    return (body as { items: { id: string }[] }).items[0]?.id ?? '';
  };
  const askedFor = async (): Promise<object> =>
    ((await api.get('binh', `/v1/tasks/${taskId}`)).body as { requirements: object }).requirements;
  const event = (person: string) => api.get(person, `/v1/tasks/${taskId}/issued-event`);

  beforeAll(async () => {
    api = await createApiWorld();
    const { cityPlan } = api.world;
    await api.world.sql(
      `UPDATE plan_item SET deliverables = jsonb_set(deliverables, '{items}', $2::jsonb) WHERE plan_id = $1 AND path = 'I.1'`,
      [cityPlan, JSON.stringify([DECISION])],
    );
    await api.world.sql(`UPDATE plan_item SET deliverables = $2 WHERE plan_id = $1 AND path = 'III.1'`, [cityPlan, JSON.stringify(BOTH)]);
    await api.act('nga', `/v1/plans/${cityPlan}/publish`, { issuers: { 'I.1': CHAIRMAN, 'III.1': CHAIRMAN } }, 1);
    taskId = await taskOf('I.1');
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

  it('is only what a correction of the row says: the other line is asked of the lead', async () => {
    taskId = await taskOf('III.1');
    const signed = (producedBy: string, number: number) => ({ number, text: BOTH.items[number - 1], producedBy });
    expect(await askedFor()).toEqual({ mode: 'all', items: [signed('issuer', 1), signed('issuer', 2)] });
    const { cityPlan } = api.world;
    const { body: rows } = await api.get('nga', `/v1/plans/${cityPlan}/items`);
    const itemId = (rows as { items: { id: string; path: string }[] }).items.find(({ path }) => path === 'III.1')?.id;
    const correction = { itemId, reason: 'Quyết định do Chủ tịch ký', deliverables: { ...BOTH, byIssuer: [2] } };
    const correct = (body: object) => api.act('nga', `/v1/plans/${cityPlan}/corrections`, body, 2);
    expect((await correct({ ...correction, deliverables: { ...BOTH, byIssuer: [3] } })).body).toMatchObject({
      blockers: [{ code: 'requirement-unknown', params: { number: '3' } }],
    });
    expect((await correct(correction)).body).toMatchObject({ state: 'applied', needsSecondPerson: false });
    expect(await askedFor()).toEqual({ mode: 'all', items: [signed('lead', 1), signed('issuer', 2)] });
  });

  it('is not asked of the lead, and whoever signs gives it', async () => {
    const report = await api.upload('binh', 'bao-cao.txt', 'Báo cáo rà soát');
    const answering = (requirement: number) => ({ documents: [report], evidence: { documents: [{ documentId: report, requirement }] } });
    expect((await act('binh', 'submit', answering(2))).body).toMatchObject({
      blockers: [
        { code: 'requirement-unknown', params: { number: '2' } },
        { code: 'requirement-unanswered', params: { requirement: REPORT } },
      ],
    });
    expect((await act('binh', 'submit', answering(1))).status).toBe(200);
    expect((await act('mai', 'start-review')).status).toBe(200);
    expect((await act('mai', 'approve', { submission: 1 })).body).toMatchObject({ state: 'reviewed' });
    const outcome = { number: '150/QĐ-UBND', issuedOn: '2025-02-10', signer: 'Huỳnh Thanh Phong', documents: [signed] };
    expect((await act('mai', 'record-outcome', outcome)).body).toMatchObject({
      state: 'closed',
      issuance: { number: '150/QĐ-UBND', documents: [{ documentId: signed }] },
    });
  });
});
