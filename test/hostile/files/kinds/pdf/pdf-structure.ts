import { type PdfBody, pdfOf, streamOf, writtenObjects } from '../../bytes/raw-pdf.js';
import { joined, latin1 } from '../../bytes/text-bytes.js';
import type { HostileKind } from '../../hostile-kind.js';
import { pdfObjects, withObjects } from '../../twins/pdf.js';

const DEPTHS = [100_000, 1_000_000] as const;

const NESTINGS: readonly ((depth: number) => string)[] = [
  (depth) => '['.repeat(depth) + ']'.repeat(depth),
  (depth) => '<</A '.repeat(depth) + '1' + '>>'.repeat(depth),
  (depth) => '['.repeat(depth),
];

/** A reader that recurses runs out of stack. */
export const PDF_DEEP_OBJECT: HostileKind = {
  kind: 'pdf-deep-object',
  what: 'An entry of the page or an operand of its content nests 100,000 or 1,000,000 arrays or dictionaries, closed or not.',
  source: 'CWE-674; ISO 32000-1 annex C (limits)',
  *files(sender) {
    for (const depth of DEPTHS) {
      for (const nesting of NESTINGS) {
        const inPage = sender.letter('pdf');
        yield {
          name: inPage.name,
          expected: ['damaged', 'too-complex', 'bomb'],
          content: () => pdfOf(withObjects(inPage.number, new Map([[3, pageWith(`/MediaBox ${nesting(depth)}`)]]))),
        };
        const inContent = sender.letter('pdf');
        yield {
          name: inContent.name,
          expected: ['damaged', 'too-complex', 'bomb'],
          content: () => pdfOf(withObjects(inContent.number, new Map([[4, streamOf('', latin1(`BT ${nesting(depth)} TJ ET`))]]))),
        };
      }
    }
  },
};

/** Tables that name each other. */
export const PDF_TABLE_LOOP: HostileKind = {
  kind: 'pdf-table-loop',
  what: 'The cross-reference table of a PDF names itself as its predecessor: directly, over a second, or as its stream.',
  source: 'CWE-835; ISO 32000-1 7.5.5',
  *files(sender) {
    for (const write of [selfPreceded, mutuallyPreceded, selfAsStream]) {
      const { number, name } = sender.letter('pdf');
      yield { name, expected: ['damaged', 'too-complex', 'bomb'], content: () => write(number) };
    }
  },
};

/** A form that shows itself, or others that show others, until a small file has been drawn a thousand million times. */
export const PDF_FORM_RECURSION: HostileKind = {
  kind: 'pdf-form-recursion',
  what: 'A form of a PDF shows itself, directly or over others, or ten levels of forms show ten of the next each.',
  source: 'CWE-674; CWE-776; ISO 32000-1 8.10',
  *files(sender) {
    const chains: readonly Map<number, PdfBody>[] = [
      forms([7]),
      forms([7, 8]),
      forms([7, 8, 9, 10]),
      multiplyingForms(10, 10),
      multiplyingForms(30, 2),
    ];
    for (const chain of chains) {
      const { number, name } = sender.letter('pdf');
      yield { name, expected: ['damaged', 'too-complex', 'bomb'], content: () => pdfOf(withObjects(number, chain)) };
    }
  },
};

function pageWith(entries: string): string {
  return `<< /Type /Page /Parent 2 0 R ${entries.includes('/Contents') ? '' : '/Contents 4 0 R '}/Resources << /Font << /F1 5 0 R >> >> ${entries} >>`;
}

function selfPreceded(number: string): Uint8Array {
  const objects = pdfObjects(number);
  return pdfOf(objects, { trailer: `/Prev ${writtenObjects(objects).bytes.length}` });
}

/** The stream that a hybrid file has beside its table is the table itself. */
function selfAsStream(number: string): Uint8Array {
  const objects = pdfObjects(number);
  return pdfOf(objects, { trailer: `/XRefStm ${writtenObjects(objects).bytes.length} /Prev ${writtenObjects(objects).bytes.length}` });
}

/** Two updates, each of which says that the other came before. */
function mutuallyPreceded(number: string): Uint8Array {
  const objects = pdfObjects(number);
  const first = writtenObjects(objects).bytes.length;
  const second = pdfOf(objects, { trailer: '/Prev 0000000000' }).length;
  const start = pdfOf(objects, { trailer: `/Prev ${String(second).padStart(10, '0')}` });
  return joined(start, `xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 7 /Root 1 0 R /Prev ${first} >>\nstartxref\n${second}\n%%EOF\n`);
}

function form(content: string, shown: readonly number[]): Uint8Array {
  const names = shown.map((number) => `/X${number} ${number} 0 R`).join(' ');
  const entries = `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> /XObject << ${names} >> >>`;
  return streamOf(entries, latin1(content));
}

const SHOWS_TEXT = 'BT /F1 12 Tf 72 600 Td (A) Tj ET ';

/** Each form shows the next, the last the first. */
function forms(ring: readonly number[]): Map<number, PdfBody> {
  const first = ring[0] ?? 7;
  const bodies = ring.map((number, place): [number, PdfBody] => {
    const next = ring[place + 1] ?? first;
    return [number, form(`${SHOWS_TEXT}/X${next} Do`, [next])];
  });
  return new Map<number, PdfBody>([...showing(first), ...bodies]);
}

function multiplyingForms(levels: number, times: number): Map<number, PdfBody> {
  const bodies = Array.from({ length: levels }, (_, level): [number, PdfBody] => {
    const next = 8 + level;
    const isLast = level + 1 === levels;
    return [7 + level, form(isLast ? SHOWS_TEXT : `/X${next} Do `.repeat(times), isLast ? [] : [next])];
  });
  return new Map<number, PdfBody>([...showing(7), ...bodies]);
}

function showing(number: number): [number, PdfBody][] {
  const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /X${number} ${number} 0 R >> >> >>`;
  return [
    [3, page],
    [4, streamOf('', latin1(`/X${number} Do`))],
  ];
}
