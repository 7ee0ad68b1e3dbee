import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { rowState } from '#domain/plan/appendix/row-state';
import { standingOf, TASK_STANDINGS, type TasksByStanding } from '#domain/plan/appendix/task-standing';
import type { AppendixRow, PlanAppendix } from '#domain/plan/appendix/plan-appendix';
import { itemPath, type PlanItem } from '#domain/plan/plan';
import { OPEN_SIGHT } from '#domain/plan/plan-sight';
import type { PlanProposal, ProposedItem } from '#domain/plan/proposal';
import type { Timeliness } from '#domain/task/timeliness';
import { parsePlanDocument } from '#plan-import/parse-plan-document';
import { cityPlanDocx } from '#testing/plan-documents/city-plan';
import { createApiWorld, type ApiWorld } from './api-world.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What somebody reads of a plan: everything but where it stood on paper, and what was noted while reading. */
function planIn({ title, sections }: PlanProposal): object {
  const rowOf = ({ source: _source, diagnostics, ...row }: ProposedItem): object => ({
    ...row,
    questions: diagnostics.filter(({ severity }) => severity === 'question').map(({ code }) => code),
  });
  return { title, sections: sections.map(({ items, ...section }) => ({ ...section, items: items.map(rowOf) })) };
}

/** The same, of our own document: beside the rows' own it asks no question, whatever columns it has. */
function readAgain(proposal: PlanProposal): object {
  expect(proposal.diagnostics.filter(({ severity }) => severity === 'question')).toEqual([]);
  return planIn(proposal);
}

/** What a row prints. */
function wordsOf({
  group,
  content,
  leads,
  coordinators,
  deliverables,
  timing,
  nilAllowed,
  ...row
}: Omit<ProposedItem, 'number' | 'diagnostics'> & { readonly path: string }): object {
  const { path } = row;
  const texts = (agencies: ProposedItem['leads']): readonly string[] => agencies.map(({ text }) => text);
  return { path, group, content, leads: texts(leads), coordinators: texts(coordinators), deliverables, timing, nilAllowed };
}

describe('a plan as it leaves the house', () => {
  let api: ApiWorld;
  const path = (form: string): string => `/v1/plans/${api.world.cityPlan}/${form}`;
  const file = async (format: string, person = 'thu', address = path('export')): Promise<Response> =>
    api.anyone
      .get(`${address}?format=${format}`)
      .set('Authorization', `Bearer ${await api.token(person)}`)
      .buffer(true)
      .parse((answer, done) => {
        const pieces: Buffer[] = [];
        answer.on('data', (piece: Buffer) => pieces.push(piece));
        answer.on('end', () => done(null, Buffer.concat(pieces)));
      });
  const bytesOf = async (format: string): Promise<Buffer> => (await file(format)).body as Buffer;
  const appendix = async (person = 'thu'): Promise<PlanAppendix> => (await api.get(person, path('appendix'))).body as PlanAppendix;
  const statesOf = ({ rows }: PlanAppendix): readonly (string | undefined)[] =>
    rows.filter(({ kind }) => kind === 'item').map(({ cells }) => cells.at(-1)?.lines.join());

  beforeAll(async () => {
    api = await createApiWorld();
  });
  afterAll(() => api.end());

  it('is a draft in every row while it is one', async () => {
    expect(new Set(statesOf(await appendix()))).toEqual(new Set(['Dự thảo']));
  });

  it('is a file to be kept: named after plan and day, of its type, and nothing in it acts in a browser', async () => {
    await api.act('nga', path('publish'), { leadModes: { 'I.2': 'each' } }, 1);
    for (const [format, mediaType] of [
      ['docx', DOCX],
      ['xlsx', XLSX],
    ] as const) {
      const { status, headers, body } = await file(format);
      expect([status, headers['content-type']]).toEqual([200, mediaType]);
      expect(headers['content-disposition']).toBe(`attachment; filename*=UTF-8''KT-TP-2025-2025-02-10.${format}`);
      expect(headers['content-length']).toBe(String((body as Buffer).length));
      expect([headers['x-content-type-options'], headers['content-security-policy']]).toEqual(['nosniff', "default-src 'none'; sandbox"]);
    }
    expect((await api.get('thu', path('export?format=pdf'))).status).toBe(400);
    expect((await api.get('thu', path('export'))).status).toBe(400);
  });

  it('is, read again from its DOCX, the plan that was imported', async () => {
    const imported = planIn(await parsePlanDocument(cityPlanDocx()));
    expect(readAgain(await parsePlanDocument(await bytesOf('docx')))).toEqual(imported);
  });

  it('is, read again from its XLSX, the plan that was imported', async () => {
    const imported = planIn(await parsePlanDocument(cityPlanDocx()));
    expect(readAgain(await parsePlanDocument(await bytesOf('xlsx')))).toEqual(imported);
  });

  it('is, of a plan whose scan was restored by hand, its rows as they stand', async () => {
    const { body } = await api.get('hoai', '/v1/plans?filter[code]=KT-TINH-2025');
    const [plan] = (body as { items: { id: string }[] }).items;
    const rows = (await api.get('hoai', `/v1/plans/${plan?.id ?? ''}/items`)).body as { items: PlanItem[] };
    const { sections } = await parsePlanDocument((await file('docx', 'hoai', `/v1/plans/${plan?.id ?? ''}/export`)).body as Buffer);
    const read = sections.flatMap(({ number, items }) => items.map((item) => ({ ...item, path: itemPath(number, item.number) })));
    expect(rows.items).toHaveLength(31);
    expect(read.map(wordsOf)).toEqual(rows.items.map(wordsOf));
  });

  it('says for whom software exported it', async () => {
    const notesFor = async (onBehalfOf: string | null): Promise<unknown> => {
      const asked = api.anyone.get(path('appendix')).set('Authorization', `Bearer ${await api.serviceToken('mot-cua-ia-chim')}`);
      return ((await (onBehalfOf === null ? asked : asked.set('Docket-On-Behalf-Of', onBehalfOf))).body as PlanAppendix).notes[0];
    };
    expect(await notesFor(null)).toMatch(/người kết xuất: phần mềm kết nối\.$/);
    expect(await notesFor(api.world.idOf('y-hanh'))).not.toContain('phần mềm kết nối');
  });

  it('is printed as it was corrected, and holds what was assigned beside it', async () => {
    const { body } = await api.get('nga', path('items'));
    const itemId = (body as { items: { id: string; path: string }[] }).items.find(({ path: row }) => row === 'V.2')?.id;
    const corrected = {
      itemId,
      reason: 'In nhầm',
      content: 'Tổ chức đối thoại về TTHC',
      deliverables: { mode: 'any', items: ['Báo cáo', 'Tờ trình'] },
    };
    expect((await api.act('nga', path('corrections'), corrected, 2)).status).toBe(200);
    const work = {
      content: 'Báo cáo đột xuất tình hình số hóa hồ sơ',
      leads: [api.world.idOf('p-noi-vu'), api.world.idOf('xa-ia-chim')],
      coordinators: [],
      deliverables: ['Báo cáo'],
      dueOn: '2025-02-28',
      document: { number: '312/UBND-KSTT', title: 'Công văn về việc báo cáo đột xuất', date: '2025-02-07' },
    };
    expect((await api.act('nga', path('ad-hoc'), work, 3)).status).toBe(200);
    const read = await parsePlanDocument(await bytesOf('docx'));
    expect(read.sections.find(({ number }) => number === 'V')?.items[1]).toMatchObject({
      content: corrected.content,
      deliverables: corrected.deliverables,
    });
    expect(read.sections.at(-1)).toMatchObject({
      number: 'PS',
      title: 'PHÁT SINH',
      items: [
        {
          number: '1',
          content: work.content,
          leads: [{ text: 'Phòng Nội vụ' }, { text: 'UBND xã Ia Chim' }],
          // "Hạn 28/02/2025" is understood as that day: the due date is the same.
          timing: { text: 'Hạn 28/02/2025', rules: [{ kind: 'on-date', date: '2025-02-28', bound: 'on' }] },
        },
      ],
    });
    expect(read.sections.slice(0, -1).map(({ number }) => number)).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']);
  });

  it('says of each row how its tasks stand, by the rule by which each task is read', async () => {
    await scatterTasks(api);
    const table = (await api.get('thu', path('items'))).body as { items: PlanItem[] };
    const byRow = await standingsOfEachTask(api);
    expect(new Set([...byRow.values()].flatMap((tasks) => Object.keys(tasks)))).toEqual(new Set(TASK_STANDINGS));
    const head = { state: 'published', sight: OPEN_SIGHT } as const;
    expect(statesOf(await appendix())).toEqual(table.items.map((item) => rowState(item, head, byRow.get(item.path) ?? {})));
  });

  it('counts of a plan that hides its tasks what the reader sees, and says so', async () => {
    const { body } = await api.get('nga', `/v1/plans/${api.world.cityPlan}`);
    const hidden = { drafts: 'office', tasks: 'participants' };
    expect((await api.act('nga', path('set-sight'), hidden, (body as { version: number }).version)).status).toBe(200);
    const rowOf = async (person: string): Promise<AppendixRow['cells'] | undefined> =>
      (await appendix(person)).rows.find(({ cells }) => cells[1]?.lines[0]?.startsWith('Đăng ký danh sách TTHC'))?.cells;
    const wholeOf = async (person: string): Promise<string | undefined> =>
      /\/(\d+)/.exec((await rowOf(person))?.at(-1)?.lines[0] ?? '')?.[1];
    expect(Number(await wholeOf('nga'))).toBeGreaterThan(10);
    expect(await wholeOf('thu')).toBeUndefined();
    expect((await appendix('thu')).notes.at(-1)).toContain('chỉ tính các nhiệm vụ mà người kết xuất được xem');
  });

  it('is written down each time, with who and as what; so is that somebody asked for what is not there', async () => {
    const before = await logged(api);
    await file('docx', 'mai');
    await appendix('mai');
    const nowhere = '0190a6e0-0000-7000-8000-000000000000';
    expect((await api.get('mai', `/v1/plans/${nowhere}/export?format=xlsx`)).status).toBe(404);
    expect((await logged(api)).slice(before.length)).toEqual([
      { outcome: 'success', actor: api.world.idOf('mai'), target: api.world.cityPlan, payload: { form: 'docx' } },
      { outcome: 'success', actor: api.world.idOf('mai'), target: api.world.cityPlan, payload: { form: 'print' } },
      { outcome: 'denied', actor: api.world.idOf('mai'), target: nowhere, payload: { form: 'xlsx' } },
    ]);
    const { body } = await api.get('thao', '/v1/audit/events?filter[action]=plan.export&limit=1');
    expect((body as { items: object[] }).items).toHaveLength(1);
  });
});

/** Puts the plan's tasks into every state, with dates before and after today, as no act would within a test. */
async function scatterTasks(api: ApiWorld): Promise<void> {
  await api.world.sql(`UPDATE plan_item SET issuer = 'Chủ tịch UBND thành phố' WHERE path IN ('I.1', 'III.1') AND plan_id = $1`, [
    api.world.cityPlan,
  ]);
  await api.world.sql(`
    WITH numbered AS (SELECT tenant_id, task_id, row_number() OVER (ORDER BY reference) AS n FROM task)
    UPDATE task t SET
      state = (ARRAY['assigned', 'draft', 'assigned', 'submitted', 'assigned', 'reviewed', 'closed'])[1 + n % 7],
      outcome = CASE WHEN n % 7 = 6 THEN (ARRAY['done', 'nothing-arose', 'cancelled', 'carried-over', 'ended-by-amendment'])[1 + n % 5] END,
      accepted_on = CASE WHEN n % 7 = 6 THEN DATE '2025-02-10' END,
      effective_due_on = (ARRAY[NULL, DATE '2025-02-07', DATE '2025-02-09', DATE '2025-02-10', DATE '2025-03-01'])[1 + n % 5],
      grace_until = (ARRAY[NULL, NULL, DATE '2025-02-10', DATE '2025-02-08'])[1 + n % 4],
      born_late = n % 3 = 0,
      suspension = CASE WHEN n % 11 = 0 THEN jsonb_build_object('since', '2025-02-01', 'until', '2025-03-03', 'reason', 'Chờ', 'suspendedBy', 'x') END
    FROM numbered WHERE numbered.tenant_id = t.tenant_id AND numbered.task_id = t.task_id`);
}

/** How the tasks of each row stand, told from each task by itself. */
async function standingsOfEachTask(api: ApiWorld): Promise<ReadonlyMap<string, TasksByStanding>> {
  const byRow = new Map<string, TasksByStanding>();
  let address: string | null = '/v1/tasks?limit=200&sort=reference';
  while (address !== null) {
    const { items, nextCursor } = (await api.get('nga', address)).body as {
      items: readonly { readonly item: { readonly path: string }; readonly timeliness: Timeliness }[];
      nextCursor?: string;
    };
    for (const { item, timeliness } of items) {
      const [tasks, standing] = [byRow.get(item.path) ?? {}, standingOf(timeliness)];
      byRow.set(item.path, { ...tasks, [standing]: (tasks[standing] ?? 0) + 1 });
    }
    address = nextCursor === undefined ? null : `/v1/tasks?limit=200&sort=reference&cursor=${nextCursor}`;
  }
  return byRow;
}

/** What the log says of exports, in order. */
async function logged(api: ApiWorld): Promise<readonly object[]> {
  const events = await api.world.sql<{ envelope: string; payload: object }>(
    `SELECT convert_from(e.envelope, 'UTF8') AS envelope, convert_from(y.body, 'UTF8')::jsonb AS payload
       FROM audit_event e JOIN audit_payload y ON y.tenant_id = e.tenant_id AND y.event_id = e.event_id
      WHERE e.action = 'plan.export' ORDER BY e.event_id`,
  );
  return events.map(({ envelope, payload }) => {
    const { outcome, actor, target } = JSON.parse(envelope) as { outcome: string; actor: { id: string }; target: { id: string } };
    return { outcome, actor: actor.id, target: target.id, payload };
  });
}
