import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApiWorld, type ApiWorld } from './api-world.js';

interface TaskBody {
  readonly version: number;
  readonly availableActions: readonly { readonly verb: string; readonly capacities: readonly string[] }[];
}

/** Thư, an officer of the division of home affairs, stands in for its head, Bình; Lan, an officer of the Office, for the reviewer Mai. */
describe('whoever stands in for somebody', () => {
  let api: ApiWorld;
  let task: string;
  let deputy: string;
  const read = async (person: string) => (await api.get(person, `/v1/tasks/${task}`)).body as TaskBody;
  const act = async (person: string, verb: string, body: object) =>
    api.act(person, `/v1/tasks/${task}/${verb}`, body, (await read(person)).version);
  const standIn = async (by: string, person: string, forPerson: string, unit: string, role: string): Promise<string> => {
    const [row] = await api.world.sql<{ unit_id: string }>('SELECT unit_id FROM unit WHERE code = $1', [unit]);
    const said = await api.act(by, '/v1/deputies', {
      personId: api.world.idOf(person),
      forPersonId: api.world.idOf(forPerson),
      unitId: row?.unit_id,
      role,
      validFrom: '2025-02-10',
      validTo: null,
      legalBasis: 'Giấy ủy quyền số 02/GUQ',
    });
    expect(said.status).toBe(201);
    return (said.body as { id: string }).id;
  };

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
    const [row] = await api.world.sql<{ task_id: string }>(`SELECT task_id FROM task WHERE reference LIKE '%/III.1/%/P.NoiVu'`);
    task = row?.task_id ?? '';
  });
  afterAll(() => api.end());

  it('may what the other may, from the day on, named beside them in the log', async () => {
    expect((await act('thu', 'submit', { documents: [] })).status).toBe(403);
    deputy = await standIn('hoai', 'thu', 'binh', 'P.NoiVu', 'unit-head');
    expect((await api.get('thu', '/v1/me')).body).toMatchObject({
      capacities: [
        { role: 'officer', deputyFor: null },
        { id: deputy, role: 'unit-head', deputyFor: api.world.idOf('binh') },
      ],
    });
    const document = await api.upload('thu', 'bao-cao.txt', 'Báo cáo');
    // What is one's own needs no word about whom one stands in for.
    expect((await act('thu', 'acknowledge', {})).status).toBe(200);
    expect(await act('thu', 'submit', { documents: [document] })).toMatchObject({ status: 200, body: { state: 'submitted' } });
    const events = await api.world.sql(
      `SELECT action, actor_id, actor_role, convert_from(envelope, 'UTF8')::jsonb -> 'actor' ->> 'onBehalfOf' AS on_behalf_of FROM audit_event
        WHERE task_id = $1 AND action IN ('task.acknowledge', 'task.submit') AND outcome = 'success' ORDER BY action`,
      [task],
    );
    const [thu, binh] = [api.world.idOf('thu'), api.world.idOf('binh')];
    expect(events).toEqual([
      { action: 'task.acknowledge', actor_id: thu, actor_role: 'officer', on_behalf_of: null },
      { action: 'task.submit', actor_id: thu, actor_role: 'unit-head', on_behalf_of: binh },
    ]);
  });

  it('may no longer once that has ended, at the very next request', async () => {
    expect((await act('thu', 'withdraw', { actingAs: deputy })).status).toBe(200);
    await api.world.sql(`UPDATE deputy SET valid_from = '2025-02-01', valid_to = '2025-02-09' WHERE deputy_id = $1`, [deputy]);
    expect(await act('thu', 'submit', { documents: [] })).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    expect(await act('thu', 'submit', { documents: [], actingAs: deputy })).toMatchObject({
      status: 422,
      body: { code: 'capacity-unknown' },
    });
  });

  it('decides in the other’s place, unless they stand in for somebody whose work it is', async () => {
    await standIn('hoai', 'lan', 'mai', 'VP', 'reviewer');
    const document = await api.upload('binh', 'bao-cao-2.txt', 'Báo cáo của phòng');
    expect((await act('binh', 'submit', { documents: [document] })).status).toBe(200);
    expect((await api.get('lan', '/v1/me/queues')).body).toMatchObject({ reviews: 1 });
    expect((await act('lan', 'start-review', {})).status).toBe(200);
    await standIn('hoai', 'lan', 'binh', 'P.NoiVu', 'unit-head');
    expect(await act('lan', 'approve', { submission: 2 })).toMatchObject({ status: 403, body: { code: 'separation-of-duties' } });
    expect((await act('mai', 'approve', { submission: 2 })).status).toBe(200);
  });
});
