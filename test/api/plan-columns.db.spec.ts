import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildDocx } from '#testing/documents/build-docx';
import { createApiWorld, type ApiWorld } from './api-world.js';

const HEADINGS = ['STT', 'Nội dung', 'Ai làm', 'Cơ quan phối hợp', 'Sản phẩm', 'Thời hạn'].map((text) => [text]);
const ROW = [['1'], ['Báo cáo kết quả'], ['Phòng Nội vụ'], ['Phòng Tư pháp'], ['Báo cáo'], ['Tháng 3/2025']];

interface Read {
  readonly proposal: {
    readonly sections: readonly { readonly items: readonly { readonly leads: readonly { readonly text: string }[] }[] }[];
    readonly diagnostics: readonly { readonly code: string }[];
  };
}

describe('what the columns of an issuer mean', () => {
  let api: ApiWorld;
  let documentId: string;

  beforeAll(async () => {
    api = await createApiWorld();
    documentId = await api.upload('nga', 'cot-la.docx', buildDocx(['KẾ HOẠCH NĂM 2025', { rows: [HEADINGS, ROW] }]));
  });
  afterAll(() => api.end());

  const read = async (said: object): Promise<{ readonly leads: readonly string[]; readonly codes: readonly string[] }> => {
    const { body } = await api.act('nga', '/v1/plan-proposals', { documentId, ...said });
    const { proposal } = (await api.get('nga', `/v1/plan-proposals/${(body as { id: string }).id}`)).body as Read;
    const leads = proposal.sections.flatMap(({ items }) => items.flatMap((item) => item.leads.map(({ text }) => text)));
    return { leads, codes: proposal.diagnostics.map(({ code }) => code) };
  };
  const ofCity = (): object => ({ issuerUnitId: api.world.idOf('ubnd-tp') });
  const columns = [{ heading: 'Ai làm', meaning: 'lead' }];

  it('is asked where nobody knows, and taken as somebody says', async () => {
    expect(await read({})).toEqual({ leads: [], codes: expect.arrayContaining(['column-unread', 'column-missing']) });
    expect((await read({ columns })).leads).toEqual(['Phòng Nội vụ']);
    expect((await read({})).leads).toEqual([]);
  });

  it('is remembered for the issuer, until somebody says otherwise, and for nobody else', async () => {
    expect((await read({ ...ofCity(), columns })).leads).toEqual(['Phòng Nội vụ']);
    expect(await read(ofCity())).toEqual({ leads: ['Phòng Nội vụ'], codes: ['identity-missing'] });
    expect((await read({ issuerUnitId: api.world.idOf('ubnd-tinh') })).leads).toEqual([]);
    await read({ ...ofCity(), columns: [{ heading: ' ai làm: ', meaning: 'aside' }] });
    expect((await read(ofCity())).codes).toEqual(expect.arrayContaining(['column-aside', 'column-missing']));
  });

  it('is said of units that exist, and with meanings that there are', async () => {
    const unknown = await api.act('nga', '/v1/plan-proposals', { documentId, issuerUnitId: documentId, columns });
    expect(unknown).toMatchObject({ status: 422, body: { blockers: [{ code: 'unit-unknown' }] } });
    const other = await api.act('nga', '/v1/plan-proposals', { documentId, columns: [{ heading: 'Ai làm', meaning: 'boss' }] });
    expect(other).toMatchObject({ status: 400, body: { code: 'malformed' } });
  });

  it('stands in the event of the reading', async () => {
    const rows = await api.world.sql(
      `SELECT convert_from(p.body, 'UTF8')::jsonb AS payload FROM audit_event e JOIN audit_payload p USING (tenant_id, event_id)
        WHERE e.action = 'plan-proposal.create' AND convert_from(p.body, 'UTF8')::jsonb -> 'after' ->> 'issuerUnitId' = $1 ORDER BY e.seq`,
      [api.world.idOf('ubnd-tp')],
    );
    expect(rows.length).toBeGreaterThan(1);
    expect(JSON.stringify(rows[0])).toContain('Ai làm');
  });
});
