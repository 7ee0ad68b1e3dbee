import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApiWorld, type ApiWorld } from './api-world.js';

describe('who would decide', () => {
  let api: ApiWorld;
  let planId: string;

  interface Told {
    readonly items: readonly { readonly verb: string }[];
  }

  beforeAll(async () => {
    api = await createApiWorld();
    const { body } = await api.get('thu', '/v1/plans?filter[code]=KT-TP-2025');
    planId = (body as { items: { id: string }[] }).items[0]?.id ?? '';
  });
  afterAll(() => api.end());

  it('on the work of a division are the reviewers of the Office, but for whoever also works in it', async () => {
    const { body } = await api.get('thu', `/v1/plans/${planId}/deciders?filter[unit]=P.TuPhap`);
    expect(body).toMatchObject({ on: '2025-02-10', unit: { code: 'P.TuPhap' } });
    const [approve] = (body as Told).items;
    expect(approve).toMatchObject({
      verb: 'approve',
      standing: 'somebody',
      level: 1,
      needed: 1,
      deciders: [{ kind: 'role', name: 'Người thẩm tra', role: 'reviewer', unit: { code: 'VP' } }],
      rows: null,
    });
    expect((approve as unknown as { people: { person: { name: string }; barred: boolean }[] }).people).toEqual(
      expect.arrayContaining([
        { person: { id: api.world.idOf('minh'), name: 'Tạ Nhật Minh' }, barred: true, absent: false },
        { person: { id: api.world.idOf('mai'), name: 'Vũ Thị Mai' }, barred: false, absent: false },
      ]),
    );
    expect((body as Told).items.map(({ verb }) => verb)).toHaveLength(8);
  });

  it("on the Office's own work is the leader of the city", async () => {
    const { body } = await api.get('thu', `/v1/plans/${planId}/deciders?filter[unit]=${api.world.idOf('vp-tp')}`);
    expect((body as Told).items[0]).toMatchObject({ deciders: [{ role: 'leader' }], people: [{ person: { name: 'Huỳnh Thanh Phong' } }] });
  });

  it('is nobody on a day on which nobody holds the role', async () => {
    await api.world.sql(`UPDATE membership SET valid_to = '2025-06-30' WHERE role = 'leader'`);
    const later = await api.get('thu', `/v1/plans/${planId}/deciders?filter[unit]=VP&filter[on]=2025-07-01`);
    expect((later.body as Told).items[0]).toMatchObject({ standing: 'nobody', people: [] });
  });

  it('is asked of a plan and a unit that are there', async () => {
    expect((await api.get('thu', `/v1/plans/${planId}/deciders`)).status).toBe(400);
    const stranger = await api.get('thu', `/v1/plans/${planId}/deciders?filter[unit]=P.Khac`);
    expect(stranger).toMatchObject({ status: 422, body: { blockers: [{ code: 'unit-unknown' }] } });
    expect((await api.get('thu', `/v1/plans/${api.world.idOf('thu')}/deciders?filter[unit]=VP`)).status).toBe(404);
  });
});
