import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import type { PlanFault } from '#application/ports/plan-reader';
import { readPlanOnDisk } from '#composition/files/intake';
import { buildDocx } from '#testing/documents/build-docx';
import { hostileFiles } from './files/hostile-files.js';

const SEED = 2026;
/** Ways to attack that somebody may try on the import of plans: one file of each. */
const KINDS = ['zip-bomb-part', 'xxe', 'vba-project', 'encrypted-office', 'pdf-encrypted', 'cut-short', 'renamed'];
const HEADINGS = [['STT'], ['Nội dung'], ['Cơ quan chủ trì'], ['Thời hạn']];
const FIXTURES = 'libs/document-reading/src/fixtures';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docket-plans-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What is answered for a file of this name and content. */
async function faultOf(name: string, content: Uint8Array): Promise<unknown> {
  const path = join(folder, 'file');
  await writeFile(path, content);
  return await readPlanOnDisk(path, { name, year: null, columns: [] }).then(
    () => 'read',
    (error: unknown) => (error instanceof Error && 'fault' in error ? error.fault : error),
  );
}

describe('a file that is no plan is answered by what is wrong with it', () => {
  it.each(KINDS)('when it is hostile: %s', async (kind) => {
    const file = [...hostileFiles(SEED)].find((one) => one.kind === kind);
    expect(file?.kind).toBe(kind);
    const fault = file === undefined ? null : await faultOf(file.name, file.content());
    expect(file?.expected).toContain(fault);
  });

  it.each<[PlanFault, string, () => Uint8Array | Promise<Uint8Array>]>([
    ['no-plan', 'bao-cao.docx', () => buildDocx(['BÁO CÁO', 'Kết quả công tác cải cách hành chính.'])],
    ['no-rows', 'trong.docx', () => buildDocx([{ rows: [HEADINGS] }])],
    ['too-long', 'ba-tram-trang.pdf', () => pdfOf(300)],
    ['needs-ocr', 'ban-quet.pdf', () => readFile(join(FIXTURES, 'ban-quet.pdf'))],
    ['secrecy-mark', 'dong-dau-mat.pdf', () => readFile(join(FIXTURES, 'dong-dau-mat.pdf'))],
    ['secrecy-mark', 'toi-mat.docx', () => buildDocx(['TỐI MẬT', { rows: [HEADINGS, [['1'], ['a'], ['b'], ['Quý I/2025']]] }])],
    ['type-refused', 'trong-rong.docx', () => new Uint8Array()],
  ])('%s: %s', async (fault, name, content) => {
    expect(await faultOf(name, await content())).toBe(fault);
  });
});

/** Pages of prose, a line each. */
async function pdfOf(pages: number): Promise<Uint8Array> {
  const document = new PDFDocument();
  for (let page = 1; page < pages; page += 1) document.text(`Page ${page} of a long document`).addPage();
  document.text('The last page of a long document').end();
  return Buffer.concat(await document.toArray());
}
