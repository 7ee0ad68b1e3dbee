import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApiWorld, type ApiWorld } from './api-world.js';

interface Listed {
  readonly items: readonly { readonly reference: string; readonly holder: { readonly name: string } | null }[];
}

const REFERENCE = 'KT-TP-2025/III.1/2025-02-14/P.NoiVu';

describe('work inside the lead unit', () => {
  let api: ApiWorld;
  let path: string;
  const held = async (person: string, holder: 'me' | 'nobody'): Promise<Listed['items']> => {
    const { body } = await api.get(person, `/v1/tasks?filter[holder]=${holder}&filter[unit]=P.NoiVu&filter[item]=III.1`);
    return (body as Listed).items;
  };

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
    const { body } = await api.get('thu', `/v1/tasks?filter[reference]=${encodeURIComponent(REFERENCE)}`);
    path = `/v1/tasks/${(body as { items: { id: string }[] }).items[0]?.id ?? ''}`;
  });
  afterAll(() => api.end());

  it('is taken by an officer, and shown so to the unit', async () => {
    expect(await held('thu', 'nobody')).toMatchObject([{ reference: REFERENCE, holder: null }]);
    expect(await api.act('thu', `${path}/claim`, {}, 1)).toMatchObject({
      status: 200,
      body: { version: 2, state: 'assigned', claim: { personId: api.world.idOf('thu'), forwardedBy: null, note: null } },
    });
    expect(await held('thu', 'nobody')).toEqual([]);
    expect(await held('thu', 'me')).toMatchObject([{ reference: REFERENCE, holder: { name: 'Trần Minh Thư' } }]);
    expect(await held('binh', 'me')).toEqual([]);
    expect((await api.get('binh', path)).body).toMatchObject({ claim: { personName: 'Trần Minh Thư' } });
  });

  it('goes to somebody of the unit and to nobody else', async () => {
    const outside = await api.act('binh', `${path}/forward`, { personId: api.world.idOf('ha') }, 2);
    expect(outside).toMatchObject({ status: 422, body: { blockers: [{ code: 'not-an-officer' }] } });
    expect((await api.act('thu', `${path}/forward`, { personId: api.world.idOf('binh') }, 2)).status).toBe(403);
    const forwarded = await api.act('binh', `${path}/forward`, { personId: api.world.idOf('binh'), note: 'Tôi trực tiếp xử lý' }, 2);
    expect(forwarded).toMatchObject({ status: 200, body: { version: 3, claim: { note: 'Tôi trực tiếp xử lý' } } });
    expect((await api.act('thu', `${path}/release`, {}, 3)).status).toBe(403);
    expect(await api.act('binh', `${path}/release`, {}, 3)).toMatchObject({ status: 200, body: { version: 4, claim: null } });
    expect(await api.act('binh', `${path}/release`, {}, 4)).toMatchObject({ status: 409, body: { blockers: [{ code: 'not-claimed' }] } });
  });

  it('is nobody’s once whoever had it has left the unit; what they proposed stays', async () => {
    const documentId = await api.upload('thu', 'du-thao.txt', 'Dự thảo công văn');
    await api.act('thu', `${path}/claim`, {}, 4);
    await api.act('thu', `${path}/propose`, { documents: [documentId], note: 'Kính trình' }, 5);
    const [{ valid_to: before } = { valid_to: null }] = await api.world.sql<{ valid_to: string | null }>(
      `UPDATE membership m SET valid_to = '2025-02-09' FROM membership old
        WHERE m.membership_id = old.membership_id AND m.person_id = $1 AND m.role = 'officer' RETURNING old.valid_to::text`,
      [api.world.idOf('thu')],
    );
    expect(await held('binh', 'nobody')).toMatchObject([{ reference: REFERENCE }]);
    expect((await api.get('binh', path)).body).toMatchObject({ claim: null, proposal: { note: 'Kính trình' } });
    await api.world.sql('UPDATE membership SET valid_to = $2 WHERE person_id = $1', [api.world.idOf('thu'), before]);
  });

  it('waits for a required opinion until it is given, or the lead waives it', async () => {
    const question = { unitId: api.world.idOf('p-tu-phap'), question: 'Xin ý kiến', dueOn: '2025-02-12', required: true };
    const { body: asked } = await api.act('thu', `${path}/contributions`, question);
    const waive = `/v1/contributions/${(asked as { id: string }).id}/waive`;
    expect(await api.act('binh', `${path}/submit`, {}, 6)).toMatchObject({
      status: 409,
      body: { blockers: [{ code: 'contribution-open' }] },
    });
    expect((await api.act('ha', waive, { reason: 'Không cần' }, 1)).status).toBe(403);
    expect((await api.act('thu', waive, { reason: ' ' }, 1)).status).toBe(400);
    const waived = await api.act('thu', waive, { reason: 'Đã thống nhất tại cuộc họp' }, 1);
    expect(waived).toMatchObject({ status: 200, body: { state: 'waived', waiveReason: 'Đã thống nhất tại cuộc họp', opinion: null } });
    const { body } = await api.get('binh', path);
    expect((body as { availableActions: object[] }).availableActions).toContainEqual(
      expect.objectContaining({ verb: 'submit', enabled: true }),
    );
  });

  it('goes back from the head to whoever proposed it, and is told there', async () => {
    const sent = await api.act('binh', `${path}/send-back`, { reason: 'Thiếu danh sách' }, 6);
    expect(sent).toMatchObject({ status: 200, body: { proposal: { sentBack: { reason: 'Thiếu danh sách' } } } });
    expect((await api.get('thu', path)).body).toMatchObject({ proposal: { sentBack: { sentBackByName: 'Nguyễn Quốc Bình' } } });
    expect(await api.act('binh', `${path}/submit`, {}, 7)).toMatchObject({
      status: 422,
      body: { blockers: [{ code: 'proposal-sent-back' }] },
    });
    const documentId = await api.upload('thu', 'du-thao-2.txt', 'Dự thảo công văn, kèm danh sách');
    await api.act('thu', `${path}/propose`, { documents: [documentId] }, 7);
    expect(await api.act('binh', `${path}/submit`, {}, 8)).toMatchObject({
      status: 200,
      body: { state: 'submitted', startedAt: expect.any(String) },
    });
  });
});
