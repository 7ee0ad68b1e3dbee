import { deflateSync } from 'node:zlib';
import { GIGABYTE, longZlib, type LongText, MEGABYTE } from '../../bytes/long-deflate.js';
import { type PdfBody, pdfOf, pdfWithTableStream, streamOf } from '../../bytes/raw-pdf.js';
import type { UnsafeReason } from '#domain/document/inspection';
import type { HostileKind } from '../../hostile-kind.js';
import { ONE_PAGE, pdfObjects, withObjects } from '../../twins/pdf.js';

const BOMB: readonly UnsafeReason[] = ['bomb', 'too-complex'];
const SHOWING = 'BT /F1 12 Tf 72 700 Td (A) Tj ET\n';

type Bomb = (number: string, size: number) => Uint8Array;

/** Streams that a reader of the text has to unpack. */
const READ_FOR_TEXT: readonly Bomb[] = [
  (number, size) => pdfOf(withObjects(number, new Map([[4, flate('', { before: '', unit: ' ', after: SHOWING, size })]]))),
  (number, size) => pdfOf(withObjects(number, new Map([[4, flate('', { before: 'BT\n', unit: '(A) Tj\n', after: 'ET', size })]]))),
  (number, size) => pdfOf(withObjects(number, new Map([[4, twice({ before: '', unit: ' ', after: SHOWING, size })]]))),
  (number, size) => pdfOf(withObjects(number, new Map([[6, flate('', { before: '', unit: ' ', after: 'endcmap', size })]]))),
  formBomb,
  objectStreamBomb,
  tableBomb,
];

/** Flate gives a thousand to one; Flate in Flate gives a million. */
export const PDF_STREAM_BOMB: HostileKind = {
  kind: 'pdf-stream-bomb',
  what: 'A page content, form, object stream, cross-reference stream or character map of a PDF unpacks to 256 MB or 1 GB, also packed twice.',
  source: 'CWE-409; ISO 32000-1 7.4.4',
  *files(sender) {
    for (const bomb of READ_FOR_TEXT) {
      for (const size of [256 * MEGABYTE, GIGABYTE]) {
        const { number, name } = sender.letter('pdf');
        yield { name, expected: BOMB, content: () => bomb(number, size) };
      }
    }
  },
};

/** A picture that a viewer unpacks when it shows the page. */
export const PDF_IMAGE_BOMB: HostileKind = {
  kind: 'pdf-image-bomb',
  what: 'A picture on a page of a PDF has up to 3.6 thousand million pixels, whose data unpack to 1 GB or are missing.',
  source: 'CWE-409; OWASP ASVS 5.0 5.2.6',
  *files(sender) {
    for (const [side, size] of [
      [60_000, GIGABYTE],
      [32_000, GIGABYTE],
    ] as const) {
      const { number, name } = sender.letter('pdf');
      yield {
        name,
        expected: ['bomb', 'too-complex', 'too-many-pixels'],
        content: () => pdfOf(withObjects(number, pictureObjects(side, size))),
      };
    }
  },
};

function flate(entries: string, text: LongText): Uint8Array {
  return streamOf(`${entries} /Filter /FlateDecode`, longZlib(text));
}

function twice(text: LongText): Uint8Array {
  return streamOf('/Filter [/FlateDecode /FlateDecode]', deflateSync(longZlib(text), { level: 9 }));
}

function pageShowing(resource: string): PdfBody {
  return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << ${resource} >> >> >>`;
}

function formBomb(number: string, size: number): Uint8Array {
  const form = flate('/Type /XObject /Subtype /Form /BBox [0 0 595 842]', { before: '', unit: ' ', after: SHOWING, size });
  const others = new Map<number, PdfBody>([
    [3, pageShowing('/X 7 0 R')],
    [4, streamOf('', Buffer.from('/X Do'))],
    [7, form],
  ]);
  return pdfOf(withObjects(number, others));
}

function pictureObjects(side: number, size: number): Map<number, PdfBody> {
  const entries = `/Type /XObject /Subtype /Image /Width ${side} /Height ${side} /ColorSpace /DeviceGray /BitsPerComponent 8`;
  return new Map<number, PdfBody>([
    [3, pageShowing('/X 7 0 R')],
    [4, streamOf('', Buffer.from('q 500 0 0 500 0 0 cm /X Do Q'))],
    [7, flate(entries, { before: '', unit: '\0', after: '', size })],
  ]);
}

/** The page tree lies in an object stream (ISO 32000-1, 7.5.7) that is blank up to its end. */
function objectStreamBomb(number: string, size: number): Uint8Array {
  const objects = pdfObjects(number);
  objects.delete(2);
  const before = '2 0 ';
  objects.set(7, flate(`/Type /ObjStm /N 1 /First ${before.length}`, { before, unit: ' ', after: ONE_PAGE, size }));
  return pdfWithTableStream(objects, { packed: new Map([[2, { stream: 7, place: 0 }]]) });
}

const ROW_LENGTH = 7;

/** The cross-reference stream (ISO 32000-1, 7.5.8) has rows of zeros, written in hexadecimal, as many as it says. */
function tableBomb(number: string, size: number): Uint8Array {
  return pdfWithTableStream(pdfObjects(number), {
    packed: new Map(),
    size: Math.floor(size / 2 / ROW_LENGTH),
    written: (entries, rows) =>
      streamOf(
        `${entries} /Filter [/FlateDecode /ASCIIHexDecode]`,
        longZlib({ before: Buffer.from(rows).toString('hex'), unit: '0', after: '>', size }),
      ),
  });
}
