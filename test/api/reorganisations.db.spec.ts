import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApiWorld, type ApiWorld } from './api-world.js';

const MERGER = {
  name: 'Nhập Phòng Y tế vào Văn phòng',
  legalBasis: 'Nghị quyết số 15/NQ-HĐND',
  effectiveOn: '2025-02-10',
  steps: [{ kind: 'dissolve', unit: 'P.YTe', successor: 'VP' }],
};

describe('reorganisations', () => {
  let api: ApiWorld;

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
  });
  afterAll(() => api.end());

  it('are rehearsed in the words of whoever asks, without a key', async () => {
    const token = await api.token('quan');
    const rehearse = (language: string) =>
      api.anyone.post('/v1/reorganisations/rehearse').set('authorization', `Bearer ${token}`).set('accept-language', language).send(MERGER);
    const seen = await rehearse('vi');
    expect(seen.status).toBe(200);
    expect(seen.body).toMatchObject({
      isDue: true,
      blockers: [],
      units: [{ unit: { code: 'P.YTe' }, kinds: ['ended'], successor: { code: 'VP' } }],
    });
    const [{ unit, tasks }] = (seen.body as { queues: [{ unit: { code: string }; tasks: { from: { code: string } | null }[] }] }).queues;
    expect(unit.code).toBe('VP');
    expect(tasks.filter(({ from }) => from?.code === 'P.YTe')).not.toEqual([]);
    const late = await api.anyone
      .post('/v1/reorganisations/rehearse')
      .set('authorization', `Bearer ${token}`)
      .set('accept-language', 'en')
      .send({ ...MERGER, steps: [{ kind: 'dissolve', unit: 'P.KhongCo', successor: 'VP' }] });
    expect(late.body).toMatchObject({
      blockers: [{ code: 'step-unit-unknown', message: expect.stringContaining('There is no unit P.KhongCo') as unknown as string }],
    });
  });

  it.each([
    ['a step that lacks a field', { kind: 'merge', units: ['P.YTe'] }],
    ['a step that says too much', { kind: 'dissolve', unit: 'P.YTe', successor: 'VP', parent: 'VP' }],
    ['a step of no kind', { kind: 'abolish', unit: 'P.YTe' }],
  ])('are refused for %s, with its place', async (_what, step) => {
    const { status, body } = await api.act('quan', '/v1/reorganisations', { ...MERGER, steps: [step] });
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain('steps');
  });

  it('are for whoever keeps what they touch', async () => {
    expect((await api.act('thu', '/v1/reorganisations', MERGER)).status).toBe(403);
    const wide = { ...MERGER, steps: [{ kind: 'rename', unit: 'S.YTe', name: 'Sở Y tế và Dân số' }] };
    expect((await api.act('quan', '/v1/reorganisations', wide)).status).toBe(403);
  });

  it('move everything at once, and stand in the list and in the tree of each day', async () => {
    const { status, body } = await api.act('quan', '/v1/reorganisations', MERGER);
    expect({ status, body }).toMatchObject({ status: 201, body: { version: 1, units: 1 } });
    const { body: list } = await api.get('thu', '/v1/reorganisations');
    expect(list).toMatchObject({
      items: [{ name: MERGER.name, effectiveOn: '2025-02-10', steps: 1, appliedBy: { name: 'Lý Hoàng Quân' } }],
    });
    const codes = async (on: string) =>
      ((await api.get('thu', `/v1/units?filter[on]=${on}&filter[code]=P.YTe`)).body as { items: { code: string }[] }).items.length;
    expect([await codes('2025-02-09'), await codes('2025-02-10')]).toEqual([1, 0]);
    const { body: open } = await api.get('thu', '/v1/tasks?filter[unit]=P.YTe');
    expect((open as { items: object[] }).items).toEqual([]);
  });

  it('show how a unit was called on an earlier day', async () => {
    const steps = [{ kind: 'rename', unit: 'P.VHTT', name: 'Phòng Văn hóa, Khoa học và Thông tin' }];
    expect((await api.act('quan', '/v1/reorganisations', { ...MERGER, steps })).status).toBe(201);
    const nameOn = async (on: string) =>
      ((await api.get('thu', `/v1/units/${api.world.idOf('p-vhtt')}?filter[on]=${on}`)).body as { name: string }).name;
    expect(await nameOn('2025-02-09')).toBe('Phòng Văn hóa và Thông tin');
    expect(await nameOn('2025-02-10')).toBe('Phòng Văn hóa, Khoa học và Thông tin');
  });
});
