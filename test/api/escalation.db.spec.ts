import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recordDeadlines } from '#application/deadlines/record-deadlines';
import { recipientsOf } from '#application/notifications/recipients-of';
import { PgOutbox } from '#persistence/outbox/pg-outbox';
import { verifyAudit } from '#application/audit/verify-audit';
import { createDataSource } from '#persistence/connection/data-source';
import { PgAuditLog } from '#persistence/audit/pg-audit-log';
import { createApiWorld, type ApiWorld } from './api-world.js';

interface Notices {
  readonly items: readonly { readonly kind: string; readonly task: { readonly id: string } | null }[];
}

describe('work that nobody does', () => {
  let api: ApiWorld;
  let task: string;
  let path: string;
  const justice = (): string => api.world.idOf('p-tu-phap');
  const passNights = async (until: string): Promise<void> => {
    api.world.clock.moveTo(until);
    await recordDeadlines(api.world.environment, api.world.tenant);
    const outbox = new PgOutbox(api.world.app);
    while ((await outbox.drain(api.world.tenant, 200, api.world.clock.now(), until.slice(0, 10), recipientsOf)) > 0);
  };
  const escalations = async (person: string): Promise<string[]> => {
    const { body } = await api.get(person, '/v1/me/notifications?limit=200');
    return (body as Notices).items
      .filter((notice) => notice.task?.id === task && notice.kind.startsWith('escalated'))
      .map(({ kind }) => kind);
  };

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
    const [row] = await api.world.sql<{ task_id: string }>(`SELECT task_id FROM task WHERE reference LIKE '%/III.1/%/P.NoiVu'`);
    task = row?.task_id ?? '';
    path = `/v1/tasks/${task}`;
  });
  afterAll(() => api.end());

  it('is told to the lead’s head, then to whoever may recall it, each once', async () => {
    await passNights('2025-02-16T01:00:00.000Z');
    expect(await escalations('binh')).toEqual(['escalated-to-head']);
    expect([await escalations('thu'), await escalations('nga')]).toEqual([[], []]);
    await passNights('2025-02-17T01:00:00.000Z');
    await passNights('2025-02-18T01:00:00.000Z');
    expect(await escalations('nga')).toEqual(['escalated-to-owner']);
    // The table names the reviewers of the Office for `cancel`.
    expect(await escalations('mai')).toEqual(['escalated-to-owner']);
    expect(await escalations('ha')).toEqual([]);
  });

  it('is taken back and assigned to another unit, with what the old lead had offered', async () => {
    const offered = await api.act('binh', `${path}/handoffs`, { unitId: api.world.idOf('p-y-te'), reason: 'Thuộc lĩnh vực y tế' });
    expect(offered.status).toBe(201);
    const { version } = (await api.get('nga', path)).body as { version: number };
    expect(await api.act('nga', `${path}/assign`, { unitId: justice() }, version)).toMatchObject({
      status: 409,
      body: { code: 'state-refuses' },
    });
    expect(await api.act('nga', `${path}/recall`, { reason: 'Quá hạn, chuyển đơn vị khác' }, version)).toMatchObject({ status: 200 });
    const assigned = await api.act('nga', `${path}/assign`, { unitId: justice() }, version + 1);
    expect(assigned).toMatchObject({
      status: 200,
      body: {
        state: 'assigned',
        version: version + 3,
        leadUnit: { code: 'P.TuPhap' },
        reference: 'KT-TP-2025/III.1/2025-02-14/P.NoiVu',
        effectiveDueOn: '2025-02-14',
        acknowledgedAt: null,
      },
    });
    expect((await api.get('ha', path)).body).toMatchObject({ leadUnit: { code: 'P.TuPhap' }, handoffs: [{ state: 'recalled' }] });
    const events = await api.world.sql(
      `SELECT action, state_before, state_after, lead_unit_id = $2 AS of_the_new_lead FROM audit_event
        WHERE task_id = $1 AND outcome = 'success' AND action IN ('task.recall', 'task.hand-over', 'task.assign', 'handoff.recall')
        ORDER BY stream DESC, seq`,
      [task, justice()],
    );
    expect(events).toEqual([
      { action: 'task.assign', state_before: 'draft', state_after: 'assigned', of_the_new_lead: false },
      { action: 'task.recall', state_before: 'assigned', state_after: 'draft', of_the_new_lead: false },
      { action: 'task.hand-over', state_before: 'draft', state_after: 'draft', of_the_new_lead: true },
      { action: 'task.assign', state_before: 'draft', state_after: 'assigned', of_the_new_lead: true },
      { action: 'handoff.recall', state_before: 'offered', state_after: 'recalled', of_the_new_lead: false },
    ]);
    expect((await api.act('thu', `${path}/claim`, {}, version + 3)).status).toBe(403);
    expect((await api.act('ha', `${path}/claim`, {}, version + 3)).status).toBe(200);
  });

  it('goes to no unit that is not there, leads already, or could not be decided on, and is assigned by nobody else', async () => {
    const { version } = (await api.get('nga', path)).body as { version: number };
    expect((await api.act('nga', `${path}/recall`, { reason: 'Giao lại' }, version)).status).toBe(200);
    const assign = (person: string, unitId: string) => api.act(person, `${path}/assign`, { unitId }, version + 1);
    expect(await assign('binh', api.world.idOf('p-noi-vu'))).toMatchObject({ status: 403 });
    expect(await assign('nga', task)).toMatchObject({ status: 422, body: { blockers: [{ code: 'unit-unknown' }] } });
    expect(await assign('nga', justice())).toMatchObject({ status: 422, body: { blockers: [{ code: 'leads-already' }] } });
    // What the Office leads, the leader of the city decides on: here nobody is one any more.
    await api.world.sql(`UPDATE membership SET valid_to = '2025-02-09' WHERE role = 'leader'`);
    const undecided = await assign('nga', api.world.idOf('vp-tp'));
    expect(undecided.status).toBe(409);
    expect(JSON.stringify(undecided.body)).toContain('task-without-decider');
    expect((await api.get('nga', path)).body).toMatchObject({ state: 'draft', version: version + 1 });
    expect((await api.act('nga', `${path}/assign`, {}, version + 1)).body).toMatchObject({ leadUnit: { code: 'P.TuPhap' } });
  });

  it('leaves a log that verifies', async () => {
    const auditor = await createDataSource(api.world.database.url, 'docket_auditor', 2).initialize();
    expect((await verifyAudit(new PgAuditLog(auditor))).findings).toEqual([]);
    await auditor.destroy();
  });
});
