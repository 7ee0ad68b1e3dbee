import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildDocx } from '#testing/documents/build-docx';
import { buildXlsx } from '#testing/documents/build-xlsx';
import { createApiWorld, type ApiWorld } from './api-world.js';

describe('a register of another system', () => {
  let api: ApiWorld;
  beforeAll(async () => {
    api = await createApiWorld();
  });
  afterAll(() => api.end());

  const read = (documentId: string, person = 'thu'): ReturnType<ApiWorld['get']> => api.get(person, `/v1/documents/${documentId}/register`);

  it('of a workbook is read as units and periods, its units found in the organisation, its share rounded down', async () => {
    const rows = [
      ['Đơn vị', 'Tháng 1', 'Tháng 2', 'Tháng 3'],
      ['Phòng Nội vụ', 'x', 'x', 'x'],
      ['P. Tư pháp', 'x', 'chưa', 'x'],
      ['phong noi vu', null, null, 'x'],
      ['Ban Quản lý chợ', null, 'x', null],
    ];
    const documentId = await api.upload('thu', 'theo-doi.xlsx', buildXlsx({ 'Theo dõi': rows }));
    const { status, body } = await read(documentId);
    expect([status, body]).toEqual([
      200,
      {
        units: [
          { name: 'Phòng Nội vụ', unitId: api.world.idOf('p-noi-vu'), given: ['Tháng 1', 'Tháng 2', 'Tháng 3'], missing: [] },
          { name: 'P. Tư pháp', unitId: api.world.idOf('p-tu-phap'), given: ['Tháng 1', 'Tháng 3'], missing: ['Tháng 2'] },
          { name: 'Ban Quản lý chợ', unitId: null, given: ['Tháng 2'], missing: ['Tháng 1', 'Tháng 3'] },
        ],
        periods: ['Tháng 1', 'Tháng 2', 'Tháng 3'],
        given: 6,
        expected: 9,
        percentage: 66.6,
      },
    ]);
  });

  it('of CSV says 100 where nothing is missing', async () => {
    const documentId = await api.upload(
      'thu',
      'kpi.csv',
      '\ufeffĐơn vị;Kỳ;Trạng thái\r\nPhòng Nội vụ;Quý I;Đã gửi\r\nPhòng Tư pháp;Quý I;05/04/2025\r\n',
    );
    expect((await read(documentId)).body).toMatchObject({ periods: ['Quý I'], given: 2, expected: 2, percentage: 100 });
  });

  it('that is none is answered by the reason, in words', async () => {
    const codeOf = async (documentId: string): Promise<unknown> => {
      const { status, body } = await read(documentId);
      const { code, blockers } = body as { code: string; blockers: { code: string; message: string }[] };
      return [status, code, blockers.map((blocker) => [blocker.code, blocker.message.length > 20])];
    };
    const unreadable = (code: string): unknown => [422, 'register-unreadable', [[code, true]]];
    expect(await codeOf(await api.upload('thu', 'a.txt', 'Báo cáo kết quả'))).toEqual(unreadable('register-no-table'));
    expect(await codeOf(await api.upload('thu', 'a.docx', buildDocx(['Đơn vị'])))).toEqual(unreadable('register-type'));
    expect(await codeOf(await api.upload('thu', 'b.csv', 'Đơn vị,Tháng 1\n'))).toEqual(unreadable('register-no-units'));
  });

  it('is read by whoever may read the file, and that it was read is written down', async () => {
    const documentId = await api.upload('thu', 'kpi.csv', 'Đơn vị;Tháng 1\nPhòng Nội vụ;x');
    expect((await read(documentId, 'ha')).status).toBe(403);
    expect((await read(api.world.cityPlan)).status).toBe(404);
    expect((await read(documentId, 'thao')).status).toBe(200);
    const logged = await api.world.sql<{ envelope: string }>(
      `SELECT convert_from(envelope, 'UTF8') AS envelope FROM audit_event WHERE action = 'document.read-text' ORDER BY event_id`,
    );
    const about = logged
      .map(({ envelope }) => JSON.parse(envelope) as { outcome: string; target: { id: string } })
      .filter(({ target }) => target.id === documentId);
    expect(about.map(({ outcome }) => outcome)).toEqual(['denied', 'success']);
  });
});
