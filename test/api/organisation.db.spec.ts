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

describe('the organisation on a day', () => {
  let api: ApiWorld;

  const codesOn = async (query: string): Promise<readonly string[]> => {
    const { body } = await api.get('thu', `/v1/units?limit=200&filter[type]=division${query}`);
    return (body as Listed).items.map(({ code }) => code);
  };

  beforeAll(async () => {
    api = await createApiWorld();
    await api.world.sql(`UPDATE unit SET valid_to = '2025-02-28' WHERE code = 'P.LDTBXH'`);
    await api.world.sql(`UPDATE unit SET valid_from = '2025-02-15' WHERE code = 'P.YTe'`);
    await api.world.sql(`UPDATE membership SET valid_to = '2025-02-28' WHERE person_id = $1`, [api.world.idOf('binh')]);
  });
  afterAll(() => api.end());

  it('lists the units in force, today where no day is named', async () => {
    expect(await codesOn('')).not.toContain('P.YTe');
    expect(await codesOn('&filter[on]=2025-02-15')).toEqual(expect.arrayContaining(['P.YTe', 'P.LDTBXH']));
    expect(await codesOn('&filter[on]=2025-03-01')).not.toContain('P.LDTBXH');
    expect(await codesOn('&filter[on]=2025-02-28')).toContain('P.LDTBXH');
  });

  it('takes days of the calendar alone', async () => {
    for (const day of ['2025-02-30', '2025-02-14T00:00:00Z', '14/02/2025'])
      expect((await api.get('thu', `/v1/units?filter[on]=${day}`)).status).toBe(400);
    expect((await api.get('thu', `/v1/units/${api.world.idOf('p-noi-vu')}?filter[on]=2025-02-30`)).status).toBe(400);
    expect((await api.get('thu', '/v1/tasks?filter[dueOn][lte]=2025-02-30')).status).toBe(400);
  });

  it('finds units by their aliases too, without diacritics', async () => {
    expect(await codesOn('&q=ldtbxh')).toEqual(['P.LDTBXH']);
  });

  it('shows a unit with its agency, its groups and who is what in it', async () => {
    const home = api.world.idOf('p-noi-vu');
    const { body, headers } = await api.get('thu', `/v1/units/${home}`);
    expect(headers.etag).toBe('"1"');
    expect(body).toMatchObject({
      code: 'P.NoiVu',
      on: '2025-02-10',
      version: 1,
      aliases: ['Phòng Nội vụ thành phố'],
      parent: { code: 'TP.KonTum' },
      agency: { id: home },
      groups: [{ name: 'Các phòng chuyên môn thuộc UBND thành phố' }],
      members: [
        { role: 'officer', person: { name: 'Trần Minh Thư' } },
        { role: 'unit-head', person: { name: 'Nguyễn Quốc Bình' } },
      ],
    });
    const later = await api.get('thu', `/v1/units/${home}?filter[on]=2025-03-01`);
    expect(later.body).toMatchObject({ on: '2025-03-01', members: [{ role: 'officer' }] });
  });

  it('tells the reader what of it they may keep', async () => {
    const page = async (person: string, unit: string): Promise<object> => {
      const { body } = await api.get(person, `/v1/units/${api.world.idOf(unit)}`);
      const { keptBy, namedBy } = body as { keptBy: string[]; namedBy: string[] };
      return { keptBy: keptBy.length, namedBy: namedBy.length };
    };
    expect(await page('thu', 'p-noi-vu')).toEqual({ keptBy: 0, namedBy: 0 });
    expect(await page('nga', 'p-noi-vu')).toEqual({ keptBy: 0, namedBy: 1 });
    expect(await page('quan', 'p-noi-vu')).toEqual({ keptBy: 1, namedBy: 1 });
    expect(await page('quan', 'ubnd-tinh')).toEqual({ keptBy: 0, namedBy: 0 });
  });

  it('shows a unit that is no more, in no group', async () => {
    const gone = await api.get('thu', `/v1/units/${api.world.idOf('p-ldtbxh')}?filter[on]=2025-03-01`);
    expect(gone.body).toMatchObject({ validTo: '2025-02-28', groups: [], members: [] });
    expect((await api.get('thu', `/v1/units/${api.world.idOf('thu')}`)).status).toBe(404);
    expect((await api.get('thu', `/v1/units/${api.world.idOf('p-noi-vu')}?filter[at]=2025-03-01`)).status).toBe(400);
  });

  it('tells on which days of a year it changes', async () => {
    const { body } = await api.get('thu', '/v1/organisation/changes');
    const days = (body as { items: { on: string }[] }).items;
    expect(days.map(({ on }) => on)).toEqual(['2025-01-01', '2025-02-15', '2025-03-01']);
    expect(days[2]).toEqual({ on: '2025-03-01', unitsBegun: 0, unitsEnded: 1, unitsChanged: 0, membershipsBegun: 0, membershipsEnded: 1 });
    expect((await api.get('thu', '/v1/organisation/changes?filter[year]=2026')).body).toEqual({ year: 2026, items: [] });
  });
});

describe('the people of the organisation', () => {
  let api: ApiWorld;

  const eventsOf = (stream: string): Promise<object[]> =>
    api.world.sql(
      `SELECT e.action, e.actor_role, convert_from(p.body, 'UTF8')::jsonb AS payload FROM audit_event e
         JOIN audit_payload p USING (tenant_id, event_id) WHERE e.stream = $1 ORDER BY e.seq`,
      [stream],
    );
  const membershipOf = async (person: string, unit: string): Promise<string> => {
    const { body } = await api.get('thu', `/v1/units/${api.world.idOf(unit)}`);
    const { members } = body as { members: readonly { id: string; personId: string }[] };
    return members.find(({ personId }) => personId === api.world.idOf(person))?.id ?? '';
  };
  const joining = (differing: object = {}): object => ({
    personId: api.world.idOf('thu'),
    unitId: api.world.idOf('p-tu-phap'),
    role: 'officer',
    validFrom: '2025-02-10',
    ...differing,
  });

  beforeAll(async () => {
    api = await createApiWorld();
  });
  afterAll(() => api.end());

  it('are given a role in a unit by whoever keeps it, and have it from the first day on', async () => {
    const answer = await api.act('quan', '/v1/memberships', joining());
    expect(answer.status).toBe(201);
    const { id } = answer.body as { id: string };
    expect(answer.body).toMatchObject({ role: 'officer', validFrom: '2025-02-10', validTo: null, version: 1 });
    const me = await api.get('thu', '/v1/me');
    expect((me.body as { capacities: { id: string }[] }).capacities.map((capacity) => capacity.id)).toContain(id);
    expect(await eventsOf(`membership:${id}`)).toMatchObject([
      { action: 'membership.create', actor_role: 'unit-administrator', payload: { after: { id, role: 'officer' } } },
    ]);
  });

  it('are given none that the rules refuse, and none by whoever keeps another unit', async () => {
    const refused = async (differing: object, person = 'quan') => told(await api.act(person, '/v1/memberships', joining(differing)));
    expect(await refused({})).toEqual({ status: 422, blockers: ['membership-overlaps'] });
    expect(await refused({ role: 'unit-head', validTo: '2025-02-09' })).toEqual({ status: 422, blockers: ['validity-backwards'] });
    expect(await refused({ personId: api.world.idOf('p-tu-phap') })).toEqual({ status: 422, blockers: ['person-unknown'] });
    expect(await refused({ role: 'unit-head', validFrom: '2024-12-31' })).toEqual({ status: 422, blockers: ['unit-not-in-force'] });
    expect(await refused({ unitId: api.world.idOf('ubnd-tinh') })).toEqual({ status: 403, blockers: ['not-allowed'] });
    expect(await refused({ role: 'unit-head' }, 'nga')).toEqual({ status: 403, blockers: ['not-allowed'] });
    expect((await api.act('quan', '/v1/memberships', joining({ role: 'service' }))).status).toBe(400);
  });

  it('come into the register with what they are in a unit, by whoever keeps it, once for a key', async () => {
    const newcomer = (differing: object = {}): object => {
      const term = { unitId: api.world.idOf('p-tu-phap'), role: 'officer', validFrom: '2025-02-10' };
      return { ...term, name: '  Y Ngọc Hà '.normalize('NFD'), ...differing };
    };
    const answer = await api.act('quan', '/v1/people', newcomer(), undefined, 'newcomer');
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ name: 'Y Ngọc Hà', memberships: [{ role: 'officer', validFrom: '2025-02-10', version: 1 }] });
    const { id, memberships } = answer.body as { id: string; memberships: readonly { id: string }[] };
    const replayed = await api.act('quan', '/v1/people', newcomer(), undefined, 'newcomer');
    expect(replayed.headers['idempotent-replayed']).toBe('true');
    expect(replayed.body).toEqual(answer.body);
    const found = await api.get('thu', '/v1/people?q=y%20ngoc%20ha');
    expect(found.body).toMatchObject({ items: [answer.body] });
    const by = { actor_role: 'unit-administrator' };
    expect(await eventsOf(`person:${id}`)).toMatchObject([
      { action: 'person.create', ...by, payload: { after: { id, name: 'Y Ngọc Hà' } } },
    ]);
    expect(await eventsOf(`membership:${memberships[0]?.id}`)).toMatchObject([
      { action: 'membership.create', ...by, payload: { after: { personId: id, unitId: api.world.idOf('p-tu-phap') } } },
    ]);

    const refused = async (differing: object, person = 'quan') => told(await api.act(person, '/v1/people', newcomer(differing)));
    expect(await refused({}, 'nga')).toEqual({ status: 403, blockers: ['not-allowed'] });
    expect(await refused({ unitId: api.world.idOf('ubnd-tinh') })).toEqual({ status: 403, blockers: ['not-allowed'] });
    expect(await refused({ validFrom: '2024-12-31' })).toEqual({ status: 422, blockers: ['unit-not-in-force'] });
    expect((await api.act('quan', '/v1/people', newcomer({ name: '   ' }))).status).toBe(400);
    expect((await api.get('thu', '/v1/people?q=y%20ngoc%20ha')).body).toMatchObject({ items: [{ id }] });
  });

  it('lose it after a last day, never in the past', async () => {
    const id = await membershipOf('an', 'p-vhtt');
    const end = (lastDay: string, version = 1, person = 'quan') =>
      api.act(person, `/v1/memberships/${id}/end`, { lastDay, reason: 'Chuyển công tác.' }, version);
    expect(told(await end('2025-02-09'))).toEqual({ status: 422, blockers: ['date-past'] });
    expect(told(await end('2025-02-28', 1, 'dang'))).toEqual({ status: 403, blockers: ['not-allowed'] });
    const answer = await end('2025-02-28');
    expect(answer.body).toMatchObject({ id, validTo: '2025-02-28', version: 2 });
    expect(answer.headers.etag).toBe('"2"');
    expect(told(await end('2025-02-28'))).toEqual({ status: 412, blockers: ['stale'] });
    expect(told(await end('2025-03-31', 2))).toEqual({ status: 422, blockers: ['ends-earlier'] });
    expect((await eventsOf(`membership:${id}`)).at(-1)).toMatchObject({
      action: 'membership.end',
      payload: { before: { validTo: null }, after: { validTo: '2025-02-28' }, reason: 'Chuyển công tác.' },
    });
  });

  it('stand in for one another: listed, ended, and in that time with the rights of the other', async () => {
    const standing = {
      ...joining(),
      personId: api.world.idOf('ha'),
      forPersonId: api.world.idOf('son'),
      role: 'unit-head',
      legalBasis: 'Số 1',
    };
    const answer = await api.act('quan', '/v1/deputies', standing);
    expect(answer.body).toMatchObject({ legalBasis: 'Số 1', role: 'unit-head', version: 1 });
    const { id } = answer.body as { id: string };
    const listed = await api.get('thu', '/v1/deputies?filter[unit]=P.TuPhap');
    expect(listed.body).toMatchObject({ items: [{ id, person: { name: 'Phạm Ngọc Hà' }, forPerson: { name: 'Đỗ Hồng Sơn' } }] });
    const unit = await api.get('thu', `/v1/units/${api.world.idOf('p-tu-phap')}`);
    expect(unit.body).toMatchObject({ deputies: [{ id }] });
    const me = await api.get('ha', '/v1/me');
    expect(me.body).toMatchObject({
      capacities: [
        { role: 'officer', deputyFor: null },
        { id, role: 'unit-head', deputyFor: api.world.idOf('son') },
      ],
    });

    expect(told(await api.act('quan', '/v1/deputies', { ...standing, personId: api.world.idOf('son') }))).toEqual({
      status: 422,
      blockers: ['deputy-of-oneself'],
    });
    expect(told(await api.act('quan', '/v1/deputies', { ...standing, role: 'officer' }))).toEqual({
      status: 422,
      blockers: ['deputy-for-nobody'],
    });
    expect(told(await api.act('son', '/v1/deputies', standing))).toEqual({ status: 403, blockers: ['not-allowed'] });
    const ended = await api.act('quan', `/v1/deputies/${id}/end`, { lastDay: '2025-02-10', reason: 'Đã về.' }, 1);
    expect(ended.body).toMatchObject({ validTo: '2025-02-10', version: 2 });
    expect((await api.get('thu', '/v1/deputies?filter[on]=2025-02-11')).body).toEqual({ items: [] });
    expect(await eventsOf(`deputy:${id}`)).toMatchObject([{ action: 'deputy.create' }, { action: 'deputy.end' }]);
  });
});
