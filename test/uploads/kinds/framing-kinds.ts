import type { SeededRandom } from '../../chaos/random.js';
import { filePart, formOf, uploadRequest } from '../multipart-form.js';
import { bytesOf, chunked, headOf, type RawRequest } from '../raw-request.js';
import type { SenderLine, UploadKind } from '../upload-sender.js';
import { inPieces, randomBytes, randomWord, reportText } from './random-bytes.js';

/** Requests that are no proper HTTP (RFC 9112), or say something else than they hold. */
export const FRAMING_KINDS: readonly UploadKind[] = [
  { name: 'length too small', weight: 4, send: lengthTooSmall },
  { name: 'length too large', weight: 4, send: lengthTooLarge },
  { name: 'length without sense', weight: 5, send: oddLength },
  { name: 'broken chunks', weight: 8, send: brokenChunks },
  { name: 'neither length nor chunks', weight: 2, send: noLength },
  { name: 'two requests on one line', weight: 5, send: pipelined },
  { name: 'request line or header without sense', weight: 6, send: oddHead },
  { name: 'random bytes for a request', weight: 1, send: noise },
  { name: 'without a proof or a key', weight: 3, send: unproven },
];

/** Without its last boundary, so that it fails before the file is looked at. */
function brokenUpload({ token }: SenderLine, random: SeededRandom): RawRequest & { readonly body: Buffer } {
  const boundary = randomWord(random, 16);
  const body = formOf(boundary, [filePart(reportText(random, random.whole(100, 1_500)))], true);
  return { ...uploadRequest(token, `multipart/form-data; boundary=${boundary}`, body), body };
}

function withHeaders(request: RawRequest, ...headers: readonly (readonly [string, string])[]): RawRequest {
  return { ...request, headers: [...request.headers, ...headers] };
}

/** What is left over is read as the next request. */
async function lengthTooSmall(line: SenderLine, random: SeededRandom): Promise<void> {
  const request = brokenUpload(line, random);
  await line.request(withHeaders(request, ['Content-Length', String(random.whole(0, request.body.length - 1))]));
}

async function lengthTooLarge(line: SenderLine, random: SeededRandom): Promise<void> {
  const request = brokenUpload(line, random);
  const length = request.body.length + random.pick([1, 2, 100, 1_000_000, 30_000_000_000]);
  await line.request(withHeaders(request, ['Content-Length', String(length)]), random.pick(['half-closed', 'cut', 'reset']));
}

async function oddLength(line: SenderLine, random: SeededRandom): Promise<void> {
  const request = brokenUpload(line, random);
  const { length } = request.body;
  const lengths = random.pick<readonly string[]>([
    ['-1'],
    [`+${length}`],
    [`-${length}`],
    ['abc'],
    [''],
    ['0x10'],
    ['1e3'],
    ['9'.repeat(40)],
    ['18446744073709551616'],
    [String(length), String(length + 1)],
    [`${length}, ${length}`],
    [`${length} 5`],
  ]);
  await line.request(withHeaders(request, ...lengths.map((value) => ['Content-Length', value] as const)));
}

async function brokenChunks(line: SenderLine, random: SeededRandom): Promise<void> {
  const upload = brokenUpload(line, random);
  const good = chunked(upload.body, random.whole(1, 700));
  const cut = good.subarray(0, random.whole(1, good.length - 5));
  const coding = random.pick([
    'chunked',
    'chunked',
    'chunked',
    'Chunked',
    'gzip, chunked',
    'chunked, chunked',
    'chunked, gzip',
    'identity',
    'x',
  ]);
  const body = random.pick<Buffer>([
    cut,
    good.subarray(0, -2),
    good.subarray(0, -5),
    Buffer.concat([Buffer.from('-5\r\nhello\r\n'), good]),
    Buffer.concat([Buffer.from('zz\r\n'), good]),
    Buffer.concat([Buffer.from('ffffffffffffffffff\r\n'), good]),
    Buffer.concat([Buffer.from('3\r\nlong\r\n'), good]),
    Buffer.concat([Buffer.from(`5;${'x'.repeat(20_000)}\r\nhello\r\n`), good]),
    Buffer.concat([Buffer.from('5\nhello\n'), good]),
    Buffer.from('\r\n\r\n'),
    Buffer.concat([good.subarray(0, -2), Buffer.from(`X-Trailer: ${'y'.repeat(30_000)}\r\n\r\n`)]),
    randomBytes(random, 300),
    good,
  ]);
  const length: readonly (readonly [string, string])[] = random.next() < 0.2 ? [['Content-Length', String(body.length)]] : [];
  const request = withHeaders({ ...upload, body }, ['Transfer-Encoding', coding], ...length);
  await line.bytes(inPieces(random, bytesOf(request), 3), random.pick(['half-closed', 'half-closed', 'cut', 'reset']), random.next() < 0.3);
}

async function noLength(line: SenderLine, random: SeededRandom): Promise<void> {
  const { body, ...request } = brokenUpload(line, random);
  await line.bytes([headOf(request), body], random.pick(['half-closed', 'cut']));
}

/** The first is none, or stops short, and the second begins where it ought to go on. */
async function pipelined(line: SenderLine, random: SeededRandom): Promise<void> {
  const keptOpen = (request: RawRequest): RawRequest => ({
    ...request,
    headers: request.headers.filter(([name]) => name !== 'Connection'),
  });
  const first = bytesOf(keptOpen(brokenUpload(line, random)));
  const second = bytesOf(brokenUpload(line, random));
  const bytes = random.pick([
    [first.subarray(0, random.whole(1, first.length - 1)), second],
    [first, second],
    [first, second.subarray(0, random.whole(1, second.length - 1))],
    [first, first, first, second],
  ]);
  await line.bytes([Buffer.concat(bytes)], random.pick(['half-closed', 'half-closed', 'cut', 'reset']), random.next() < 0.5);
}

async function oddHead(line: SenderLine, random: SeededRandom): Promise<void> {
  const request = brokenUpload(line, random);
  const as = (change: Partial<RawRequest>): Buffer => bytesOf({ ...request, ...change });
  const also = (name: string, value: string): Buffer => bytesOf(withHeaders(request, [name, value]));
  const hosted = (host: string): Buffer => as({ headers: request.headers.map(([name, value]) => [name, name === 'Host' ? host : value]) });
  const bytes = random.pick([
    as({ method: 'PUT' }),
    as({ method: 'post' }),
    as({ method: '\0' }),
    as({ method: 'CONNECT' }),
    as({ target: '/v1/documents?declaresUnmarked=maybe' }),
    as({ target: '/v1/documents?declaresUnmarked=true&declaresUnmarked=false&__proto__=x&actingAs=%zz' }),
    as({ target: '/v1/documents?%' }),
    as({ target: '/v1/documents/%2e%2e/%00' }),
    as({ target: `/v1/documents?externalRef=${'x'.repeat(random.pick([201, 9_000, 40_000]))}` }),
    as({ target: '*' }),
    as({ target: 'http://elsewhere.example/v1/documents' }),
    as({ target: '//v1/documents' }),
    hosted('['),
    hosted(''),
    hosted('a b'),
    also('Host', 'another'),
    also('Expect', '100-continue'),
    also('Expect', 'a miracle'),
    also('Upgrade', 'h2c'),
    also('X-Long', 'z'.repeat(random.pick([17_000, 100_000]))),
    also('X-Bytes', randomBytes(random, 50).toString('latin1')),
    also('Accept-Language', randomBytes(random, 20).toString('hex')),
    also('Cookie', `docket_session=${'%'.repeat(20)}`),
    also('Docket-On-Behalf-Of', 'x'),
    Buffer.from(
      bytesOf(request)
        .toString('latin1')
        .replace('HTTP/1.1', random.pick(['HTTP/1.0', 'HTTP/2.0', 'HTTP/9', ''])),
      'latin1',
    ),
    Buffer.from(bytesOf(request).toString('latin1').replaceAll('\r\n', '\n'), 'latin1'),
  ]);
  await line.bytes([bytes], 'awaited');
}

async function noise(line: SenderLine, random: SeededRandom): Promise<void> {
  await line.bytes(inPieces(random, randomBytes(random, random.whole(1, 500)), 3), 'half-closed', random.next() < 0.5);
}

async function unproven(line: SenderLine, random: SeededRandom): Promise<void> {
  const request = brokenUpload(line, random);
  const without = (name: string): RawRequest['headers'] => request.headers.filter(([one]) => one !== name);
  const headers = random.pick<RawRequest['headers']>([
    without('Authorization'),
    [...without('Authorization'), ['Authorization', `Bearer ${randomWord(random, 40)}`]],
    [...without('Authorization'), ['Authorization', random.pick(['Bearer', 'Basic Og==', `Bearer ${'\xff'.repeat(50)}`])]],
    without('Idempotency-Key'),
    [...without('Idempotency-Key'), ['Idempotency-Key', random.pick(['', 'a b', 'x'.repeat(201), '\xe9'])]],
    [...request.headers, ['Origin', 'https://elsewhere.example']],
    [...without('Authorization'), ['Sec-Fetch-Site', 'cross-site']],
  ]);
  await line.request({ ...request, headers });
}
