import { flateStream, type PdfBody, type PdfObjects, pdfOf, streamOf } from '../bytes/raw-pdf.js';
import { latin1 } from '../bytes/text-bytes.js';

export const CATALOGUE = '<< /Type /Catalog /Pages 2 0 R >>';
export const ONE_PAGE = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
export const PAGE =
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << >> >> >>';

const LINES = ['ỦY BAN NHÂN DÂN TỈNH KON TUM', 'Báo cáo kết quả thực hiện kế hoạch cải cách hành chính'];
/** First code that a letter of the page gets; below are the control characters. */
const FIRST_CODE = 33;

/** Catalogue 1, page tree 2, page 3, its content 4, font 5 and what the codes of the font mean 6. */
export function pdfObjects(number: string): Map<number, PdfBody> {
  const lines = [...LINES, `Số: ${number}`];
  const letters = [...new Set(lines.join(''))];
  const code = (letter: string) => (FIRST_CODE + letters.indexOf(letter)).toString(16).padStart(2, '0');
  const shown = lines.map((line) => `<${Array.from(line, code).join('')}> Tj 0 -20 Td`).join('\n');
  return new Map<number, PdfBody>([
    [1, CATALOGUE],
    [2, ONE_PAGE],
    [3, PAGE],
    [4, flateStream('', `BT /F1 12 Tf 72 760 Td\n${shown}\nET`)],
    [5, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 6 0 R >>'],
    [6, streamOf('', latin1(meaningOfCodes(letters, code)))],
  ]);
}

/** The same with other objects in place of some, or beside them. */
export function withObjects(number: string, others: PdfObjects): Map<number, PdfBody> {
  return new Map([...pdfObjects(number), ...others]);
}

export function validPdf(number: string): Uint8Array {
  return pdfOf(pdfObjects(number));
}

/** A ToUnicode CMap (ISO 32000-1, 9.10.3), so that the Vietnamese letters can be read without a font in the file. */
function meaningOfCodes(letters: readonly string[], code: (letter: string) => string): string {
  const pairs = letters.map((letter) => `<${code(letter)}> <${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}>`);
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CMapName /Letters def /CMapType 2 def',
    '1 begincodespacerange <00> <FF> endcodespacerange',
    `${pairs.length} beginbfchar`,
    ...pairs,
    'endbfchar endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}
