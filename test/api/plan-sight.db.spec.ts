import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { recipientsOf } from '#application/notifications/recipients-of';
import { DRAFT_SIGHTS, TASK_SIGHTS, type PlanSight } from '#domain/plan/plan-sight';
import { PgOutbox } from '#persistence/outbox/pg-outbox';
import { createApiWorld, type ApiWorld } from './api-world.js';

/** Officers and heads, the office, deciders, a leader, auditors, the province; one is a deputy after a line of the seeds. */
const READERS = ['thu', 'binh', 'an', 'mai', 'khanh', 'nga', 'minh', 'phong', 'thao', 'lan', 'hoai', 'tam', 'vy', 'linh'] as const;
const PROCESS_ANNOUNCED = {
  kind: 'internal-process-announced',
  name: 'Quyết định công bố quy trình nội bộ',
  occurredOn: '2025-02-07',
  document: { number: '140/QĐ-UBND', title: 'Quy trình nội bộ' },
};
const QUESTION = { question: 'Cho ý kiến', dueOn: '2025-02-12' };
const CONFINED: PlanSight = { drafts: 'office', tasks: 'participants' };

interface Page {
  readonly items: readonly { readonly id: string }[];
}

describe('who sees the tasks of a plan', () => {
  let api: ApiWorld;
  let planId: string;
  const set = (sight: PlanSight, version: number, person = 'nga') => api.act(person, `/v1/plans/${planId}/set-sight`, sight, version);
  const allTasks = async (): Promise<string[]> =>
    (await api.world.sql<{ task_id: string }>('SELECT task_id FROM task')).map(({ task_id }) => task_id);
  const listed = async (person: string): Promise<string[]> =>
    ((await api.get(person, '/v1/tasks?limit=200')).body as Page).items.map(({ id }) => id).sort();
  const taskOf = async (unit: string, path: string): Promise<string> => {
    const [task] = await api.world.sql<{ task_id: string }>(
      'SELECT task_id FROM task JOIN plan_item USING (tenant_id, item_id) WHERE path = $1 AND lead_unit_id = $2',
      [path, api.world.idOf(unit)],
    );
    return task?.task_id ?? '';
  };

  beforeAll(async () => {
    api = await createApiWorld();
    planId = api.world.cityPlan;
    await api.act('nga', `/v1/plans/${planId}/publish`, { leadModes: { 'I.2': 'each' } }, 1);
  });
  afterAll(() => api.end());

  it('is everybody, until its administrator says otherwise, and the log has who said so', async () => {
    expect((await api.act('thu', `/v1/tasks/${await taskOf('p-tu-phap', 'III.1')}/watch`)).status).toBe(200);
    expect((await api.get('thu', `/v1/plans/${planId}`)).body).toMatchObject({
      sight: { drafts: 'administration', tasks: 'administration' },
    });
    expect((await set(CONFINED, 2, 'mai')).status).toBe(403);
    expect((await set(CONFINED, 2, 'hoai')).status).toBe(403);
    expect((await set({ drafts: 'administration', tasks: 'administration' }, 2)).body).toMatchObject({
      code: 'blocked',
      blockers: [{ code: 'nothing-changes' }],
    });
    expect((await set({ ...CONFINED, tasks: 'office' } as never, 2)).status).toBe(400);
    expect((await set(CONFINED, 1)).status).toBe(412);
    expect((await set(CONFINED, 2)).body).toEqual({ id: planId, version: 3, sight: CONFINED });
    const { body } = await api.get('thao', `/v1/audit/events?filter[plan]=${planId}&filter[action]=plan.set-sight&filter[outcome]=success`);
    const payload = { before: { drafts: 'administration', tasks: 'administration' }, after: CONFINED };
    expect(body).toMatchObject({ items: [{ payload }] });
  });

  it('is, of a confined plan, who takes part, the office, and who decides', async () => {
    const own = await taskOf('p-noi-vu', 'III.1');
    const other = await taskOf('p-tu-phap', 'III.1');
    expect(await listed('thu')).toEqual(expect.arrayContaining([own]));
    expect(await listed('thu')).not.toContain(other);
    expect((await api.get('thu', `/v1/tasks/${own}`)).status).toBe(200);
    for (const person of ['nga', 'mai', 'thao']) expect((await listed(person)).length).toBe((await allTasks()).length);
  });

  it('knows, for whoever does not see it, of no task: not by any address, act, list or count', async () => {
    const other = await taskOf('p-tu-phap', 'III.1');
    const stranger = 'thu';
    for (const path of ['', '/timeline', '/process', '/comments', '/viewed']) {
      expect({ path, status: (await api.get(stranger, `/v1/tasks/${other}${path}`)).status }).toEqual({ path, status: 404 });
    }
    const acts: readonly (readonly [string, object])[] = [
      ['acknowledge', {}],
      ['submit', { documents: [] }],
      ['comments', { text: 'Xin hỏi' }],
      ['extensions', { dueOn: '2025-03-20', reason: 'Chờ số liệu' }],
      ['watch', {}],
    ];
    for (const [verb, body] of acts) {
      const { status } = await api.act(
        stranger,
        `/v1/tasks/${other}/${verb}`,
        body,
        verb === 'comments' || verb === 'watch' ? undefined : 1,
      );
      expect({ verb, status }).toEqual({ verb, status: 404 });
    }
    const choices = await api.get(stranger, `/v1/tasks/bulk/choices?tasks=${other}`);
    expect(choices.body).toMatchObject({ items: [] });
    const all = await api.get('nga', `/v1/plans/${planId}`);
    const few = await api.get(stranger, `/v1/plans/${planId}`);
    expect((few.body as { tasks: number }).tasks).toBe((await listed(stranger)).length);
    expect((all.body as { tasks: number }).tasks).toBe((await allTasks()).length);
    const rowOf = async (person: string): Promise<object | undefined> =>
      ((await api.get(person, `/v1/plans/${planId}/items`)).body as { items: { path: string; tasksByState: object }[] }).items.find(
        ({ path }) => path === 'III.1',
      )?.tasksByState;
    expect(await rowOf('nga')).toEqual({ assigned: 32 });
    expect(await rowOf(stranger)).toEqual({ assigned: 1 });
    const owed = async (person: string): Promise<number> =>
      ((await api.get(person, '/v1/obligations?filter[item]=III.1')).body as { items: { tasks: number }[] }).items[0]?.tasks ?? -1;
    expect(await owed('nga')).toBe(32);
    expect(await owed(stranger)).toBe(1);
  });

  it('shows of an event’s dossier only the tasks that the reader sees', async () => {
    const made = await api.act('nga', '/v1/occurrences', PROCESS_ANNOUNCED);
    expect(made.status).toBe(201);
    const dossierOf = async (person: string): Promise<{ tasks: number; dossierTasks: readonly unknown[] }> =>
      (await api.get(person, `/v1/occurrences/${(made.body as { id: string }).id}`)).body as never;
    const [whole, own] = [await dossierOf('nga'), await dossierOf('thu')];
    expect(whole.tasks).toBeGreaterThan(1);
    expect(whole.dossierTasks).toHaveLength(whole.tasks);
    expect(own).toMatchObject({ tasks: 1, openTasks: 1 });
    expect(own.dossierTasks).toHaveLength(1);
  });

  it('tells of what arose, or did not, in a unit to whoever sees its work', async () => {
    const lines = async (person: string, path: string): Promise<string[]> =>
      ((await api.get(person, path)).body as { items: { unit: { code: string } }[] }).items.map(({ unit }) => unit.code);
    const ofPlan = `/v1/plans/${planId}/on-demand`;
    const ofJustice = `/v1/units/${api.world.idOf('p-tu-phap')}/on-demand`;
    expect(new Set(await lines('nga', ofPlan))).toEqual(new Set(['VP', 'P.TuPhap']));
    expect(await lines('son', ofJustice)).toEqual(['P.TuPhap']);
    expect(await lines('thu', ofPlan)).toEqual([]);
    expect(await lines('thu', ofJustice)).toEqual([]);
  });

  it('opens a file of a hidden task to nobody by rank alone', async () => {
    const led = await taskOf('p-vhtt', 'I.1');
    const documentId = await api.upload('an', 'Bao cao.txt', 'Báo cáo');
    const before = await api.get('an', `/v1/tasks/${led}`);
    const proposed = await api.act(
      'an',
      `/v1/tasks/${led}/propose`,
      { documents: [documentId] },
      (before.body as { version: number }).version,
    );
    expect(proposed.status).toBe(200);
    const open = async (person: string): Promise<number> => (await api.get(person, `/v1/documents/${documentId}/content`)).status;
    for (const person of ['an', 'nga', 'mai', 'thao']) expect({ person, status: await open(person) }).toEqual({ person, status: 200 });
    // A leader and plan administrators, of the province: they may open any file of tasks that they see.
    for (const person of ['tam', 'hoai']) expect({ person, status: await open(person) }).toEqual({ person, status: 403 });
  });

  it('keeps dry runs on the plan to its own administrators', async () => {
    const body = { dryRun: true, to: '2' };
    expect((await api.act('nga', `/v1/plans/${planId}/machine`, body, 3)).status).toBe(200);
    expect((await api.act('hoai', `/v1/plans/${planId}/machine`, body, 3)).status).toBe(403);
    expect((await api.act('hoai', `/v1/plans/${planId}/close`, { dryRun: true, reason: 'Xem' }, 3)).status).toBe(403);
  });

  it('tells of no question, offer or notice about a task that is hidden', async () => {
    const other = await taskOf('p-tu-phap', 'III.1');
    expect((await api.act('vy', `/v1/tasks/${other}/contributions`, { ...QUESTION, unitId: api.world.idOf('p-noi-vu') })).status).toBe(404);
    const led = await taskOf('p-vhtt', 'III.1');
    const questions = async (person: string): Promise<number> => ((await api.get(person, '/v1/contributions')).body as Page).items.length;
    expect((await api.get('thu', `/v1/tasks/${led}`)).status).toBe(404);
    expect((await api.act('an', `/v1/tasks/${led}/contributions`, { ...QUESTION, unitId: api.world.idOf('p-noi-vu') })).status).toBe(201);
    for (const [person, count] of [
      ['an', 1],
      ['nga', 1],
      ['thu', 1],
      ['vy', 0],
    ] as const) {
      expect({ person, count: await questions(person) }).toEqual({ person, count });
    }
    // Whoever is asked takes part from then on.
    expect((await api.get('thu', `/v1/tasks/${led}`)).status).toBe(200);

    expect((await api.act('nga', `/v1/tasks/${other}/comments`, { text: 'Đề nghị báo cáo sớm' })).status).toBe(201);
    const outbox = new PgOutbox(api.world.app);
    while ((await outbox.drain(api.world.tenant, 100, api.world.clock.now(), '2025-02-10', recipientsOf)) > 0);
    const [told] = await api.world.sql<{ n: string }>('SELECT count(*) AS n FROM notification WHERE task_id = $1 AND person_id = $2', [
      other,
      api.world.idOf('thu'),
    ]);
    expect(Number(told?.n)).toBeGreaterThan(0);
    const notices = async (): Promise<readonly { task: { id: string } | null }[]> =>
      ((await api.get('thu', '/v1/me/notifications')).body as { items: { task: { id: string } | null }[] }).items;
    expect((await notices()).map(({ task }) => task?.id)).not.toContain(other);
  });

  it('is in every list whom the domain lets see it, whatever the plan says and whoever reads', async () => {
    const ids = await allTasks();
    const standing = async (person: string): Promise<string[]> => {
      const caller = { tenant: api.world.tenant, type: 'person', id: api.world.idOf(person), onBehalfOf: null } as const;
      const loaded = await api.world.environment.store.transaction(caller, '2025-02-10', null, (reading) => reading.tasks(ids));
      return loaded.map(({ task }) => task.id).sort();
    };
    await api.world.sql(`UPDATE task SET state = 'draft' WHERE ascii(right(reference, 1)) % 3 = 0`);
    const everywhere = await listed('thao');
    const decider = fc.oneof(
      fc.constantFrom(...READERS).map((person) => [null, null, api.world.idOf(person)] as const),
      fc
        .tuple(fc.constantFrom('reviewer', 'unit-head', 'officer', 'leader'), fc.constantFrom('vp-tp', 'p-noi-vu', 'so-tu-phap', 'ubnd-tp'))
        .map(([role, unit]) => [role, api.world.idOf(unit), null] as const),
    );
    const sight = fc.record({ drafts: fc.constantFrom(...DRAFT_SIGHTS), tasks: fc.constantFrom(...TASK_SIGHTS) });
    let hidden = 0;
    await fc.assert(
      fc.asyncProperty(
        sight,
        fc.array(decider, { maxLength: 3 }),
        fc.constantFrom(...READERS),
        async ({ drafts, tasks }, lines, reader) => {
          await api.world.sql('UPDATE plan SET drafts_seen_by = $1, tasks_seen_by = $2 WHERE plan_id = $3', [drafts, tasks, planId]);
          await api.world.sql('DELETE FROM responsibility WHERE plan_id = $1', [planId]);
          for (const [line, [role, unitId, personId]] of lines.entries()) {
            await api.world.sql(
              `INSERT INTO responsibility (tenant_id, plan_id, line, verb, decider_kind, decider_role, decider_unit_id, decider_person_id, level, needed)
             VALUES ($1, $2, $3, 'cancel', $4, $5, $6, $7, 1, 1)`,
              [api.world.tenant, planId, line, personId === null ? 'role' : 'person', role, unitId, personId],
            );
          }
          const seen = await standing(reader);
          hidden += everywhere.length - seen.length;
          expect(await listed(reader)).toEqual(seen);
        },
      ),
      { numRuns: 15 },
    );
    expect(hidden).toBeGreaterThan(0);
  });
});
