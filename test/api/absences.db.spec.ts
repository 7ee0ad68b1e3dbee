import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recipientsOf } from '#application/notifications/recipients-of';
import { PgOutbox } from '#persistence/outbox/pg-outbox';
import { createApiWorld, type ApiWorld } from './api-world.js';

/** The demo clock of the API stands on Monday 10/02/2025. */
describe('somebody who is away', () => {
  let api: ApiWorld;
  let path: string;
  let version = 1;
  let absence: { id: string };

  const away = (person: string, of: string, term: object): Promise<{ status: number; body: { id: string } }> =>
    api.act(person, '/v1/absences', { personId: api.world.idOf(of), ...term });
  const held = async (holder: 'me' | 'nobody', person: string): Promise<number> => {
    const { body } = await api.get(person, `/v1/tasks?filter[holder]=${holder}&filter[unit]=P.NoiVu&filter[item]=III.1`);
    return (body as { items: object[] }).items.length;
  };
  const act = async (person: string, verb: string, body: object = {}): Promise<{ status: number; body: { version: number } }> => {
    const answer = (await api.act(person, `${path}/${verb}`, body, version)) as { status: number; body: { version: number } };
    if (answer.status === 200) ({ version } = answer.body);
    return answer;
  };
  const toldOf = async (verb: string): Promise<string[]> => {
    const outbox = new PgOutbox(api.world.app);
    while ((await outbox.drain(api.world.tenant, 100, api.world.clock.now(), '2025-02-10', recipientsOf)) > 0);
    const rows = await api.world.sql<{ name: string }>(
      `SELECT p.name FROM notification n JOIN person p USING (tenant_id, person_id) WHERE n.kind = $1 ORDER BY p.name`,
      [verb],
    );
    return rows.map(({ name }) => name);
  };

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
    const [row] = await api.world.sql<{ task_id: string }>(`SELECT task_id FROM task WHERE reference LIKE '%/III.1/%/P.NoiVu'`);
    path = `/v1/tasks/${row?.task_id ?? ''}`;
    await act('thu', 'claim');
    const documentId = await api.upload('thu', 'du-thao.txt', 'Dự thảo báo cáo');
    await act('thu', 'propose', { documents: [documentId], note: 'Kính trình' });
  });
  afterAll(() => api.end());

  it('is written down by themselves, their head or whoever keeps the unit, and by nobody else', async () => {
    const week = { validFrom: '2025-03-03', validTo: '2025-03-07' };
    for (const stranger of ['ha', 'son', 'nga', 'mai']) expect((await away(stranger, 'thu', week)).status).toBe(403);
    expect(await away('thu', 'thu', { ...week, validTo: '2025-03-01' })).toMatchObject({
      status: 422,
      body: { blockers: [{ code: 'validity-backwards' }] },
    });
    for (const [by, month] of [
      ['thu', '04'],
      ['binh', '05'],
      ['quan', '06'],
    ] as const) {
      const made = await away(by, 'thu', { validFrom: `2025-${month}-01`, validTo: `2025-${month}-05` });
      expect(made).toMatchObject({ status: 201, body: { version: 1, reason: null } });
    }
    expect(await away('thu', 'thu', { validFrom: '2025-04-05' })).toMatchObject({
      status: 422,
      body: { blockers: [{ code: 'absence-overlaps' }] },
    });
    const events = await api.world.sql(
      `SELECT outcome, actor_role, count(*)::int AS events FROM audit_event WHERE action = 'absence.create' GROUP BY 1, 2 ORDER BY 1, 2`,
    );
    expect(events).toEqual([
      { outcome: 'denied', actor_role: null, events: 6 },
      { outcome: 'success', actor_role: 'unit-administrator', events: 1 },
      { outcome: 'success', actor_role: 'unit-head', events: 1 },
      { outcome: 'success', actor_role: null, events: 1 },
    ]);
  });

  it('leaves what they have in hand to the unit, with what they proposed', async () => {
    expect(await held('me', 'thu')).toBe(1);
    const made = await away('binh', 'thu', { validFrom: '2025-02-10', validTo: '2025-02-14', reason: 'Nghỉ ốm' });
    expect(made.status).toBe(201);
    absence = made.body;
    expect([await held('me', 'thu'), await held('nobody', 'binh')]).toEqual([0, 1]);
    expect((await api.get('binh', path)).body).toMatchObject({ claim: null, proposal: { note: 'Kính trình' } });
    expect((await api.get('an', `/v1/absences?filter[unit]=P.NoiVu`)).body).toMatchObject({
      items: [{ reason: 'Nghỉ ốm', person: { name: 'Trần Minh Thư' } }, { validFrom: '2025-04-01' }, {}, {}],
    });
    expect((await api.get('an', `/v1/absences?filter[person]=${api.world.idOf('binh')}`)).body).toEqual({ items: [] });
  });

  it('is passed nothing and takes nothing in hand until they are back', async () => {
    expect(await act('binh', 'forward', { personId: api.world.idOf('thu') })).toMatchObject({
      status: 422,
      body: { blockers: [{ code: 'person-absent', message: 'Người này đang vắng mặt; hãy chuyển cho người khác.' }] },
    });
    expect(await act('thu', 'claim')).toMatchObject({ status: 422, body: { blockers: [{ code: 'absent-yourself' }] } });
    expect((await api.act('ha', `/v1/absences/${absence.id}/end`, { backOn: '2025-02-10' }, 1)).status).toBe(403);
    expect((await api.act('thu', `/v1/absences/${absence.id}/end`, { backOn: '2025-02-10' })).status).toBe(428);
    expect(await api.act('thu', `/v1/absences/${absence.id}/end`, { backOn: '2025-02-09' }, 1)).toMatchObject({
      status: 422,
      body: { blockers: [{ code: 'date-past' }] },
    });
    const back = await api.act('thu', `/v1/absences/${absence.id}/end`, { backOn: '2025-02-10' }, 1);
    expect(back).toMatchObject({ status: 200, body: { validTo: '2025-02-09', version: 2 } });
    // Nobody has taken it meanwhile: it is theirs again.
    expect([await held('me', 'thu'), await held('nobody', 'binh')]).toEqual([1, 0]);
    expect((await api.get('an', `/v1/absences?filter[unit]=P.NoiVu`)).body).toMatchObject({ items: [{ validFrom: '2025-04-01' }, {}, {}] });
  });

  it('is told of nothing that was passed to them: their unit is', async () => {
    await act('binh', 'forward', { personId: api.world.idOf('thu') });
    await away('thu', 'thu', { validFrom: '2025-02-10', validTo: '2025-02-20' });
    expect(await toldOf('forward')).toEqual(['Nguyễn Quốc Bình', 'Trần Minh Thư']);
  });

  it('finds it a colleague’s who took it meanwhile', async () => {
    expect((await act('binh', 'claim')).status).toBe(200);
    const [{ absence_id: id } = { absence_id: '' }] = await api.world.sql<{ absence_id: string }>(
      `SELECT absence_id FROM absence WHERE valid_to = '2025-02-20'`,
    );
    expect((await api.act('quan', `/v1/absences/${id}/end`, { backOn: '2025-02-10' }, 1)).status).toBe(200);
    expect([await held('me', 'thu'), await held('me', 'binh')]).toEqual([0, 1]);
    expect(await act('thu', 'claim')).toMatchObject({ status: 409, body: { blockers: [{ code: 'claimed-by-other' }] } });
  });

  it('is shown beside their name in the unit, and among those who decide', async () => {
    await away('mai', 'mai', { validFrom: '2025-02-10', validTo: '2025-02-11' });
    expect((await api.get('duc', `/v1/units/${api.world.idOf('vp-tp')}`)).body).toMatchObject({
      absences: [{ person: { name: 'Vũ Thị Mai' }, validTo: '2025-02-11' }],
      excusedBy: [expect.any(String)],
    });
    expect((await api.get('lan', `/v1/units/${api.world.idOf('vp-tp')}`)).body).toMatchObject({ excusedBy: [] });
    const { body } = await api.get('thu', `/v1/plans/${api.world.cityPlan}/deciders?filter[unit]=P.NoiVu`);
    const [approve] = (body as { items: { people: { person: { name: string }; absent: boolean }[] }[] }).items;
    expect(approve?.people.filter(({ absent }) => absent).map(({ person }) => person.name)).toEqual(['Vũ Thị Mai']);
    // Being away takes no right from anybody.
    expect((await act('binh', 'submit', { documents: null })).status).toBe(200);
    expect((await act('mai', 'start-review')).status).toBe(200);
  });
});
