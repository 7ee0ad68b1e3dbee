import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApiWorld, type ApiWorld } from './api-world.js';

interface Named {
  readonly id: string;
  readonly reference: string;
  readonly path: string;
  readonly content: string;
  readonly name: string;
  readonly code: string;
  readonly leadUnit: { readonly code: string };
}
interface Group {
  readonly items: readonly Named[];
  readonly hasMore: boolean;
}
type Found = Readonly<Record<'tasks' | 'plans' | 'items' | 'units' | 'people' | 'occurrences' | 'documents', Group>>;

const PROVINCE_ROW = 'Ban hành Kế hoạch rà soát, đánh giá TTHC năm 2025 trên địa bàn tỉnh';
/** An officer of another unit and of the file's own, a decider, the office, an auditor, the province. */
const READERS = ['thu', 'an', 'mai', 'nga', 'thao', 'hoai'] as const;

describe('a search over everything', () => {
  let api: ApiWorld;
  const ask = (person: string, q: string, more: Readonly<Record<string, string>> = {}): ReturnType<ApiWorld['get']> =>
    api.get(person, `/v1/search?${new URLSearchParams({ q, ...more }).toString()}`);
  const search = async (q: string, person = 'thu', more: Readonly<Record<string, string>> = {}): Promise<Found> =>
    (await ask(person, q, more)).body as Found;
  const rows = async (q: string): Promise<string[]> =>
    (await search(q, 'thu', { group: 'items' })).items.items.map(({ content }) => content);
  const tasks = async (q: string, person = 'thu'): Promise<readonly Named[]> => (await search(q, person, { group: 'tasks' })).tasks.items;

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, { leadModes: { 'I.2': 'each' } }, 1);
  });
  afterAll(() => api.end());

  it.each(['ke hoach ra soat', 'Kế hoạch rà soát', 'KE HOACH RA SOAT', 'ke hoach ra so', 'rà soát kế hoạch', 'ke hoach ra soat tthc 2025'])(
    'finds the row of %j, whatever its diacritics and the order of its words',
    async (q) => {
      expect(await rows(q)).toContain(PROVINCE_ROW);
    },
  );

  it('puts first where the words stand together', async () => {
    expect((await rows('ke hoach ra soat')).slice(0, 2)).toEqual(expect.arrayContaining([PROVINCE_ROW]));
  });

  it('takes only the last word for a beginning', async () => {
    expect(await rows('ke hoa ra soat')).not.toContain(PROVINCE_ROW);
  });

  it('finds plans by code, units by names and aliases, people with what they are, and files', async () => {
    await api.upload('thu', 'Biên bản họp tháng 2.txt', 'Nội dung');
    expect((await search('kt-tp-2025')).plans.items).toMatchObject([{ code: 'KT-TP-2025' }]);
    expect((await search('phong noi vu')).units.items.map(({ code }) => code)).toContain('P.NoiVu');
    expect((await search('p.ldtbxh')).units.items[0]).toMatchObject({ code: 'P.LDTBXH' });
    expect((await search('tran minh thu')).people.items).toMatchObject([
      { name: 'Trần Minh Thư', memberships: [{ role: 'officer', unit: { code: 'P.NoiVu' } }] },
    ]);
    expect((await search('bien ban hop')).documents).toMatchObject({ items: [{ name: 'Biên bản họp tháng 2.txt' }], hasMore: false });
  });

  it('finds a file by its name for whoever may open it, and for nobody else', async () => {
    const mine = await api.upload('an', 'Hồ sơ riêng lẻ.txt', 'Nội dung');
    for (const person of READERS) {
      const found = (await search('ho so rieng le', person)).documents.items.some(({ id }) => id === mine);
      const { status } = await api.get(person, `/v1/documents/${mine}/text`);
      expect({ person, found }).toEqual({ person, found: status === 200 });
    }
  });

  it('finds events by their name and by the number of their document', async () => {
    const document = { number: '140/QĐ-UBND', title: 'Quy trình nội bộ' };
    const event = { kind: 'internal-process-announced', name: 'Quyết định công bố quy trình', occurredOn: '2025-02-07', document };
    expect((await api.act('nga', '/v1/occurrences', event)).status).toBe(201);
    for (const q of ['140/qd-ubnd', 'cong bo quy tr'])
      expect((await search(q)).occurrences.items).toMatchObject([{ name: 'Quyết định công bố quy trình', documentNumber: '140/QĐ-UBND' }]);
  });

  it('finds a row and its tasks by their references, in any case', async () => {
    expect((await search('kt-tp-2025/iii.1')).items.items[0]).toMatchObject({ path: 'III.1', plan: { code: 'KT-TP-2025' } });
    const [task] = await tasks('KT-TP-2025/III.1/');
    expect(task?.reference).toMatch(/^KT-TP-2025\/III\.1\//);
    expect((await tasks((task?.reference ?? '').toLowerCase())).map(({ id }) => id)).toEqual([task?.id]);
    expect(await tasks('KT-TP-2025/III.1/2019')).toEqual([]);
  });

  it('finds tasks by their row and their unit together, those of one’s own unit first', async () => {
    expect((await tasks('dang ky danh sach', 'an'))[0]).toMatchObject({ leadUnit: { code: 'P.VHTT' } });
    const named = await tasks('dang ky danh sach noi vu');
    expect(new Set(named.map(({ leadUnit }) => leadUnit.code))).toEqual(new Set(['P.NoiVu']));
    const { body } = await api.get('thu', `/v1/tasks?q=${encodeURIComponent('dang ky danh sach noi vu')}`);
    expect((body as Group).items.map(({ id }) => id).sort()).toEqual(named.map(({ id }) => id).sort());
  });

  it('shows five of each group, and one group alone when it is asked for', async () => {
    const few = await search('tthc');
    expect(few.tasks).toMatchObject({ hasMore: true });
    expect(few.tasks.items).toHaveLength(5);
    const one = await search('tthc', 'thu', { group: 'tasks' });
    expect(one.tasks.items.length).toBeGreaterThan(5);
    expect(one.plans).toBeNull();
  });

  it.each(['', 'a', '%_', '— /', 'x'.repeat(201)])('refuses what says too little or too much: %j', async (q) => {
    expect([(await ask('thu', q)).status, (await ask('thu', q)).body]).toMatchObject([400, { errors: [{ pointer: '/q' }] }]);
  });

  it('takes no sign for more than it is', async () => {
    for (const q of ['thu%tuc', "'; --x", 'thu_tuc%']) expect((await ask('thu', q)).status).toBe(200);
    expect((await search('k_ hoach')).items.items).toEqual([]);
  });

  it('follows a row that is corrected and a unit that is named or renamed', async () => {
    const { body } = await api.get('nga', `/v1/plans/${api.world.cityPlan}/items`);
    const row = (body as Group).items.find(({ path }) => path === 'V.2');
    const before = (row?.content ?? '').slice(0, 40);
    expect((await rows(before)).length).toBeGreaterThan(0);
    const corrected = { itemId: row?.id, reason: 'Phụ lục in nhầm', content: 'Đối thoại xyzzy với doanh nghiệp' };
    expect((await api.act('nga', `/v1/plans/${api.world.cityPlan}/corrections`, corrected, 2)).status).toBe(200);
    expect(await rows('doi thoai xyz')).toEqual([corrected.content]);
    expect(await rows(`V.2 ${before}`)).toEqual([]);

    const units = async (q: string): Promise<string[]> => (await search(q)).units.items.map(({ code }) => code);
    expect((await api.act('quan', `/v1/units/${api.world.idOf('p-vhtt')}/aliases`, { alias: 'Phòng Quokka' }, 1)).status).toBe(200);
    expect(await units('quokka')).toEqual(['P.VHTT']);
    const rename = {
      name: 'Đổi tên phòng',
      legalBasis: 'Nghị quyết số 15/NQ-HĐND',
      effectiveOn: '2025-02-10',
      steps: [{ kind: 'rename', unit: 'P.VHTT', name: 'Phòng Văn hóa, Khoa học và Thông tin' }],
    };
    expect((await api.act('quan', '/v1/reorganisations', rename)).status).toBe(201);
    for (const q of ['van hoa khoa hoc', 'phong van hoa va thong tin', 'quokka']) expect(await units(q)).toContain('P.VHTT');
  });

  it('finds no task that a plan hides from the reader', async () => {
    const address = `/v1/plans/${api.world.cityPlan}`;
    const { version } = (await api.get('nga', address)).body as { version: number };
    expect((await api.act('nga', `${address}/set-sight`, { drafts: 'office', tasks: 'participants' }, version)).status).toBe(200);
    for (const person of ['thu', 'hoai', 'nga']) {
      const { items } = (await api.get(person, '/v1/tasks?limit=200')).body as Group;
      const seen = new Set(items.map(({ id }) => id));
      expect((await tasks('tthc', person)).filter(({ id }) => !seen.has(id))).toEqual([]);
    }
    const [hidden] = await api.world.sql<{ reference: string }>(
      `SELECT reference FROM task WHERE lead_unit_id = $1 AND reference LIKE 'KT-TP-2025/III.1/%'`,
      [api.world.idOf('p-tu-phap')],
    );
    expect(await tasks(hidden?.reference ?? '')).toEqual([]);
    expect(await tasks(hidden?.reference ?? '', 'nga')).toHaveLength(1);
  });

  it('is for whoever holds a capacity', async () => {
    expect((await api.anyone.get('/v1/search?q=thu%20tuc')).status).toBe(401);
  });
});
