import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApiWorld, type ApiWorld } from './api-world.js';

interface TaskBody {
  readonly version: number;
  readonly contributions: readonly {
    readonly id: string;
    readonly state: string;
    readonly party: { readonly name: string } | null;
    readonly availableActions: readonly { readonly verb: string }[];
  }[];
}

const PARTY = 'Đối tượng chịu sự tác động trực tiếp của TTHC';

/** The demo clock of the API stands on Monday 10/02/2025. */
describe('a question to a party outside', () => {
  let api: ApiWorld;
  let task: string;
  const question = (): object => ({
    partyId: api.world.idOf('doi-tuong-chiu-tac-dong'),
    question: 'Đề nghị góp ý về danh sách TTHC',
    dueOn: '2025-02-13',
    required: true,
  });
  const ask = async (body: object, person = 'thu') => api.act(person, `/v1/tasks/${task}/outside-contributions`, body);
  const read = async (person = 'thu') => (await api.get(person, `/v1/tasks/${task}`)).body as TaskBody;

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
    const [row] = await api.world.sql<{ task_id: string }>(`SELECT task_id FROM task WHERE reference LIKE '%/III.1/%/P.NoiVu'`);
    task = row?.task_id ?? '';
  });
  afterAll(() => api.end());

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
    const [row] = await api.world.sql<{ task_id: string }>(`SELECT task_id FROM task WHERE reference LIKE '%/I.1/%/P.NoiVu'`);
    task = row?.task_id ?? '';
    for (const [verb, reason] of [
      ['decline', 'Văn bản số 7/MTTQ trả lời không thuộc chức năng'],
      ['waive', 'Đã họp'],
    ] as const) {
      const { id } = (await ask(question())).body as { id: string };
      expect((await api.act('thu', `/v1/contributions/${id}/${verb}`, { reason: ' ' }, 1)).status).toBe(400);
      expect(await api.act('thu', `/v1/contributions/${id}/${verb}`, { reason }, 1)).toMatchObject({ status: 200, body: { version: 2 } });
    }
    expect((await read()).contributions.map(({ state }) => state)).toEqual(['declined', 'waived']);
  });
});
