import type { SeededRandom } from '../../chaos/random.js';
import { headersOf } from '../multipart-form.js';
import type { RawRequest } from '../raw-request.js';
import { create, patchRequest, registerRequest, remove, tusRequest } from '../tus-requests.js';
import type { SenderLine, UploadKind } from '../upload-sender.js';
import { randomWord, reportText } from './random-bytes.js';

/** Uploads of tus that are not there, not whole, or somebody else's. */
export const TUS_STRANGER_KINDS: readonly UploadKind[] = [
  { name: 'tus: id that was never given out', weight: 7, send: unknownId },
  { name: 'tus: registered before it is whole', weight: 3, send: unfinished },
  { name: "tus: somebody else's", weight: 4, send: ofAnother },
  { name: 'tus: registered with a body without sense', weight: 2, send: oddRegistration },
  { name: 'tus: registered more than once at a time', weight: 0.2, send: registeredAtOnce },
];

async function unknownId(line: SenderLine, random: SeededRandom): Promise<void> {
  const id = random.pick([
    '00000000-0000-4000-8000-000000000000',
    '00000000-0000-4000-8000-000000000000.json',
    '..%2f..%2f..%2fetc%2fpasswd',
    '..%5c..%5cwin.ini',
    '%2e%2e',
    '../uploads',
    '..',
    '.',
    '%00',
    'a%00b',
    '%zz',
    '%ff%fe',
    '\xff',
    'x'.repeat(5_000),
    '__proto__',
    'constructor',
    'register',
    `${randomWord(random, 8)}/../${randomWord(random, 8)}`,
    '?id=1',
    '#',
    '%F0%9F%92%A9',
    '{}',
    '00000000-0000-4000-8000-000000000000%0a',
  ]);
  const request = random.pick<RawRequest>([
    tusRequest(line.token, 'HEAD', id),
    tusRequest(line.token, 'GET', id),
    tusRequest(line.token, 'DELETE', id),
    tusRequest(line.token, 'OPTIONS', id),
    patchRequest(line.token, id, 0, Buffer.from('hello')),
    registerRequest(line.token, id),
  ]);
  const { statuses } = await line.request(request);
  if (statuses.some((status) => status === 201 || (status === 204 && request.method !== 'OPTIONS')))
    line.fail(`something came of ${id.slice(0, 60)}`);
}

async function unfinished(line: SenderLine, random: SeededRandom): Promise<void> {
  const content = reportText(random, 300);
  const id = await create(line, content.length);
  if (random.next() < 0.7) await line.request(patchRequest(line.token, id, 0, content.subarray(0, random.whole(0, content.length - 1))));
  const { statuses } = await line.request(registerRequest(line.token, id));
  if (statuses[0] !== 404) line.fail(`an unfinished upload was registered: ${statuses.join()}`);
  if (random.next() < 0.5) await remove(line, id);
}

async function ofAnother(line: SenderLine, random: SeededRandom): Promise<void> {
  const content = reportText(random, 200);
  const id = await create(line, content.length);
  if (random.next() < 0.5) await line.request(patchRequest(line.token, id, 0, content));
  const request = random.pick<RawRequest>([
    tusRequest(line.otherToken, 'HEAD', id),
    tusRequest(line.otherToken, 'GET', id),
    tusRequest(line.otherToken, 'DELETE', id),
    patchRequest(line.otherToken, id, 0, content),
    registerRequest(line.otherToken, id),
    tusRequest('of-nobody', 'HEAD', id),
  ]);
  const { statuses } = await line.request(request);
  if (statuses[0] !== 404 && statuses[0] !== 401) line.fail(`${request.method} of another's upload was answered ${statuses.join()}`);
  if (random.next() < 0.5) await remove(line, id);
}

async function oddRegistration(line: SenderLine, random: SeededRandom): Promise<void> {
  const id = await create(line, 10);
  const body = random.pick([
    '',
    '{',
    '[]',
    'null',
    '{"declaresUnmarked":"x"}',
    '{"__proto__":{}}',
    '{"unknown":1}',
    String.raw`{"externalRef":"\ud800"}`,
    String.raw`{"a\u0000b":1}`,
    String.raw`{"e\u0301":1,"é":2}`,
    `{"externalRef":${'['.repeat(200)}${']'.repeat(200)}}`,
    '{"externalRef":1e999}',
    `"${'x'.repeat(5_000)}"`,
  ]);
  const type = random.pick(['application/json', 'text/plain', 'application/offset+octet-stream', 'multipart/form-data; boundary=x']);
  const headers: RawRequest['headers'] = [...headersOf(line.token), ['Content-Type', type]];
  await line.request({ method: 'POST', target: `/v1/uploads/${id}/register`, headers, body: Buffer.from(body) });
  if (random.next() < 0.5) await remove(line, id);
}

/** One becomes a document; the others find nothing, or what is being taken. */
async function registeredAtOnce(line: SenderLine, random: SeededRandom): Promise<void> {
  const content = reportText(random, 300);
  const id = await create(line, content.length);
  await line.request(patchRequest(line.token, id, 0, content));
  const competing = random.pick([
    registerRequest(line.token, id),
    tusRequest(line.token, 'DELETE', id),
    tusRequest(line.token, 'HEAD', id),
  ]);
  const [registered, competed] = await Promise.all([line.request(registerRequest(line.token, id)), line.request(competing)]);
  const isGone = registered.statuses[0] === 201 || (competing.method !== 'HEAD' && [201, 204].includes(competed.statuses[0] ?? 0));
  line.ledger.ended(id, isGone ? 'gone' : 'unknown');
}
