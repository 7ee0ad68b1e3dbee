import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApiWorld, type ApiWorld } from './api-world.js';

interface Listed {
  readonly items: readonly { readonly envelope: { readonly eventId: string; readonly action: string } | null }[];
}
interface Facets {
  readonly actions: readonly { value: string; count: number }[];
  readonly outcomes: readonly { value: string; count: number }[];
  readonly roles: readonly { value: string; count: number }[];
  readonly targetTypes: readonly { value: string; count: number }[];
  readonly tasks: readonly { value: string; name: string | null; count: number }[];
  readonly actors: readonly { value: string; name: string | null; count: number }[];
  readonly units: readonly { value: string; name: string | null; count: number }[];
}

describe("an auditor's look at the log", () => {
  let api: ApiWorld;
  let planId: string;
  let taskId: string;
  let reference: string;
  let eventId: string;

  beforeAll(async () => {
    api = await createApiWorld();
    planId = api.world.cityPlan;
    await api.act('nga', `/v1/plans/${planId}/publish`, {}, 1);
    const tasks = await api.get('thu', '/v1/tasks?filter[unit]=P.NoiVu&filter[item]=III.1');
    ({ id: taskId, reference } = (tasks.body as { items: [{ id: string; reference: string }] }).items[0]);
    await api.act('thu', `/v1/tasks/${taskId}/acknowledge`, {}, 1);
    await api.act('thu', `/v1/tasks/${taskId}/decline`, { reason: 'Khác' }, 2);
    await api.act('binh', `/v1/tasks/${taskId}/decline`, { reason: 'Không thuộc chức năng' }, 2);
    eventId = (await events(`filter[task]=${taskId}&filter[action]=task.acknowledge`))[0]?.eventId ?? '';
  });
  afterAll(() => api.end());

  async function events(query: string): Promise<{ eventId: string; action: string }[]> {
    const { body } = await api.get('thao', `/v1/audit/events?limit=200&${query}`);
    return (body as Listed).items.flatMap(({ envelope }) => (envelope ? [envelope] : []));
  }

  async function verified(id = eventId): Promise<{ verification: { event: string; chain: string; findings: { code: string }[] } }> {
    const { status, body } = await api.get('thao', `/v1/audit/events/${id}`);
    expect(status).toBe(200);
    return body as { verification: { event: string; chain: string; findings: { code: string }[] } };
  }

  /** Changes the row past every rule, looks, and puts it back. */
  async function verifiedAfter(change: string, id = eventId): ReturnType<typeof verified> {
    await api.world.sql(`CREATE TABLE kept AS SELECT * FROM audit_event WHERE stream = 'task:${taskId}'`);
    await api.world.sql('CREATE TABLE kept_payload AS SELECT * FROM audit_payload');
    try {
      await api.world.sql(change);
      return await verified(id);
    } finally {
      await api.world.sql(`DELETE FROM audit_event WHERE stream = 'task:${taskId}'; INSERT INTO audit_event SELECT * FROM kept`);
      await api.world.sql('DELETE FROM audit_payload; INSERT INTO audit_payload SELECT * FROM kept_payload');
      await api.world.sql('DROP TABLE kept; DROP TABLE kept_payload');
    }
  }

  it('finds an untouched event and its chain intact', async () => {
    expect(await verified()).toMatchObject({
      envelope: { eventId, action: 'task.acknowledge' },
      verification: { event: 'intact', chain: 'intact', findings: [] },
    });
  });

  it('says in words why an act was refused, and of what was done nothing of the kind', async () => {
    const [refused] = await events(`filter[target]=${taskId}&filter[outcome]=denied`);
    const said = { vi: expect.stringMatching(/^Tư cách hiện có/), en: expect.stringMatching(/^No capacity/) };
    expect(await verified(refused?.eventId)).toMatchObject({
      envelope: { reasonCode: 'not-allowed' },
      refusedBecause: expect.arrayContaining([said]),
    });
    expect(await verified()).toMatchObject({ refusedBecause: [] });
  });

  it('finds the event of every kind of stream intact', async () => {
    const streams = await api.world.sql<{ event_id: string; kind: string }>(
      `SELECT DISTINCT ON (split_part(stream, ':', 1)) event_id, split_part(stream, ':', 1) AS kind FROM audit_event`,
    );
    expect(streams.map(({ kind }) => kind).sort()).toEqual(
      [
        'client',
        'document',
        'membership',
        'party',
        'person',
        'plan',
        'plan-proposal',
        'reporting-scheme',
        'service-client',
        'task',
        'unit',
      ].sort(),
    );
    for (const { event_id, kind } of streams) {
      expect({ kind, ...(await verified(event_id)).verification }).toMatchObject({ kind, event: 'intact', chain: 'intact' });
    }
  });

  it('says of an edited event that it was, and whose chain it breaks', async () => {
    const edit = `UPDATE audit_event SET envelope = convert_to(replace(convert_from(envelope, 'UTF8'), '"task.acknowledge"', '"task.acknowledgd"'), 'UTF8')
                   WHERE event_id = '${eventId}'`;
    expect(await verifiedAfter(edit)).toMatchObject({ verification: { event: 'tampered', chain: 'tampered' } });
    const [first] = await events(`filter[task]=${taskId}&sort=time`);
    const neighbour = await verifiedAfter(edit, first?.eventId);
    expect(neighbour.verification).toMatchObject({ event: 'intact', chain: 'tampered' });
    expect(neighbour.verification.findings).toContainEqual(
      expect.objectContaining({
        code: 'event-edited',
        seq: 2,
        eventId,
        message: expect.objectContaining({ en: expect.stringContaining('edited') }),
      }),
    );
  });

  it('says of a changed payload, of a changed column and of unreadable bytes that they are', async () => {
    const declined = (await events(`filter[task]=${taskId}&filter[action]=task.decline&filter[outcome]=success`))[0]?.eventId ?? '';
    const codes = async (change: string): Promise<string[]> =>
      (await verifiedAfter(change, declined)).verification.findings.map(({ code }) => code);
    expect(await codes(`UPDATE audit_payload SET body = convert_to('{}', 'UTF8') WHERE event_id = '${declined}'`)).toEqual([
      'payload-edited',
    ]);
    expect(await codes(`UPDATE audit_event SET action = 'task.close' WHERE event_id = '${declined}'`)).toEqual(['column-differs']);
    expect(await codes(`UPDATE audit_event SET envelope = '\\x7b' WHERE event_id = '${declined}'`)).toContain('event-unreadable');
  });

  it('narrows the log to a plan: its own acts, and everything about its tasks', async () => {
    expect((await events(`filter[plan]=${planId}&filter[action]=plan.publish`)).map(({ action }) => action)).toEqual(['plan.publish']);
    expect((await events(`filter[plan]=${planId}&filter[action]=task.acknowledge`)).map((event) => event.eventId)).toEqual([eventId]);
    expect(await events(`filter[plan]=${taskId}`)).toEqual([]);
  });

  it('counts by action, outcome, actor and unit, under the filters of the list', async () => {
    const { body } = await api.get('thao', `/v1/audit/facets?filter[task]=${taskId}`);
    const facets = body as Facets;
    expect(facets.actions).toEqual([
      { value: 'task.decline', count: 2 },
      { value: 'task.acknowledge', count: 1 },
      { value: 'task.assign', count: 1 },
    ]);
    expect(facets.outcomes).toEqual([
      { value: 'success', count: 3 },
      { value: 'denied', count: 1 },
    ]);
    expect(facets.actors).toContainEqual({ value: api.world.idOf('thu'), name: 'Trần Minh Thư', count: 2 });
    expect(facets.units).toContainEqual({ value: api.world.idOf('p-noi-vu'), name: 'Phòng Nội vụ', count: 2 });
  });

  it('counts each facet under all filters but its own: what a further choice would show', async () => {
    const { body } = await api.get('thao', `/v1/audit/facets?filter[task]=${taskId}&filter[outcome]=denied`);
    const facets = body as Facets;
    expect(facets.actions).toEqual([{ value: 'task.decline', count: 1 }]);
    expect(facets.outcomes.map(({ value }) => value)).toEqual(['success', 'denied']);
    expect(facets.tasks).toContainEqual({ value: taskId, name: reference, count: 1 });
    const heads = (await api.get('thao', `/v1/audit/facets?filter[task]=${reference}&filter[role]=unit-head`)).body as Facets;
    expect(heads.actions).toEqual([{ value: 'task.decline', count: 1 }]);
    expect(heads.targetTypes).toEqual([{ value: 'task', count: 1 }]);
    expect(heads.roles.map(({ value }) => value).sort()).toEqual(['officer', 'plan-administrator', 'unit-head']);
  });

  it('counts for auditors alone, and writes both down', async () => {
    expect((await api.get('thu', '/v1/audit/facets')).status).toBe(403);
    const [latest, before] = await api.world.sql<{ outcome: string; actor_id: string }>(
      `SELECT outcome, actor_id FROM audit_event WHERE action = 'audit.read' ORDER BY event_id DESC LIMIT 2`,
    );
    expect(latest).toEqual({ outcome: 'denied', actor_id: api.world.idOf('thu') });
    expect(before).toEqual({ outcome: 'success', actor_id: api.world.idOf('thao') });
  });
});
