import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildDocx } from '#testing/documents/build-docx';
import { createApiWorld, type ApiWorld } from './api-world.js';

/** Officers and heads of the town, the office, deciders, a leader, auditors, the province. */
const READERS = ['thu', 'binh', 'an', 'mai', 'khanh', 'nga', 'minh', 'phong', 'thao', 'lan', 'hoai', 'tam', 'vy', 'linh'] as const;

interface Found {
  readonly documentId: string;
  readonly name: string;
  readonly snippet: { readonly before: string; readonly hit: string; readonly after: string } | null;
  readonly unit: { readonly code: string } | null;
  readonly tasks: readonly { readonly id: string; readonly reference: string }[];
}

describe('a search over documents', () => {
  let api: ApiWorld;
  let report: string;
  let handedIn: string;
  let draft: string;
  let task: string;

  const search = async (person: string, q: string, more: Readonly<Record<string, string>> = {}): Promise<readonly Found[]> =>
    ((await page(person, q, more)).body as { items: readonly Found[] }).items;
  const page = (person: string, q: string, more: Readonly<Record<string, string>> = {}): ReturnType<ApiWorld['get']> =>
    api.get(person, `/v1/documents?${new URLSearchParams({ q, ...more }).toString()}`);
  const foundBy = async (person: string, q: string): Promise<string[]> => (await search(person, q)).map(({ documentId }) => documentId);

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, { leadModes: { 'I.2': 'each' } }, 1);
    report = await api.upload(
      'thu',
      'bc-quy-1.docx',
      buildDocx([
        'Số: 12/BC-PNV',
        'BÁO CÁO',
        'Kết quả công tác cải cách hành chính quý I năm 2025',
        'Đã niêm yết 100 % thủ tục tại xã Đắk Cấm.',
      ]),
    );
    handedIn = await api.upload('an', 'Đăng ký danh mục.txt', 'Danh mục thủ tục hành chính lĩnh vực thể thao');
    draft = await api.upload('an', 'nháp.txt', 'Bản nháp về thể thao, chưa trình');
    const [row] = await api.world.sql<{ task_id: string }>(
      `SELECT task_id FROM task JOIN plan_item USING (tenant_id, item_id) WHERE path = 'I.1' AND lead_unit_id = $1`,
      [api.world.idOf('p-vhtt')],
    );
    task = row?.task_id ?? '';
    const { body } = await api.get('an', `/v1/tasks/${task}`);
    const proposed = await api.act('an', `/v1/tasks/${task}/propose`, { documents: [handedIn] }, (body as { version: number }).version);
    expect(proposed.status).toBe(200);
  });
  afterAll(() => api.end());

  it.each([
    'Báo cáo kết quả',
    'bao cao ket qua',
    'BAO CAO',
    'cai cach hanh chinh',
    'dak cam',
    '12/bc-pnv',
    'chinh quy i nam 2025 da niem yet',
  ])('finds %j in a text whatever its diacritics, and across its lines', async (q) => {
    expect(await foundBy('thu', q)).toEqual([report]);
  });

  it('shows the place as it is printed, the unit, and the tasks that it was handed in for', async () => {
    const [found] = await search('an', 'the thao');
    expect(found).toMatchObject({
      documentId: draft,
      snippet: { before: 'Bản nháp về ', hit: 'thể thao', after: ', chưa trình' },
      tasks: [],
    });
    const [, other] = await search('an', 'the thao');
    expect(other).toMatchObject({ documentId: handedIn, unit: { code: 'P.VHTT' }, tasks: [{ id: task }] });
    expect(await search('an', 'dang ky danh')).toMatchObject([{ documentId: handedIn, snippet: null }]);
  });

  it('comes newest first, page by page', async () => {
    const first = await page('an', 'the thao', { limit: '1' });
    const { items, nextCursor = '' } = first.body as { items: Found[]; nextCursor?: string };
    expect(items.map(({ documentId }) => documentId)).toEqual([draft]);
    const second = await page('an', 'the thao', { limit: '1', cursor: nextCursor });
    expect(second.body).toMatchObject({ items: [{ documentId: handedIn }] });
    expect((second.body as { nextCursor?: string }).nextCursor ?? null).toBeNull();
  });

  it.each(['', 'ab', '   a   ', 'x'.repeat(201)])('refuses what says too little or too much: %j', async (q) => {
    expect([(await page('thu', q)).status, (await page('thu', q)).body]).toMatchObject([400, { errors: [{ pointer: 'q' }] }]);
  });

  it('takes no sign for more than it is', async () => {
    for (const q of ['%%%', 'bao_cao', "'; --", '\\\\\\', '100 %']) {
      expect(await foundBy('thu', q)).toEqual(q === '100 %' ? [report] : []);
    }
  });

  /** What opening each document answers, against what a search for all of them finds. */
  async function agree(): Promise<Readonly<Record<string, number>>> {
    const counts: Record<string, number> = {};
    const documents = [report, handedIn, draft];
    for (const person of READERS) {
      const all = [...(await search(person, 'the thao')), ...(await search(person, 'bao cao ket qua'))];
      const found = new Set(all.map(({ documentId }) => documentId));
      const sees = (await api.get(person, `/v1/tasks/${task}`)).status === 200;
      const shown = all.find(({ documentId }) => documentId === handedIn);
      if (shown !== undefined) expect({ person, tasks: shown.tasks.map(({ id }) => id) }).toEqual({ person, tasks: sees ? [task] : [] });
      for (const documentId of documents) {
        const { status } = await api.get(person, `/v1/documents/${documentId}/text`);
        expect({ person, documentId, found: found.has(documentId) }).toEqual({ person, documentId, found: status === 200 });
      }
      counts[person] = documents.filter((documentId) => found.has(documentId)).length;
    }
    return counts;
  }

  it('finds for each reader exactly what they may open, also where a plan hides its tasks', async () => {
    const open = await agree();
    expect(open).toMatchObject({ thu: 1, an: 2, thao: 3 });
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/set-sight`, { drafts: 'office', tasks: 'participants' }, 2);
    const confined = await agree();
    expect(confined).toMatchObject({ thu: 1, an: 2, thao: 3 });
    const fewer = READERS.filter((person) => (confined[person] ?? 0) < (open[person] ?? 0));
    expect(fewer.length).toBeGreaterThan(0);
  });

  it.each(['scanning', 'infected', 'expired', 'hidden'])('finds nothing whose content is %s', async (state) => {
    await api.world.sql('UPDATE document_content SET content_state = $2 WHERE document_id = $1', [report, state]);
    try {
      for (const q of ['bao cao ket qua', 'bc-quy-1']) expect(await foundBy('thu', q)).toEqual([]);
    } finally {
      await api.world.sql(`UPDATE document_content SET content_state = 'kept' WHERE document_id = $1`, [report]);
    }
    expect(await foundBy('thu', 'bc-quy-1')).toEqual([report]);
  });

  it('is written down with its words and what it showed', async () => {
    await search('thu', 'dak cam');
    const [logged] = await api.world.sql<{ payload: string }>(
      `SELECT convert_from(p.body, 'UTF8') AS payload FROM audit_event e JOIN audit_payload p USING (tenant_id, event_id)
        WHERE e.action = 'document.search' ORDER BY e.event_id DESC LIMIT 1`,
    );
    expect(JSON.parse(logged?.payload ?? '{}')).toEqual({ words: 'dak cam', documents: [report] });
  });
});
