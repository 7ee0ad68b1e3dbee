import { describe, expect, it } from '@jest/globals';
import { buildDocx, docxHeader, xml } from '#testing/documents/build-docx';
import { buildXlsx } from '#testing/documents/build-xlsx';
import type { AcceptedInspection } from '#domain/document/inspection';
import { inspectFile } from '#document-reading/inspect-file';

async function accepted(bytes: Buffer, name: string): Promise<AcceptedInspection> {
  const inspection = await inspectFile(bytes, name);
  if (inspection.verdict === 'refused') throw new Error(`refused: ${inspection.reason} ${inspection.detail ?? ''}`);
  return inspection;
}

const BOX = `<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>TỐI </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>MẬT</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>`;

describe('the text of a DOCX', () => {
  it('is its paragraphs and tables in their order, NFC, across runs and breaks', async () => {
    const { text, mediaType } = await accepted(
      buildDocx([
        { runs: ['BÁO ', 'CÁO'] },
        'Kết quả'.normalize('NFD'),
        { xml: '<w:p><w:r><w:t>một</w:t><w:br/><w:t>hai</w:t><w:tab/><w:t>ba</w:t></w:r></w:p>' },
        {
          rows: [
            [['STT'], ['Nội dung', '(ghi rõ)']],
            [['1'], ['Rà soát & đánh giá']],
          ],
        },
        'Hết.',
      ]),
      'bao-cao.docx',
    );
    expect(mediaType).toContain('wordprocessingml');
    expect(text).toEqual({
      kind: 'flow',
      isWhole: true,
      blocks: [
        ...['BÁO CÁO', 'Kết quả', 'một', 'hai ba'].map((one) => ({ kind: 'paragraph', text: one, page: null, box: null })),
        {
          kind: 'table',
          rows: [
            ['STT', 'Nội dung\n(ghi rõ)'],
            ['1', 'Rà soát & đánh giá'],
          ],
        },
        { kind: 'paragraph', text: 'Hết.', page: null, box: null },
      ],
    });
  });

  it('leaves out what is deleted, the codes of fields, and the second form of a drawing', async () => {
    const { text } = await accepted(
      buildDocx([
        {
          xml: '<w:p><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>mới</w:t></w:r></w:p>',
        },
        {
          xml: '<w:p><AlternateContent><Choice><w:r><w:t>hình</w:t></w:r></Choice><Fallback><w:r><w:t>hình</w:t></w:r></Fallback></AlternateContent></w:p>',
        },
      ]),
      'a.docx',
    );
    expect(text).toMatchObject({ blocks: [{ text: 'mới' }, { text: 'hình' }] });
  });
});

describe('a mark of secrecy is found', () => {
  const header = { 'word/header1.xml': docxHeader(['MẬT']) };
  const footnote = { 'word/footnotes.xml': docxHeader(['TUYỆT MẬT']) };
  const properties = { 'docProps/core.xml': xml('<coreProperties><keywords>TỐI MẬT</keywords></coreProperties>') };
  it.each([
    ['in a paragraph whose letters stand in several runs', buildDocx([{ runs: ['M', 'Ậ', 'T'] }]), 'a.docx', 'MẬT'],
    ['in a cell', buildDocx([{ rows: [[['Số: 12/BC-STP'], ['TỐI MẬT']]] }]), 'a.docx', 'TỐI MẬT'],
    ['in a text box', buildDocx([{ xml: BOX }]), 'a.docx', 'TỐI MẬT'],
    ['in a page header', buildDocx(['Báo cáo'], header), 'a.docx', 'MẬT'],
    ['in a footnote', buildDocx(['Báo cáo'], footnote), 'a.docx', 'TUYỆT MẬT'],
    ['among the properties', buildDocx(['Báo cáo'], properties), 'a.docx', 'TỐI MẬT'],
    [
      'in what was deleted but is still in the file',
      buildDocx([{ xml: '<w:p><w:del><w:r><w:delText>MẬT</w:delText></w:r></w:del></w:p>' }]),
      'a.docx',
      'MẬT',
    ],
    ['in a cell of a workbook', buildXlsx({ Biểu: [['Số liệu'], [null, 'TUYỆT MẬT']] }), 'a.xlsx', 'TUYỆT MẬT'],
    [
      'in the header of a printed sheet, behind its codes',
      buildXlsx(
        { Biểu: [['Số liệu']] },
        {
          'xl/worksheets/sheet2.xml': xml(
            '<worksheet><headerFooter><oddHeader>&amp;R&amp;"Times,Bold"&amp;14MẬT</oddHeader></headerFooter></worksheet>',
          ),
        },
      ),
      'a.xlsx',
      'MẬT',
    ],
    ['in a text', Buffer.from('Báo cáo\r\nĐộ mật: Tối mật\r\n'), 'a.txt', 'TỐI MẬT'],
  ])('%s', async (_where, bytes, name, degree) => {
    expect((await accepted(bytes, name)).secrecyMark?.degree).toBe(degree);
  });

  it('and nothing is taken for one that only speaks of secrets', async () => {
    const { secrecyMark } = await accepted(buildDocx(['Công tác bảo vệ bí mật nhà nước', 'Mật độ dân số']), 'a.docx');
    expect(secrecyMark).toBeNull();
  });
});

describe('the sheets of an XLSX', () => {
  it('show values as a reader sees them: texts, numbers, days and shares, never formulas', async () => {
    const { text } = await accepted(
      buildXlsx({
        'Tháng 01': [
          ['Đơn vị', 'Ngày gửi', 'Tỷ lệ', 'Số hồ sơ', 'Tổng'],
          [
            'UBND xã Đắk Cấm',
            { value: 45_702, format: 'dd/mm/yyyy' },
            { value: 0.975, format: '0.0%' },
            1204.5,
            { formula: 'SUM(D2:D2)', value: '1204.5' },
          ],
          [],
          [null, null, null, 0.1 + 0.2],
        ],
        Trống: [],
      }),
      'a.xlsx',
    );
    expect(text).toEqual({
      kind: 'sheets',
      isWhole: true,
      sheets: [
        {
          name: 'Tháng 01',
          rows: [
            ['Đơn vị', 'Ngày gửi', 'Tỷ lệ', 'Số hồ sơ', 'Tổng'],
            ['UBND xã Đắk Cấm', '14/02/2025', '97.5%', '1204.5', '1204.5'],
            [],
            ['', '', '', '0.3'],
          ],
        },
        { name: 'Trống', rows: [] },
      ],
    });
  });

  it('keep the address of a lone cell without filling the memory up to it', async () => {
    const lone = xml(
      '<worksheet><sheetData><row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>xa</t></is></c></row></sheetData></worksheet>',
    );
    const { text } = await accepted(buildXlsx({ A: [['x']] }, { 'xl/worksheets/sheet1.xml': lone }), 'a.xlsx');
    expect(text?.kind === 'sheets' && text.sheets[0]?.rows.length).toBeLessThan(2000);
    expect(text?.kind === 'sheets' && text.sheets[0]?.rows.at(-1)?.at(-1)).toBe('xa');
  });
});

describe('what reaches outside', () => {
  const rels = (type: string, target: string): Record<string, string> => ({
    'word/_rels/document.xml.rels': xml(
      `<Relationships><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
    ),
  });
  it.each([
    ['a hyperlink', 'hyperlink', 'https://kontum.gov.vn'],
    ['a template on the own disk', 'attachedTemplate', 'file:///C:\\Mẫu\\bao-cao.dotx'],
  ])('is no harm as %s', async (_what, type, target) => {
    expect((await inspectFile(buildDocx(['Báo cáo'], rels(type, target)), 'a.docx')).verdict).toBe('accepted');
  });

  it.each([
    ['a template', 'attachedTemplate', 'http://198.51.100.7/mau.dotm'],
    ['a template on a share', 'attachedTemplate', 'file://198.51.100.7/mau.dotm'],
    ['a picture', 'image', 'https://198.51.100.7/p.png'],
    ['a frame on a share', 'frame', '\\\\198.51.100.7\\x'],
  ])('is refused as %s', async (_what, type, target) => {
    expect(await inspectFile(buildDocx(['Báo cáo'], rels(type, target)), 'a.docx')).toMatchObject({
      verdict: 'refused',
      reason: 'external-content',
    });
  });

  it('is flagged as a workbook that takes values from another on the own disk', async () => {
    const link = xml(
      '<Relationships><Relationship Id="rId1" Type="http://x/externalLinkPath" Target="thang-12.xlsx" TargetMode="External"/></Relationships>',
    );
    const { flags } = await accepted(buildXlsx({ A: [['x']] }, { 'xl/externalLinks/_rels/externalLink1.xml.rels': link }), 'a.xlsx');
    expect(flags).toEqual(['external-workbook']);
  });
});
