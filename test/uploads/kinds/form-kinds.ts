import type { SeededRandom } from '../../chaos/random.js';
import { fieldPart, filePart, formOf, uploadRequest, type FormPart } from '../multipart-form.js';
import { asLatin1 } from '../raw-request.js';
import type { SenderLine, UploadKind } from '../upload-sender.js';
import { inPieces, randomBytes, randomWord, reportText } from './random-bytes.js';

/** Forms that arrive whole and are none, or hold what nobody asked for. */
export const FORM_KINDS: readonly UploadKind[] = [
  { name: 'wrong boundary', weight: 6, send: wrongBoundary },
  { name: 'no last boundary', weight: 6, send: noLastBoundary },
  { name: 'boundaries in each other', weight: 4, send: nestedBoundaries },
  { name: 'header of a part without sense', weight: 8, send: oddPartHeader },
  { name: 'name of a part without sense', weight: 5, send: oddPartName },
  { name: 'file name without sense', weight: 5, send: oddFileName },
  { name: 'ten thousand parts', weight: 0.2, send: manyParts },
  { name: 'more files than one', weight: 3, send: manyFiles },
  { name: 'fields and no file', weight: 5, send: fieldsOnly },
  { name: 'empty file', weight: 1, send: emptyFile },
  { name: 'random bytes for a form', weight: 5, send: randomBody },
  { name: 'wrong content type', weight: 5, send: wrongContentType },
  { name: 'compressed form', weight: 2, send: compressed },
];

const typed = (boundary: string): string => `multipart/form-data; boundary=${boundary}`;
const content = (random: SeededRandom): Buffer => reportText(random, random.whole(1, 600));

async function sendForm(line: SenderLine, random: SeededRandom, parts: readonly FormPart[], breaksOff = false): Promise<void> {
  const boundary = randomWord(random, 20);
  await line.request(uploadRequest(line.token, typed(boundary), formOf(boundary, parts, breaksOff)));
}

async function wrongBoundary(line: SenderLine, random: SeededRandom): Promise<void> {
  const boundary = randomWord(random, 20);
  const told = random.pick([
    'multipart/form-data',
    'multipart/form-data; boundary=',
    'multipart/form-data; boundary=""',
    'multipart/form-data; boundary',
    `multipart/form-data; bounds=${boundary}`,
    typed(boundary.slice(0, -1)),
    typed(`${boundary}x`),
    typed(boundary.toUpperCase()),
    typed(`--${boundary}`),
    typed(randomWord(random, random.pick([1, 70, 71, 500, 6_000]))),
    typed(`"${boundary}`),
    typed(asLatin1('ranh giới')),
  ]);
  await line.request(uploadRequest(line.token, told, formOf(boundary, [filePart(content(random))])));
}

async function noLastBoundary(line: SenderLine, random: SeededRandom): Promise<void> {
  const boundary = randomWord(random, 20);
  const body = formOf(boundary, [filePart(content(random))], true);
  const more = random.pick(['', '\r', '\r\n', '\r\n-', '\r\n--', `\r\n--${boundary.slice(0, 7)}`, `--${boundary}--`]);
  await line.request(uploadRequest(line.token, typed(boundary), Buffer.concat([body, Buffer.from(more)])));
}

async function nestedBoundaries(line: SenderLine, random: SeededRandom): Promise<void> {
  const outer = randomWord(random, 12);
  const inner = random.pick([`${outer}1`, outer.slice(0, -1), randomWord(random, 12), outer]);
  const within = formOf(inner, [filePart(content(random)), fieldPart('x', 'y')], random.next() < 0.5);
  const disposition = `Content-Disposition: form-data; name="${random.pick(['files', 'other', ''])}"`;
  const part: FormPart = { headers: [disposition, `Content-Type: multipart/mixed; boundary=${inner}`], content: within };
  // A file that is whole inside of a form that is not would be looked at, at the price of a process.
  await line.request(uploadRequest(line.token, typed(outer), formOf(outer, [part], random.next() < 0.8)));
}

async function oddPartHeader(line: SenderLine, random: SeededRandom): Promise<void> {
  const disposition = 'Content-Disposition: form-data; name="file"; filename="a.txt"';
  const headers = random.pick<readonly string[]>([
    [],
    [''],
    ['Content-Type: text/plain'],
    ['Content-Disposition'],
    ['Content-Disposition:'],
    ['Content-Disposition: attachment'],
    ['Content-Disposition: form-data'],
    [': form-data; name="file"; filename="a.txt"'],
    [`${disposition}; ${'x'.repeat(random.pick([15_000, 100_000]))}`],
    [`X-Long: ${'y'.repeat(90_000)}`, disposition],
    Array.from({ length: 3_000 }, (_none, index) => `X-${index}: z`),
    [`Content-Disposition: form-data; name="fi\0le"; filename="a\0.txt"`],
    [randomBytes(random, 200).toString('latin1')],
    [disposition.replaceAll('"', '')],
    [disposition.replace('"a.txt"', '"a.txt')],
    [` ${disposition}`],
    [disposition, disposition],
    [disposition, `Content-Type: ${randomBytes(random, 30).toString('latin1')}`],
    [disposition, `Content-Transfer-Encoding: ${random.pick(['base64', 'quoted-printable', '7bit', 'x'])}`],
  ]);
  await sendForm(line, random, [{ headers, content: content(random) }], true);
}

async function oddPartName(line: SenderLine, random: SeededRandom): Promise<void> {
  const name = random.pick([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '',
    'FILE',
    'file[]',
    'file.name',
    'x'.repeat(5_000),
  ]);
  const parts = random.next() < 0.5 ? [filePart(content(random), 'a.txt', name)] : [fieldPart(name, 'x'), fieldPart(name, 'y')];
  await sendForm(line, random, parts, random.next() < 0.3);
}

/** Without the last boundary: a file that is whole is taken whatever its name, which is made clean. */
async function oddFileName(line: SenderLine, random: SeededRandom): Promise<void> {
  const disposition = random.pick([
    'filename="../../../etc/passwd"',
    String.raw`filename="..\\..\\windows\\win.ini"`,
    'filename="/etc/shadow"',
    'filename=""',
    'filename="."',
    'filename=".."',
    'filename="a\0b.txt"',
    `filename="${'d'.repeat(70_000)}"`,
    `filename="${asLatin1('báo cáo').slice(0, -1)}"`,
    `filename="${asLatin1('ệ').slice(0, random.whole(1, 2))}.txt"`,
    "filename*=UTF-8''%E1%BB",
    "filename*=utf-16le''%00%",
    "filename*=nonsense''a.txt",
    "filename*=''",
    'filename="a.txt"; filename="b.txt"; filename*=UTF-8\'\'c.txt',
    `filename="${randomBytes(random, 60)
      .toString('latin1')
      .replaceAll(/["\r\n]/g, '')}"`,
  ]);
  const headers = [`Content-Disposition: form-data; name="file"; ${disposition}`];
  await sendForm(line, random, [{ headers, content: content(random) }], random.next() < 0.97);
}

async function manyParts(line: SenderLine, random: SeededRandom): Promise<void> {
  const name = random.pick(['x', 'file']);
  await sendForm(
    line,
    random,
    Array.from({ length: 10_000 }, (_none, index) => fieldPart(`${name}${index}`, '')),
  );
}

async function manyFiles(line: SenderLine, random: SeededRandom): Promise<void> {
  const isLookedAt = random.next() < 0.05;
  const names = isLookedAt ? ['file', 'file'] : random.pick([['files', 'file'], ['a', 'b', 'file'], Array<string>(40).fill('other')]);
  await sendForm(
    line,
    random,
    names.map((name) => filePart(content(random), 'a.txt', name)),
  );
}

async function fieldsOnly(line: SenderLine, random: SeededRandom): Promise<void> {
  const json = { headers: ['Content-Disposition: form-data; name="x"', 'Content-Type: application/json'] };
  const parts = random.pick<readonly FormPart[]>([
    [],
    [fieldPart('file', 'text')],
    Array.from({ length: random.whole(9, 60) }, () => fieldPart('file', 'text')),
    [fieldPart('file', 'x'.repeat(1_100_000))],
    [{ ...json, content: Buffer.from('{"a":') }],
    [{ ...json, content: Buffer.from('{"__proto__":{"a":1}}') }],
    [{ ...json, content: Buffer.from('{"a":1}') }],
    [{ ...json, content: randomBytes(random, 50) }],
  ]);
  await sendForm(line, random, parts, random.next() < 0.2);
}

async function emptyFile(line: SenderLine, random: SeededRandom): Promise<void> {
  await sendForm(line, random, [filePart(Buffer.alloc(0), random.pick(['a.txt', '', 'a.pdf']))], random.next() < 0.9);
}

async function randomBody(line: SenderLine, random: SeededRandom): Promise<void> {
  const boundary = randomWord(random, 10);
  const noise = randomBytes(random, random.whole(0, 3_000));
  const body =
    random.next() < 0.5 ? noise : Buffer.concat([Buffer.from(`--${boundary}\r\n`), noise, Buffer.from(`\r\n--${boundary}`), noise]);
  const request = uploadRequest(line.token, typed(boundary), Buffer.concat(inPieces(random, body, 1)));
  await line.request(request);
}

async function wrongContentType(line: SenderLine, random: SeededRandom): Promise<void> {
  const boundary = randomWord(random, 10);
  const told = random.pick([
    'application/json',
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/octet-stream',
    'application/offset+octet-stream',
    `multipart/mixed; boundary=${boundary}`,
    `multipart/form-data-x; boundary=${boundary}`,
    `multipart / form-data; boundary=${boundary}`,
    `; boundary=${boundary}`,
    'multipart',
    '/',
    '',
    'x'.repeat(3_000),
    asLatin1('tệp/văn bản'),
  ]);
  await line.request(uploadRequest(line.token, told, formOf(boundary, [filePart(content(random))])));
}

/** Nobody unpacks a request; what is sent is never a form. */
async function compressed(line: SenderLine, random: SeededRandom): Promise<void> {
  const boundary = randomWord(random, 10);
  const body = Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), randomBytes(random, 300)]);
  const request = uploadRequest(line.token, typed(boundary), body);
  const encoding = random.pick(['gzip', 'deflate', 'br', 'zstd', 'gzip, gzip', 'x']);
  await line.request({ ...request, headers: [...request.headers, ['Content-Encoding', encoding]] });
}
