import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { createApiWorld, type ApiWorld } from './api-world.js';

const NONE = { documents: [], figures: [], excuses: [] };
const EMPTY = { note: '', nothingArose: false, answers: [], documents: [], evidence: NONE };
const FIELDS = { type: 'Báo cáo', number: '12/BC-PNV', issuedOn: '2025-02-06', signer: 'Nguyễn Quốc Bình' };

/** P.NoiVu leads: thu is an officer there, binh its head, an works elsewhere, mai reviews, nga administers the plan. */
describe('what somebody has begun to hand in', () => {
  let api: ApiWorld;
  let task: string;
  let other: string;

  const tasksOf = async (item: string): Promise<string[]> => {
    const { body } = await api.get('thu', `/v1/tasks?filter[unit]=P.NoiVu&filter[item]=${item}&sort=reference`);
    return (body as { items: { id: string }[] }).items.map(({ id }) => id);
  };
  const act = async (person: string, id: string, verb: string, body: object = {}): Promise<Response> => {
    const { body: seen } = await api.get(person, `/v1/tasks/${id}`);
    return api.act(person, `/v1/tasks/${id}/${verb}`, body, (seen as { version: number }).version);
  };
  const read = (person: string, id = task): Promise<Response> => api.get(person, `/v1/tasks/${id}/draft`);
  const send = async (person: string, verb: 'put' | 'delete', id: string, version: number | null, body?: object): Promise<Response> => {
    const sent = api.anyone[verb](`/v1/tasks/${id}/draft`).set('Authorization', `Bearer ${await api.token(person)}`);
    return (version === null ? sent : sent.set('If-Match', `"${version}"`)).send(body);
  };
  const save = (person: string, version: number | null, more: object = {}, id = task): Promise<Response> =>
    send(person, 'put', id, version, { ...EMPTY, ...more });
  const drop = (person: string, version: number, id = task): Promise<Response> => send(person, 'delete', id, version);
  const told = ({ status, body }: Response): object => ({ status, code: (body as { code: string }).code });

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
    [task = ''] = await tasksOf('III.1');
    [other = ''] = await tasksOf('I.1');
  });
  afterAll(() => api.end());

  it('is kept as it was typed, whole or not, and comes back with the files that can still be handed in', async () => {
    expect((await read('thu')).body).toEqual({ id: task, version: 0, savedAt: null, content: null, documents: [], gone: [] });
    const documentId = await api.upload('thu', 'bao-cao.txt', 'Báo cáo');
    const content = {
      note: 'Kính trình',
      nothingArose: false,
      answers: [{ point: 1, answer: 'Đã bổ sung.' }],
      documents: [{ documentId, name: 'bao-cao.txt' }],
      evidence: {
        documents: [{ documentId, requirement: 1, fields: FIELDS }],
        figures: [{ requirement: null, name: '', value: '97,', unit: '%', period: '2025-Q1' }],
        excuses: [{ requirement: 2, text: 'Chưa ký.' }],
      },
    };
    const saved = await save('thu', 0, content);
    expect(saved).toMatchObject({ status: 200, body: { id: task, version: 1 } });
    const back = await read('thu');
    expect(back.headers['etag']).toBe('"1"');
    expect(back.body).toMatchObject({ version: 1, content, documents: [{ documentId, name: 'bao-cao.txt' }], gone: [] });
    expect((back.body as { savedAt: string }).savedAt).toBe((saved.body as { savedAt: string }).savedAt);
  });

  it('is its person’s alone: nobody of the unit reads or touches it, and who hands in nothing here has none', async () => {
    expect((await read('binh')).body).toMatchObject({ version: 0, content: null });
    expect(await drop('binh', 0)).toMatchObject({ status: 404 });
    expect(await save('binh', 0, { note: 'Của trưởng phòng' })).toMatchObject({ status: 200 });
    expect((await read('thu')).body).toMatchObject({ version: 1, content: { note: 'Kính trình' } });
    for (const stranger of ['an', 'mai', 'nga', 'thao']) {
      expect(told(await read(stranger))).toEqual({ status: 403, code: 'not-allowed' });
      expect(told(await save(stranger, 0))).toEqual({ status: 403, code: 'not-allowed' });
    }
    expect(told(await read('thu', api.world.cityPlan))).toEqual({ status: 404, code: 'not-found' });
    expect(told(await save('thu', 0, {}, api.world.cityPlan))).toEqual({ status: 404, code: 'not-found' });
  });

  it('is not written over by a window that saw another version', async () => {
    expect(told(await save('thu', null))).toEqual({ status: 428, code: 'version-missing' });
    expect(told(await save('thu', 0, { note: 'Cửa sổ khác' }))).toEqual({ status: 412, code: 'stale' });
    const answers = await Promise.all(['một', 'hai', 'ba', 'bốn'].map((note) => save('thu', 1, { note })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    const first = await Promise.all(['một', 'hai', 'ba', 'bốn'].map((note) => save('thu', 0, { note }, other)));
    expect(first.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
  });

  it('is discarded, and no window that still shows it brings it back', async () => {
    expect(await drop('thu', 2)).toMatchObject({ status: 200, body: { version: 3, savedAt: null } });
    expect((await read('thu')).body).toMatchObject({ version: 3, content: null });
    expect(told(await drop('thu', 3))).toEqual({ status: 404, code: 'not-found' });
    expect(told(await save('thu', 2))).toEqual({ status: 412, code: 'stale' });
    expect(await save('thu', 3, { note: 'Viết lại' })).toMatchObject({ status: 200, body: { version: 4 } });
  });

  it('is bounded, and is made of what the form holds alone', async () => {
    const long = 'ă'.repeat(3000);
    const excuses = Array.from({ length: 12 }, (_, index) => ({ requirement: index + 1, text: 'ă'.repeat(2000) }));
    const answers = Array.from({ length: 5 }, (_, index) => ({ point: index + 1, answer: long }));
    expect(await save('thu', 4, { answers, evidence: { ...NONE, excuses } })).toMatchObject({
      status: 422,
      body: { blockers: [{ code: 'draft-too-long' }] },
    });
    expect(await save('thu', 4, { reason: 'x' })).toMatchObject({ status: 400, body: { errors: [{ pointer: '/reason' }] } });
    expect((await save('thu', 4, { documents: [{ documentId: 'x', name: 'x' }] })).status).toBe(400);
    expect((await read('thu')).body).toMatchObject({ version: 4, content: { note: 'Viết lại' } });
  });

  it('names as gone what expired, was taken back, or was never the person’s to hand in', async () => {
    const [kept, expired, hidden] = await Promise.all(
      ['con.txt', 'het-han.txt', 'thu-hoi.txt'].map((name) => api.upload('thu', name, name)),
    );
    const foreign = await api.upload('an', 'phong-khac.txt', 'Của phòng khác');
    const named = [kept, expired, hidden, foreign, api.world.cityPlan].map((documentId) => ({ documentId, name: 'tệp' }));
    await api.world.sql(`UPDATE document_content SET content_state = 'expired' WHERE document_id = $1`, [expired]);
    await api.world.sql(`UPDATE document_content SET content_state = 'hidden' WHERE document_id = $1`, [hidden]);
    expect((await save('thu', 4, { documents: named })).status).toBe(200);
    const { body } = await read('thu');
    expect(body).toMatchObject({ documents: [{ documentId: kept, name: 'con.txt' }], content: { documents: named } });
    expect((body as { gone: string[] }).gone).toEqual([expired, hidden, foreign, api.world.cityPlan]);
  });

  it('is gone with the person’s own proposal, and with their own submission; the other’s stays until the task is over', async () => {
    const documents = [await api.upload('thu', 'ket-qua.txt', 'Kết quả')];
    expect((await act('thu', task, 'propose', { documents })).status).toBe(200);
    expect((await read('thu')).body).toMatchObject({ version: 6, content: null });
    expect((await read('binh')).body).toMatchObject({ version: 1, content: { note: 'Của trưởng phòng' } });
    expect(told(await save('thu', 5, { note: 'Lưu sau khi trình' }))).toEqual({ status: 412, code: 'stale' });
    expect((await save('thu', 6, { note: 'Bổ sung' })).status).toBe(200);
    expect((await act('binh', task, 'submit')).status).toBe(200);
    expect((await read('binh')).body).toMatchObject({ version: 2, content: null });
    expect((await read('thu')).body).toMatchObject({ version: 7, content: { note: 'Bổ sung' } });
    expect(told(await save('thu', 7))).toEqual({ status: 409, code: 'state-refuses' });
    expect((await act('mai', task, 'approve', { submission: 1 })).status).toBe(200);
    await act('nga', task, 'close');
    expect((await api.get('thu', `/v1/tasks/${task}`)).body).toMatchObject({ state: 'closed' });
    expect((await read('thu')).body).toMatchObject({ version: 8, content: null });
  });

  it('is gone when the task is cancelled, given to another unit, or handed over to it', async () => {
    const [second = ''] = await tasksOf('I.2');
    const [third = ''] = await tasksOf('VII.1');
    for (const id of [second, third]) expect((await save('thu', 0, { note: 'Dở dang' }, id)).status).toBe(200);
    const offer = { unitId: api.world.idOf('p-tu-phap'), reason: 'Thuộc chức năng tư pháp' };
    const { body: handoff } = await api.act('binh', `/v1/tasks/${third}/handoffs`, offer);
    expect((await api.act('son', `/v1/handoffs/${(handoff as { id: string }).id}/accept`, {}, 1)).status).toBe(200);
    expect((await act('nga', second, 'recall', { reason: 'Giao lại' })).status).toBe(200);
    expect((await act('nga', second, 'assign', { unitId: api.world.idOf('p-tu-phap') })).status).toBe(200);
    expect((await act('nga', other, 'recall', { reason: 'Giao lại' })).status).toBe(200);
    expect((await act('nga', other, 'cancel', { reason: 'Không cần nữa' })).status).toBe(200);
    expect(await api.world.sql('SELECT count(*)::integer AS n FROM task_draft WHERE content IS NOT NULL')).toEqual([{ n: 0 }]);
  });

  it('is told by no event', async () => {
    const events = await api.world.sql(`SELECT DISTINCT action, outcome FROM audit_event WHERE action LIKE 'task-draft.%' ORDER BY action`);
    expect(events).toEqual([
      { action: 'task-draft.discard', outcome: 'denied' },
      { action: 'task-draft.save', outcome: 'denied' },
    ]);
  });

  describe('as the period before', () => {
    const PROCESS = {
      kind: 'internal-process-announced',
      name: 'Quyết định công bố quy trình nội bộ lĩnh vực hộ tịch',
      occurredOn: '2025-02-03',
      dueOn: '2025-02-20',
      document: { number: '150/QĐ-UBND', title: 'Quyết định công bố quy trình nội bộ' },
    };
    const LATER = { ...PROCESS, occurredOn: '2025-02-06', dueOn: '2025-02-25', document: { ...PROCESS.document, number: '160/QĐ-UBND' } };
    const previous = (person: string, id: string): Promise<Response> => api.get(person, `/v1/tasks/${id}/previous-period`);
    let first: string;
    let second: string;

    beforeAll(async () => {
      for (const event of [PROCESS, LATER]) expect((await api.act('nga', '/v1/occurrences', event)).status).toBe(201);
      [first = '', second = ''] = await tasksOf('II.1.a');
    });

    it('tells nothing as long as nothing of the period before is accepted', async () => {
      const documentId = await api.upload('thu', 'bao-cao-ky-truoc.txt', 'Báo cáo kỳ trước');
      const evidence = {
        documents: [{ documentId, requirement: null, fields: FIELDS }],
        figures: [{ name: 'Tỷ lệ đúng hạn', value: '97.5', unit: '%', period: '2025-Q1' }],
      };
      const handedIn = await act('binh', first, 'submit', { documents: [documentId], note: 'Báo cáo kỳ này', evidence });
      expect(handedIn.status).toBe(200);
      expect(await previous('thu', second)).toMatchObject({ status: 200, body: { previous: null } });
      expect((await previous('thu', first)).body).toEqual({ previous: null });
    });

    it('names what was accepted of the same row and lead: words, figures, and the files that stood there', async () => {
      expect((await act('mai', first, 'approve', { submission: 1 })).status).toBe(200);
      const { body } = await previous('thu', second);
      expect(body).toMatchObject({
        previous: {
          taskId: first,
          number: 1,
          note: 'Báo cáo kỳ này',
          figures: [{ name: 'Tỷ lệ đúng hạn', value: '97.5', unit: '%', period: '2025-Q1' }],
          excuses: [],
          documents: [{ name: 'bao-cao-ky-truoc.txt', fields: FIELDS }],
        },
      });
      expect((await previous('thu', first)).body).toEqual({ previous: null });
      const { body: page } = await api.get('ha', '/v1/tasks?filter[unit]=P.TuPhap&filter[item]=II.1.a&sort=reference');
      const ofOthers = (page as { items: { id: string }[] }).items.at(-1)?.id ?? '';
      expect((await previous('ha', ofOthers)).body).toEqual({ previous: null });
    });

    it('is not there for whoever does not see the task', async () => {
      const { body: plan } = await api.get('nga', `/v1/plans/${api.world.cityPlan}`);
      const { version } = plan as { version: number };
      const sight = { drafts: 'office', tasks: 'participants' };
      expect((await api.act('nga', `/v1/plans/${api.world.cityPlan}/set-sight`, sight, version)).status).toBe(200);
      expect((await previous('thu', second)).body).toMatchObject({ previous: { taskId: first } });
      expect(told(await previous('an', second))).toEqual({ status: 404, code: 'not-found' });
      expect(told(await read('an', second))).toEqual({ status: 404, code: 'not-found' });
    });
  });

  it('ends with its plan, also when that is closed with the task still open', async () => {
    const [open = ''] = (await tasksOf('II.1.a')).slice(-1);
    expect((await save('thu', 0, { note: 'Dở dang' }, open)).status).toBe(200);
    const path = `/v1/plans/${api.world.cityPlan}`;
    const { version } = (await api.get('nga', path)).body as { version: number };
    const closing = { reason: 'Tổng kết kế hoạch năm 2025' };
    const { body } = await api.act('nga', `${path}/close`, { ...closing, dryRun: true }, version);
    const { tasks } = body as { tasks: { id: string; possible: string[] }[] };
    const taskEnds = Object.fromEntries(tasks.map(({ id, possible }) => [id, possible[0]]));
    expect(await api.act('nga', `${path}/close`, { ...closing, taskEnds }, version)).toMatchObject({ status: 200 });
    expect(await api.world.sql('SELECT content, version FROM task_draft WHERE task_id = $1', [open])).toEqual([
      { content: null, version: 2 },
    ]);
  });
});
