import { GIGABYTE, longDeflate, type LongText, MEGABYTE } from '../../bytes/long-deflate.js';
import { packedEntry, zipOf } from '../../bytes/raw-zip.js';
import type { HostileKind } from '../../hostile-kind.js';
import { DOCUMENT_END, documentStart, WORD_NAMESPACES } from '../../twins/docx.js';
import { entriesOf, type OfficeFamily, WORD, WORKBOOK } from '../../twins/office.js';
import { DECLARATION } from '../../twins/parts.js';
import { SHEET_NAMESPACES } from '../../twins/xlsx.js';

interface Bomb {
  readonly family: OfficeFamily;
  readonly part: string;
  readonly text: Omit<LongText, 'size'>;
}

const STYLES = { before: `${DECLARATION}<w:styles ${WORD_NAMESPACES}>`, unit: ' ', after: '</w:styles>' };
const STRINGS = { before: `${DECLARATION}<sst ${SHEET_NAMESPACES}>`, unit: '<si><t>a</t></si>', after: '</sst>' };
const ROWS = { before: `${DECLARATION}<worksheet ${SHEET_NAMESPACES}><sheetData>`, unit: '<row/>', after: '</sheetData></worksheet>' };
const ZEROS = { before: '', unit: '\0', after: '' };

const BOMBS: readonly Bomb[] = [
  { family: WORD, part: 'word/document.xml', text: { before: documentStart(''), unit: ' ', after: DOCUMENT_END } },
  { family: WORD, part: 'word/document.xml', text: { before: documentStart(''), unit: '<w:p/>', after: DOCUMENT_END } },
  { family: WORD, part: 'word/styles.xml', text: STYLES },
  { family: WORD, part: 'customXml/item1.xml', text: { before: '<data>', unit: 'A', after: '</data>' } },
  { family: WORD, part: 'word/media/image1.png', text: ZEROS },
  { family: WORD, part: 'docProps/thumbnail.jpeg', text: ZEROS },
  { family: WORKBOOK, part: 'xl/worksheets/sheet1.xml', text: ROWS },
  { family: WORKBOOK, part: 'xl/sharedStrings.xml', text: STRINGS },
  { family: WORKBOOK, part: 'xl/media/image1.png', text: ZEROS },
  { family: WORKBOOK, part: 'xl/printerSettings/printerSettings1.bin', text: ZEROS },
];

/** One part that unpacks to a thousand times its weight. XML parts stay well-formed, so that only the size can give them away. */
export const ZIP_BOMB_PART: HostileKind = {
  kind: 'zip-bomb-part',
  what: 'One part of a docx or xlsx unpacks from 1 MB to as much as 1 GB.',
  source: 'OWASP ASVS 5.0 5.2.3; CWE-409',
  *files(sender) {
    for (const { family, part, text } of BOMBS) {
      for (const size of [256 * MEGABYTE, GIGABYTE]) {
        const { number, name } = sender.letter(family.extension);
        yield {
          name,
          expected: ['bomb'],
          content: () => {
            const others = entriesOf(family.parts(number)).filter(({ directory }) => directory.name.toString() !== part);
            return zipOf([...others, packedEntry(part, longDeflate({ ...text, size }))]);
          },
        };
      }
    }
  },
};
