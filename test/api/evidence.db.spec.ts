import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { buildDocx } from '#testing/documents/build-docx';
import { createApiWorld, type ApiWorld } from './api-world.js';

const PLAN = buildDocx(['PHÒNG NỘI VỤ', 'Số: 12/KH-PNV', 'KẾ HOẠCH', 'Về việc số hóa hồ sơ lưu trữ năm 2025']);
const REPORT = readFileSync(new URL('../../libs/document-reading/src/fixtures/bao-cao.pdf', import.meta.url));

/** A row that asks for a plan and a report, both; what is handed in says which is which. */
describe('what is given for what a row asks for', () => {
  let api: ApiWorld;
  let task: string;
  let plan: string;
  let report: string;
  let documents: string[];

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
    const work = {
      content: 'Số hóa hồ sơ lưu trữ của đơn vị',
      leads: [api.world.idOf('p-noi-vu')],
      deliverables: ['Kế hoạch', 'Báo cáo kết quả'],
      dueOn: '2025-02-28',
      document: { number: '312/UBND-NC', title: 'Công văn về việc số hóa hồ sơ', date: '2025-02-07' },
    };
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/ad-hoc`, work, 2);
    task = (await tasks())[0]?.id ?? '';
    plan = await api.upload('thu', 'ke-hoach.docx', PLAN);
    report = await api.upload('thu', 'bao-cao.pdf', REPORT);
    documents = [plan, report];
  });
  afterAll(() => api.end());

  const tasks = async (): Promise<{ id: string; version: number }[]> =>
    ((await api.get('thu', '/v1/tasks?filter[item]=PS.1')).body as { items: { id: string; version: number }[] }).items;
  const submit = async (body: object) => api.act('binh', `/v1/tasks/${task}/submit`, body, (await tasks())[0]?.version);
  const fields = { type: 'Kế hoạch', number: '12/KH-PNV', issuedOn: null, signer: null };

  it('is said by the task, and proposed from what a document is', async () => {
    const { body } = await api.get('thu', `/v1/tasks/${task}`);
    expect((body as { requirements: object }).requirements).toEqual({
      mode: 'all',
      items: [
        { number: 1, text: 'Kế hoạch', producedBy: 'lead' },
        { number: 2, text: 'Báo cáo kết quả', producedBy: 'lead' },
      ],
    });
    const { body: proposed } = await api.get('thu', `/v1/documents/${plan}/proposed-answer?task=${task}`);
    expect(proposed).toMatchObject({ requirement: 1, tasks: [{ id: task, requirement: 1 }] });
    expect((await api.get('thu', `/v1/documents/${report}/proposed-answer?task=${task}`)).body).toMatchObject({ requirement: 2 });
    expect((await api.get('an', `/v1/documents/${plan}/proposed-answer`)).status).toBe(403);
  });

  it('holds the form of a document against what was confirmed', async () => {
    const warnings = async (query: string): Promise<string[]> =>
      ((await api.get('thu', `/v1/documents/${report}${query}`)).body as { warnings: { code: string }[] }).warnings.map(({ code }) => code);
    expect(await warnings('')).toEqual(['issuer-differs']);
    expect(await warnings(`?number=${encodeURIComponent('123/KH-SNV')}&type=${encodeURIComponent('Báo cáo')}`)).toEqual([
      'type-differs',
      'issuer-differs',
    ]);
    expect((await api.get('thu', `/v1/documents/${report}?issuedOn=06/02/2025`)).status).toBe(400);
  });

  it('blocks the submission until each line is answered, and nothing is written', async () => {
    const { status, body } = await submit({ documents });
    expect({ status, body }).toMatchObject({
      status: 422,
      body: {
        blockers: [
          { code: 'requirement-unanswered', message: expect.stringContaining('“Kế hoạch”') },
          { code: 'requirement-unanswered', params: { requirement: 'Báo cáo kết quả' } },
        ],
      },
    });
    const unknown = {
      documents: [
        { documentId: plan, requirement: 3 },
        { documentId: report, requirement: 1, fields },
      ],
    };
    expect((await submit({ documents: [plan], evidence: unknown })).body).toMatchObject({
      blockers: [
        { code: 'requirement-unknown', params: { number: '3' } },
        { code: 'evidence-unknown', params: { document: report } },
        { code: 'requirement-unanswered', params: { requirement: 'Báo cáo kết quả' } },
      ],
    });
    const figures = [{ name: 'Tỷ lệ số hóa', value: '97,5', unit: '%' }];
    expect((await submit({ documents, evidence: { figures } })).body).toMatchObject({ errors: [{ pointer: '/evidence/figures/0/value' }] });
    expect((await api.get('thu', `/v1/tasks/${task}`)).body).toMatchObject({ state: 'assigned', submission: null });
  });

  it('is kept with the version: documents with their confirmed fields, figures, and the reason for what is missing', async () => {
    const evidence = {
      documents: [{ documentId: plan, requirement: 1, fields }],
      figures: [{ name: 'Tỷ lệ số hóa', value: '97.5', unit: '%', period: '2025-Q1' }],
      excuses: [{ requirement: 2, text: 'Gửi báo cáo trong tháng 3.' }],
    };
    const { status, body } = await submit({ documents: [plan], evidence });
    expect({ status, body }).toMatchObject({ status: 200, body: { state: 'submitted' } });
    const { body: page } = await api.get('mai', `/v1/tasks/${task}`);
    expect((page as { submissions: object[] }).submissions).toMatchObject([
      {
        number: 1,
        evidence: {
          documents: [{ requirement: 1, requirementText: 'Kế hoạch', documentId: plan, fields }],
          figures: [{ requirement: null, requirementText: null, value: '97.5', period: '2025-Q1' }],
          excuses: [{ requirement: 2, requirementText: 'Báo cáo kết quả', text: 'Gửi báo cáo trong tháng 3.' }],
        },
      },
    ]);
  });
});
