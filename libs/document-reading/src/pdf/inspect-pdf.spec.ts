import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import type { AcceptedInspection, Inspection } from '#domain/document/inspection';

import { inspectFile } from '#document-reading/inspect-file';
import { namedActions } from '#document-reading/pdf/named-actions';
import { pdfStreams } from '#document-reading/pdf/pdf-streams';

/** Printed by a browser: a report with its head, a table and a signature; the same with a stamp; the same as a picture. */
const fixture = (name: string): Buffer => readFileSync(new URL(`../fixtures/${name}.pdf`, import.meta.url));

async function accepted(bytes: Buffer): Promise<AcceptedInspection> {
  const inspection = await inspectFile(bytes, 'bao-cao.pdf');
  if (inspection.verdict === 'refused') throw new Error(`refused: ${inspection.reason}`);
  return inspection;
}

describe('a report as PDF', () => {
  it('is read as paragraphs with their places, though each is printed in several lines', async () => {
    const { text, mediaType, secrecyMark, flags } = await accepted(fixture('bao-cao'));
    expect([mediaType, secrecyMark, flags]).toEqual(['application/pdf', null, []]);
    const blocks = text?.kind === 'flow' ? text.blocks : [];
    const body = blocks.find((block) => block.kind === 'paragraph' && block.text.startsWith('2. Tiếp nhận'));
    expect(body).toMatchObject({
      text: '2. Tiếp nhận 118 hồ sơ, giải quyết đúng hạn 117 hồ sơ, đạt 99,15%; 01 hồ sơ quá hạn do chờ ý kiến của đơn vị phối hợp.',
      page: 1,
    });
    expect(
      blocks.filter((block) => block.kind === 'paragraph' && /^(?:KT\. GIÁM ĐỐC|PHÓ GIÁM ĐỐC|BÁO CÁO)$/.test(block.text)),
    ).toHaveLength(3);
  });

  it('says its number, its day, its type, its agency, what it is about and who signed it, each with its place on the page', async () => {
    const { metadata } = await accepted(fixture('bao-cao'));
    expect(metadata).toMatchObject({
      number: { value: '123/BC-SNV' },
      issuedOn: { value: '2025-02-06' },
      type: { value: 'Báo cáo' },
      issuer: { value: 'SỞ NỘI VỤ' },
      subject: { value: 'Kết quả kiểm soát thủ tục hành chính tháng 01 năm 2025' },
      signer: { value: 'Nguyễn Thị Ánh Tuyết' },
    });
    const box = metadata?.number?.line.box;
    expect(box?.left).toBeGreaterThan(0.15);
    expect((box?.top ?? 1) + (box?.height ?? 1)).toBeLessThan(0.2);
  });

  it('bears the mark that is stamped on it', async () => {
    expect((await accepted(fixture('dong-dau-mat'))).secrecyMark).toEqual({ degree: 'TỐI MẬT', line: 'TỐI MẬT' });
  });

  it('has no text where it is a picture: what it bears is for a person to say', async () => {
    const { text, metadata } = await accepted(fixture('ban-quet'));
    expect([text, metadata]).toEqual([null, null]);
  });
});

describe('a PDF that was changed', () => {
  const bytes = fixture('bao-cao');
  const refused = async (content: Buffer): Promise<Inspection> => inspectFile(content, 'a.pdf');
  it.each([
    ['cut in the middle', bytes.subarray(0, bytes.length / 2), 'damaged'],
    ['cut before its last line', bytes.subarray(0, bytes.length - 10), 'damaged'],
    ['with an archive behind it', Buffer.concat([bytes, Buffer.from('PK\x05\x06')]), 'polyglot'],
    ['with a page of the web before it', Buffer.concat([Buffer.from('<html>'), bytes]), 'type-refused'],
    ['whose end points to nothing', Buffer.from(bytes.toString('latin1').replace(/startxref\s+\d+/, 'startxref\n7'), 'latin1'), 'damaged'],
  ])('is refused: %s', async (_how, content, reason) => {
    expect(await refused(content)).toMatchObject({ verdict: 'refused', reason });
  });
});

describe('a PDF that acts', () => {
  it.each([
    ['pdf-script', '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>'],
    ['pdf-launch', '/OpenAction << /S /Launch /F (cmd.exe) >>'],
    ['pdf-embedded-file', '/Names << /EmbeddedFiles << /Names [(a.exe) << /Type /Filespec /F (a.exe) /EF << /F 5 0 R >> >>] >> >>'],
    ['pdf-script', '/AA << /WC << /S /JavaScript /JS (1) >> >>'],
    ['pdf-form-submission', '/OpenAction << /S /SubmitForm /F (http://198.51.100.7/) >>'],
  ])('is flagged: %s', async (flag, entry) => {
    expect((await accepted(acting(entry))).flags).toContain(flag);
  });

  it('is flagged where its objects are packed and their names are written in digits', () => {
    const packed = deflateSync(Buffer.from('7 0 << /S /#4aavaScript /JS (1) >>'));
    const group = Buffer.concat([
      Buffer.from('6 0 obj << /Type /ObjStm /Filter /FlateDecode >> stream\n'),
      packed,
      Buffer.from('\nendstream'),
    ]);
    const written = group.toString('latin1');
    expect(namedActions(written, pdfStreams(group, written))).toEqual(['pdf-script']);
  });

  it('and is not where it only links', async () => {
    const link = '<< /Type /Annot /Subtype /Link /Rect [0 0 10 10] /A << /S /URI /URI (https://kontum.gov.vn) >> >>';
    expect((await accepted(acting('', `/Annots [${link}]`))).flags).toEqual([]);
  });
});

/** The smallest PDF with a line of text and an entry in its catalogue. */
function acting(entry: string, onPage = ''): Buffer {
  const content = 'BT /F1 12 Tf 72 720 Td (Bao cao ket qua thuc hien nhiem vu) Tj ET';
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${entry} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> ${onPage} >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ...(entry.includes('5 0 R') ? ['<< /Type /EmbeddedFile /Length 2 >>\nstream\nMZ\nendstream'] : []),
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
