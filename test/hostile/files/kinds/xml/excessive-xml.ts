import type { HostileKind } from '../../hostile-kind.js';
import { noise } from '../../sender.js';
import { OFFICE_FAMILIES, packed } from '../../twins/office.js';
import { CONTENT_TYPES, inserted, type Parts, textOf, withPart } from '../../twins/parts.js';

const MILLION = 1_000_000;

interface Place {
  readonly part: string;
  /** End tag before which the excess stands. */
  readonly before: string;
}

const PLACES: Readonly<Record<'docx' | 'xlsx', readonly Place[]>> = {
  docx: [
    { part: 'word/document.xml', before: '</w:body>' },
    { part: 'word/styles.xml', before: '</w:styles>' },
    { part: 'word/_rels/document.xml.rels', before: '</Relationships>' },
    { part: CONTENT_TYPES, before: '</Types>' },
  ],
  xlsx: [
    { part: 'xl/worksheets/sheet1.xml', before: '</sheetData>' },
    { part: 'xl/sharedStrings.xml', before: '</sst>' },
    { part: 'xl/workbook.xml', before: '</sheets>' },
    { part: 'xl/_rels/workbook.xml.rels', before: '</Relationships>' },
  ],
};

/** Elements in elements, until the stack of a reader that recurses ends. */
export const DEEP_XML: HostileKind = {
  kind: 'deep-xml',
  what: 'A part nests 100,000 or 1,000,000 elements.',
  source: 'CWE-674',
  *files(sender) {
    for (const family of OFFICE_FAMILIES) {
      for (const { part, before } of PLACES[family.extension]) {
        for (const depth of [100_000, MILLION]) {
          const { number, name } = sender.letter(family.extension);
          yield {
            name,
            expected: ['bomb', 'too-complex', 'damaged'],
            content: () => packed(inserted(family.parts(number), part, before, '<a>'.repeat(depth) + '</a>'.repeat(depth))),
          };
        }
      }
    }
  },
};

/** Tables in tables, which are valid as far as the schema goes. */
export const DEEP_TABLE: HostileKind = {
  kind: 'deep-table',
  what: 'A docx nests 10,000 or 100,000 tables.',
  source: 'CWE-674',
  *files(sender) {
    const word = OFFICE_FAMILIES[0];
    for (const depth of [10_000, 100_000]) {
      const { number, name } = sender.letter('docx');
      const tables = () => '<w:tbl><w:tr><w:tc>'.repeat(depth) + '<w:p/></w:tc></w:tr></w:tbl>'.repeat(depth);
      yield {
        name,
        expected: ['bomb', 'too-complex', 'damaged'],
        content: () => packed(inserted(word.parts(number), word.mainPart, '<w:sectPr>', tables())),
      };
    }
  },
};

/** One thing that is long by itself: a reader that wants it whole holds it several times. */
const LONG: readonly ((seed: number) => string)[] = [
  () => `<a b="${'c'.repeat(10 * MILLION)}"/>`,
  (seed) => `<a b="${Buffer.from(noise(seed, 5 * MILLION)).toString('hex')}"/>`,
  () => `<${'a'.repeat(10 * MILLION)}/>`,
  () => `<a ${Array.from({ length: MILLION }, (_, place) => `b${place}=""`).join(' ')}/>`,
  () => `<a ${Array.from({ length: 200_000 }, (_, place) => `xmlns:b${place}="urn:b${place}"`).join(' ')}/>`,
];

/** Attributes and names without end. */
export const LONG_XML: HostileKind = {
  kind: 'long-xml',
  what: 'A part has an attribute or a name of 10 MB, a million attributes, or 200,000 namespaces on one element.',
  source: 'CWE-400; CVE-2023-52425 (libexpat)',
  *files(sender) {
    for (const family of OFFICE_FAMILIES) {
      for (const { part, before } of PLACES[family.extension].slice(0, 2)) {
        for (const long of LONG) {
          const { number, name, seed } = sender.letter(family.extension);
          yield {
            name,
            expected: ['bomb', 'too-complex', 'damaged'],
            content: () => packed(inserted(family.parts(number), part, before, long(seed)), 1),
          };
        }
      }
    }
  },
};

const BREAKS: readonly ((text: string) => string | Uint8Array)[] = [
  (text) => text.slice(0, Math.floor(text.length / 2)),
  (text) => text.slice(0, -2),
  (text) => text.replace('</', '</other'),
  (text) => text.replace('?>', '?><'),
  (text) => `${text}<second/>`,
  (text) => text.replace('?>', '?>&undeclared;'),
  (text) => Buffer.concat([Buffer.from(text.slice(0, 60)), Uint8Array.of(0xff, 0xfe, 0x00), Buffer.from(text.slice(60))]),
  () => new Uint8Array(0),
];

/** A part that is no XML: each reader makes of it what it likes. */
export const BROKEN_XML: HostileKind = {
  kind: 'broken-xml',
  what: 'The main part is not well-formed: cut short, wrong end tags, two roots, undeclared entities, wrong bytes, empty.',
  source: 'CWE-436; XML 1.0 section 2.1',
  *files(sender) {
    for (const family of OFFICE_FAMILIES) {
      for (const broken of BREAKS) {
        const { number, name } = sender.letter(family.extension);
        yield { name, expected: ['damaged'], content: () => packed(brokenMain(family.parts(number), family.mainPart, broken)) };
      }
    }
  },
};

function brokenMain(parts: Parts, part: string, broken: (text: string) => string | Uint8Array): Parts {
  return withPart(parts, part, broken(textOf(parts, part)));
}
