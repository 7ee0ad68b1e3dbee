import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request, { type Response } from 'supertest';
import { createApi } from '#apps/api/src/create-api';
import { SEEDS_FOLDER } from '#testing/kon-tum';
import { anotherTenant } from './another-tenant.js';
import { createApiWorld, type ApiWorld } from './api-world.js';
import { headOf, loggedOf, partyOf, rowOf, type LoggedAct, type Shown } from './shown-proposal.js';

/** What the city's plan asks: how several leads work, of fifteen rows, and nothing else. */
const LEAD_MODES = 15;
const MISPRINTED = 'Phòng Nộii vụ';

describe('what was read from a document, on its way to a plan', () => {
  let api: ApiWorld;
  let documentId: string;
  let path: string;

  const propose = async (): Promise<string> => {
    const { body } = await api.act('nga', '/v1/plan-proposals', { documentId, year: 2025 });
    return (body as { id: string }).id;
  };
  const read = async (person = 'nga'): Promise<Shown> => (await api.get(person, path)).body as Shown;
  const correct = async (corrections: readonly object[], person = 'nga', version?: number): Promise<Response> =>
    api.act(person, `${path}/corrections`, { corrections }, version ?? (await read()).version);
  const logged = (): Promise<readonly LoggedAct[]> => loggedOf(api, path);
  const head = (code: string): object => headOf(api, code);

  beforeAll(async () => {
    api = await createApiWorld();
    documentId = await api.upload('nga', 'ke-hoach.docx', await readFile(join(SEEDS_FOLDER, 'plans/kon-tum-city-2025.docx')));
    path = `/v1/plan-proposals/${await propose()}`;
  });
  afterAll(() => api.end());

  it('is listed, with what one needs to go on with it', async () => {
    const { body } = await api.get('nga', '/v1/plan-proposals?filter[state]=open&limit=1');
    expect(body).toMatchObject({
      items: [{ documentId, documentName: 'ke-hoach.docx', state: 'open', version: 1, year: 2025, rows: 26, questions: LEAD_MODES }],
    });
    expect(body).toMatchObject({ items: [{ createdBy: { id: api.world.idOf('nga'), name: 'Đặng Thu Nga' } }] });
    expect((await api.get('nga', '/v1/plan-proposals?filter[owner]=x')).body).toMatchObject({ code: 'unknown-filter' });
  });

  it('has a cell read again: what the document printed stays, and what is unknown becomes a question', async () => {
    const before = rowOf(await read(), 'I.3');
    const answer = await correct([{ kind: 'cell', row: 'I.3', cell: 'coordinator', text: `- ${MISPRINTED}\n- Phòng Tư pháp` }]);
    expect(answer.body).toMatchObject({ version: 2, corrected: 1, confirmed: 0, questions: LEAD_MODES + 1 });
    expect(answer.headers['etag']).toBe('"2"');
    expect(rowOf(await read(), 'I.3')).toMatchObject({
      // The lead cell of this row names coordinators too: they stay.
      coordinators: expect.arrayContaining([
        expect.objectContaining({ text: MISPRINTED, resolved: null, candidates: [expect.objectContaining({ name: 'Phòng Nội vụ' })] }),
        expect.objectContaining({ text: 'Phòng Tư pháp', confidence: 1 }),
      ]),
      source: { cells: before?.source.cells, corrected: { coordinator: `- ${MISPRINTED}\n- Phòng Tư pháp` } },
      diagnostics: expect.arrayContaining([expect.objectContaining({ code: 'agency-unknown', cell: 'coordinator', about: MISPRINTED })]),
    });
    expect(await logged()).toMatchObject([
      { action: 'plan-proposal.create' },
      { action: 'plan-proposal.correct', payload: { row: 'I.3', field: 'coordinator', before: before?.source.cells['coordinator'] } },
    ]);
  });

  it('is no plan while a question is open, which is named with its row and cell', async () => {
    const refused = await api.act('nga', `${path}/approve`, head('CON-CAU-HOI'), 2);
    const params = { row: 'I.3', cell: 'coordinator', code: 'agency-unknown' };
    expect(refused).toMatchObject({ status: 409, body: { code: 'blocked', blockers: [{ code: 'question-open', params }] } });
    expect(refused.text).toContain('Mục I.3 còn câu hỏi chưa trả lời');
  });

  it('lets nobody overwrite what another has said: whoever saw an earlier version is told so', async () => {
    const cell = { kind: 'cell', row: 'I.3', cell: 'timing' };
    const [nga, hoai] = await Promise.all([
      correct([{ ...cell, text: 'Tháng 3/2025' }], 'nga', 2),
      correct([{ ...cell, text: 'Tháng 4/2025' }], 'hoai', 2),
    ]);
    expect([nga.status, hoai.status].sort()).toEqual([200, 412]);
    expect((await read()).version).toBe(3);
    expect((await correct([{ ...cell, text: 'Tháng 5/2025' }], 'hoai', 3)).body).toMatchObject({ version: 4 });
  });

  it('takes all that a request says, or nothing', async () => {
    const good = { kind: 'cell', row: 'I.3', cell: 'timing', text: 'Tháng 6/2025' };
    const bad = await correct([good, { ...good, row: 'XX.1' }]);
    expect(bad).toMatchObject({
      status: 409,
      body: { blockers: [{ code: 'proposal-row-unknown', params: { row: 'XX.1', correction: '2' } }] },
    });
    expect((await read()).version).toBe(4);
    for (const malformed of [
      { kind: 'guess' },
      null,
      { kind: 'cell', row: 'I.3', cell: 'number', text: '1' },
      { kind: 'row', op: 'remove', row: 'I.3', number: '2' },
      { kind: 'place', unplaced: 1, as: 'cell' },
      { kind: 'accept', atLeast: 2 },
    ]) {
      expect(await correct([malformed as object])).toMatchObject({ status: 400, body: { code: 'malformed' } });
    }
    expect(await correct([])).toMatchObject({ status: 400 });
  });

  it('answers a request that is sent again with the same answer, and makes nothing twice', async () => {
    const body = { corrections: [{ kind: 'cell', row: 'I.3', cell: 'timing', text: 'Tháng 7/2025' }] };
    const first = await api.act('nga', `${path}/corrections`, body, 4, 'sua-1');
    const again = await api.act('nga', `${path}/corrections`, body, 4, 'sua-1');
    expect(again.body).toEqual(first.body);
    expect((await read()).version).toBe(5);
  });

  it('has a printed name understood wherever it stands, and kept as another name of whom it means', async () => {
    const agency = (key: string): object => ({
      kind: 'agency',
      text: MISPRINTED,
      ref: { type: 'unit', id: api.world.idOf(key) },
      remember: true,
    });
    const capacity = await correct([agency('p-noi-vu')], 'hoai');
    expect(capacity).toMatchObject({ status: 422, body: { code: 'capacity-needed' } });
    expect((await read()).version).toBe(5);

    expect((await correct([agency('p-tu-phap'), agency('p-noi-vu')])).body).toMatchObject({ version: 7, questions: LEAD_MODES });
    const named = await api.world.sql<{ unit_id: string }>('SELECT unit_id FROM unit WHERE $1 = ANY (aliases)', [MISPRINTED]);
    expect(named).toEqual([{ unit_id: api.world.idOf('p-noi-vu') }]);
    const events = await api.world.sql('SELECT actor_id FROM audit_event WHERE stream = $1 AND action = $2', [
      `unit:${api.world.idOf('p-noi-vu')}`,
      'unit.add-alias',
    ]);
    expect(events).toEqual([{ actor_id: api.world.idOf('nga') }]);
    expect(rowOf(await read(), 'I.3')?.diagnostics.map(({ code }) => code)).not.toContain('agency-unknown');
  });

  it('refuses to keep a name that another bears, and then keeps nothing of the request', async () => {
    const text = 'Phòng Tư pháp';
    const agency = { kind: 'agency', text, ref: { type: 'unit', id: api.world.idOf('p-noi-vu') }, remember: true };
    const before = (await read()).version;
    expect(await correct([agency])).toMatchObject({ status: 422, body: { blockers: [{ code: 'name-taken', params: { name: text } }] } });
    expect((await read()).version).toBe(before);
  });

  it('tells each correction and each confirmation as an event of its own, a version further each', async () => {
    const lead = rowOf(await read(), 'III.1')?.leads[0]?.text ?? '';
    const { version } = await read();
    const said = [
      { kind: 'lead-mode', row: 'I.1', leadMode: 'each' },
      { kind: 'lead-mode', row: 'III.1', leadMode: 'joint', submittingLead: lead },
      { kind: 'cell', row: 'I.3', cell: 'lead', text: 'Phòng Nội vụ' },
      { kind: 'confirm', row: 'I.3', cell: 'timing', code: 'plan-issued-late' },
      { kind: 'place', unplaced: 1, as: 'drop' },
      { kind: 'row', op: 'add', section: 'III', number: '9', group: null, after: null },
      { kind: 'row', op: 'number', row: 'III.9', number: '8', group: null },
      { kind: 'row', op: 'remove', row: 'III.8' },
      { kind: 'section', op: 'change', section: 'I', number: 'I', title: 'CHỈ ĐẠO' },
      { kind: 'head', number: '78/QĐ-UBND', date: '2025-02-06', issuer: 'UBND thành phố' },
    ];
    // The timing that was corrected above is no longer that of a plan issued late.
    expect(await correct(said)).toMatchObject({
      status: 409,
      body: { blockers: [{ code: 'question-unknown', params: { correction: '4' } }] },
    });
    const confirmed = said.with(3, { kind: 'confirm', row: 'VII.2', cell: 'timing', code: 'day-missing' });
    expect((await correct(confirmed)).body).toMatchObject({ version: version + said.length, corrected: 9, confirmed: 1 });
    expect((await logged()).slice(version).map(({ payload }) => payload)).toMatchObject([
      { row: 'I.1', before: { leadMode: 'unknown' }, after: { leadMode: 'each' } },
      { row: 'III.1', after: { leadMode: 'joint', submittingLead: lead } },
      { row: 'I.3', field: 'lead', after: 'Phòng Nội vụ' },
      { row: 'VII.2', code: 'day-missing', asked: [expect.any(String)] },
      { field: 'unplaced', before: 'Phụ lục II', after: null },
      { row: 'III.9', before: null },
      { row: 'III.9', after: { number: '8' } },
      { row: 'III.8', after: null },
      { section: 'I', after: { title: 'CHỈ ĐẠO' } },
      { field: 'head', after: { number: '78/QĐ-UBND' } },
    ]);
    expect((await read()).proposal).toMatchObject({ number: '78/QĐ-UBND', unplaced: [], diagnostics: [] });
  });

  it('accepts at once what is sure enough, and says how much that was', async () => {
    const aliases = await correct([{ kind: 'accept', atLeast: 0.95 }]);
    expect(aliases.body).toMatchObject({ corrected: 0, confirmed: expect.any(Number) });
    expect((aliases.body as { confirmed: number }).confirmed).toBeGreaterThan(0);
    expect(await correct([{ kind: 'accept', atLeast: 0.5 }])).toMatchObject({
      status: 409,
      body: { blockers: [{ code: 'nothing-changes' }] },
    });
  });

  it('is read and corrected in another process as it was left', async () => {
    const other = await createApi(api.config, {});
    await other.init();
    await other.getHttpAdapter().getInstance().ready();
    try {
      const bearer = `Bearer ${await api.token('nga')}`;
      const seen = await request(other.getHttpServer()).get(path).set('Authorization', bearer);
      expect(seen.body).toEqual(await read());
    } finally {
      await other.close();
    }
  });

  it('is corrected by plan administrators alone, read by auditors too, and by nobody of another tenant', async () => {
    const { version } = await read();
    const confirm = [{ kind: 'confirm', row: 'I.1', cell: 'lead', code: 'lead-mode' }];
    expect(await correct(confirm, 'binh', version)).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    expect(await correct(confirm, 'thao', version)).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    expect(await api.act('binh', `${path}/discard`, {}, version)).toMatchObject({ status: 403 });
    expect((await api.get('binh', '/v1/plan-proposals')).status).toBe(403);
    expect((await read('thao')).version).toBe(version);

    const other = await anotherTenant(api.world);
    const secret = `Bearer ${await api.tokenIn(other, other)}`;
    expect((await api.anyone.get(path).set('Authorization', secret)).status).toBe(404);
    expect((await api.anyone.get('/v1/plan-proposals').set('Authorization', secret)).body).toEqual({ items: [] });
    const sent = api.anyone.post(`${path}/corrections`).set('Authorization', secret);
    expect((await sent.set('Idempotency-Key', 'la').set('If-Match', `"${version}"`).send({ corrections: confirm })).status).toBe(404);
  });

  it('is read again as its columns are said: what cannot be kept is named before, and nothing changes until it is decided', async () => {
    const before = await read();
    const { version } = before;
    const columns = [{ heading: 'Kết quả công việc', meaning: 'aside' }];
    const again = (more: object, seenVersion: number, person = 'nga'): Promise<Response> =>
      api.act(person, `${path}/read-again`, { columns, ...more }, seenVersion);
    const product = { row: 'I.3', cell: 'deliverable', text: 'Báo cáo khác' };
    const loss = { what: 'cell', ...product };
    expect((await correct([{ kind: 'cell', ...product }])).status).toBe(200);
    const foreseen = await again({ dryRun: true }, version + 1);
    expect(foreseen).toMatchObject({ status: 200, body: { version: version + 1, lost: [loss], kept: expect.any(Number) } });
    expect((await read()).version).toBe(version + 1);
    expect(await again({}, version)).toMatchObject({ status: 412 });
    expect(await again({ dryRun: true }, version + 1, 'binh')).toMatchObject({ status: 403 });
    expect(await again({}, version + 1, 'thao')).toMatchObject({ status: 403 });
    expect((await again({}, version + 1)).body).toMatchObject({ version: version + 2, lost: [loss] });
    expect((await logged()).at(-1)).toMatchObject({ action: 'plan-proposal.read-again', payload: { columns, lost: [loss] } });
    expect(rowOf(await read(), 'I.3')?.diagnostics).toEqual(rowOf(before, 'I.3')?.diagnostics);
    const back = { columns: [{ heading: 'Kết quả công việc', meaning: 'deliverable' }] };
    expect((await again(back, version + 2)).body).toMatchObject({ version: version + 3, lost: [] });
    expect(await read()).toEqual({ ...before, version: version + 3 });
  });

  it('names the units of a leading group, of which one may be said to submit, and asks in the reader’s language', async () => {
    const bearer = `Bearer ${await api.token('nga')}`;
    const { body } = await api.anyone.get(path).set('Authorization', bearer).set('Accept-Language', 'en');
    const { groups, proposal } = body as { groups: { id: string; units: string[] }[]; proposal: Shown['proposal'] };
    const [division, office] = [api.world.idOf('p-noi-vu'), api.world.idOf('vp-tp')];
    const group = groups.find(({ units }) => units.includes(division));
    expect(group?.units).not.toContain(office);
    const asked = proposal.sections.flatMap(({ items }) => items.flatMap(({ diagnostics }) => diagnostics));
    expect(asked.find(({ code }) => code === 'lead-mode')).toMatchObject({ wording: expect.stringContaining('does each work for itself') });

    const lead = rowOf(await read(), 'III.1')?.leads.find((one) => partyOf(one) === group?.id)?.text ?? '';
    const joint = { kind: 'lead-mode', row: 'III.1', leadMode: 'joint', submittingLead: lead };
    const refused = { status: 409, body: { blockers: [{ code: 'proposal-member-unknown' }] } };
    expect(await correct([{ ...joint, submittingMember: office }])).toMatchObject(refused);
    expect((await correct([{ ...joint, submittingMember: division }])).status).toBe(200);
  });

  it('becomes a plan that says what was corrected and confirmed, and who submits a joint row', async () => {
    const lead = rowOf(await read(), 'III.1')?.leads[0]?.text ?? '';
    const approved = await api.act('nga', `${path}/approve`, head('DA-SUA'), (await read()).version);
    const { id } = approved.body as { id: string };
    const { body } = await api.get('nga', `/v1/plans/${id}/items`);
    const items = (body as { items: { path: string }[] }).items;
    const row = (name: string): object | undefined => items.find((item) => item.path === name);
    expect(row('I.1')).toMatchObject({ leadMode: 'each' });
    expect(row('I.3')).toMatchObject({ source: { corrected: { timing: 'Tháng 7/2025', lead: 'Phòng Nội vụ' } } });
    expect(row('VII.2')).toMatchObject({ source: { confirmed: [{ cell: 'timing', code: 'day-missing', by: api.world.idOf('nga') }] } });
    expect(row('III.1')).toMatchObject({ leadMode: 'joint', leads: expect.arrayContaining([expect.objectContaining({ text: lead })]) });
    const kept = await api.world.sql('SELECT submitting_lead_id AS unit FROM plan_item WHERE plan_id = $1 AND path = $2', [id, 'III.1']);
    expect(kept).toEqual([{ unit: api.world.idOf('p-noi-vu') }]);
    expect(await correct([{ kind: 'place', unplaced: 1, as: 'drop' }])).toMatchObject({ status: 409, body: { code: 'state-refuses' } });
  });

  it('can be put aside: it is found among the discarded, and is corrected and approved no more', async () => {
    path = `/v1/plan-proposals/${await propose()}`;
    expect((await api.act('nga', `${path}/discard`, { reason: 'Nhập nhầm' }, 1)).body).toMatchObject({ version: 2 });
    expect((await logged()).at(-1)).toMatchObject({ action: 'plan-proposal.discard', payload: { reason: 'Nhập nhầm' } });
    const { body } = await api.get('nga', '/v1/plan-proposals?filter[state]=discarded');
    expect(body).toMatchObject({ items: [{ state: 'discarded', version: 2 }] });
    expect(await correct([{ kind: 'accept', atLeast: 0.5 }])).toMatchObject({ status: 409, body: { code: 'state-refuses' } });
    expect(await api.act('nga', `${path}/approve`, head('DA-BO'), 2)).toMatchObject({ status: 409, body: { code: 'state-refuses' } });
  });

  it('of the province was answered as its table was restored: what is illegible stays so, and who confirmed it is known', async () => {
    const [row] = await api.world.sql<{ timing: object; source: object }>(
      `SELECT i.timing, i.source FROM plan_item i JOIN plan p USING (tenant_id, plan_id) WHERE p.code = 'KT-TINH-2025' AND i.path = 'I.3'`,
      [],
    );
    expect(row?.timing).toMatchObject({ rules: [{ kind: 'missing' }] });
    expect(row?.source).toMatchObject({
      scan: { timing: '' },
      confirmed: expect.arrayContaining([expect.objectContaining({ cell: 'timing', by: api.world.idOf('hoai'), code: 'timing-missing' })]),
    });
  });
});
