import type { SeededRandom } from '../../chaos/random.js';
import { filePart, formOf, headersOf, uploadRequest } from '../multipart-form.js';
import type { RawAnswer } from '../raw-exchange.js';
import { asLatin1, bytesOf } from '../raw-request.js';
import { create, patchRequest, registerRequest } from '../tus-requests.js';
import type { SenderLine, UploadKind } from '../upload-sender.js';
import { inPieces, randomWord, reportText } from './random-bytes.js';

/** What has to be taken, and read again as it was sent. Each costs a process that looks at it: they are few. */
export const VALID_KINDS: readonly UploadKind[] = [
  { name: 'valid form', weight: 2.6, send: validForm },
  { name: 'valid upload in pieces', weight: 1.4, send: validPieces },
];

async function validForm(line: SenderLine, random: SeededRandom): Promise<void> {
  const content = reportText(random, random.whole(1, 3_000));
  const boundary = randomWord(random, random.whole(1, 70));
  const body = formOf(boundary, [filePart(content, asLatin1('báo cáo.txt'))]);
  const request = bytesOf(uploadRequest(line.token, `multipart/form-data; boundary=${boundary}`, body));
  await requireReadable(line, content, await line.bytes(inPieces(random, request, 4), 'awaited', random.next() < 0.2));
}

async function validPieces(line: SenderLine, random: SeededRandom): Promise<void> {
  const content = reportText(random, random.whole(1, 3_000));
  const id = await create(line, content.length);
  let offset = 0;
  for (const piece of inPieces(random, content, 3)) {
    await line.request(patchRequest(line.token, id, offset, piece));
    offset += piece.length;
  }
  const answer = await line.request(registerRequest(line.token, id));
  line.ledger.ended(id, answer.statuses[0] === 201 ? 'gone' : 'unknown');
  await requireReadable(line, content, answer);
}

async function requireReadable(line: SenderLine, content: Buffer, { statuses, body }: RawAnswer): Promise<void> {
  if (statuses[0] !== 201) {
    line.fail(`a valid upload was answered ${statuses.join()}: ${body.toString().slice(0, 300)}`);
    return;
  }
  const { documentId } = JSON.parse(body.toString()) as { documentId?: string };
  const target = `/v1/documents/${documentId ?? 'none'}/content`;
  const read = await line.request({ method: 'GET', target, headers: headersOf(line.token) });
  if (read.statuses[0] === 200 && read.body.equals(content)) line.taken();
  else line.fail(`a valid upload is read as ${read.statuses.join()}, ${read.body.length} of ${content.length} bytes`);
}
