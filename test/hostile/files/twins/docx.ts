import { CONTENT_TYPES, DECLARATION, PACKAGE_RELATIONS, type Parts, relationsPart } from './parts.js';

export const WORD_NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** Closes what `documentStart` opens. */
export const DOCUMENT_END = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>';

/** The head of a letter with its number, up to where the next paragraph may stand. */
export function documentStart(number: string): string {
  const lines = [
    'ỦY BAN NHÂN DÂN TỈNH KON TUM',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    `Số: ${number}`,
    'Báo cáo kết quả thực hiện kế hoạch cải cách hành chính',
  ];
  const paragraphs = lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('');
  return `${DECLARATION}<w:document ${WORD_NAMESPACES}><w:body>${paragraphs}`;
}

/** The parts of a letter of four lines (ECMA-376 part 1, 11). */
export function docxParts(number: string): Parts {
  return new Map([
    [
      CONTENT_TYPES,
      `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
        `<Override PartName="/word/document.xml" ContentType="${WORD_TYPE}.document.main+xml"/>` +
        `<Override PartName="/word/styles.xml" ContentType="${WORD_TYPE}.styles+xml"/>` +
        `<Override PartName="/word/settings.xml" ContentType="${WORD_TYPE}.settings+xml"/>` +
        '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
    ],
    [
      PACKAGE_RELATIONS,
      relationsPart(
        { id: 'rId1', type: 'officeDocument', target: 'word/document.xml' },
        {
          id: 'rId2',
          type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
          target: 'docProps/core.xml',
        },
      ),
    ],
    ['word/document.xml', `${documentStart(number)}${DOCUMENT_END}`],
    [
      'word/_rels/document.xml.rels',
      relationsPart({ id: 'rId1', type: 'styles', target: 'styles.xml' }, { id: 'rId2', type: 'settings', target: 'settings.xml' }),
    ],
    [
      'word/styles.xml',
      `${DECLARATION}<w:styles ${WORD_NAMESPACES}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`,
    ],
    ['word/settings.xml', `${DECLARATION}<w:settings ${WORD_NAMESPACES}><w:zoom w:percent="100"/></w:settings>`],
    ['docProps/core.xml', coreProperties(number)],
  ]);
}

/** Title of a document (ECMA-376 part 2). */
export function coreProperties(number: string): string {
  return (
    `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Báo cáo ${number}</dc:title></cp:coreProperties>`
  );
}
