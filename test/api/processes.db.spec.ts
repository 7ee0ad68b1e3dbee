import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApiWorld, type ApiWorld } from './api-world.js';

interface Taken {
  readonly verb: string;
  readonly from: string;
  readonly to: string;
  readonly actor: { readonly name: string | null; readonly role: string | null };
}

describe('the process of a task', () => {
  let api: ApiWorld;
  let taskId: string;

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
    const { body } = await api.get('thu', '/v1/tasks?filter[unit]=P.NoiVu&filter[item]=III.1');
    taskId = (body as { items: { id: string }[] }).items[0]?.id ?? '';
  });
  afterAll(() => api.end());

  it.each([
    ['bpmn', 'application/xml; charset=utf-8', '<bpmn:definitions '],
    ['scxml', 'application/xml; charset=utf-8', '<scxml '],
    ['mermaid', 'text/plain; charset=utf-8', 'stateDiagram-v2'],
  ])('is told as %s', async (format, type, beginning) => {
    const { status, headers, text } = await api.get('thu', `/v1/processes/task/1?format=${format}`);
    expect({ status, type: headers['content-type'] }).toEqual({ status: 200, type });
    expect(text).toContain(beginning);
  });

  it('is told as JSON, with the places of its picture, unless another format is asked for', async () => {
    const { status, body } = await api.get('thu', '/v1/processes/task/1');
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: 'task', version: '1', lanes: [{ lane: 'owner' }, { lane: 'lead' }, { lane: 'deciders' }] });
    expect((body as { states: { state: string }[] }).states.map(({ state }) => state)).toContain('reviewed');
  });

  it('is not told in another format, of another version, or to nobody', async () => {
    const other = await api.get('thu', '/v1/processes/task/1?format=visio');
    expect(other.body).toMatchObject({ status: 400, code: 'malformed', errors: [{ pointer: '/format', code: 'choice' }] });
    expect((await api.get('thu', '/v1/processes/task/99?format=bpmn')).body).toMatchObject({ status: 404, code: 'not-found' });
    expect((await api.anyone.get('/v1/processes/task/1')).status).toBe(401);
  });

  it('is followed by each task as the log tells it, refusals left out', async () => {
    const read = async (): Promise<{ state: string; taken: Taken[] }> =>
      (await api.get('thu', `/v1/tasks/${taskId}/process`)).body as { state: string; taken: Taken[] };
    expect(await read()).toMatchObject({
      machineVersion: '1',
      state: 'assigned',
      taken: [{ verb: 'assign', from: 'draft', to: 'assigned' }],
    });
    expect((await api.act('mai', `/v1/tasks/${taskId}/approve`, { submission: 1 }, 1)).status).toBe(409);
    const document = await api.upload('binh', 'cong-van.txt', 'Công văn');
    expect((await api.act('binh', `/v1/tasks/${taskId}/submit`, { documents: [document] }, 1)).status).toBe(200);
    expect((await api.act('mai', `/v1/tasks/${taskId}/return`, { submission: 1, reason: 'Thiếu phụ lục.' }, 4)).status).toBe(200);
    const { state, taken } = await read();
    expect(state).toBe('assigned');
    expect(taken.map(({ verb, from, to }) => `${from} ${verb} ${to}`)).toEqual([
      'draft assign assigned',
      'assigned acknowledge assigned',
      'assigned start assigned',
      'assigned submit submitted',
      'submitted start-review submitted',
      'submitted return assigned',
    ]);
    expect(taken.at(-1)?.actor).toEqual({ type: 'person', name: 'Vũ Thị Mai', role: 'reviewer', unit: expect.any(String) });
    expect((await api.get('thu', `/v1/tasks/${api.world.cityPlan}/process`)).status).toBe(404);
  });
});
