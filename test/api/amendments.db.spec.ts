import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { openPeriods } from '#application/plans/open-periods';
import { verifyDatabase } from '#composition/database/verify-database';
import { SEEDS_FOLDER } from '#testing/kon-tum';
import { createApiWorld, type ApiWorld } from './api-world.js';

interface Row {
  readonly kind: string;
  readonly itemId: string | null;
  readonly pathBefore: string | null;
  readonly path: string | null;
  readonly after: object;
  readonly isDoubtful: boolean;
  readonly tasks: readonly { reference: string; from: string; to: string }[];
  readonly ended: readonly { reference: string; because: string }[];
  readonly opened: readonly { reference: string; dueOn: string; bornLate: boolean }[];
}
interface Effect {
  readonly id: string;
  readonly state: string;
  readonly rows: readonly Row[];
  readonly tasks: { readonly moved: number; readonly ended: number; readonly opened: number };
  readonly blockers: readonly { readonly code: string }[];
}
interface Task {
  readonly id: string;
  readonly reference: string;
  readonly state: string;
}

const SWAPPED = ['kept VII.1 VII.2', 'kept VII.2 VII.1'];
const FACTS = { scope: 'whole', number: '15/QĐ-UBND', date: '2025-02-10', reason: 'Theo Quyết định số 15/QĐ-UBND' };

describe('amending a published plan by a second document', () => {
  let api: ApiWorld;
  let documentId: string;
  let ids: ReadonlyMap<string, string>;
  let version = 2;

  const path = (): string => `/v1/plans/${api.world.cityPlan}/amendments`;
  const read = async (corrections: readonly object[]): Promise<string> => {
    const { body } = await api.act('nga', '/v1/plan-proposals', { documentId, year: 2025 });
    const { id } = body as { id: string };
    if (corrections.length > 0) {
      expect((await api.act('nga', `/v1/plan-proposals/${id}/corrections`, { corrections }, 1)).status).toBe(200);
    }
    return id;
  };
  const propose = (proposalId: string, body: object = {}, person = 'nga'): Promise<Response> =>
    api.act(person, path(), { ...FACTS, proposalId, ...body }, version);
  const preview = async (proposalId: string, body: object = {}): Promise<Effect> =>
    (await propose(proposalId, { ...body, dryRun: true })).body as Effect;
  const decide = (id: string, verb: string, person: string, body: object = {}, seen = 1): Promise<Response> =>
    api.act(person, `/v1/amendments/${id}/${verb}`, body, seen);
  const itemsNow = async (): Promise<readonly { id: string; path: string; referencePath: string; amendedBy: string | null }[]> => {
    const { body } = await api.get('nga', `/v1/plans/${api.world.cityPlan}/items`);
    return (body as { items: [] }).items;
  };
  const tasksOf = async (itemId: string | undefined): Promise<readonly Task[]> => {
    const { body } = await api.get('nga', `/v1/tasks?filter[item]=${itemId ?? ''}&sort=reference&limit=100`);
    return (body as { items: readonly Task[] }).items;
  };
  const allBut = (kept: string): readonly object[] =>
    [...ids.keys()].filter((row) => row !== kept).map((row) => ({ kind: 'row', op: 'remove', row }));
  const changed = ({ rows }: Effect): readonly string[] =>
    rows.flatMap(({ kind, pathBefore, path: now, after }) =>
      kind === 'kept' && pathBefore === now && Object.keys(after).length === 0
        ? []
        : [`${kind} ${pathBefore ?? '-'} ${now ?? '-'} ${kind === 'kept' ? Object.keys(after).join() : ''}`.trim()],
    );

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
    await openPeriods(api.world.environment, api.world.tenant);
    documentId = await api.upload('nga', 'sua-doi.docx', await readFile(join(SEEDS_FOLDER, 'plans/kon-tum-city-2025.docx')));
    ids = new Map((await itemsNow()).map(({ id, path: row }) => [row, id]));
  });
  afterAll(() => api.end());

  it('changes nothing by the same document', async () => {
    const effect = await preview(await read([]));
    expect(changed(effect)).toEqual([]);
    expect(effect).toMatchObject({ blockers: [{ code: 'amendment-changes-nothing' }] });
  });

  describe('that changes a date, changes numbers, drops a row, adds another in its place', () => {
    let proposalId: string;
    let effect: Effect;
    let amendmentId: string;

    beforeAll(async () => {
      proposalId = await read([
        { kind: 'cell', row: 'I.1', cell: 'timing', text: 'Trước ngày 15/3/2025' },
        { kind: 'row', op: 'number', row: 'VII.1', number: '9', group: null },
        { kind: 'row', op: 'number', row: 'VII.2', number: '1', group: null },
        { kind: 'row', op: 'number', row: 'VII.9', number: '2', group: null },
        { kind: 'row', op: 'remove', row: 'V.2' },
        { kind: 'row', op: 'number', row: 'V.3', number: '2', group: null },
        { kind: 'row', op: 'number', row: 'V.4', number: '3', group: null },
        { kind: 'row', op: 'add', section: 'V', number: '4', group: null, after: null },
        { kind: 'cell', row: 'V.4', cell: 'content', text: 'Xây dựng kho dữ liệu số hóa kết quả giải quyết của thành phố' },
        { kind: 'cell', row: 'V.4', cell: 'lead', text: 'Phòng Tư pháp' },
        { kind: 'cell', row: 'V.4', cell: 'deliverable', text: 'Đề án' },
        { kind: 'cell', row: 'V.4', cell: 'timing', text: 'Trước ngày 30/6/2025' },
      ]);
      effect = await preview(proposalId);
    });

    it('is told row by row, with what becomes of its tasks', () => {
      expect(changed(effect)).toEqual(['kept I.1 I.1 timing', 'kept V.3 V.2', 'kept V.4 V.3', 'new - V.4', ...SWAPPED, 'dropped V.2 -']);
      expect(effect.blockers).toEqual([]);
      const rowOf = (kind: string, now: string | null): Row | undefined => effect.rows.find((row) => row.kind === kind && row.path === now);
      expect(rowOf('kept', 'I.1')?.tasks).toHaveLength(32);
      expect(rowOf('kept', 'I.1')?.tasks[0]).toMatchObject({ from: '2025-02-19', to: '2025-03-14' });
      expect(rowOf('new', 'V.4')?.opened).toEqual([
        { unitId: api.world.idOf('p-tu-phap'), reference: 'KT-TP-2025/V.4-2/2025-06-29/P.TuPhap', dueOn: '2025-06-29', bornLate: false },
      ]);
      expect(rowOf('dropped', null)?.ended).toMatchObject([{ reference: 'KT-TP-2025/V.2/2025-03-31/VP', because: 'row-dropped' }]);
      expect(effect.tasks).toEqual({ moved: 32, ended: 1, opened: 1 });
    });

    it('is for whoever administers the plan, with a number and a reason', async () => {
      expect((await propose(proposalId, {}, 'thu')).status).toBe(403);
      expect((await propose(proposalId, {}, 'hoai')).status).toBe(403);
      expect((await propose(proposalId, { reason: undefined, number: undefined })).body).toMatchObject({
        status: 422,
        blockers: [{ code: 'reason-missing' }, { code: 'amendment-number-missing' }],
      });
      expect((await propose(api.world.cityPlan)).status).toBe(404);
      expect((await api.act('nga', path(), { ...FACTS, proposalId }, 1)).status).toBe(412);
    });

    it('waits for a second person, and until then nothing changes', async () => {
      const { status, body } = await propose(proposalId);
      amendmentId = (body as Effect).id;
      expect({ status, body }).toMatchObject({ status: 200, body: { state: 'open', version: 1, tasks: effect.tasks } });
      expect((await itemsNow()).map(({ path: row }) => row)).toEqual([...ids.keys()]);
      expect((await api.get('nga', `/v1/plans/${api.world.cityPlan}`)).body).toMatchObject({ version, openAmendment: amendmentId });
      expect((await propose(proposalId)).body).toMatchObject({ status: 409, blockers: [{ code: 'amendment-waits' }] });
      expect((await decide(amendmentId, 'approve', 'nga')).body).toMatchObject({ status: 403, blockers: [{ code: 'amendment-own' }] });
      expect((await decide(amendmentId, 'approve', 'thu')).status).toBe(403);
      expect((await decide(amendmentId, 'approve', 'mai', { dryRun: true })).body).toMatchObject({
        rows: effect.rows,
        tasks: effect.tasks,
      });
    });

    it('applies when that person approves: rows keep their ids, tasks their names, and all that was asked follows', async () => {
      const approved = await decide(amendmentId, 'approve', 'mai');
      expect(approved.body).toMatchObject({ id: amendmentId, state: 'applied', version: 2, tasks: effect.tasks });
      version++;
      const items = await itemsNow();
      const idOf = (row: string): string | undefined => items.find((one) => one.path === row)?.id;
      expect(idOf('V.2')).toBe(ids.get('V.3'));
      expect(idOf('V.3')).toBe(ids.get('V.4'));
      expect(items.find((one) => one.path === 'V.4')).toMatchObject({ referencePath: 'V.4-2', amendedBy: amendmentId });
      expect(items.filter(({ amendedBy }) => amendedBy !== null).map(({ path: row }) => row)).toEqual([
        'I.1',
        'V.2',
        'V.3',
        'V.4',
        'VII.2',
        'VII.1',
      ]);
      expect(items.some(({ id }) => id === ids.get('V.2'))).toBe(false);
      const { body: found } = await api.get('nga', '/v1/search?q=kho%20du%20lieu%20so%20hoa%20ket%20qua&group=items');
      expect(found).toMatchObject({ items: { items: [{ id: idOf('V.4'), path: 'V.4' }] } });

      const [ended] = await tasksOf(ids.get('V.2'));
      expect(ended).toMatchObject({ state: 'closed', outcome: 'ended-by-amendment' });
      const { body: page } = await api.get('nga', `/v1/tasks/${ended?.id ?? ''}`);
      expect(page).toMatchObject({ item: { path: 'V.2' }, timeliness: { reading: 'ended-by-amendment' } });
      expect((await tasksOf(idOf('V.4'))).map(({ reference, state }) => [reference, state])).toEqual([
        ['KT-TP-2025/V.4-2/2025-06-29/P.TuPhap', 'assigned'],
      ]);
      const kept = await tasksOf(ids.get('V.3'));
      expect(kept.every(({ reference }) => reference.startsWith('KT-TP-2025/V.3/'))).toBe(true);
      const [moved] = await tasksOf(ids.get('I.1'));
      expect((await api.get('nga', `/v1/tasks/${moved?.id ?? ''}`)).body).toMatchObject({
        firstDueOn: '2025-02-19',
        effectiveDueOn: '2025-03-14',
      });
      expect(JSON.stringify((await api.get('nga', `/v1/tasks/${moved?.id ?? ''}/timeline`)).body)).toContain(FACTS.reason);
    });

    it('is kept with what stood before, who proposed it and who approved it; the document has served', async () => {
      const { body } = await api.get('thu', path());
      expect(body).toMatchObject({
        items: [
          {
            id: amendmentId,
            state: 'applied',
            number: '15/QĐ-UBND',
            documentId,
            rows: [
              { path: 'I.1' },
              { path: 'V.2' },
              { path: 'V.3' },
              { kind: 'new', path: 'V.4' },
              { path: 'VII.2' },
              { path: 'VII.1' },
              { kind: 'dropped', pathBefore: 'V.2' },
            ],
            proposedBy: { name: 'Đặng Thu Nga' },
            decidedBy: { id: api.world.idOf('mai') },
          },
        ],
      });
      expect((await decide(amendmentId, 'approve', 'mai', {}, 2)).status).toBe(409);
      expect((await api.get('nga', `/v1/plan-proposals/${proposalId}`)).body).toMatchObject({ state: 'approved' });
      const told = await api.world.sql<{ action: string }>(`SELECT action FROM audit_event WHERE stream = $1 ORDER BY seq DESC LIMIT 1`, [
        `plan:${api.world.cityPlan}`,
      ]);
      expect(told).toEqual([{ action: 'plan.amend' }]);
    });

    it('lets later periods open under the names that the rows had first', async () => {
      api.world.clock.moveTo('2025-03-26T01:00:00.000Z');
      await openPeriods(api.world.environment, api.world.tenant);
      const names = (await tasksOf(ids.get('VII.2'))).map(({ reference }) => reference.split('/').slice(0, 3).join('/'));
      expect([...new Set(names)]).toEqual(['KT-TP-2025/VII.2/2025-02', 'KT-TP-2025/VII.2/2025-03', 'KT-TP-2025/VII.2/2025-04']);
    });
  });

  it('that prints only what it changes leaves other rows alone; what it says of a doubtful row a person settles', async () => {
    const proposalId = await read([
      ...allBut('III.3'),
      { kind: 'cell', row: 'III.3', cell: 'content', text: 'Tổng hợp, báo cáo kết quả rà soát TTHC năm 2025 gửi Văn phòng UBND tỉnh' },
    ]);
    const doubtful = await preview(proposalId, { scope: 'part' });
    expect(changed(doubtful)).toEqual(['kept III.3 III.3 content,nilAllowed']);
    expect(doubtful.blockers.map(({ code }) => code)).toEqual(['amendment-row-doubtful']);
    const pairs = [{ itemId: ids.get('III.3'), path: 'III.3' }];
    expect(await preview(proposalId, { scope: 'part', pairs })).toMatchObject({ blockers: [], tasks: { moved: 0, ended: 0, opened: 0 } });
    const asNew = await preview(proposalId, { scope: 'part', pairs: [{ itemId: null, path: 'III.3' }] });
    expect(asNew.blockers.map(({ code }) => code)).toContain('amendment-path-taken');
    const dropped = await preview(proposalId, { scope: 'part', pairs: [...pairs, { itemId: ids.get('I.1'), path: null }] });
    expect(changed(dropped)).toEqual(['kept III.3 III.3 content,nilAllowed', 'dropped I.1 -']);
    expect(dropped.tasks.ended).toBe(32);
  });

  it('asks how several leads of a new row work, and for rows of which a correction waits', async () => {
    const added = [
      { kind: 'row', op: 'add', section: 'I', number: '9', group: null, after: null },
      { kind: 'cell', row: 'I.9', cell: 'content', text: 'Sơ kết công tác kiểm soát thủ tục hành chính sáu tháng' },
      { kind: 'cell', row: 'I.9', cell: 'lead', text: '- Phòng Tư pháp;\n- Phòng Nội vụ.' },
      { kind: 'cell', row: 'I.9', cell: 'deliverable', text: 'Báo cáo' },
      { kind: 'cell', row: 'I.9', cell: 'timing', text: 'Trước ngày 30/6/2025' },
    ];
    const timed = { kind: 'cell', row: 'I.1', cell: 'timing', text: 'Trước ngày 30/4/2025' };
    const open = await preview(await read([...allBut('I.1'), timed, ...added]), { scope: 'part' });
    expect(open.blockers.map(({ code }) => code)).toEqual(['amendment-lead-mode']);
    const each = { kind: 'lead-mode', row: 'I.9', leadMode: 'each' };
    const proposalId = await read([...allBut('I.1'), timed, ...added, each]);
    expect(await preview(proposalId, { scope: 'part' })).toMatchObject({ blockers: [], tasks: { opened: 2 } });
    const corrected = await api.act(
      'nga',
      `/v1/plans/${api.world.cityPlan}/corrections`,
      { itemId: ids.get('I.1'), reason: 'In nhầm', timing: 'Trước ngày 20/4/2025' },
      version,
    );
    expect(corrected.body).toMatchObject({ state: 'open' });
    expect((await preview(proposalId, { scope: 'part' })).blockers.map(({ code }) => code)).toEqual(['correction-waits']);
    const { id } = corrected.body as { id: string };
    expect((await api.act('nga', `/v1/corrections/${id}/withdraw`, { reason: 'Theo văn bản mới' }, 1)).status).toBe(200);
  });

  it('is withdrawn with a reason, and is approved no more once the plan or the reading has moved', async () => {
    const proposalId = await read([...allBut('I.1'), { kind: 'cell', row: 'I.1', cell: 'timing', text: 'Trước ngày 30/4/2025' }]);
    const { body } = await propose(proposalId, { scope: 'part' });
    const { id } = body as Effect;
    await api.act('nga', `/v1/plan-proposals/${proposalId}/corrections`, { corrections: [{ kind: 'head', number: '16/QĐ-UBND' }] }, 27);
    expect((await decide(id, 'approve', 'mai')).body).toMatchObject({ status: 409, blockers: [{ code: 'amendment-document-moved' }] });
    const correction = { itemId: ids.get('V.3'), reason: 'In nhầm', content: 'Nội dung đã đính chính' };
    expect((await api.act('nga', `/v1/plans/${api.world.cityPlan}/corrections`, correction, version)).status).toBe(200);
    version++;
    expect((await decide(id, 'approve', 'mai')).body).toMatchObject({
      blockers: [{ code: 'amendment-plan-moved' }, { code: 'amendment-document-moved' }],
    });
    expect((await decide(id, 'withdraw', 'nga', { reason: ' ' })).status).toBe(400);
    expect((await decide(id, 'withdraw', 'nga', { reason: 'Văn bản chưa ký' })).body).toMatchObject({ state: 'withdrawn', version: 2 });
    expect((await decide(id, 'approve', 'mai', {}, 2)).status).toBe(409);
  });

  it('leaves a log that verifies', async () => {
    expect((await verifyDatabase(api.world.database.url)).findings).toEqual([]);
  });
});
