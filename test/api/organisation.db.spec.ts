import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { createApiWorld, type ApiWorld } from './api-world.js';

interface Listed {
  readonly items: readonly { readonly id: string; readonly code: string; readonly aliases: readonly string[]; readonly version: number }[];
}

const told = ({ status, body }: Response): { status: number; blockers: readonly string[] } => ({
  status,
  blockers: (body as { blockers: readonly { code: string }[] }).blockers.map(({ code }) => code),
});

describe('the names of the organisation', () => {
  let api: ApiWorld;
  let home: string;

  const aliasesOf = async (code: string): Promise<readonly string[] | undefined> => {
    const { body } = await api.get('thu', `/v1/units?filter[code]=${code}`);
    return (body as Listed).items[0]?.aliases;
  };

  beforeAll(async () => {
    api = await createApiWorld();
    home = api.world.idOf('p-noi-vu');
  });
  afterAll(() => api.end());

  it('grow by what a plan printed, with an event, and the next plan is read by it', async () => {
    const answer = await api.act('nga', `/v1/units/${home}/aliases`, { alias: 'Phòng NV thành phố' }, 1);
    expect(answer.status).toBe(200);
    expect(answer.headers.etag).toBe('"2"');
    expect(answer.body).toMatchObject({ id: home, aliases: ['Phòng Nội vụ thành phố', 'Phòng NV thành phố'], version: 2 });
    expect(await aliasesOf('P.NoiVu')).toEqual(['Phòng Nội vụ thành phố', 'Phòng NV thành phố']);
    const events = await api.world.sql(
      `SELECT e.seq, e.actor_id, convert_from(p.body, 'UTF8')::jsonb AS payload FROM audit_event e
         JOIN audit_payload p USING (tenant_id, event_id) WHERE e.stream = $1 AND e.action = 'unit.add-alias'`,
      [`unit:${home}`],
    );
    expect(events).toEqual([{ seq: 2, actor_id: api.world.idOf('nga'), payload: { alias: 'Phòng NV thành phố' } }]);
  });

  it('are refused where somebody else is called so, where the unit is, from a stale page, and to whoever may not name', async () => {
    const path = `/v1/units/${home}/aliases`;
    expect(told(await api.act('nga', path, { alias: 'phòng  Tư pháp' }, 2))).toEqual({ status: 422, blockers: ['name-taken'] });
    expect(told(await api.act('nga', path, { alias: 'Các phòng chuyên môn' }, 2))).toEqual({ status: 422, blockers: ['name-taken'] });
    expect(told(await api.act('nga', path, { alias: 'P. Nội vụ' }, 2))).toEqual({ status: 422, blockers: ['alias-known'] });
    expect(told(await api.act('nga', path, { alias: 'Phòng N.V' }, 1))).toEqual({ status: 412, blockers: ['stale'] });
    expect(told(await api.act('binh', path, { alias: 'Phòng N.V' }, 2))).toEqual({ status: 403, blockers: ['not-allowed'] });
    expect((await api.act('nga', `/v1/units/${api.world.idOf('nga')}/aliases`, { alias: 'Phòng N.V' }, 1)).status).toBe(404);
    expect(await aliasesOf('P.NoiVu')).toHaveLength(2);
    const refusals = await api.world.sql(
      `SELECT reason_code FROM audit_event WHERE action = 'unit.add-alias' AND outcome = 'denied' AND target_id = $1 ORDER BY api_time, seq`,
      [home],
    );
    expect(refusals).toHaveLength(5);
  });

  it('of groups grow too, and are never those of a unit', async () => {
    const path = `/v1/unit-groups/${api.world.idOf('cac-phong')}/aliases`;
    const answer = await api.act('nga', path, { alias: 'Các phòng thuộc thành phố' }, 1);
    expect(answer.body).toMatchObject({ kind: 'group', aliases: expect.arrayContaining(['Các phòng thuộc thành phố']), version: 2 });
    expect(told(await api.act('nga', path, { alias: 'Phòng NV thành phố' }, 2))).toEqual({ status: 422, blockers: ['name-taken'] });
    const events = await api.world.sql(`SELECT seq FROM audit_event WHERE action = 'party.add-alias' AND outcome = 'success'`);
    expect(events).toEqual([{ seq: 2 }]);
  });
});
