import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uploadDocument } from '#application/documents/upload-document';
import { actOnContribution } from '#application/contributions/act-on-contribution';
import { requestContribution } from '#application/contributions/request-contribution';
import { publishPlan } from '#application/plans/publish-plan';
import { actOnTask } from '#application/tasks/act-on-task';
import { createDocketWorld, type DocketWorld } from '#testing/docket-world';
import { putText } from '#testing/put-text';

describe("the city's plan, from publication to a closed task", () => {
  let world: DocketWorld;
  let planId: string;
  let taskId: string;

  const upload = async (person: string, text: string): Promise<string> => {
    const file = await putText(world.intake, world.tenant, text);
    const id = world.environment.ids.next();
    await world.done(person, uploadDocument(id, { ...file, name: 'cong-van.txt', externalRef: null }));
    return id;
  };

  beforeAll(async () => {
    world = await createDocketWorld();
    planId = world.cityPlan;
  });

  afterAll(() => world.end());

  it('makes 131 tasks, one per lead unit, assigned, dated and referenced', async () => {
    const published = await world.done('nga', publishPlan(planId, {}, world.environment.ids));
    expect(published.preview.totals.tasks).toBe(131);
    const rows = await world.sql<{ path: string; state: string; due: string; count: number }>(
      `SELECT i.path, t.state, t.effective_due_on::text AS due, count(*)::int FROM task t JOIN plan_item i USING (tenant_id, item_id)
        GROUP BY 1, 2, 3 ORDER BY 1`,
    );
    expect(rows).toEqual([
      { path: 'I.1', state: 'assigned', due: '2025-02-19', count: 32 },
      { path: 'I.2', state: 'assigned', due: '2025-02-28', count: 33 },
      { path: 'I.3', state: 'assigned', due: '2025-12-31', count: 1 },
      { path: 'III.1', state: 'assigned', due: '2025-02-14', count: 32 },
      { path: 'V.2', state: 'assigned', due: '2025-03-31', count: 1 },
      { path: 'VII.1', state: 'assigned', due: '2025-06-30', count: 32 },
    ]);
  });

  it('publishes once', async () => {
    expect(await world.as('nga', publishPlan(planId, {}, world.environment.ids))).toMatchObject({ refused: true, code: 'state-refuses' });
    expect(await world.sql('SELECT count(*)::int AS tasks FROM task')).toEqual([{ tasks: 131 }]);
  });

  it('goes through question, opinion, proposal, submission, return, second version and approval to its close', async () => {
    const [task] = await world.sql<{ task_id: string }>('SELECT task_id FROM task WHERE reference = $1', [
      'KT-TP-2025/III.1/2025-02-14/P.NoiVu',
    ]);
    taskId = task?.task_id ?? '';
    await world.done('thu', actOnTask(taskId, { verb: 'acknowledge' }));

    const contributionId = world.environment.ids.next();
    const question = {
      verb: 'request',
      contributionId,
      unitId: world.idOf('p-tu-phap'),
      partyId: null,
      question: 'Xin ý kiến',
      dueOn: '2025-02-12',
      required: true,
    } as const;
    await world.done('thu', requestContribution(taskId, question));
    const documentId = await upload('thu', 'Công văn đăng ký danh sách TTHC');
    await world.done('thu', actOnTask(taskId, { verb: 'propose', documentIds: [documentId], note: 'Kính trình' }));
    expect(await world.as('binh', actOnTask(taskId, { verb: 'submit', documentIds: null, note: null, externalRef: null }))).toMatchObject({
      code: 'blocked',
      blockers: [{ code: 'contribution-open', params: { count: '1' } }],
    });
    await world.done('ha', actOnContribution(contributionId, { verb: 'give', stance: 'agree', text: null, documentIds: [] }), {
      actingAs: null,
    });
    const submitted = await world.done('binh', actOnTask(taskId, { verb: 'submit', documentIds: null, note: null, externalRef: null }));
    expect(submitted).toMatchObject({ state: 'submitted', submission: { number: 1, preparedBy: [world.idOf('thu'), world.idOf('binh')] } });

    await world.done('mai', actOnTask(taskId, { verb: 'start-review' }));
    await world.done('mai', actOnTask(taskId, { verb: 'return', submission: 1, reason: 'Thiếu phụ lục', resubmitBy: '2025-02-13' }));
    const second = await upload('binh', 'Công văn đăng ký danh sách TTHC, kèm phụ lục');
    await world.done('binh', actOnTask(taskId, { verb: 'submit', documentIds: [second], note: null, externalRef: null }));
    const closed = await world.done('mai', actOnTask(taskId, { verb: 'approve', submission: 2, note: null }));
    expect(closed).toMatchObject({
      state: 'closed',
      outcome: 'done',
      acceptedOn: '2025-02-10',
      timeliness: { reading: 'done-on-time', days: 4 },
    });
  });

  it('leaves one event for every step, implied ones too, each with its version', async () => {
    const events = await world.sql<{ action: string; seq: number; outcome: string }>(
      'SELECT action, seq, outcome FROM audit_event WHERE stream = $1 ORDER BY seq',
      [`task:${taskId}`],
    );
    expect(events.map(({ action }) => action)).toEqual([
      'task.assign',
      'task.acknowledge',
      'task.propose',
      'task.start',
      'task.submit',
      'task.start-review',
      'task.return',
      'task.submit',
      'task.start-review',
      'task.approve',
      'task.close',
    ]);
    expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    const [row] = await world.sql<{ version: number }>('SELECT version FROM task WHERE task_id = $1', [taskId]);
    expect(row).toEqual({ version: 11 });
  });
});
