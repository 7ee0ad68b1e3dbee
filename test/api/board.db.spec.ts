import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApiWorld, type ApiWorld } from './api-world.js';

interface Row {
  readonly id: string;
  readonly version: number;
  readonly standing: string;
  readonly submission: { readonly documents: readonly { readonly number: string | null; readonly signer: string | null }[] } | null;
  readonly look: readonly { readonly code: string; readonly message: string }[];
}

const FIELDS = { type: 'Báo cáo', number: '12/BC-PNV', issuedOn: '2025-02-06', signer: 'Nguyễn Quốc Bình' };

/** Row I.2 is led by every ward and by every department: P.NoiVu (thu, binh) and P.VHTT (an, dang) among them; mai reviews. */
describe('the board of a row', () => {
  let api: ApiWorld;
  let plan: string;
  let item: string;

  const board = async (
    person: string,
    more = '',
  ): Promise<{ status: number; body: { period: string | null; periods: object[]; rows: Row[] } }> => {
    const { status, body } = await api.get(person, `/v1/plans/${plan}/board?item=${item}${more}`);
    return { status, body: body as { period: string | null; periods: object[]; rows: Row[] } };
  };
  const rowOf = async (unit: string): Promise<Row> => {
    const { body } = await board('mai');
    const found = body.rows.find((row) => (row as Row & { leadUnit: { code: string } }).leadUnit.code === unit);
    if (found === undefined) throw new Error(`no row of ${unit}`);
    return found;
  };
  const submit = async (person: string, unit: string, more: (documentId: string) => object): Promise<void> => {
    const { id, version } = await rowOf(unit);
    const documentId = await api.upload(person, `${unit}.txt`, `Kết quả của ${unit}`);
    const sent = await api.act(person, `/v1/tasks/${id}/submit`, { documents: [documentId], ...more(documentId) }, version);
    if (sent.status !== 200) throw new Error(JSON.stringify(sent.body));
  };

  beforeAll(async () => {
    api = await createApiWorld();
    plan = api.world.cityPlan;
    await api.act('nga', `/v1/plans/${plan}/publish`, {}, 1);
    const { body } = await api.get('nga', `/v1/plans/${plan}/items`);
    const rows = (body as { items: { id: string; tasksByState: Record<string, number> }[] }).items;
    item = rows.toSorted((one, other) => (other.tasksByState['assigned'] ?? 0) - (one.tasksByState['assigned'] ?? 0))[0]?.id ?? '';
  });
  afterAll(() => api.end());

  it('is there for those who may open every file, and for nobody else', async () => {
    for (const person of ['mai', 'nga', 'thao']) expect((await board(person)).status).toBe(200);
    for (const person of ['thu', 'an', 'binh']) expect((await board(person)).status).toBe(403);
    expect((await api.get('mai', `/v1/plans/${item}/board?item=${item}`)).status).toBe(404);
    expect((await api.get('mai', `/v1/plans/${plan}/board?item=x`)).status).toBe(400);
  });

  it('shows every unit of the period in which most waits, silent ones too', async () => {
    const { body } = await board('mai');
    expect(body.rows.length).toBeGreaterThan(5);
    expect(new Set(body.rows.map(({ standing }) => standing))).toEqual(new Set(['silent']));
    expect(body.periods).toContainEqual({ label: body.period, tasks: body.rows.length, waiting: 0 });
    expect((await board('mai', '&period=1999')).body).toMatchObject({ period: '1999', rows: [] });
  });

  it('tells what is clean from what needs a look, with number, day and signer as they were confirmed', async () => {
    await submit('binh', 'P.NoiVu', (documentId) => ({ evidence: { documents: [{ documentId, requirement: null, fields: FIELDS }] } }));
    expect(await rowOf('P.NoiVu')).toMatchObject({ standing: 'clean', look: [], submission: { number: 1, documents: [FIELDS] } });
    await submit('dang', 'P.VHTT', (documentId) => ({
      evidence: { documents: [{ documentId, requirement: null, fields: { ...FIELDS, issuedOn: '2026-01-01' } }] },
    }));
    const late = await rowOf('P.VHTT');
    expect(late).toMatchObject({ standing: 'look', look: [{ code: 'issued-ahead' }] });
    expect(late.look[0]?.message).not.toBe('');
  });

  it('follows a verdict', async () => {
    const { id, version } = await rowOf('P.NoiVu');
    expect((await api.act('mai', `/v1/tasks/${id}/approve`, { submission: 1 }, version)).status).toBe(200);
    expect(await rowOf('P.NoiVu')).toMatchObject({ standing: 'decided', look: [] });
  });
});
