import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { verifyDatabase } from '#composition/database/verify-database';
import { createApiWorld, type ApiWorld } from './api-world.js';

interface Row {
  readonly id: string;
  readonly reference: string;
  readonly state: string;
  readonly version: number;
}
interface Result {
  readonly taskId: string;
  readonly reference: string | null;
  readonly outcome: string;
  readonly version?: number;
  readonly refusal?: { readonly code: string; readonly message: string; readonly blockers: readonly { readonly code: string }[] };
}
interface Answer {
  readonly results: readonly Result[];
  readonly totals: { readonly done: number; readonly wouldDo: number; readonly refused: number };
}
interface Logged {
  readonly action: string;
  readonly outcome: string;
  readonly cause: string;
  readonly task: string;
}

const answerOf = ({ body }: Response): Answer => body as Answer;
const told = (response: Response): string[] => answerOf(response).results.map(({ outcome, refusal }) => refusal?.code ?? outcome);
const blockersOf = (response: Response): string[] =>
  answerOf(response).results.flatMap(({ refusal }) => refusal?.blockers.map(({ code }) => code) ?? []);

/** Row I.1 of the city's plan has a task for each of 32 units; P.NoiVu, and no other, leads several tasks. */
describe('one verb on many tasks', () => {
  let api: ApiWorld;

  const tasksOf = async (filter: string): Promise<Row[]> =>
    ((await api.get('nga', `/v1/tasks?limit=200&sort=reference&${filter}`)).body as { items: Row[] }).items;
  const named = (rows: readonly Row[], submission?: number): object[] =>
    rows.map(({ id, version }) => ({ id, version, ...(submission !== undefined && { submission }) }));
  const bulk = (person: string, verb: string, tasks: readonly object[], said: object = {}, key?: string): Promise<Response> =>
    api.act(person, `/v1/tasks/bulk/${verb}`, { tasks, ...said }, undefined, key);
  const logged = (since: number): Promise<Logged[]> =>
    api.world.sql<Logged>(
      `SELECT action, outcome, convert_from(envelope, 'UTF8')::jsonb ->> 'causeId' AS cause, coalesce(task_id::text, target_id) AS task
         FROM audit_event ORDER BY api_time, event_id OFFSET $1`,
      [since],
    );
  const events = async (): Promise<number> => (await logged(0)).length;
  const ofNoiVu = (): Promise<Row[]> => tasksOf('filter[unit]=P.NoiVu&filter[state]=assigned,submitted,reviewed,closed,draft');

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
  });
  afterAll(() => api.end());

  it('looks first, and writes nothing', async () => {
    const before = await events();
    const rows = await ofNoiVu();
    expect(rows.length).toBeGreaterThanOrEqual(4);
    const answer = await bulk('thu', 'acknowledge', named(rows), { dryRun: true });
    expect(answer.status).toBe(200);
    expect(answerOf(answer).totals).toEqual({ done: 0, wouldDo: rows.length, refused: 0 });
    expect(answerOf(answer).results.map(({ reference }) => reference)).toEqual(rows.map(({ reference }) => reference));
    expect(await ofNoiVu()).toEqual(rows);
    expect(await events()).toBe(before);
    // Nor is the key taken by it.
    expect(await api.world.sql(`SELECT 1 FROM idempotency WHERE response LIKE '%"taskId"%'`)).toEqual([]);
  });

  it('does what it may, refuses the rest one by one, and writes both under one cause', async () => {
    const [own, stale, ...others] = await ofNoiVu();
    const [foreign] = await tasksOf('filter[unit]=P.TuPhap');
    if (!own || !stale || !foreign) throw new Error('the city plan has fewer tasks than expected');
    const before = await events();
    const unknown = api.world.environment.ids.next();
    const asked = [...named([own, foreign]), { id: stale.id, version: 7 }, { id: unknown, version: 1 }, ...named(others)];
    const answer = await bulk('thu', 'acknowledge', asked);
    expect(told(answer)).toEqual(['done', 'not-allowed', 'stale', 'not-found', ...others.map(() => 'done')]);
    expect(answerOf(answer).results[0]).toEqual({ taskId: own.id, reference: own.reference, outcome: 'done', version: 2 });
    expect(answerOf(answer).results[1]).toMatchObject({ reference: foreign.reference, refusal: { message: 'Không được phép' } });
    expect(answerOf(answer).results[3]).toMatchObject({ taskId: unknown, reference: null });
    expect(answerOf(answer).totals).toEqual({ done: 1 + others.length, wouldDo: 0, refused: 3 });
    const log = await logged(before);
    expect(new Set(log.map(({ cause }) => cause)).size).toBe(1);
    expect(log.map(({ action, outcome, task }) => `${action} ${outcome} ${task}`).sort()).toEqual(
      [
        ...[own, ...others].map(({ id }) => `task.acknowledge success ${id}`),
        ...[foreign.id, stale.id, unknown].map((id) => `task.acknowledge denied ${id}`),
      ].sort(),
    );
  });

  it('answers a repeated key as before, and does nothing twice', async () => {
    const [row] = await tasksOf('filter[unit]=P.VHTT');
    if (!row) throw new Error('P.VHTT has no task');
    const first = await bulk('nga', 'remind', named([row]), { note: 'Khẩn trương' }, 'bulk-1');
    const before = await events();
    const again = await bulk('nga', 'remind', named([row]), { note: 'Khẩn trương' }, 'bulk-1');
    expect(told(first)).toEqual(['done']);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(again.body).toEqual(first.body);
    expect(await events()).toBe(before);
    expect((await bulk('nga', 'remind', named([row]), { note: 'Khác' }, 'bulk-1')).status).toBe(422);
  });

  it('is refused as a whole where it names no task, a task twice, or more than a thousand', async () => {
    const [row] = await ofNoiVu();
    const task = { id: row?.id, version: row?.version };
    const ids = Array.from({ length: 1001 }, () => ({ id: api.world.environment.ids.next(), version: 1 }));
    for (const tasks of [[], [task, task], ids]) expect((await bulk('thu', 'acknowledge', tasks)).status).toBe(400);
    expect((await bulk('nga', 'cancel', [task])).status).toBe(400);
    expect((await bulk('mai', 'approve', [task])).status).toBe(400);
  });

  it('forwards, suspends and resumes', async () => {
    const rows = (await ofNoiVu()).slice(0, 2);
    expect(told(await bulk('binh', 'forward', named(rows), { personId: api.world.idOf('thu'), note: 'Xử lý' }))).toEqual(['done', 'done']);
    expect(blockersOf(await bulk('binh', 'forward', named(await ofNoiVu()).slice(0, 1), { personId: api.world.idOf('ha') }))).toEqual([
      'not-an-officer',
    ]);
    const pause = { until: '2025-02-12', reason: 'Chờ hướng dẫn' };
    expect(told(await bulk('mai', 'suspend', named((await ofNoiVu()).slice(0, 2)), pause))).toEqual(['done', 'done']);
    const resumed = await bulk('mai', 'resume', named((await ofNoiVu()).slice(0, 3)));
    expect({ told: told(resumed), why: blockersOf(resumed) }).toEqual({ told: ['done', 'done', 'blocked'], why: ['not-suspended'] });
  });

  it('offers to another unit, and grants what was asked for', async () => {
    const [own] = await tasksOf('filter[unit]=P.TuPhap');
    const other = (await tasksOf('filter[unit]=P.TuPhap')).find(({ reference }) => reference.includes('/III.1/'));
    const [foreign] = await tasksOf('filter[unit]=P.VHTT');
    if (!own || !other || !foreign) throw new Error('P.TuPhap has fewer tasks than expected');
    const offer = { unitId: api.world.idOf('p-noi-vu'), reason: 'Thuộc chức năng của Phòng Nội vụ' };
    const offered = await bulk('son', 'offer-handoff', named([own, foreign]), offer);
    expect(told(offered)).toEqual(['done', 'not-allowed']);
    expect(answerOf(offered).results[0]).toMatchObject({ taskId: own.id, version: own.version });
    expect(await api.world.sql('SELECT task_id FROM handoff')).toEqual([{ task_id: own.id }]);
    const asked = await api.act('son', `/v1/tasks/${other.id}/extensions`, { dueOn: '2025-02-28', reason: 'Chờ số liệu' });
    const extension = { id: other.id, extensionId: (asked.body as { id: string }).id, version: 1 };
    const { body } = await api.get('mai', `/v1/tasks/bulk/choices?tasks=${other.id}`);
    expect(body).toMatchObject({
      items: [{ extension: { id: extension.extensionId, version: 1, requestedDueOn: '2025-02-28' } }],
    });
    expect((body as { items: { actions: { verb: string }[] }[] }).items[0]?.actions.map(({ verb }) => verb)).toContain('grant-extension');
    const ofAnother = { ...extension, id: own.id };
    const granted = await bulk('mai', 'grant-extension', [extension, ofAnother], { note: 'Đồng ý' });
    expect(told(granted)).toEqual(['done', 'not-found']);
    expect(answerOf(granted).results[0]).toMatchObject({ taskId: other.id, version: other.version + 1 });
  });

  it('hands one set of documents in for several tasks, or that nothing arose', async () => {
    const documents = [await api.upload('thu', 'ket-qua.txt', 'Kết quả')];
    const rows = (await ofNoiVu()).filter(({ reference }) => /\/I\.[12]\//.test(reference));
    expect(rows).toHaveLength(2);
    const submitted = await bulk('binh', 'submit', named(rows), { documents, note: 'Kính gửi' });
    expect(told(submitted)).toEqual(['done', 'done']);
    const handed = await api.world.sql<{ documents: { documentId: string }[] }>('SELECT documents FROM submission');
    expect(handed.map(({ documents: files }) => files.map(({ documentId }) => documentId))).toEqual([documents, documents]);
    const [needs] = (await tasksOf('filter[unit]=P.TuPhap')).filter(({ reference }) => reference.includes('/I.1/'));
    const [nil] = (await tasksOf('filter[unit]=P.TuPhap')).filter(({ reference }) => reference.includes('/III.1/'));
    if (!needs || !nil) throw new Error('P.TuPhap has fewer tasks than expected');
    const nothing = await bulk('son', 'submit', named([needs, nil]), { documents: [] });
    expect({ told: told(nothing), why: blockersOf(nothing) }).toEqual({ told: ['invalid', 'done'], why: ['document-missing'] });
  });

  it('keeps duties apart task by task, in review, return and approval', async () => {
    const waiting = await tasksOf('filter[state]=submitted');
    expect(waiting).toHaveLength(3);
    // A reviewer who also heads a unit decides on the work of other units alone.
    const both = { personId: api.world.idOf('binh'), unitId: api.world.idOf('vp-tp'), role: 'reviewer', validFrom: '2025-02-10' };
    expect((await api.act('quan', '/v1/memberships', both)).status).toBe(201);
    const reviewed = await bulk('binh', 'start-review', named(waiting));
    expect({ told: told(reviewed), why: blockersOf(reviewed) }).toEqual({
      told: ['separation-of-duties', 'separation-of-duties', 'done'],
      why: ['own-work', 'own-work'],
    });
    expect(told(await bulk('mai', 'start-review', named(waiting)))).toEqual(['done', 'done', 'stale']);
    const [one, other, third] = await tasksOf('filter[state]=submitted');
    if (!one || !other || !third) throw new Error('a review changes no state');
    expect(told(await bulk('mai', 'return', named([one], 1), { reason: 'Thiếu phụ lục' }))).toEqual(['done']);
    const approved = await bulk('mai', 'approve', [...named([other], 1), ...named([third], 2)], { note: 'Đồng ý' });
    expect({ told: told(approved), why: blockersOf(approved) }).toEqual({ told: ['done', 'invalid'], why: ['newer-version'] });
  });

  it('cancels for one reason, and assigns anew what came back', async () => {
    const rows = (await tasksOf('filter[unit]=P.VHTT')).slice(0, 2);
    const [first, second] = rows;
    if (!first || !second) throw new Error('P.VHTT has fewer tasks than expected');
    await api.act('nga', `/v1/tasks/${first.id}/recall`, { reason: 'Giao nhầm' }, first.version);
    const [draft] = await tasksOf('filter[state]=draft');
    if (!draft) throw new Error('what is recalled is a draft');
    expect(told(await bulk('nga', 'assign', named([draft, second])))).toEqual(['done', 'state-refuses']);
    expect(told(await bulk('nga', 'cancel', named([second]), { reason: 'Không còn nội dung này' }))).toEqual(['done']);
  });

  it('leaves a log that verifies', async () => {
    expect((await verifyDatabase(api.world.database.url)).findings).toEqual([]);
  });
});
