import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { recipientsOf } from '#application/notifications/recipients-of';
import { PgOutbox } from '#persistence/outbox/pg-outbox';
import { createApiWorld, type ApiWorld } from './api-world.js';

describe("a unit's own software", () => {
  let api: ApiWorld;
  let secret: string;
  let taskId: string;

  const call = (path: string, onBehalfOf: string | null, body?: object, version?: number): Promise<Response> => {
    const sent = body === undefined ? api.anyone.get(path) : api.anyone.post(path).set('Idempotency-Key', api.world.environment.ids.next());
    const proven = sent.set('Authorization', `Bearer ${secret}`);
    const spoken = onBehalfOf === null ? proven : proven.set('Docket-On-Behalf-Of', onBehalfOf);
    return Promise.resolve(body === undefined ? spoken : spoken.set('If-Match', `"${version ?? 1}"`).send(body));
  };

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
    secret = await api.serviceToken('mot-cua-ia-chim');
    const tasks = await call('/v1/tasks?filter[unit]=X.IaChim&filter[item]=III.1', null);
    taskId = (tasks.body as { items: { id: string }[] }).items[0]?.id ?? '';
  });
  afterAll(() => api.end());

  it('acts in its own unit, in the name of one of its people, and submits where the unit lets officers submit', async () => {
    const submitted = await call(`/v1/tasks/${taskId}/submit`, api.world.idOf('y-hanh'), { documents: [] }, 1);
    expect(submitted.body).toMatchObject({ state: 'submitted', submission: { submittedBy: api.world.idOf('y-hanh') } });
    const [event] = await api.world.sql<{ actor: object }>(
      `SELECT convert_from(envelope, 'UTF8')::jsonb -> 'actor' AS actor FROM audit_event WHERE stream = $1 AND action = 'task.submit'`,
      [`task:${taskId}`],
    );
    expect(event?.actor).toMatchObject({ type: 'service', role: 'service', onBehalfOf: api.world.idOf('y-hanh') });
  });

  it('cannot speak for a stranger, nor act in another unit', async () => {
    const other = await call('/v1/tasks?filter[unit]=P.NoiVu&filter[item]=III.1', null);
    const id = (other.body as { items: { id: string }[] }).items[0]?.id ?? '';
    expect((await call(`/v1/tasks/${id}/acknowledge`, null, {}, 1)).status).toBe(403);
    expect((await call(`/v1/tasks/${taskId}/withdraw`, api.world.idOf('thu'), {}, 4)).status).toBe(403);
  });

  it('is told of nothing, and holds up no message to people', async () => {
    expect((await call(`/v1/tasks/${taskId}/withdraw`, api.world.idOf('y-hanh'), {}, 4)).status).toBe(200);
    const proposed = await call(`/v1/tasks/${taskId}/propose`, null, { documents: [], note: 'Dự thảo' }, 5);
    expect(proposed.status).toBe(200);
    const sentBack = await api.act('y-hanh', `/v1/tasks/${taskId}/send-back`, { reason: 'Còn thiếu phụ lục' }, 6);
    expect(sentBack.status).toBe(200);
    const { world } = api;
    const outbox = new PgOutbox(world.app);
    while ((await outbox.drain(world.tenant, 50, world.clock.now(), '2025-02-10', recipientsOf)) > 0);
    const waiting = await world.sql('SELECT 1 FROM outbox WHERE delivered_at IS NULL');
    expect(waiting).toEqual([]);
  });
});
