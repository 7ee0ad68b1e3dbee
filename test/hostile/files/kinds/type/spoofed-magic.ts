import { joined, latin1, utf8 } from '../../bytes/text-bytes.js';
import type { HostileKind } from '../../hostile-kind.js';
import { noise } from '../../sender.js';

const HEADS = [
  ['pdf', '%PDF-1.7\n'],
  ['docx', 'PK\x03\x04\x14\0\0\0\x08\0'],
  ['xlsx', 'PK\x03\x04\x14\0\x06\0\x08\0'],
  ['png', '\x89PNG\r\n\x1a\n'],
  ['jpg', '\xff\xd8\xff\xe0\0\x10JFIF\0'],
] as const;

/** The first bytes are right, and nothing after them is. */
export const SPOOFED_MAGIC: HostileKind = {
  kind: 'spoofed-magic',
  what: 'The first bytes of a PDF, zip, PNG or JPEG, then a page, a script or noise.',
  source: 'OWASP ASVS 5.0 5.2.2; CWE-434; MITRE ATT&CK T1036.008',
  *files(sender) {
    for (const [extension, head] of HEADS) {
      const rests: readonly ((number: string, seed: number) => Uint8Array)[] = [
        (number) => utf8(`<html><title>${number}</title><script>alert(1)</script></html>`),
        (number) => utf8(`<?php /* ${number} */ system($_GET["a"]);`),
        (_, seed) => noise(seed, 5_000),
      ];
      for (const rest of rests) {
        const { number, name, seed } = sender.letter(extension);
        yield {
          name,
          expected: extension === 'pdf' ? ['damaged', 'polyglot'] : ['damaged', 'type-refused'],
          content: () => joined(latin1(head), rest(number, seed)),
        };
      }
    }
  },
};
