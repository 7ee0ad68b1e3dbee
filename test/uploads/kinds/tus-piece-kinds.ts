import type { SeededRandom } from '../../chaos/random.js';
import type { RawAnswer } from '../raw-exchange.js';
import { bytesOf, chunked, headOf, type RawRequest } from '../raw-request.js';
import { create, offsetOf, patchRequest, remove, tusRequest } from '../tus-requests.js';
import type { SenderLine, UploadKind } from '../upload-sender.js';
import { inPieces, reportText } from './random-bytes.js';

/** Uploads of tus whose pieces are wrong, cut, or come at the same time as something else. */
export const TUS_PIECE_KINDS: readonly UploadKind[] = [
  { name: 'tus: piece at a wrong offset', weight: 6, send: wrongOffset },
  { name: 'tus: piece with wrong headers', weight: 4, send: wrongHeaders },
  { name: 'tus: piece longer than the upload', weight: 5, send: tooLong },
  { name: 'tus: pieces cut and resumed', weight: 6, send: cutAndResumed },
  { name: 'tus: pieces at the same time', weight: 4, send: atOnce },
  { name: 'tus: ended while a piece comes', weight: 3, send: endedMeanwhile },
  { name: 'tus: ended while a piece stands still', weight: 0.1, send: endedWhileStill },
];

async function wrongOffset(line: SenderLine, random: SeededRandom): Promise<void> {
  const id = await create(line, 400);
  const offset = random.pick(['1', '399', '400', '401', '99999999999999', '-1', '0.5', 'x', '', '1e2', '00', '9'.repeat(400)]);
  const { statuses } = await line.request(patchRequest(line.token, id, offset, reportText(random, 80)));
  if (statuses.includes(204)) line.fail(`a piece at offset ${offset.slice(0, 20)} of nothing was taken`);
  if (random.next() < 0.5) await remove(line, id);
}

async function wrongHeaders(line: SenderLine, random: SeededRandom): Promise<void> {
  const id = await create(line, 400);
  const content = reportText(random, 80);
  const piece = patchRequest(line.token, id, 0, content);
  const without = (name: string): RawRequest['headers'] => piece.headers.filter(([one]) => one !== name);
  const headers = random.pick<RawRequest['headers']>([
    without('Upload-Offset'),
    without('Content-Type'),
    without('Tus-Resumable'),
    [...without('Content-Type'), ['Content-Type', 'application/json']],
    [...without('Content-Type'), ['Content-Type', 'text/plain']],
    [...piece.headers, ['Upload-Offset', '0']],
    [...piece.headers, ['Upload-Length', '500']],
    [...piece.headers, ['Upload-Checksum', 'sha1 AAAAAAAAAAAAAAAAAAAAAAAAAAA=']],
    [...piece.headers, ['X-HTTP-Method-Override', 'DELETE']],
    [...piece.headers, ['Content-Encoding', 'gzip']],
    [...piece.headers, ['Expect', '100-continue']],
  ]);
  await line.request({ ...piece, headers });
  if (random.next() < 0.5) await remove(line, id);
}

async function tooLong(line: SenderLine, random: SeededRandom): Promise<void> {
  const content = reportText(random, random.whole(100, 2_000));
  const length = random.whole(1, content.length - 1);
  const id = await create(line, length);
  const isChunked = random.next() < 0.5;
  const piece = isChunked
    ? patchRequest(line.token, id, 0, chunked(content, random.whole(1, 500)), [['Transfer-Encoding', 'chunked']])
    : patchRequest(line.token, id, 0, content);
  await line.request(piece);
  const offset = await offsetOf(line, id);
  if (offset === null || offset > length) line.fail(`of ${length} bytes ${offset ?? 'none'} arrived`);
  if (random.next() < 0.5) await remove(line, id);
}

async function cutAndResumed(line: SenderLine, random: SeededRandom): Promise<void> {
  const content = reportText(random, random.whole(500, random.next() < 0.1 ? 300_000 : 5_000));
  const id = await create(line, content.length);
  for (let cuts = random.whole(1, 2); cuts > 0; cuts -= 1) await cutOnce(line, random, id, content);
  const offset = await offsetOf(line, id);
  if (offset === null) line.fail('an upload was not found after a cut');
  else if (offset < content.length) {
    const { statuses, headers } = await line.request(patchRequest(line.token, id, offset, content.subarray(offset)));
    if (statuses[0] !== 204 || Number(headers.get('upload-offset')) !== content.length) line.fail(`was not resumed: ${statuses.join()}`);
  }
  if (random.next() < 0.8) await remove(line, id);
}

async function cutOnce(line: SenderLine, random: SeededRandom, id: string, content: Buffer): Promise<void> {
  const offset = await offsetOf(line, id);
  if (offset === null || offset === content.length) return;
  const request = patchRequest(line.token, id, offset, content.subarray(offset));
  const head = headOf(request).length;
  const bytes = bytesOf(request);
  const cut = bytes.subarray(0, random.whole(head, bytes.length - 1));
  await line.bytes(inPieces(random, cut, 3), random.pick(['cut', 'reset', 'half-closed']), random.next() < 0.4);
}

async function atOnce(line: SenderLine, random: SeededRandom): Promise<void> {
  const content = reportText(random, random.whole(100, 3_000));
  const id = await create(line, content.length);
  const offsets = random.pick([
    [0, 0],
    [0, 0, 0, 0],
    [0, Math.floor(content.length / 2)],
  ]);
  await Promise.all(offsets.map((offset) => line.request(patchRequest(line.token, id, offset, content.subarray(offset)))));
  if ((await offsetOf(line, id)) !== content.length) line.fail('whole pieces at the same time did not make the whole');
  if (random.next() < 0.5) await remove(line, id);
}

async function endedMeanwhile(line: SenderLine, random: SeededRandom): Promise<void> {
  const content = reportText(random, random.whole(100, 3_000));
  const id = await create(line, content.length);
  const piece = inPieces(random, bytesOf(patchRequest(line.token, id, 0, content)), 3);
  const [ended] = await Promise.all([
    line.request(tusRequest(line.token, 'DELETE', id)),
    line.bytes(piece, 'awaited', random.next() < 0.3),
  ]);
  noteEnded(line, id, ended);
}

/** The piece holds the upload, and is given a while to let it go. */
async function endedWhileStill(line: SenderLine, random: SeededRandom): Promise<void> {
  const content = reportText(random, 3_000);
  const id = await create(line, content.length);
  const bytes = bytesOf(patchRequest(line.token, id, 0, content));
  const goOn = Promise.withResolvers<null>();
  const still = line.until([bytes.subarray(0, bytes.length - 500)], goOn.promise);
  const ended = await line.request(tusRequest(line.token, 'DELETE', id));
  goOn.resolve(null);
  await still;
  noteEnded(line, id, ended);
}

function noteEnded(line: SenderLine, id: string, { statuses }: RawAnswer): void {
  if (statuses[0] === 204) line.ledger.ended(id, 'gone');
  else line.fail(`an upload was not ended but answered ${statuses.join()}`);
}
