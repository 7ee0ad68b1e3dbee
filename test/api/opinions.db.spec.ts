import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recipientsOf } from '#application/notifications/recipients-of';
import { PgOutbox } from '#persistence/outbox/pg-outbox';
import { createApiWorld, type ApiWorld } from './api-world.js';

interface TaskBody {
  readonly version: number;
  readonly contributions: readonly {
    readonly id: string;
    readonly state: string;
    readonly party: { readonly name: string } | null;
    readonly availableActions: readonly { readonly verb: string }[];
    readonly course: object | null;
  }[];
}

const PARTY = 'Đối tượng chịu sự tác động trực tiếp của TTHC';

/** The demo clock of the API stands on Monday 10/02/2025. */
let api: ApiWorld;
let task: string;
const read = async (person = 'thu') => (await api.get(person, `/v1/tasks/${task}`)).body as TaskBody;
const taskOf = async (row: string): Promise<string> => {
  const [found] = await api.world.sql<{ task_id: string }>('SELECT task_id FROM task WHERE reference LIKE $1', [`%/${row}/%/P.NoiVu`]);
  return found?.task_id ?? '';
};

beforeAll(async () => {
  api = await createApiWorld();
  await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
});
afterAll(() => api.end());

describe('a question to a unit', () => {
  let id: string;
  const act = (person: string, verb: string, body: object, version: number) =>
    api.act(person, `/v1/contributions/${id}/${verb}`, body, version);
  const listed = async (person: string): Promise<object[]> =>
    ((await api.get(person, `/v1/contributions?filter[task]=${task}`)).body as { items: object[] }).items;
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
    task = await taskOf('I.3');
    const question = { unitId: api.world.idOf('p-tu-phap'), question: 'Xin ý kiến', dueOn: '2025-02-13' };
    id = ((await api.act('thu', `/v1/tasks/${task}/contributions`, question)).body as { id: string }).id;
  });

  it('is passed on inside the unit, to somebody who works there and is not away; everybody sees whose turn it is', async () => {
    const to = (person: string) => ({ personId: api.world.idOf(person), note: 'Xem giúp phụ lục' });
    expect(await act('thu', 'forward', to('minh'), 1)).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    expect(await act('son', 'forward', to('thu'), 1)).toMatchObject({ status: 422, body: { blockers: [{ code: 'not-an-officer' }] } });
    expect((await api.act('minh', '/v1/absences', { personId: api.world.idOf('minh'), validFrom: '2025-02-10' })).status).toBe(201);
    expect(await act('son', 'forward', to('minh'), 1)).toMatchObject({ status: 422, body: { blockers: [{ code: 'person-absent' }] } });
    expect(await act('son', 'forward', to('ha'), 1)).toMatchObject({
      status: 200,
      body: { state: 'acknowledged', version: 2, claim: { personId: api.world.idOf('ha'), forwardedBy: api.world.idOf('son') } },
    });
    const course = { claim: { personName: 'Phạm Ngọc Hà', forwardedByName: 'Đỗ Hồng Sơn', note: 'Xem giúp phụ lục' }, response: null };
    expect(await listed('son')).toMatchObject([{ id, course }]);
    expect((await read()).contributions).toMatchObject([{ course }]);
    expect(await toldOf('forward')).toEqual(['Phạm Ngọc Hà']);
  });

  it('is answered with a stance, and with words unless it agrees', async () => {
    expect(await act('ha', 'give', { text: 'Đề nghị bổ sung' }, 2)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/stance' }] },
    });
    expect(await act('ha', 'give', { stance: 'disagree' }, 2)).toMatchObject({
      status: 422,
      body: { blockers: [{ code: 'opinion-empty' }] },
    });
    expect(await act('ha', 'give', { stance: 'disagree', text: 'Danh sách còn thiếu TTHC cấp xã.' }, 2)).toMatchObject({
      status: 200,
      body: { state: 'given', opinion: { stance: 'disagree' }, response: null },
    });
  });

  it('has a receipt of the answer once there is one, which says so when the words or the log were changed since', async () => {
    const receipt = () => api.get('mai', `/v1/contributions/${id}/receipt`);
    const { body } = await receipt();
    expect(body).toMatchObject({
      unit: { code: 'P.TuPhap' },
      party: null,
      answer: 'given',
      stance: 'disagree',
      text: 'Danh sách còn thiếu TTHC cấp xã.',
      documents: [],
      by: { type: 'person', name: 'Phạm Ngọc Hà', unitName: 'Phòng Tư pháp', role: 'officer', onBehalf: false },
      verdict: 'intact',
    });
    const { code, event } = body as { code: string; event: { hash: string; stream: string } };
    expect(event.stream).toBe(`contribution:${id}`);
    expect(code.replaceAll('-', '').toLowerCase()).toBe(event.hash.slice(0, 16));
    const saying = (text: string) =>
      api.world.sql(`UPDATE contribution SET opinion = jsonb_set(opinion, '{text}', to_jsonb($2::text)) WHERE contribution_id = $1`, [
        id,
        text,
      ]);
    await saying('Thống nhất.');
    expect((await receipt()).body).toMatchObject({ verdict: 'tampered' });
    await saying('Danh sách còn thiếu TTHC cấp xã.');
    expect((await receipt()).body).toMatchObject({ verdict: 'intact' });
  });

  it('learns from the lead what became of the answer, why, and by whom', async () => {
    const refused = { outcome: 'not-adopted', explanation: 'TTHC cấp xã được đăng ký riêng.' };
    expect(await act('ha', 'respond', refused, 3)).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    expect(await act('thu', 'respond', { outcome: 'partly-adopted' }, 3)).toMatchObject({
      status: 422,
      body: { blockers: [{ code: 'response-unexplained' }] },
    });
    expect(await act('thu', 'respond', refused, 3)).toMatchObject({ status: 200, body: { state: 'given', version: 4, response: refused } });
    expect(await listed('ha')).toMatchObject([
      {
        state: 'given',
        course: { stance: 'disagree', answeredByName: 'Phạm Ngọc Hà', response: { ...refused, respondedByName: 'Trần Minh Thư' } },
      },
    ]);
    expect(await toldOf('respond')).toEqual(['Phạm Ngọc Hà', 'Tạ Nhật Minh', 'Đỗ Hồng Sơn']);
    const events = await api.world.sql(
      `SELECT action, outcome, reason_code FROM audit_event WHERE target_id = $1 AND action IN ('contribution.forward', 'contribution.respond')
        ORDER BY event_id`,
      [id],
    );
    expect(events).toEqual([
      { action: 'contribution.forward', outcome: 'denied', reason_code: 'not-allowed' },
      { action: 'contribution.forward', outcome: 'denied', reason_code: 'invalid' },
      { action: 'contribution.forward', outcome: 'denied', reason_code: 'invalid' },
      { action: 'contribution.forward', outcome: 'success', reason_code: null },
      { action: 'contribution.respond', outcome: 'denied', reason_code: 'not-allowed' },
      { action: 'contribution.respond', outcome: 'denied', reason_code: 'invalid' },
      { action: 'contribution.respond', outcome: 'success', reason_code: null },
    ]);
  });
});

describe('a question to a party outside', () => {
  const question = (): object => ({
    partyId: api.world.idOf('doi-tuong-chiu-tac-dong'),
    question: 'Đề nghị góp ý về danh sách TTHC',
    dueOn: '2025-02-13',
    required: true,
  });
  const ask = async (body: object, person = 'thu') => api.act(person, `/v1/tasks/${task}/outside-contributions`, body);

  beforeAll(async () => {
    task = await taskOf('III.1');
  });

  it('is the lead’s to ask, of a party outside alone', async () => {
    expect((await ask(question(), 'ha')).status).toBe(403);
    for (const partyId of [api.world.idOf('cac-phong'), api.world.idOf('don-vi-lien-quan'), api.world.idOf('p-tu-phap')]) {
      expect(await ask({ ...question(), partyId })).toMatchObject({
        status: 422,
        body: { blockers: [{ code: 'party-unknown', message: 'Không có bên ngoài này.' }] },
      });
    }
    expect((await read()).contributions).toEqual([]);
    const asked = await ask(question());
    expect(asked).toMatchObject({ status: 201, body: { unitId: null, origin: 'lead', state: 'requested', version: 1 } });
    expect((await read()).contributions).toMatchObject([{ unit: null, party: { name: PARTY }, required: true }]);
    expect((await api.get('thu', `/v1/contributions?filter[task]=${task}`)).body).toMatchObject({
      items: [{ unit: null, party: { name: PARTY } }],
    });
  });

  it('blocks the submission until the lead has written down the answer, which needs its document', async () => {
    const [open] = (await read()).contributions;
    const act = (person: string, verb: string, body: object) => api.act(person, `/v1/contributions/${open?.id}/${verb}`, body, 1);
    expect(open?.availableActions.map(({ verb }) => verb)).toEqual(['acknowledge', 'give', 'decline', 'waive']);
    expect((await read('ha')).contributions[0]?.availableActions).toEqual([]);
    const submit = await api.act('binh', `/v1/tasks/${task}/submit`, { documents: [] }, (await read()).version);
    expect(submit).toMatchObject({ status: 409, body: { blockers: [{ code: 'contribution-open' }] } });

    expect((await act('ha', 'give', { stance: 'agree' })).status).toBe(403);
    expect(await act('thu', 'give', { stance: 'agree', text: 'Thống nhất qua điện thoại' })).toMatchObject({
      status: 422,
      body: { blockers: [{ code: 'opinion-undocumented' }] },
    });
    const paper = await api.upload('thu', 'cong-van-gop-y.txt', 'Công văn góp ý');
    expect(await act('thu', 'give', { stance: 'agree', documents: [paper] })).toMatchObject({
      status: 200,
      body: { state: 'given', answeredBy: api.world.idOf('thu'), opinion: { stance: 'agree', documents: [{ documentId: paper }] } },
    });
    expect((await api.get('ha', `/v1/contributions/${open?.id}/receipt`)).body).toMatchObject({
      unit: null,
      party: { name: PARTY },
      documents: [{ name: 'cong-van-gop-y.txt' }],
      by: { unitName: 'Phòng Nội vụ' },
      verdict: 'intact',
    });
    const { body } = await api.get(
      'thao',
      `/v1/audit/events?filter[task]=${task}&filter[action]=contribution.give&filter[outcome]=success`,
    );
    const [event] = (body as { items: { envelope: { eventId: string } }[] }).items;
    expect((await api.get('thao', `/v1/audit/events/${event?.envelope.eventId}`)).body).toMatchObject({
      envelope: {
        actor: { id: api.world.idOf('thu'), unitId: api.world.idOf('p-noi-vu') },
        stateBefore: 'requested',
        stateAfter: 'given',
      },
      payload: { recordedFor: { partyId: api.world.idOf('doi-tuong-chiu-tac-dong') } },
    });
    expect((await api.get('thu', `/v1/documents/${paper}/content`)).status).toBe(200);
    expect((await api.act('binh', `/v1/tasks/${task}/submit`, { documents: [paper] }, (await read()).version)).status).toBe(200);
  });

  it('is declined in the party’s name with a reason, and waived by the lead', async () => {
    task = await taskOf('I.1');
    for (const [verb, reason] of [
      ['decline', 'Văn bản số 7/MTTQ trả lời không thuộc chức năng'],
      ['waive', 'Đã họp'],
    ] as const) {
      const { id } = (await ask(question())).body as { id: string };
      expect((await api.act('thu', `/v1/contributions/${id}/${verb}`, { reason: ' ' }, 1)).status).toBe(400);
      expect((await api.get('thu', `/v1/contributions/${id}/receipt`)).status).toBe(404);
      expect(await api.act('thu', `/v1/contributions/${id}/${verb}`, { reason }, 1)).toMatchObject({ status: 200, body: { version: 2 } });
      const receipt = await api.get('thu', `/v1/contributions/${id}/receipt`);
      expect(receipt.body).toMatchObject(
        verb === 'decline' ? { answer: 'declined', text: reason, verdict: 'intact' } : { status: 404, code: 'not-found' },
      );
    }
    expect((await read()).contributions.map(({ state }) => state)).toEqual(['declined', 'waived']);
  });
});
