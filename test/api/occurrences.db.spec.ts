import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { correctOccurrence } from '#application/occurrences/correct-occurrence';
import { publishPlan } from '#application/plans/publish-plan';
import { verifyDatabase } from '#composition/database/verify-database';
import { createApiWorld, type ApiWorld } from './api-world.js';

interface Preview {
  readonly id: string;
  readonly rows: readonly { readonly path: string; readonly obligation: { readonly label: string; readonly tasks: readonly object[] } }[];
  readonly blockers: readonly { readonly code: string }[];
}
interface DossierTask {
  readonly id: string;
  readonly path: string;
  readonly reference: string;
  readonly leadUnit: { readonly code: string };
}

const told = ({ status, body }: Response): object => ({
  status,
  blockers: (body as Preview).blockers.map(({ code }) => code),
});

const PROCESS = {
  kind: 'internal-process-announced',
  name: 'Quyết định công bố quy trình nội bộ lĩnh vực hộ tịch',
  occurredOn: '2025-02-07',
  dueOn: '2025-02-20',
  document: { number: '150/QĐ-UBND', title: 'Quyết định công bố quy trình nội bộ' },
};

describe('the event register', () => {
  let api: ApiWorld;
  let occurrence = '';
  const tasks = async (): Promise<number> => {
    const [row] = await api.world.sql<{ n: number }>('SELECT count(*)::int AS n FROM task');
    return row?.n ?? 0;
  };
  const register = (person: string, differing: object = {}): Promise<Response> =>
    api.act(person, '/v1/occurrences', { ...PROCESS, ...differing });

  beforeAll(async () => {
    api = await createApiWorld();
    await api.world.done('nga', publishPlan(api.world.cityPlan, {}, api.world.environment.ids));
  });
  afterAll(() => api.end());

  it('tells what the published plans wait for, and whom their roles leave open', async () => {
    const { body } = await api.get('thu', '/v1/occurrences/awaited');
    const { items } = body as { items: { kind: { code: string; name: string }; rows: { path: string; roles: { text: string }[] }[] }[] };
    expect(items.map(({ kind, rows }) => [kind.code, rows.map(({ path }) => path)])).toEqual([
      ['internal-process-announced', ['II.1.a']],
      ['simplification-approved', ['II.2.b']],
      ['guidance-issued', ['V.4']],
      ['plan-issued', ['III.2', 'III.3', 'VI.1']],
      ['arising', ['IV.1', 'IV.2', 'IV.3', 'VI.1', 'IX.1']],
    ]);
    expect(items.at(-1)?.rows[0]?.roles).toMatchObject([{ text: 'Cơ quan được giao chủ trì soạn thảo văn bản có quy định về TTHC' }]);
  });

  it('shows what an event opens before anything is written', async () => {
    const before = await tasks();
    const { status, body } = await register('nga', { dryRun: true });
    expect(status).toBe(201);
    const { rows, blockers } = body as Preview;
    expect(blockers).toEqual([]);
    expect(rows.map(({ path, obligation }) => [path, obligation.label, obligation.tasks.length])).toEqual([['II.1.a', '2025-02-20', 33]]);
    expect(await tasks()).toBe(before);
    expect((await api.get('nga', '/v1/occurrences')).body).toEqual({ items: [] });
  });

  it('opens the tasks with the event, once, and says so in the log', async () => {
    const before = await tasks();
    const answer = await register('nga');
    expect(answer.status).toBe(201);
    occurrence = (answer.body as Preview).id;
    expect(await tasks()).toBe(before + 33);
    expect(told(await register('nga'))).toEqual({ status: 409, blockers: ['event-known'] });
    expect(await tasks()).toBe(before + 33);
    const events = await api.world.sql(
      `WITH told AS (SELECT action, outcome, target_id, convert_from(envelope, 'UTF8')::jsonb ->> 'causeId' AS cause FROM audit_event)
       SELECT action, outcome, count(*)::int AS n FROM told
        WHERE cause = (SELECT cause FROM told WHERE target_id = $1) GROUP BY 1, 2 ORDER BY 1`,
      [occurrence],
    );
    expect(events).toEqual([
      { action: 'occurrence.create', outcome: 'success', n: 1 },
      { action: 'task.assign', outcome: 'success', n: 33 },
    ]);
  });

  it('keeps what an event set going as one dossier, found without marks', async () => {
    const { body } = await api.get('thu', '/v1/occurrences?q=quy trinh noi bo');
    expect((body as { items: object[] }).items).toMatchObject([
      { id: occurrence, kind: { code: 'internal-process-announced' }, registeredBy: { name: 'Đặng Thu Nga' }, tasks: 33, openTasks: 33 },
    ]);
    const dossier = (await api.get('thu', `/v1/occurrences/${occurrence}`)).body as { dossierTasks: DossierTask[] };
    expect(dossier.dossierTasks).toHaveLength(33);
    const own = dossier.dossierTasks.find(({ leadUnit }) => leadUnit.code === 'P.NoiVu');
    expect(own?.reference).toBe('KT-TP-2025/II.1.a/2025-02-20/P.NoiVu');
    const task = (await api.get('thu', `/v1/tasks/${own?.id}`)).body as { timing: { meaning: { vi: string } } };
    expect(task).toMatchObject({ occurrence: { id: occurrence, occurredOn: '2025-02-07' }, effectiveDueOn: '2025-02-20' });
    expect(task.timing.meaning.vi).toContain('07/02/2025');
  });

  it('moves future dates by a correction, and no past one', async () => {
    const path = `/v1/occurrences/${occurrence}/correct`;
    const correction = { occurredOn: '2025-02-08', dueOn: '2025-02-25', reason: 'Nhập nhầm ngày ban hành.' };
    const preview = (await api.act('nga', path, { ...correction, dryRun: true }, 1)).body as { tasks: { moves: boolean; to: string }[] };
    expect(preview.tasks).toHaveLength(33);
    expect(preview.tasks.every(({ moves, to }) => moves && to === '2025-02-25')).toBe(true);
    expect((await api.act('nga', path, correction)).status).toBe(428);
    expect(told(await api.act('thu', path, correction, 1))).toEqual({ status: 403, blockers: ['not-allowed'] });
    expect((await api.act('nga', path, correction, 1)).body).toMatchObject({ id: occurrence, version: 2 });
    const dates = await api.world.sql(
      `SELECT t.first_due_on::text, t.effective_due_on::text, o.due_on::text, count(*)::int AS n
         FROM task t JOIN obligation o USING (tenant_id, obligation_id) WHERE o.occurrence_id = $1 GROUP BY 1, 2, 3`,
      [occurrence],
    );
    expect(dates).toEqual([{ first_due_on: '2025-02-20', effective_due_on: '2025-02-25', due_on: '2025-02-25', n: 33 }]);
    api.world.clock.moveTo('2025-02-27T01:00:00.000Z');
    const tooLate = await api.world.done('nga', correctOccurrence(occurrence, { ...correction, dueOn: '2025-03-31' }), { ifMatch: 2 });
    expect(tooLate.tasks).toHaveLength(33);
    expect(tooLate.tasks[0]).toMatchObject({ kind: 'keeps', because: 'date-past', task: { dueOn: '2025-02-25' } });
    expect(told(await api.act('nga', path, { ...correction, dueOn: '2025-03-31' }, 3))).toEqual({
      status: 409,
      blockers: ['nothing-changes'],
    });
  });

  it('is kept by a unit for itself too, and by nobody for others', async () => {
    const unitId = api.world.idOf('p-noi-vu');
    const number = '151/QĐ-UBND';
    const mine = { dueOn: '2025-03-10', document: { ...PROCESS.document, number } };
    expect(told(await register('thu', mine))).toEqual({ status: 403, blockers: ['not-allowed'] });
    expect(told(await register('thu', { ...mine, unitId: api.world.idOf('p-tu-phap') }))).toEqual({
      status: 403,
      blockers: ['not-allowed'],
    });
    const made = await register('thu', { ...mine, unitId });
    expect((made.body as Preview).rows.map(({ obligation }) => obligation.tasks.length)).toEqual([1]);
  });

  it('names who a printed role is this time: the drafting body leads, then stands beside', async () => {
    const { body } = await api.get('nga', '/v1/occurrences/awaited');
    const arising = (
      body as { items: { kind: { code: string }; rows: { itemId: string; path: string; roles: { id: string }[] }[] }[] }
    ).items.at(-1);
    const rows = arising?.rows.filter(({ path }) => path.startsWith('IV.')) ?? [];
    const roleId = rows[0]?.roles[0]?.id;
    const draft = {
      kind: 'arising',
      name: 'Dự thảo Nghị quyết về phí',
      dueOn: '2025-04-30',
      document: null,
      rows: rows.map(({ itemId }) => itemId),
    };
    expect(told(await register('nga', { ...draft, rows: undefined }))).toEqual({ status: 409, blockers: ['rows-needed'] });
    expect(told(await register('nga', draft))).toMatchObject({ status: 409, blockers: expect.arrayContaining(['lead-to-be-named']) });
    const made = await register('nga', { ...draft, roles: [{ roleId, unitIds: [api.world.idOf('p-noi-vu')] }] });
    expect(made.status).toBe(201);
    const dossier = (await api.get('thu', `/v1/occurrences/${(made.body as Preview).id}`)).body as { dossierTasks: DossierTask[] };
    expect(dossier.dossierTasks.map(({ path, leadUnit }) => [path, leadUnit.code])).toEqual([
      ['IV.1', 'P.NoiVu'],
      ['IV.2', 'P.NoiVu'],
      ['IV.3', 'P.TuPhap'],
    ]);
    const [first] = dossier.dossierTasks;
    const next = await register('nga', {
      kind: 'guidance-issued',
      name: 'Hướng dẫn của Văn phòng UBND tỉnh',
      document: { number: '12/VP-KSTT', title: 'Hướng dẫn' },
      sourceTaskId: first?.id,
    });
    expect(next.status).toBe(201);
    const follower = (await api.get('thu', `/v1/occurrences/${(next.body as Preview).id}`)).body;
    expect(follower).toMatchObject({ source: { taskId: first?.id, occurrence: { name: 'Dự thảo Nghị quyết về phí' } } });
    const chain = (await api.get('thu', `/v1/occurrences/${(made.body as Preview).id}`)).body;
    expect(chain).toMatchObject({ followedBy: [{ name: 'Hướng dẫn của Văn phòng UBND tỉnh' }] });
  });

  it('has a chain for every event, which verifies', async () => {
    expect((await verifyDatabase(api.world.database.url)).findings).toEqual([]);
  });
});
