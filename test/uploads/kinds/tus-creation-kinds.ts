import type { SeededRandom } from '../../chaos/random.js';
import { headersOf } from '../multipart-form.js';
import { asLatin1, bytesOf, chunked, headOf, type RawRequest } from '../raw-request.js';
import { metadata, noteCreated, OFFSET_CONTENT, remove, tusRequest } from '../tus-requests.js';
import type { SenderLine, UploadKind } from '../upload-sender.js';
import { inPieces, randomBytes, randomWord, reportText } from './random-bytes.js';

/** Uploads of tus that begin wrongly. */
export const TUS_CREATION_KINDS: readonly UploadKind[] = [
  { name: 'tus: creation with an odd length', weight: 5, send: oddLength },
  { name: 'tus: creation with odd metadata', weight: 5, send: oddMetadata },
  { name: 'tus: extension that is not there', weight: 3, send: unknownExtension },
  { name: 'tus: creation with an odd protocol or type', weight: 4, send: oddProtocol },
  { name: 'tus: creation with content', weight: 4, send: withContent },
  { name: 'tus: creation cut', weight: 5, send: cutCreation },
];

type Headers = RawRequest['headers'];
const LENGTH = ['Upload-Length', '100'] as const;

/** Half of what was created all the same is ended again: what stays in the end has to be what was not. */
async function begin(line: SenderLine, random: SeededRandom, request: RawRequest): Promise<void> {
  const id = noteCreated(line, await line.request(request));
  if (id !== null && random.next() < 0.5) await remove(line, id);
}

async function oddLength(line: SenderLine, random: SeededRandom): Promise<void> {
  const lengths = random.pick<readonly string[]>([
    [],
    ['-1'],
    ['0'],
    ['1.5'],
    ['1e3'],
    ['0x10'],
    ['abc'],
    [''],
    ['NaN'],
    ['Infinity'],
    ['9007199254740993'],
    ['99999999999999999999999999'],
    ['26214401'],
    ['26214400'],
    ['5', '6'],
    ['٣'],
  ]);
  const headers = lengths.map((length) => ['Upload-Length', asLatin1(length)] as const);
  const deferred: Headers = random.next() < 0.2 ? [['Upload-Defer-Length', random.pick(['1', '0', 'x'])]] : [];
  await begin(line, random, tusRequest(line.token, 'POST', null, [...headers, ...deferred, metadata().header]));
}

async function oddMetadata(line: SenderLine, random: SeededRandom): Promise<void> {
  const told = random.pick([
    '',
    ' ',
    ',',
    'filename',
    'filename ',
    'filename !!!!',
    'filename YQ',
    'filename YQ==,filename Yg==',
    'filename YQ== Yg==',
    '__proto__ YQ==',
    'constructor YQ==,filename YQ==',
    'owner YQ==',
    'owner YQ==,filename YQ==',
    `filename ${Buffer.from('../../../etc/passwd').toString('base64')}`,
    `filename ${Buffer.from('a\0b\r\nX: y').toString('base64')}`,
    `filename ${randomBytes(random, 30).toString('base64')}`,
    `filename ${'QUFB'.repeat(3_500)}`,
    `${'k'.repeat(9_000)} YQ==`,
    asLatin1('tên YQ=='),
    randomBytes(random, 40)
      .toString('latin1')
      .replaceAll(/[\r\n\0]/g, ''),
  ]);
  await begin(line, random, tusRequest(line.token, 'POST', null, [LENGTH, ['Upload-Metadata', told]]));
}

async function unknownExtension(line: SenderLine, random: SeededRandom): Promise<void> {
  const header = random.pick<readonly [string, string]>([
    ['Upload-Concat', 'partial'],
    ['Upload-Concat', 'final;/v1/uploads/a /v1/uploads/b'],
    ['Upload-Concat', 'final;'],
    ['Upload-Concat', 'nonsense'],
    ['Upload-Checksum', 'sha1 AAAA'],
    ['Upload-Checksum', 'none'],
    ['X-HTTP-Method-Override', 'DELETE'],
    ['X-Forwarded-Proto', 'gopher'],
    ['Forwarded', 'host="[;proto=x'],
    ['Origin', 'null'],
  ]);
  await begin(
    line,
    random,
    tusRequest(line.token, 'POST', random.pick([null, null, randomWord(random, 8)]), [LENGTH, metadata().header, header]),
  );
}

async function oddProtocol(line: SenderLine, random: SeededRandom): Promise<void> {
  const { token } = line;
  const typed = (type: string, body: Buffer): RawRequest =>
    tusRequest(token, 'POST', null, [LENGTH, metadata().header, ['Content-Type', type]], body);
  const versioned = (...versions: readonly string[]): RawRequest => ({
    method: 'POST',
    target: '/v1/uploads',
    headers: [...headersOf(token), LENGTH, metadata().header, ...versions.map((version) => ['Tus-Resumable', version] as const)],
  });
  const hosted = (host: string): RawRequest => {
    const request = tusRequest(token, 'POST', null, [LENGTH, metadata().header]);
    return { ...request, headers: request.headers.map(([name, value]) => [name, name === 'Host' ? host : value]) };
  };
  const request = random.pick<RawRequest>([
    versioned(),
    versioned('0.2.2'),
    versioned('1.0.0', '1.0.0'),
    versioned(''),
    typed('application/json', Buffer.from('{"a":')),
    typed('application/json', Buffer.from('{"__proto__":1}')),
    typed('text/plain', randomBytes(random, 50)),
    typed('multipart/form-data; boundary=x', randomBytes(random, 50)),
    typed('', randomBytes(random, 50)),
    typed('application/offset+octet-stream; charset=utf-8', Buffer.from('hello')),
    hosted(''),
    hosted('['),
    hosted('a b'),
    hosted('a:b:c'),
    hosted('%00'),
    ...['PUT', 'TRACE', 'OPTIONS', 'GET', 'HEAD', 'PATCH', 'DELETE', 'PROPFIND'].map((method) => tusRequest(token, method, null, [LENGTH])),
    { ...tusRequest(token, 'POST', null, [LENGTH]), target: '/v1/uploads?x=%zz&filter[__proto__]=1' },
    { ...tusRequest(token, 'POST', null, [LENGTH]), target: '/v1/uploads/' },
    { ...tusRequest(token, 'POST', null, [LENGTH]), target: 'http://elsewhere.example/v1/uploads' },
  ]);
  await begin(line, random, request);
}

async function withContent(line: SenderLine, random: SeededRandom): Promise<void> {
  const content = reportText(random, random.whole(1, 2_000));
  const length = content.length + random.pick([0, 0, 1, 500, -1, -content.length]);
  const isChunked = random.next() < 0.4;
  const coding: Headers = isChunked ? [['Transfer-Encoding', 'chunked']] : [];
  const body = isChunked ? chunked(content, random.whole(1, 900)) : content;
  const { name, header } = metadata();
  // Refused in the middle of its content it may have been begun all the same, and its sender is not told the id.
  line.ledger.maybeCreated(name);
  await begin(
    line,
    random,
    tusRequest(line.token, 'POST', null, [['Upload-Length', String(length)], header, OFFSET_CONTENT, ...coding], body),
  );
}

async function cutCreation(line: SenderLine, random: SeededRandom): Promise<void> {
  const content = reportText(random, random.whole(200, 3_000));
  const { name, header } = metadata();
  const request = tusRequest(line.token, 'POST', null, [['Upload-Length', String(content.length)], header, OFFSET_CONTENT], content);
  const head = headOf(request).length;
  const bytes = bytesOf(request);
  const cut = random.next() < 0.3 ? random.whole(1, head - 1) : random.whole(head, bytes.length - 1);
  if (cut >= head) line.ledger.maybeCreated(name);
  const pieces = inPieces(random, bytes.subarray(0, cut), 3);
  noteCreated(line, await line.bytes(pieces, random.pick(['cut', 'reset', 'half-closed']), random.next() < 0.4));
}
