import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { recipientsOf } from '#application/notifications/recipients-of';
import { PgOutbox } from '#persistence/outbox/pg-outbox';
import { createApiWorld, type ApiWorld } from './api-world.js';

/** As much of a task as this test reads. */
interface TaskBody {
  readonly version: number;
  readonly coLeads: readonly { readonly code: string; readonly confirmedAt: string | null }[];
  readonly availableActions: readonly { readonly verb: string; readonly enabled: boolean }[];
}

describe('a row that two units lead jointly', () => {
  let api: ApiWorld;
  let planId: string;
  let taskId: string;
  let version = 1;
  const JOINT = { leadModes: { 'III.1': 'joint' } };

  const act = async (person: string, verb: string, body: object = {}): Promise<Response> => {
    const answer = await api.act(person, `/v1/tasks/${taskId}/${verb}`, body, version);
    if (answer.status === 200) version = (answer.body as TaskBody).version;
    return answer;
  };
  const told = ({ status, body }: Response): object => ({ status, code: (body as { code: string }).code });

  beforeAll(async () => {
    api = await createApiWorld();
    planId = api.world.cityPlan;
    const leads = ['p-noi-vu', 'p-tu-phap'].map((key) => ({
      text: key,
      resolved: { type: 'unit', id: api.world.idOf(key) },
      confidence: 1,
    }));
    await api.world.sql(`UPDATE plan_item SET leads = $1, coordinators = '[]' WHERE path = 'III.1'`, [JSON.stringify(leads)]);
  });
  afterAll(() => api.end());

  it('is not published before somebody says which of them submits', async () => {
    const publish = `/v1/plans/${planId}/publish`;
    const blocker = { code: 'submitting-lead-missing', params: { row: 'III.1', units: 'P.NoiVu, P.TuPhap' } };
    expect((await api.act('nga', publish, { ...JOINT, dryRun: true }, 1)).body).toMatchObject({ blockers: [blocker] });
    expect((await api.act('nga', publish, JOINT, 1)).body).toMatchObject({ status: 409, code: 'blocked', blockers: [blocker] });
    const stranger = { ...JOINT, submittingLeads: { 'III.1': api.world.idOf('p-vhtt') } };
    expect((await api.act('nga', publish, stranger, 1)).body).toMatchObject({ blockers: [{ code: 'submitting-lead-unknown' }] });
    for (const malformed of [{ leadModes: { 'III.1': 'both' } }, { leadModes: null }, { submittingLeads: { 'III.1': 'P.NoiVu' } }]) {
      expect(told(await api.act('nga', publish, malformed, 1))).toEqual({ status: 400, code: 'malformed' });
    }
  });

  it('makes one task, which counts once and shows both', async () => {
    const choices = { ...JOINT, submittingLeads: { 'III.1': api.world.idOf('p-noi-vu') } };
    const preview = await api.act('nga', `/v1/plans/${planId}/publish`, { ...choices, dryRun: true }, 1);
    expect(preview.body).toMatchObject({ totals: { tasks: 100 }, blockers: [] });
    const { rows } = preview.body as { rows: { path: string; obligation: { tasks: object[] } | null }[] };
    expect(rows.find(({ path }) => path === 'III.1')?.obligation?.tasks).toMatchObject([
      { unitId: api.world.idOf('p-noi-vu'), coLeads: [{ unitId: api.world.idOf('p-tu-phap') }] },
    ]);

    expect((await api.act('nga', `/v1/plans/${planId}/publish`, choices, 1)).body).toMatchObject({ totals: { tasks: 100 } });
    const found = await api.get('ha', '/v1/tasks?filter[coLead]=P.TuPhap');
    expect(found.body).toMatchObject({ items: [{ reference: 'KT-TP-2025/III.1/2025-02-14/P.NoiVu', leadUnit: { code: 'P.NoiVu' } }] });
    taskId = (found.body as { items: { id: string }[] }).items[0]?.id ?? '';
    const { body } = await api.get('ha', `/v1/tasks/${taskId}`);
    expect(body).toMatchObject({ coLeads: [{ code: 'P.TuPhap', confirmedAt: null }], availableActions: [{ verb: 'propose' }] });
  });

  it('is not submitted before the co-lead has confirmed what is proposed', async () => {
    const first = await api.upload('thu', 'cong-van.txt', 'Công văn');
    expect((await act('thu', 'propose', { documents: [first] })).status).toBe(200);
    expect((await act('binh', 'submit')).body).toMatchObject({
      status: 409,
      blockers: [{ code: 'co-lead-confirmation-open', params: { count: '1' } }],
    });
    expect((await api.get('ha', `/v1/documents/${first}/content`)).status).toBe(200);
    expect((await api.get('an', `/v1/documents/${first}/content`)).status).toBe(403);
    expect(told(await act('ha', 'confirm'))).toEqual({ status: 403, code: 'not-allowed' });
    expect(told(await act('binh', 'confirm'))).toEqual({ status: 403, code: 'not-allowed' });
    expect((await act('son', 'confirm')).body).toMatchObject({ state: 'assigned', coLeads: [{ confirmedAt: expect.any(String) }] });

    const ours = await api.upload('ha', 'phu-luc.txt', 'Phụ lục');
    const stale = version - 1;
    const changed = await act('ha', 'propose', { documents: [first, ours] });
    expect(changed.body).toMatchObject({ coLeads: [{ confirmedAt: null }], proposal: { documents: [{}, {}], confirmations: [] } });
    expect(told(await api.act('son', `/v1/tasks/${taskId}/confirm`, {}, stale))).toEqual({ status: 412, code: 'stale' });
    expect((await act('binh', 'submit')).status).toBe(409);
  });

  it('is submitted and closed once it has, and by nobody of its agency', async () => {
    await act('son', 'confirm');
    expect(told(await act('binh', 'submit', { note: 'Khác' }))).toEqual({ status: 422, code: 'invalid' });
    expect((await act('binh', 'submit')).body).toMatchObject({
      state: 'submitted',
      coLeads: [{ code: 'P.TuPhap', confirmedAt: expect.any(String) }],
      submission: { number: 1, confirmations: [{ unitId: api.world.idOf('p-tu-phap'), confirmedBy: api.world.idOf('son') }] },
    });
    const own = await act('minh', 'approve', { submission: 1 });
    expect(own.body).toMatchObject({ status: 403, code: 'separation-of-duties', blockers: [{ code: 'own-agency' }] });
    expect((await act('mai', 'approve', { submission: 1 })).body).toMatchObject({ state: 'closed', outcome: 'done' });
  });

  it('leaves an event for every confirmation, in the name and unit of whoever confirmed', async () => {
    const events = await api.world.sql<{ actor: object }>(
      `SELECT convert_from(envelope, 'UTF8')::jsonb -> 'actor' AS actor FROM audit_event
        WHERE stream = $1 AND action = 'task.confirm' ORDER BY seq`,
      [`task:${taskId}`],
    );
    const son = { type: 'person', id: api.world.idOf('son'), unitId: api.world.idOf('p-tu-phap'), role: 'unit-head' };
    expect(events).toMatchObject([{ actor: son }, { actor: son }]);
    const { body } = await api.get('thao', `/v1/audit/events?filter[task]=${taskId}&filter[outcome]=denied`);
    const denied = (body as { items: { envelope: { action: string } }[] }).items.map(({ envelope }) => envelope.action);
    expect(denied).toContain('task.confirm');
  });

  it('tells the co-lead of the task and of what is proposed, and the head who submits of the confirmation', async () => {
    const outbox = new PgOutbox(api.world.app);
    const { environment, tenant } = api.world;
    const now = environment.clock.now();
    for (let taken = 1; taken > 0;) taken = await outbox.drain(tenant, 50, now, '2025-02-10', recipientsOf);
    const told = await api.world.sql<{ kind: string; person_id: string }>('SELECT kind, person_id FROM notification WHERE task_id = $1', [
      taskId,
    ]);
    const people = (kind: string): string[] => told.filter((one) => one.kind === kind).map(({ person_id }) => person_id);
    expect(people('assign')).toEqual(expect.arrayContaining(['thu', 'binh', 'ha', 'son'].map(api.world.idOf)));
    expect(people('propose')).toEqual(expect.arrayContaining(['binh', 'son'].map(api.world.idOf)));
    expect(new Set(people('confirm'))).toEqual(new Set([api.world.idOf('binh')]));
  });
});
