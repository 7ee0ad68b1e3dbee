import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { createHash } from 'node:crypto';
import { carryOutExports } from '#application/audit/exports/carry-out-exports';
import type { ExportSources } from '#application/audit/exports/make-file';
import { settleUploads } from '#application/documents/settle-uploads';
import type { FileStore } from '#application/ports/file-store';
import { verifyDatabase } from '#composition/database/verify-database';
import { EXPORT_SOURCES, FILE_STORE } from '#composition/tokens';
import { QUESTION_KEYS } from '#domain/inspection/inspector-question';
import { createApiWorld, type ApiWorld } from './api-world.js';
import { faultsOf, filesIn } from './unpack-package.js';

interface Answer {
  readonly columns: readonly { readonly name: string }[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly eventId: string | null; readonly taskId: string | null }[];
  readonly nextCursor: string | null;
}
interface Export {
  readonly id: string;
  readonly state: string;
  readonly file: { readonly digest: string; readonly size: number; readonly name: string } | null;
  readonly blockers: readonly { readonly code: string }[];
}

const FORMULA = '=HYPERLINK("http://xau.example";"Bấm")';

/** The interior's row III.1 lives a whole life; the justice division's shows what the second-person rule refuses. */
describe('what an inspector takes away', () => {
  let api: ApiWorld;
  let task: string;

  const act = async (person: string, verb: string, body: object = {}): Promise<void> => {
    const { version } = (await api.get(person, `/v1/tasks/${task}`)).body as { version: number };
    const answer = await api.act(person, `/v1/tasks/${task}/${verb}`, body, version);
    expect({ verb, status: answer.status }).toEqual({ verb, status: 200 });
  };
  const answer = async (key: string, query = ''): Promise<Answer> => {
    const { status, body } = await api.get('thao', `/v1/audit/questions/${key}?filter[plan]=${api.world.cityPlan}&limit=200${query}`);
    expect({ key, status }).toEqual({ key, status: 200 });
    return body as Answer;
  };
  /** The rows of an answer, by the names of its columns. */
  const rowsOf = async (key: string, query = ''): Promise<Record<string, string | undefined>[]> => {
    const { columns, rows } = await answer(key, query);
    return rows.map(({ cells }) => Object.fromEntries(columns.map(({ name }, index) => [name, cells[index]])));
  };
  const carryOut = (): Promise<number> =>
    carryOutExports(api.world.environment, api.api.get<ExportSources>(EXPORT_SOURCES), api.world.tenant, (error) => {
      throw error;
    });
  const made = async (path: string, body: object): Promise<Export> => {
    const asked = await api.act('thao', path, body);
    expect(asked.status).toBe(202);
    expect(asked.headers.location).toBe(`/v1/audit/exports/${(asked.body as Export).id}`);
    expect(await carryOut()).toBe(1);
    return (await api.get('thao', asked.headers.location ?? '')).body as Export;
  };
  const downloaded = async ({ id, file }: Export): Promise<Buffer> => {
    const { body } = await api.anyone
      .get(`/v1/audit/exports/${id}/content`)
      .set('Authorization', `Bearer ${await api.token('thao')}`)
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      });
    const content = body as Buffer;
    expect(createHash('sha256').update(content).digest('hex')).toBe(file?.digest);
    return content;
  };

  /** Minh, who prepared what the justice division handed in, is a reviewer of the Office, too. */
  const refusedOwnWork = async (): Promise<void> => {
    const [row] = await api.world.sql<{ task_id: string; membership_id: string }>(
      `SELECT t.task_id, m.membership_id FROM task t, membership m
        WHERE t.reference LIKE '%/III.1/%/P.TuPhap' AND m.person_id = $1 AND m.unit_id = $2`,
      [api.world.idOf('minh'), api.world.idOf('p-tu-phap')],
    );
    const address = `/v1/tasks/${row?.task_id}`;
    const prepared = await api.upload('minh', 'danh-sach.txt', 'Danh sách TTHC', row?.membership_id);
    await api.act('ha', `${address}/propose`, { documents: [prepared] }, 1);
    const { body } = await api.act('son', `${address}/submit`, {}, 2);
    const own = await api.act('minh', `${address}/approve`, { submission: 1 }, (body as { version: number }).version);
    expect(own.body).toMatchObject({ code: 'separation-of-duties' });
  };

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
    const [row] = await api.world.sql<{ task_id: string }>(`SELECT task_id FROM task WHERE reference LIKE '%/III.1/%/P.NoiVu'`);
    task = row?.task_id ?? '';
    await act('thu', 'acknowledge');
    const question = { unitId: api.world.idOf('p-tu-phap'), question: 'Danh sách đủ chưa?', dueOn: '2025-02-12' };
    expect((await api.act('thu', `/v1/tasks/${task}/contributions`, question)).status).toBe(201);
    const later = { dueOn: '2025-02-21', reason: FORMULA };
    const extension = (await api.act('binh', `/v1/tasks/${task}/extensions`, later)).body as { id: string };
    expect((await api.act('mai', `/v1/extensions/${extension.id}/grant`, {}, 1)).status).toBe(200);
    const document = await api.upload('lan', 'bao-cao.txt', 'Báo cáo giấy');
    await act('lan', 'enter-for', { documents: [document], reason: 'Báo cáo giấy số 12/BC-PNV' });
    expect((await api.get('mai', `/v1/documents/${document}/content`)).status).toBe(200);
    await act('mai', 'approve', { submission: 1 });
    await act('mai', 'reopen', { reason: 'Thiếu phụ lục' });
    await refusedOwnWork();
  });
  afterAll(() => api.end());

  it('is ten questions, each answered with rows that name their event or task', async () => {
    const { body } = await api.get('thao', '/v1/audit/questions');
    expect((body as { items: { key: string }[] }).items.map(({ key }) => key)).toEqual(QUESTION_KEYS);
    for (const key of QUESTION_KEYS) {
      const { columns, rows } = await answer(key);
      expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
      if (key !== 'figures') expect(rows.every(({ eventId, taskId }) => eventId !== null || taskId !== null)).toBe(true);
    }
  });

  it('says who assigned and received, which date moved and why, and who was asked', async () => {
    const reference = expect.stringContaining('/III.1/') as unknown;
    expect(await rowsOf('assignment', `&filter[unit]=${api.world.idOf('p-noi-vu')}`)).toContainEqual(
      expect.objectContaining({ task: reference, by: 'Đặng Thu Nga', receiver: 'Trần Minh Thư', days: '0' }),
    );
    expect(await rowsOf('changed-dates')).toEqual([
      expect.objectContaining({ act: 'Tính lại hạn', first: '14/02/2025', before: '14/02/2025', after: '21/02/2025', reason: FORMULA }),
    ]);
    expect(await rowsOf('coordination')).toEqual([
      expect.objectContaining({ asked: 'Phòng Tư pháp', by: 'Trần Minh Thư', reading: 'Chưa trả lời, còn hạn' }),
    ]);
  });

  it('says what was handed in and opened, decided and refused, done in another’s name and after the end', async () => {
    expect(await rowsOf('documents', `&filter[unit]=${api.world.idOf('p-noi-vu')}`)).toEqual([
      expect.objectContaining({ act: 'Nhập thay', name: 'bao-cao.txt', by: expect.any(String) }),
      expect.objectContaining({ act: 'Tải về', name: 'bao-cao.txt', by: 'Vũ Thị Mai', outcome: 'Được thực hiện' }),
    ]);
    const decisions = await rowsOf('decisions');
    expect(decisions).toContainEqual(expect.objectContaining({ act: 'Thông qua', by: 'Vũ Thị Mai', own: 'Không trùng' }));
    expect(decisions).toContainEqual(
      expect.objectContaining({ outcome: 'Bị từ chối', own: 'Bị chặn: việc của mình', unit: 'Phòng Tư pháp' }),
    );
    expect(await rowsOf('anothers-name')).toEqual([
      expect.objectContaining({ ground: 'Nhập thay đơn vị', for: 'Phòng Nội vụ', reason: 'Báo cáo giấy số 12/BC-PNV' }),
    ]);
    expect(await rowsOf('after-closing')).toEqual([
      expect.objectContaining({ act: 'Mở lại', by: 'Vũ Thị Mai', reason: 'Thiếu phụ lục', closed: expect.stringMatching(/\+07:00$/) }),
    ]);
  });

  it('counts the four cells of every unit again from the log alone', async () => {
    const figures = await rowsOf('figures');
    expect(figures.length).toBeGreaterThan(10);
    expect(new Set(figures.map(({ agreement }) => agreement))).toEqual(new Set(['Khớp']));
    await api.world.sql(`UPDATE task SET effective_due_on = '2025-02-01' WHERE task_id = $1`, [task]);
    const changed = await rowsOf('figures');
    expect(changed.filter(({ agreement }) => agreement === 'LỆCH').map(({ unit }) => unit)).toEqual(['Phòng Nội vụ']);
    await api.world.sql(`UPDATE task SET effective_due_on = '2025-02-21' WHERE task_id = $1`, [task]);
  });

  it('comes in pages, and in a period', async () => {
    const first = (await api.get('thao', '/v1/audit/questions/assignment?limit=5')).body as Answer;
    const second = (await api.get('thao', `/v1/audit/questions/assignment?limit=5&cursor=${first.nextCursor}`)).body as Answer;
    expect(new Set([...first.rows, ...second.rows].map(({ eventId }) => eventId)).size).toBe(10);
    expect((await answer('assignment', '&filter[from]=2025-02-11')).rows).toEqual([]);
    expect((await api.get('thao', '/v1/audit/questions/assignment?filter[plan]=x')).status).toBe(400);
    expect((await api.get('thao', '/v1/audit/questions/assignment?cursor=x')).status).toBe(400);
    expect((await api.get('thao', '/v1/audit/questions/anything')).status).toBe(404);
  });

  it('is for auditors alone; every look and every refusal is written down', async () => {
    expect((await api.get('thu', '/v1/audit/questions/lateness')).status).toBe(403);
    expect((await api.act('thu', '/v1/audit/exports', { format: 'csv' })).status).toBe(403);
    expect((await api.act('nga', '/v1/audit/packages')).status).toBe(403);
    expect((await api.get('thu', '/v1/audit/exports')).status).toBe(403);
    const denied = await api.world.sql(`SELECT action FROM audit_event WHERE outcome = 'denied' AND actor_id = $1 ORDER BY event_id`, [
      api.world.idOf('thu'),
    ]);
    expect(denied).toEqual([{ action: 'audit.read' }, { action: 'audit-export.create' }]);
    const [look] = await api.world.sql<{ asked: { question: string } }>(
      `SELECT convert_from(y.body, 'UTF8')::jsonb -> 'asked' AS asked FROM audit_event e JOIN audit_payload y USING (tenant_id, event_id)
        WHERE e.action = 'audit.read' AND e.outcome = 'success' ORDER BY e.event_id DESC LIMIT 1`,
    );
    expect(look?.asked.question).toBe('assignment');
  });

  it('exports the log as filtered, with its digest in the event of the end; no cell is a formula', async () => {
    const csv = await made(`/v1/audit/exports?filter[task]=${task}&filter[outcome]=success`, { format: 'csv' });
    const rows = parse<Record<string, string>>(await downloaded(csv), { columns: true, bom: true });
    const [counted] = await api.world.sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM audit_event WHERE (task_id = $1 OR (target_type = 'task' AND target_id = $1::text)) AND outcome = 'success'`,
      [task],
    );
    expect(rows).toHaveLength(counted?.n ?? 0);
    expect(rows[0]).toMatchObject({ 'Mã việc làm': 'task.assign', 'Người thực hiện': 'Đặng Thu Nga' });
    const events = await api.world.sql(
      `SELECT action, actor_type, convert_from(envelope, 'UTF8')::jsonb #>> '{documents,0,digest}' AS digest FROM audit_event
        WHERE stream = $1 ORDER BY seq`,
      [`operation:${csv.id}`],
    );
    expect(events).toEqual([
      { action: 'audit-export.create', actor_type: 'person', digest: null },
      { action: 'audit-export.complete', actor_type: 'system', digest: csv.file?.digest },
    ]);
    const dates = await made(`/v1/audit/questions/changed-dates/exports?filter[plan]=${api.world.cityPlan}`, { format: 'csv' });
    expect((await downloaded(dates)).toString('utf8')).toContain(`'=HYPERLINK`);
    const book = await made('/v1/audit/questions/changed-dates/exports', { format: 'xlsx' });
    expect((await filesIn(await downloaded(book))).has('xl/workbook.xml')).toBe(true);
    expect(await api.world.sql(`SELECT 1 FROM audit_event WHERE action = 'audit-export.download'`)).toHaveLength(3);
  });

  it('seals a package that anybody can check without Docket', async () => {
    const sealed = await made(`/v1/audit/packages?filter[plan]=${api.world.cityPlan}`, {});
    const zip = await downloaded(sealed);
    const files = await filesIn(zip);
    expect([...files.keys()]).toEqual([
      'README.txt',
      'events/events.jsonl',
      'events/streams.jsonl',
      ...QUESTION_KEYS.map((key, index) => `answers/${String(index + 1).padStart(2, '0')}-${key}.csv`),
      'muc-luc.html',
      'manifest.json',
    ]);
    expect(await faultsOf(zip)).toEqual([]);
    const lines = files.get('events/events.jsonl')?.toString('utf8').split('\n') ?? [];
    expect(lines.some((line) => line.includes('"reasonCode":"separation-of-duties"'))).toBe(true);
    const acts = parse<Record<string, string>>(files.get('answers/09-administration.csv') ?? '', { columns: true, bom: true });
    expect(acts).toContainEqual(
      expect.objectContaining({ 'Việc làm': 'Ban hành kế hoạch', 'Người làm': 'Đặng Thu Nga', 'Đối tượng': 'KT-TP-2025' }),
    );
    expect(files.get('muc-luc.html')?.toString('utf8')).toContain('<a href="events/events.jsonl">events/events.jsonl</a>');
  });

  it('shows what was changed in the database before the package was made', async () => {
    await api.world.sql(
      `UPDATE audit_event SET envelope = convert_to(replace(convert_from(envelope, 'UTF8'), 'task.reopen', 'task.return'), 'UTF8')
        WHERE task_id = $1 AND action = 'task.reopen'`,
      [task],
    );
    const sealed = await made(`/v1/audit/packages?filter[plan]=${api.world.cityPlan}`, {});
    expect(await faultsOf(await downloaded(sealed))).toEqual([expect.stringMatching(new RegExp(`^task:${task} \\d+: hash$`))]);
    await api.world.sql(
      `UPDATE audit_event SET envelope = convert_to(replace(convert_from(envelope, 'UTF8'), 'task.return', 'task.reopen'), 'UTF8')
        WHERE task_id = $1 AND action = 'task.reopen'`,
      [task],
    );
  });

  it('is not made for whoever is no auditor any more when its turn comes', async () => {
    const asked = (await api.act('thao', '/v1/audit/exports', { format: 'jsonl' })).body as Export;
    const set = (day: string | null): Promise<unknown> =>
      api.world.sql(`UPDATE membership SET valid_to = $2 WHERE person_id = $1 AND role = 'auditor'`, [api.world.idOf('thao'), day]);
    await set('2025-02-09');
    expect(await carryOut()).toBe(1);
    expect((await api.get('thao', `/v1/audit/exports/${asked.id}/content`)).status).toBe(403);
    await set(null);
    const ended = (await api.get('thao', `/v1/audit/exports/${asked.id}`)).body as Export;
    expect(ended).toMatchObject({ state: 'refused', file: null, blockers: [{ code: 'not-allowed' }] });
    expect((await api.get('thao', `/v1/audit/exports/${asked.id}/content`)).status).toBe(409);
    expect((await api.get('thao', `/v1/operations/${asked.id}`)).status).toBe(404);
  });

  it('stays where somebody uploads the same, which then expires', async () => {
    const csv = await made(`/v1/audit/exports?filter[task]=${task}&filter[outcome]=success`, { format: 'csv' });
    await api.upload('lan', 'nhat-ky.csv', await downloaded(csv));
    const before = api.world.environment.clock.now();
    api.world.clock.moveTo('2025-02-18T01:00:00.000Z');
    expect(await settleUploads(api.world.environment, api.api.get<FileStore>(FILE_STORE), api.world.tenant)).toBeGreaterThan(0);
    api.world.clock.moveTo(before);
    expect((await downloaded(csv)).length).toBe(csv.file?.size);
  });

  it('leaves a log that verifies', async () => {
    expect((await verifyDatabase(api.world.database.url)).findings).toEqual([]);
  });
});
