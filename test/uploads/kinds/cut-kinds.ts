import type { SeededRandom } from '../../chaos/random.js';
import { filePart, formOf, uploadRequest } from '../multipart-form.js';
import type { Ending } from '../raw-exchange.js';
import { bytesOf, headOf } from '../raw-request.js';
import type { SenderLine, UploadKind } from '../upload-sender.js';
import { inPieces, randomWord, reportText } from './random-bytes.js';

const ENDINGS: readonly Ending[] = ['cut', 'cut', 'reset', 'half-closed'];

/** Forms whose sender goes away. */
export const CUT_KINDS: readonly UploadKind[] = [
  { name: 'cut in the header', weight: 10, send: cutAt(({ head }, random) => random.whole(1, head - 1)) },
  { name: 'cut between header and body', weight: 3, send: cutAt(({ head }) => head) },
  {
    name: 'cut in the first boundary or the header of the part',
    weight: 5,
    send: cutAt(({ head }, random) => head + random.whole(1, 150)),
  },
  { name: 'cut in the content', weight: 14, send: cutAt(({ head, last }, random) => random.whole(head + 160, last)) },
  { name: 'cut right before the last boundary', weight: 4, send: cutAt(({ last }) => last) },
  { name: 'cut in the last boundary', weight: 2, send: cutAt(({ last, boundary }, random) => last + random.whole(1, boundary + 3)) },
  {
    name: 'cut in the content of a long file',
    weight: 3,
    send: cutAt(({ head, last }, random) => random.whole(head + 160, last), 300_000),
  },
];

/** Where the parts of a request begin, in bytes; `boundary` is a length. */
interface Places {
  readonly head: number;
  readonly last: number;
  readonly boundary: number;
}

function cutAt(placeOf: (places: Places, random: SeededRandom) => number, longest = 4_000): UploadKind['send'] {
  return async (line: SenderLine, random: SeededRandom) => {
    const boundary = randomWord(random, random.whole(8, 40));
    const body = formOf(boundary, [filePart(reportText(random, random.whole(200, longest)))]);
    const request = uploadRequest(line.token, `multipart/form-data; boundary=${boundary}`, body);
    const head = headOf(request).length;
    const last = head + body.lastIndexOf(`\r\n--${boundary}`);
    const bytes = bytesOf(request).subarray(0, placeOf({ head, last, boundary: boundary.length }, random));
    await line.bytes(inPieces(random, bytes, 4), random.pick(ENDINGS), random.next() < 0.4);
  };
}
