import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApiWorld, type ApiWorld } from './api-world.js';

interface TaskPage {
  readonly version: number;
  readonly submission: { readonly documents: readonly { readonly documentId: string; readonly digest: string }[] };
}

const UNKNOWN = '01900000-0000-7000-8000-000000000000';

/** Row I.1 is led by P.NoiVu: thu is an officer there, binh its head; mai reviews. */
describe('a file that one has viewed', () => {
  let api: ApiWorld;
  let taskId: string;
  let report: string;
  let list: string;
  const page = async (): Promise<TaskPage> => (await api.get('mai', `/v1/tasks/${taskId}`)).body as TaskPage;
  const act = async (person: string, verb: string, body: object = {}) =>
    api.act(person, `/v1/tasks/${taskId}/${verb}`, body, (await page()).version);
  const mark = (person: string, documentId: string, verb = 'mark-viewed', task = taskId) =>
    api.act(person, `/v1/tasks/${task}/${verb}`, { documentId });
  const viewed = async (person: string): Promise<readonly string[]> =>
    ((await api.get(person, `/v1/tasks/${taskId}/viewed`)).body as { digests: string[] }).digests;
  const digestOf = async (documentId: string): Promise<string> =>
    (await page()).submission.documents.find((one) => one.documentId === documentId)?.digest ?? 'not in the version';
  const rows = () => api.world.sql('SELECT viewed FROM viewed_file');

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
    const { body } = await api.get('thu', '/v1/tasks?filter[item]=I.1&filter[unit]=P.NoiVu');
    taskId = (body as { items: { id: string }[] }).items[0]?.id ?? '';
    report = await api.upload('thu', 'bao-cao.txt', 'Báo cáo quý I');
    list = await api.upload('thu', 'danh-muc.txt', 'Danh mục TTHC');
    expect((await act('binh', 'submit', { documents: [report, list] })).status).toBe(200);
  });
  afterAll(() => api.end());

  it('is one’s own: to others the file is not viewed', async () => {
    const digest = await digestOf(report);
    expect(await mark('mai', report)).toMatchObject({ status: 200, body: { taskId, documentId: report, digest, viewed: true } });
    expect(await viewed('mai')).toEqual([digest]);
    expect(await viewed('binh')).toEqual([]);
  });

  it('is said as often as one likes, by two windows at once too, and is kept once', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => mark('mai', list)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await mark('mai', list)).body).toMatchObject({ viewed: true });
    expect(await rows()).toEqual([{ viewed: true }, { viewed: true }]);
  });

  it('is no event of the log, and leaves the task as it was', async () => {
    const { version } = await page();
    expect((await mark('binh', list)).status).toBe(200);
    expect((await mark('binh', list, 'unmark-viewed')).status).toBe(200);
    expect((await page()).version).toBe(version);
    expect(await api.world.sql(`SELECT action FROM audit_event WHERE action LIKE 'file.%'`)).toEqual([]);
  });

  it('stays viewed in the next version where it is the same, and is not where it changed', async () => {
    expect((await act('mai', 'return', { submission: 1, reason: 'Thiếu một thủ tục' })).status).toBe(200);
    const again = await api.upload('thu', 'bao-cao-quy-I.txt', 'Báo cáo quý I');
    const changed = await api.upload('thu', 'danh-muc.txt', 'Danh mục TTHC, đã bổ sung');
    expect((await act('binh', 'submit', { documents: [again, changed] })).status).toBe(200);
    const marked = await viewed('mai');
    expect(marked).toContain(await digestOf(again));
    expect(marked).not.toContain(await digestOf(changed));
  });

  it('is viewed no longer once one says so', async () => {
    const before = await viewed('mai');
    expect((await mark('mai', report, 'unmark-viewed')).body).toMatchObject({ documentId: report, viewed: false });
    expect(await viewed('mai')).toHaveLength(before.length - 1);
    expect((await mark('mai', report)).body).toMatchObject({ viewed: true });
    expect(await viewed('mai')).toEqual(before);
  });

  it('stands on the task: another document of the same content is answered as one that is not there', async () => {
    const same = await api.upload('thu', 'ngoai.txt', 'Báo cáo quý I');
    for (const documentId of [same, UNKNOWN]) {
      const answer = await mark('mai', documentId);
      expect({ status: answer.status, body: answer.body as object }).toMatchObject({ status: 404, body: { code: 'not-found' } });
    }
    expect((await mark('mai', report, 'mark-viewed', UNKNOWN)).status).toBe(404);
    expect((await api.get('mai', `/v1/tasks/${UNKNOWN}/viewed`)).status).toBe(404);
    expect((await mark('mai', 'e3b0c44298fc1c149afbf4c8996fb924')).status).toBe(400);
  });

  it('is for people: a unit’s software views nothing', async () => {
    const secret = await api.serviceToken('mot-cua-ia-chim');
    const refused = await api.anyone
      .post(`/v1/tasks/${taskId}/mark-viewed`)
      .set('Authorization', `Bearer ${secret}`)
      .set('Idempotency-Key', 'software')
      .send({ documentId: report });
    expect(refused.status).toBe(403);
  });

  it('is not there for whoever does not see the task', async () => {
    const { cityPlan } = api.world;
    const confined = { drafts: 'office', tasks: 'participants' };
    expect((await api.act('nga', `/v1/plans/${cityPlan}/set-sight`, confined, 2)).status).toBe(200);
    expect((await mark('son', report)).status).toBe(404);
    expect((await api.get('son', `/v1/tasks/${taskId}/viewed`)).status).toBe(404);
    expect((await mark('mai', report)).status).toBe(200);
  });
});
